using System.Diagnostics;
using System.Globalization;
using System.Text;
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
/// Des mois de flux et de tableurs importés par une commande que l'on tue (SIGKILL) n'importe où et que l'on relance, ou par le service, tué et relancé de même, qui reprend
/// seul : à la fin, exactement les faits d'un département qui les a importés sans arrêt, et de chaque tableur les mêmes comptes.
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
    private const int LignesDuTableur = 1_800;
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
            await File.WriteAllTextAsync(Tableur(service, mois), EcrireUnTableur(alea, mois), token);
            foreach (var mots in Imports(service, Paisible, mois))
                EpreuveManquee.Si(await service.CommanderAsync(token, mots) != 0, $"import sans arrêt refusé :\n{service.Dires}");
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
        var comptes = await LireAsync(source, TableursDe, Paisible, token);
        EpreuveManquee.Si(comptes.Count != Mois, $"{comptes.Count} tableurs importés sans arrêt");
        foreach (var departement in _tues.Append(Servi))
        {
            var obtenus = await LireAsync(source, TableursDe, departement, token);
            EpreuveManquee.Si(!comptes.SequenceEqual(obtenus), $"{departement}, comptes de ses tableurs :\n    {string.Join("\n    ", comptes)}\nattendus\n    {string.Join("\n    ", obtenus)}");
        }

        EpreuveManquee.SiEcarts("comptes que le journal dément", await LireAsync(source, Dementis, Servi, token));
        return $"{parCommande.Sum()} commandes et {duService} services tués, {Mois} mois de {Dossiers} dossiers et de {LignesDuTableur} lignes, {attendus.Count} personnes par département, les mêmes faits";
    }

    private async Task<int> TuerLaCommandeAsync(HoteReel service, string departement, Random alea, Stopwatch temps, CancellationToken token)
    {
        var (tues, demandes, fenetre) = (0, 0, 2_500);
        var imports = Enumerable.Range(1, Mois).SelectMany(mois => Imports(service, departement, mois)).ToArray();
        for (var rang = 0; rang < imports.Length; rang++)
        {
            for (var fini = false; !fini;)
            {
                var tuer = tues < arrets * PartDesCommandes / _tues.Length * (rang + 1) / imports.Length && (tues < ArretsAuMoins || temps.Elapsed < limite * PartDesCommandes);
                // Au démarrage, en pleine vérification, en pleine page, ou tout près de la fin.
                var issue = await service.CommanderOuTuerAsync(tuer ? TimeSpan.FromMilliseconds(800 + alea.Next(fenetre)) : Patience, token, imports[rang]);
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
        var travaux = new List<(string Travail, string Traites, int Attendus)>();
        for (var mois = 1; mois <= Mois; mois++)
        {
            var recu = await porteur.FluxAsync(await File.ReadAllBytesAsync(Fichier(service, Servi, mois), token), token);
            EpreuveManquee.Si(recu.Statut != 202, $"flux reçu {recu.Statut} : {recu.Texte}");
            travaux.Add((recu.Json.GetProperty("travail").GetGuid().ToString("N"), "lus", Dossiers));
            recu = await porteur.OctetsAsync("tableurs/sorties-ase/import", await File.ReadAllBytesAsync(Tableur(service, mois), token), token);
            EpreuveManquee.Si(recu.Statut != 202, $"tableur reçu {recu.Statut} : {recu.Texte}");
            travaux.Add((recu.Json.GetProperty("travail").GetGuid().ToString("N"), "traitees", LignesDuTableur));
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
        foreach (var (travail, traites, lignes) in travaux)
        {
            Reponse lu;
            while ((lu = await porteur.LireAsync($"imports/{travail}", token)).Json.GetProperty("etat").GetString() is not "fini")
            {
                EpreuveManquee.Si(attente.Elapsed > Patience || lu.Json.GetProperty("etat").GetString() is "refuse" or "echoue", $"le service relancé ne finit pas ses imports : {lu.Texte}\n{service.Dires}");
                await Task.Delay(200, token);
            }
            EpreuveManquee.Si(lu.Json.GetProperty(traites).GetInt32() != lignes, $"dossiers ou lignes perdus ou répétés : {lu.Texte}");
        }
        return tues;
    }

    /// <summary>Ce qu'un mois importe : le flux de la caisse, puis un tableur.</summary>
    private static IEnumerable<string[]> Imports(HoteReel service, string departement, int mois) =>
    [
        ["importer", "--departement", departement, Fichier(service, departement, mois)],
        ["tableur", "importer", "--departement", departement, "--modele", "sorties-ase", "--json", Tableur(service, mois)],
    ];

    private static string Tableur(HoteReel service, int mois) => Path.Combine(service.Donnees, $"tableur-{mois}.csv");

    /// <summary>Des sorties, les mêmes pour tous : des redites de la page, du fichier et du mois d'avant, et l'exemple, qui ne s'importe pas.</summary>
    private static string EcrireUnTableur(Random alea, int mois)
    {
        var texte = new StringBuilder("Identifiant;Date de sortie;Motif\nEXEMPLE;30/04/2022;Autre\n");
        for (var i = 1; i < LignesDuTableur; i++)
        {
            var (lequel, deQuand) = alea.Next(40) == 0 ? (alea.Next(i), mois) : alea.Next(40) == 0 ? (alea.Next(LignesDuTableur), Math.Max(1, mois - 1)) : (i, mois);
            texte.Append(CultureInfo.InvariantCulture, $"t{deQuand}x{lequel};{1 + (lequel % 28):00}/{1 + (lequel % 12):00}/2021;Autre\n");
        }
        return texte.ToString();
    }

    private static string Fichier(HoteReel service, string departement, int mois) => Path.Combine(service.Donnees, $"flux-{departement}-{mois}.xml");

    /// <summary>
    /// Un tableur est un travail, repris autant de fois qu'il le faut : ses comptes, du premier reçu au dernier. Une commande tuée quand tout était fini le renvoie, et
    /// ne consigne rien.
    /// </summary>
    private const string TableursDe = """
        select concat_ws(' ', etat, lus, faits, deja_connus, refuses, ignores, (select count(*) from coffre.ligne_d_import l where l.travail = i.travail))
        from coffre.import i where departement = $1 and genre = 'tableur' and faits > 0 order by recu_le
        """;

    /// <summary>Les imports dont les comptes ne sont pas ceux du journal.</summary>
    private const string Dementis = """
        select concat_ws(' ', genre, travail, faits, 'annoncés') from coffre.import i
        where departement = $1 and faits <> (select count(*) from parcours.mt_events where tenant_id = $1 and headers->>'import' = i.travail::text)
        """;

    private static async Task<List<string>> LireAsync(NpgsqlDataSource source, string sql, string departement, CancellationToken token)
    {
        await using var question = source.CreateCommand(sql);
        question.Parameters.Add(new() { Value = departement });
        var lus = new List<string>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) lus.Add(lignes.GetString(0));
        return lus;
    }

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
