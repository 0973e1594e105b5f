using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Host.Reprise;
using Parcours.Projections;

namespace Parcours.Epreuves.Fichiers;

/// <summary>
/// Des fichiers abîmés : pris entiers ou refusés sans rien écrire, avec la ligne et la raison, jamais une panne. Par la reprise,
/// par la commande <c>reprise</c> et par <c>POST …/faits</c>.
/// </summary>
public static partial class EpreuveFichiers
{
    private const int UneCommandeSur = 8;
    private const int UnLotSur = 3;

    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, int mutations, CancellationToken token)
    {
        var alea = new Random(graine);
        var (acceptees, commandes, lots) = (0, 0, 0);
        var depart = alea.Next(Mutations.Nombre);
        var departement = await NeufAsync(terrain, token);
        // La commande ne connaît que les codes INSEE : elle a son département.
        var deLaCommande = terrain.Prendre();
        await terrain.Service<Departements>().InscrireAsync([deLaCommande], token);
        using var porteur = terrain.Parler(terrain.Prendre());
        for (var i = 0; i < mutations; i++)
        {
            var histoire = new HistoireAuSort(alea, personnes: 5, prefixe: $"m{i}").Raconter(25, terrain.Aujourdhui.PlusDays(-400), terrain.Aujourdhui.PlusDays(-2));
            var mutation = new Mutations(alea, histoire).Tirer(depart + i);
            var parCommande = i % UneCommandeSur == 0;
            if (parCommande) commandes++;
            var ici = parCommande ? deLaCommande : departement;
            if (await ReprendreAsync(terrain, ici, mutation, parCommande, token))
            {
                acceptees++;
                await RedireAsync(terrain, ici, mutation, token);
                if (!parCommande) departement = await NeufAsync(terrain, token);
                else await terrain.Service<Departements>().InscrireAsync([deLaCommande = terrain.Prendre()], token);
            }

            if (i % UnLotSur == 0)
            {
                lots++;
                await DeposerAsync(terrain, porteur, mutation, token);
            }
        }

        await MalAppelerAsync(terrain);
        return $"{mutations} mutations ({acceptees} acceptées entières), {commandes} par la commande, {lots} par lot";
    }

    private static async Task<string> NeufAsync(Terrain terrain, CancellationToken token)
    {
        var departement = terrain.PrendreUnJetable();
        await terrain.Service<Departements>().InscrireAsync([departement], token);
        return departement;
    }

    /// <summary>Reprend et compare à l'attendu ; vrai si le fichier a été pris.</summary>
    private static async Task<bool> ReprendreAsync(Terrain terrain, string departement, Mutation mutation, bool parCommande, CancellationToken token)
    {
        var avant = await EtatDeLaBase.LireAsync(terrain.Source, departement, token);
        var (prise, neufs, refus) = parCommande
            ? await ParCommandeAsync(terrain, departement, mutation)
            : await ParServiceAsync(terrain, departement, mutation, token);
        var attendu = mutation.Sort is SortAttendu.Inconnu ? prise : mutation.Sort is SortAttendu.Accepte;
        EpreuveManquee.Si(prise != attendu, $"« {mutation.Nom} » : {(attendu ? "accepté" : "refusé")} attendu, {(prise ? "accepté" : "refusé")} — {refus}\n{Extrait(mutation)}");
        if (prise)
        {
            if (mutation.Sort is SortAttendu.Accepte)
                EpreuveManquee.Si(neufs != mutation.Neufs, $"« {mutation.Nom} » : {mutation.Neufs} faits neufs attendus, {neufs} annoncés");
            var consignes = await EtatDeLaBase.FaitsAsync(terrain.Source, departement, token);
            EpreuveManquee.Si(consignes != neufs, $"« {mutation.Nom} » : {neufs} faits annoncés, {consignes} au journal");
            await VerifierAsync(terrain, departement, mutation, token);
            return true;
        }

        var apres = await EtatDeLaBase.LireAsync(terrain.Source, departement, token);
        EpreuveManquee.Si(avant != apres, $"« {mutation.Nom} » : refusé, mais la base a changé\n    avant {avant}\n    après {apres}");
        EpreuveManquee.Si(!terrain.EstPartage && await EtatDeLaBase.AntichambresAsync(terrain.Source, token) > 0, $"« {mutation.Nom} » : la table d'attente est restée");
        VerifierLeRefus(mutation, refus);
        return false;
    }

    private static async Task<(bool Prise, long Neufs, string Refus)> ParServiceAsync(Terrain terrain, string departement, Mutation mutation, CancellationToken token)
    {
        RapportDeReprise rapport;
        try
        {
            rapport = await terrain.Service<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(mutation.Octets), false, null, token);
        }
        catch (Exception e) when (!token.IsCancellationRequested)
        {
            throw new EpreuveManquee($"« {mutation.Nom} » : panne au lieu d'un refus\n{e}\n{Extrait(mutation)}");
        }

        return (!rapport.EstRefusee, rapport.Consignes, string.Join('\n', rapport.Refusees.Select(r => $"ligne {r.Ligne}, {r.Champ} : {r.Raison}")));
    }

    private static async Task<(bool Prise, long Neufs, string Refus)> ParCommandeAsync(Terrain terrain, string departement, Mutation mutation)
    {
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(fichier, mutation.Octets);
            var (code, sortie, erreurs) = await terrain.CommanderAsync("reprise", "--departement", departement, fichier);
            EpreuveManquee.Si(code is not (0 or 1), $"« {mutation.Nom} » : code de sortie {code}\n{erreurs}");
            return (code == 0, code == 0 ? Nombre(sortie) : 0, erreurs);
        }
        catch (Exception e) when (e is not EpreuveManquee)
        {
            throw new EpreuveManquee($"« {mutation.Nom} » : la commande tombe en panne\n{e}\n{Extrait(mutation)}");
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    private static async Task VerifierAsync(Terrain terrain, string departement, Mutation mutation, CancellationToken token)
    {
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        await Attente.DesTablesAsync(connection, departement, $"« {mutation.Nom} »", token);
        var oracle = await OracleDuJournal.LireAsync(connection, departement, token);
        EpreuveManquee.SiEcarts($"« {mutation.Nom} », journal", await TablesEtJournal.JournalAbimeAsync(connection, departement, token));
        EpreuveManquee.SiEcarts($"« {mutation.Nom} », tables", await TablesEtJournal.EcartsAsync(connection, departement, oracle, oracle.Derniere, token));
    }

    /// <summary>Le même fichier une seconde fois ne consigne rien.</summary>
    private static async Task RedireAsync(Terrain terrain, string departement, Mutation mutation, CancellationToken token)
    {
        var avant = await EtatDeLaBase.LireAsync(terrain.Source, departement, token);
        var (prise, neufs, refus) = await ParServiceAsync(terrain, departement, mutation, token);
        EpreuveManquee.Si(!prise || neufs != 0, $"« {mutation.Nom} » redit : {(prise ? $"{neufs} faits consignés" : "refusé — " + refus)}\n{Extrait(mutation)}");
        EpreuveManquee.Si(avant != await EtatDeLaBase.LireAsync(terrain.Source, departement, token), $"« {mutation.Nom} » redit : la base a changé");
    }

    private static void VerifierLeRefus(Mutation mutation, string refus)
    {
        EpreuveManquee.Si(string.IsNullOrWhiteSpace(refus), $"« {mutation.Nom} » : refus sans raison");
        EpreuveManquee.Si(Panne().IsMatch(refus), $"« {mutation.Nom} » : le refus parle comme une panne — {refus}");
        if (mutation is { Sort: SortAttendu.Refuse, Ligne: { } ligne })
            EpreuveManquee.Si(!Regex.IsMatch(refus, $@"ligne {ligne}\b"), $"« {mutation.Nom} » : la ligne {ligne} n'est pas nommée — {refus}\n{Extrait(mutation)}");
    }

    /// <summary>Un lot prend ligne à ligne : ce qu'il dit consigné l'est, le reste n'a rien écrit.</summary>
    private static async Task DeposerAsync(Terrain terrain, Porteur porteur, Mutation mutation, CancellationToken token)
    {
        var avant = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
        var octets = Encoding.Latin1.GetBytes(Connaissance().Replace(Encoding.Latin1.GetString(mutation.Octets), ""));
        var reponse = await porteur.LotAsync(octets, token);
        EpreuveManquee.Si(reponse.Statut is not (200 or 422), $"« {mutation.Nom} » par lot : réponse {reponse.Statut} {reponse.Texte}\n{Extrait(mutation)}");
        var apres = await EtatDeLaBase.FaitsAsync(terrain.Source, porteur.Departement, token);
        var annonces = reponse.Json.GetProperty("consignes").GetInt32();
        EpreuveManquee.Si(apres - avant != annonces, $"« {mutation.Nom} » par lot : {annonces} annoncés, {apres - avant} au journal");
        EpreuveManquee.Si((reponse.Json.GetProperty("refuses").GetInt32() > 0) != (reponse.Statut == 422), $"« {mutation.Nom} » par lot : statut {reponse.Statut}");
        foreach (var ligne in reponse.Json.GetProperty("lignes").EnumerateArray())
            if (ligne.TryGetProperty("refus", out var refus)) EpreuveManquee.Si(Panne().IsMatch(refus.GetRawText()), $"« {mutation.Nom} » par lot : {refus}");
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        EpreuveManquee.SiEcarts($"« {mutation.Nom} » par lot, journal", await TablesEtJournal.JournalAbimeAsync(connection, porteur.Departement, token));
    }

    private static async Task MalAppelerAsync(Terrain terrain)
    {
        foreach (var mots in new string[][]
        {
            ["reprise"], ["reprise", "fichier"], ["reprise", "--departement", "71"], ["reprise", "--departement", "71", "a", "b"],
            ["reprise", "--inconnue", "--departement", "71", "a"], ["exporter"], ["exporter", "--departement", "71", "--jusqu-a", "demain"], ["inconnue"],
        })
        {
            var (code, _, erreurs) = await terrain.CommanderAsync(mots);
            EpreuveManquee.Si(code != 2 || Panne().IsMatch(erreurs), $"« {string.Join(' ', mots)} » rend {code} : {erreurs}");
        }

        var (absent, _, dit) = await terrain.CommanderAsync("reprise", "--departement", "71", "/nulle/part.ndjson");
        EpreuveManquee.Si(absent != 1 || dit.Length == 0, $"un fichier absent rend {absent} : {dit}");
    }

    private static long Nombre(string sortie) =>
        long.Parse(string.Concat(sortie.TakeWhile(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c)).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    /// <summary>La ligne abîmée, telle quelle, pour comprendre l'échec sans le rejouer.</summary>
    private static string Extrait(Mutation mutation)
    {
        var lignes = Encoding.Latin1.GetString(mutation.Octets).Split('\n');
        var ligne = mutation.Ligne is { } numero && numero <= lignes.Length ? lignes[numero - 1] : lignes[0];
        return "    " + ligne[..Math.Min(300, ligne.Length)];
    }

    [GeneratedRegex(@"Exception|System\.|Npgsql|\bat [A-Z]\w+\.|Object reference|23505|\d{5}: ")]
    private static partial Regex Panne();

    [GeneratedRegex(@"""enregistreLe"":""[^""]*"",?")]
    private static partial Regex Connaissance();
}
