using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Parcours.Epreuves.Arrets;
using Parcours.Epreuves.Socle;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Parcours.Host.Caisses;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Epreuves.Caisses;

/// <summary>
/// Des mois de flux importés par une commande que l'on tue (SIGKILL) n'importe où et que l'on relance : à la fin, exactement les faits d'un département qui
/// les a importés sans arrêt.
/// </summary>
/// <param name="hote">Le binaire ; nul : celui de la solution.</param>
/// <param name="arrets">Arrêts demandés.</param>
/// <param name="limite">Temps au-delà duquel on ne tue plus.</param>
internal sealed class EpreuveImports(string? hote, int arrets, TimeSpan limite)
{
    private const string Paisible = "01", Tue = "02";
    private const int Dossiers = 1_500;
    private const int Mois = 6;
    private const int ArretsAuMoins = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public async Task<string> PasserAsync(int graine, CancellationToken token)
    {
        var alea = new Random(graine);
        var temps = Stopwatch.StartNew();
        await using var service = new HoteReel(hote);
        service.Demarrer();
        await service.AttendrePretAsync(token);
        var (tues, demandes) = (0, 0);
        for (var mois = 1; mois <= Mois; mois++)
        {
            foreach (var departement in new[] { Paisible, Tue }) FluxInvente.Ecrire(Fichier(service, departement), departement, Dossiers, mois);
            EpreuveManquee.Si(await service.CommanderAsync(token, "importer", "--departement", Paisible, Fichier(service, Paisible)) != 0, $"import sans arrêt refusé :\n{service.Dires}");
            var arretsDuMois = 0;
            for (var fini = false; !fini;)
            {
                var tuer = arretsDuMois < arrets / Mois && (tues < ArretsAuMoins || temps.Elapsed < limite);
                // Au démarrage, en pleine vérification, en pleine page, ou tout près de la fin.
                var issue = await service.CommanderOuTuerAsync(tuer ? TimeSpan.FromMilliseconds(800 + alea.Next(4_000)) : Patience, token, "importer", "--departement", Tue, Fichier(service, Tue));
                demandes++;
                if (issue is null) (tues, arretsDuMois) = (tues + 1, arretsDuMois + 1);
                // Une commande tuée garde sa réserve le temps que la base s'en aperçoive.
                else if (issue == 0) fini = true;
                else EpreuveManquee.Si(demandes > (arrets * 3) + 100, $"l'import relancé ne finit pas :\n{service.Dires}");
                if (issue is not 0) await Task.Delay(200, token);
            }
        }

        await using var partagee = await Base.OuvrirAsync(new OptionsBaseEmbarquee(Path.Combine(service.Donnees, "postgres")), NullLogger.Instance, token);
        await using var source = JournalDuService.Source(partagee.ChaineDeConnexion);
        var (attendus, obtenus) = (await FaitsAsync(source, Paisible, token), await FaitsAsync(source, Tue, token));
        EpreuveManquee.Si(attendus.Count < Dossiers, $"trop peu de personnes : {attendus.Count}");
        EpreuveManquee.SiEcarts("faits en trop", [.. obtenus.Except(attendus).Take(5)]);
        EpreuveManquee.SiEcarts("faits manquants", [.. attendus.Except(obtenus).Take(5)]);
        EpreuveManquee.Si(attendus.Count != obtenus.Count, $"{attendus.Count} personnes attendues, {obtenus.Count} obtenues");
        return $"{tues} arrêts sur {demandes} commandes, {Mois} mois de {Dossiers} dossiers, {attendus.Count} personnes, les mêmes faits";
    }

    private static string Fichier(HoteReel service, string departement) => Path.Combine(service.Donnees, $"flux-{departement}.xml");

    /// <summary>Les faits de chaque personne, sans ce qui est tiré au sort ni le code du département.</summary>
    private static async Task<List<string>> FaitsAsync(NpgsqlDataSource source, string departement, CancellationToken token)
    {
        await using var question = source.CreateCommand("""
            select string_agg(type || ' ' || regexp_replace((data - 'foyer')::text, '"territoire": "\d\d', '"territoire": "'), E'\n' order by type, data->>'dateEffet', (data - 'foyer')::text)
            from parcours.mt_events where tenant_id = $1 group by stream_id order by 1
            """);
        question.Parameters.Add(new() { Value = departement });
        var faits = new List<string>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) faits.Add(lignes.GetString(0));
        return faits;
    }
}
