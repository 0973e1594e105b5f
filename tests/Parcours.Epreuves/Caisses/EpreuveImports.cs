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
/// Des mois de flux importés par une commande que l'on tue (SIGKILL) n'importe où et que l'on relance, ou par le service, tué et relancé de même, qui reprend
/// seul : à la fin, exactement les faits d'un département qui les a importés sans arrêt.
/// </summary>
/// <param name="hote">Le binaire ; nul : celui de la solution.</param>
/// <param name="arrets">Arrêts demandés.</param>
/// <param name="limite">Temps au-delà duquel on ne tue plus.</param>
internal sealed class EpreuveImports(string? hote, int arrets, TimeSpan limite)
{
    private const string Paisible = "01", Servi = "04";
    private const double PartDesCommandes = 0.7;
    private static readonly string[] _tues = ["02", "03"];
    private static readonly string[] _tous = [Paisible, .. _tues, Servi];
    private const int Dossiers = 2_000;
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
        for (var mois = 1; mois <= Mois; mois++)
        {
            foreach (var departement in _tous) FluxInvente.Ecrire(Fichier(service, departement, mois), departement, Dossiers, mois);
            EpreuveManquee.Si(await service.CommanderAsync(token, "importer", "--departement", Paisible, Fichier(service, Paisible, mois)) != 0, $"import sans arrêt refusé :\n{service.Dires}");
        }

        // Deux cœurs : deux départements importés, tués et relancés à la fois.
        var parCommande = await Task.WhenAll(_tues.Select((departement, rang) => TuerLaCommandeAsync(service, departement, new Random(unchecked(graine + rang)), temps, token)));
        var duService = await TuerLeServiceAsync(service, alea, temps, token);

        await using var partagee = await Base.OuvrirAsync(new OptionsBaseEmbarquee(Path.Combine(service.Donnees, "postgres")), NullLogger.Instance, token);
        await using var source = JournalDuService.Source(partagee.ChaineDeConnexion);
        var attendus = await FaitsAsync(source, Paisible, token);
        EpreuveManquee.Si(attendus.Count < Dossiers * 9 / 10, $"trop peu de personnes : {attendus.Count}");
        foreach (var departement in _tues.Append(Servi))
        {
            var obtenus = await FaitsAsync(source, departement, token);
            EpreuveManquee.SiEcarts($"{departement}, faits en trop", [.. obtenus.Except(attendus).Take(5)]);
            EpreuveManquee.SiEcarts($"{departement}, faits manquants", [.. attendus.Except(obtenus).Take(5)]);
            EpreuveManquee.Si(attendus.Count != obtenus.Count, $"{departement} : {attendus.Count} personnes attendues, {obtenus.Count} obtenues");
        }
        return $"{parCommande.Sum()} commandes et {duService} services tués, {Mois} mois de {Dossiers} dossiers, {attendus.Count} personnes par département, les mêmes faits";
    }

    private async Task<int> TuerLaCommandeAsync(HoteReel service, string departement, Random alea, Stopwatch temps, CancellationToken token)
    {
        var (tues, demandes, fenetre) = (0, 0, 2_500);
        for (var mois = 1; mois <= Mois; mois++)
        {
            for (var fini = false; !fini;)
            {
                var tuer = tues < arrets * PartDesCommandes / _tues.Length * mois / Mois && (tues < ArretsAuMoins || temps.Elapsed < limite * PartDesCommandes);
                // Au démarrage, en pleine vérification, en pleine page, ou tout près de la fin.
                var issue = await service.CommanderOuTuerAsync(tuer ? TimeSpan.FromMilliseconds(800 + alea.Next(fenetre)) : Patience, token, "importer", "--departement", departement, Fichier(service, departement, mois));
                demandes++;
                if (issue is null) tues++;
                // Une commande tuée garde sa réserve le temps que la base s'en aperçoive.
                else if (issue == 0) fini = true;
                else EpreuveManquee.Si(demandes > (arrets * 3) + 100, $"l'import relancé ne finit pas :\n{service.Dires}");
                // Elle a fini avant qu'on la tue : viser plus tôt.
                if (fini && tuer) fenetre = Math.Max(800, fenetre * 7 / 10);
                if (issue is not 0) await Task.Delay(200, token);
            }
        }
        return tues;
    }

    /// <summary>Les flux reçus d'un coup ; le service, tué et relancé, reprend sa file de lui-même. Sa base meurt avec lui.</summary>
    private async Task<int> TuerLeServiceAsync(HoteReel service, Random alea, Stopwatch temps, CancellationToken token)
    {
        using var porteur = service.Parler(Servi);
        var travaux = new List<string>();
        for (var mois = 1; mois <= Mois; mois++)
        {
            var recu = await porteur.FluxAsync(await File.ReadAllBytesAsync(Fichier(service, Servi, mois), token), token);
            EpreuveManquee.Si(recu.Statut != 202, $"flux reçu {recu.Statut} : {recu.Texte}");
            travaux.Add(recu.Json.GetProperty("travail").GetGuid().ToString("N"));
        }

        var tues = 0;
        for (; tues < arrets * (1 - PartDesCommandes) && (tues < ArretsAuMoins || temps.Elapsed < limite); tues++)
        {
            if (tues > 0) await service.AttendrePretAsync(token);
            await Task.Delay(alea.Next(700), token);
            await service.TuerAsync();
            service.Demarrer();
        }

        await service.AttendrePretAsync(token);
        var attente = Stopwatch.StartNew();
        foreach (var travail in travaux)
        {
            Reponse lu;
            while ((lu = await porteur.LireAsync($"imports/{travail}", token)).Json.GetProperty("etat").GetString() is not "fini")
            {
                EpreuveManquee.Si(attente.Elapsed > Patience || lu.Texte.Contains("\"refuse\"", StringComparison.Ordinal), $"le service relancé ne finit pas ses imports : {lu.Texte}\n{service.Dires}");
                await Task.Delay(200, token);
            }
            EpreuveManquee.Si(lu.Json.GetProperty("lus").GetInt32() != Dossiers, $"dossiers perdus ou répétés : {lu.Texte}");
        }
        return tues;
    }

    private static string Fichier(HoteReel service, string departement, int mois) => Path.Combine(service.Donnees, $"flux-{departement}-{mois}.xml");

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
