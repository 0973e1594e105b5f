using System.Buffers;
using System.Text;
using System.Text.Json;
using JasperFx.Events.Daemon;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Epreuves.Socle;
using Parcours.Host.Reprise;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Metiers;

namespace Parcours.Epreuves.Histoires;

/// <summary>Taille d'un essai.</summary>
public sealed record TailleDHistoire(int Personnes, int Faits, int Lectures);

/// <summary>
/// Une histoire au sort, moitié par reprise, moitié par lots : les tables lues à tout (P, O) disent ce que le journal replié dit,
/// une reconstruction les rend identiques, et l'export repris ailleurs rend les mêmes chiffres à toute date.
/// </summary>
public static class EpreuveHistoires
{
    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, TailleDHistoire taille, CancellationToken token)
    {
        var alea = new Random(graine);
        var departement = terrain.Prendre();
        var aujourdhui = terrain.Aujourdhui;
        var histoire = new HistoireAuSort(alea, taille.Personnes);
        var reprise = histoire.Raconter(taille.Faits / 2, aujourdhui.PlusDays(-900), aujourdhui.PlusDays(-1));
        await ReprendreAsync(terrain, departement, Melanger(alea, reprise), token);
        var lots = histoire.Raconter(taille.Faits - reprise.Count, aujourdhui, aujourdhui);
        await DeposerAsync(terrain, departement, alea, lots, token);
        await VerifierAsync(terrain, departement, alea, reprise.Count + lots.Count, taille.Lectures, "après les lots", token);

        await ReconstruireAsync(terrain, departement, token);
        // La projection reprend où elle en était : ce qui s'apprend après une reconstruction compte aussi.
        var suite = histoire.Raconter(taille.Faits / 10 + 1, aujourdhui, aujourdhui);
        await DeposerAsync(terrain, departement, alea, suite, token);
        var total = reprise.Count + lots.Count + suite.Count + await FusionnerEtDefaireAsync(terrain, departement, alea, histoire.Noms, token);
        await VerifierAsync(terrain, departement, alea, total, taille.Lectures / 3 + 1, "après la reconstruction", token);
        await ReprendreAilleursAsync(terrain, departement, alea, taille.Lectures, token);
        return $"{total} faits, {taille.Lectures} lectures à (P, O), reconstruction et reprise ailleurs égales";
    }

    /// <summary>
    /// Fusionner deux personnes, puis le défaire, rend chaque chiffre d'avant à la position d'après ; et telle que connue avant, rien n'a bougé. Rend les faits consignés.
    /// </summary>
    private static async Task<int> FusionnerEtDefaireAsync(Terrain terrain, string departement, Random alea, IReadOnlyList<string> noms, CancellationToken token)
    {
        var (aujourdhui, periode) = (terrain.Aujourdhui, new Periode(terrain.Aujourdhui.PlusDays(-900), terrain.Aujourdhui));
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        for (var essai = 0; essai < 3; essai++)
        {
            var (absorbee, conservee) = (DonneesAuSort.Parmi(alea, noms), DonneesAuSort.Parmi(alea, noms));
            // Nul ne se fusionne avec soi. Déjà absorbée, elle ne change rien : la loi tient aussi.
            if (absorbee == conservee) conservee = noms[(noms.ToList().IndexOf(absorbee) + 1) % noms.Count];
            var avant = await DerniereAsync();
            var chiffres = await ChiffresAsync(terrain, departement, periode, PointDeConnaissance.ALaPosition(avant), aujourdhui, token);
            await DireAsync(new($"loi-f{essai}", absorbee, $"personne/{absorbee}", "PersonnesFusionnees", aujourdhui, aujourdhui, new() { ["conservee"] = conservee }));
            await DireAsync(new($"loi-d{essai}", absorbee, $"personne/{absorbee}", "EvenementAnnule", aujourdhui, aujourdhui, new() { ["evenementVise"] = $"loi-f{essai}", ["motif"] = "homonymie" }));
            var apres = await DerniereAsync();
            EpreuveManquee.SiEcarts($"chiffres d'avant une fusion de {absorbee} dans {conservee}, une fois défaite",
                Signature.Ecarts(chiffres, await ChiffresAsync(terrain, departement, periode, PointDeConnaissance.ALaPosition(apres), aujourdhui, token)));
            EpreuveManquee.SiEcarts($"chiffres tels que connus avant une fusion de {absorbee} dans {conservee}",
                Signature.Ecarts(chiffres, await ChiffresAsync(terrain, departement, periode, PointDeConnaissance.ALaPosition(avant), aujourdhui, token)));
        }
        return 2 * 3;

        Task DireAsync(FaitTire fait) => DeposerAsync(terrain, departement, alea, [fait], token);

        async Task<long> DerniereAsync()
        {
            await Attente.DesTablesAsync(connection, departement, "une fusion", token);
            return await Positions.DerniereDuJournalAsync(connection, departement, token);
        }
    }

    /// <summary>Le fichier n'est pas rangé par connaissance ; seul l'ordre d'un même jour doit tenir.</summary>
    private static IEnumerable<FaitTire> Melanger(Random alea, List<FaitTire> faits)
    {
        var files = faits.GroupBy(fait => fait.EnregistreLe).Select(jour => new Queue<FaitTire>(jour)).ToList();
        while (files.Count > 0)
        {
            var file = files[alea.Next(files.Count)];
            yield return file.Dequeue();
            if (file.Count == 0) files.Remove(file);
        }
    }

    private static async Task ReprendreAsync(Terrain terrain, string departement, IEnumerable<FaitTire> faits, CancellationToken token)
    {
        var lignes = string.Join('\n', faits.Select(fait => fait.EnLigne(avecConnaissance: true)));
        var rapport = await terrain.Service<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(Encoding.UTF8.GetBytes(lignes)), false, null, token);
        EpreuveManquee.SiEcarts("une histoire valide est refusée", [.. rapport.Refusees.Select(refus => refus.ToString())]);
    }

    private static async Task DeposerAsync(Terrain terrain, string departement, Random alea, List<FaitTire> faits, CancellationToken token)
    {
        using var porteur = terrain.Parler(departement);
        for (var depart = 0; depart < faits.Count;)
        {
            var lot = faits.Skip(depart).Take(1 + alea.Next(60)).ToList();
            depart += lot.Count;
            // Un lot redit en partie le précédent : rien de nouveau n'en sort.
            var lignes = faits.Take(depart - lot.Count).TakeLast(alea.Next(4)).Concat(lot).Select(fait => fait.EnLigne(avecConnaissance: false)).ToList();
            var reponse = await porteur.LotAsync(lignes, token);
            EpreuveManquee.Si(reponse.Statut != 200, $"lot valide, réponse {reponse.Statut} : {Coupe(reponse.Texte)}");
            EpreuveManquee.Si(reponse.Json.GetProperty("consignes").GetInt32() != lot.Count, $"{lot.Count} faits neufs attendus : {Coupe(reponse.Texte)}");
        }
    }

    private static string Coupe(string texte) => texte[..Math.Min(600, texte.Length)];

    private static async Task VerifierAsync(Terrain terrain, string departement, Random alea, int faits, int lectures, string quand, CancellationToken token)
    {
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        await Attente.DesTablesAsync(connection, departement, quand, token);
        var oracle = await OracleDuJournal.LireAsync(connection, departement, token);
        EpreuveManquee.Si(oracle.Tous.Count != faits, $"{faits} faits attendus au journal, {oracle.Tous.Count} lus");
        EpreuveManquee.SiEcarts("journal abîmé", await TablesEtJournal.JournalAbimeAsync(connection, departement, token));
        for (var lecture = 0; lecture < lectures; lecture++)
        {
            var position = lecture == 0 ? oracle.Derniere : alea.NextInt64(oracle.Derniere + 2);
            EpreuveManquee.SiEcarts($"lignes à P={position}", await TablesEtJournal.EcartsAsync(connection, departement, oracle, position, token));
            await VerifierLesChiffresAsync(connection, departement, oracle, position, alea, terrain.Aujourdhui, token);
        }
    }

    private static async Task VerifierLesChiffresAsync(
        NpgsqlConnection connection, string departement, OracleDuJournal oracle, long position, Random alea, LocalDate aujourdhui, CancellationToken token)
    {
        var observation = aujourdhui.PlusDays(120 - alea.Next(1_200));
        // Deux périodes à la fois, qui se recouvrent ou non : ce que l'une recrute ne change rien à l'autre.
        Periode[] periodes = [AuSort(), AuSort()];
        var contexte = $"P={position} O={FaitTire.Ecrire(observation)}";

        var cadre = new Cadre(departement, position, observation);
        var personnes = oracle.Personnes(position, observation);
        var enDetail = alea.Next(2) == 0;
        foreach (var serie in LesMetiers.Tous.SelectMany(metier => metier.Series))
        {
            var formules = serie.Formules.ToDictionary(formule => formule.Nom);
            var versions = CatalogueIndicateurs.Embarque.Definitions.Where(d => formules.ContainsKey(d.Formule))
                .SelectMany(d => d.Versions.Select(v => (Nom: $"{d.Code} {v.Nom}", d.Formule, v.Parametres))).ToList();
            // Tous à la fois sans filtre, ou un seul avec un filtre qu'il admet : deux façons de recruter.
            IReadOnlyDictionary<string, string> filtres = new Dictionary<string, string>();
            if (alea.Next(3) == 0)
            {
                versions = [DonneesAuSort.Parmi(alea, versions)];
                if (formules[versions[0].Formule].Filtres is { Count: > 0 } admis && DonneesAuSort.Parmi(alea, admis) is var filtre)
                    filtres = new Dictionary<string, string> { [filtre.Nom] = filtre.Valeurs is { } valeurs ? DonneesAuSort.Parmi(alea, valeurs) : "TAS-CL" };
            }

            var demandes = periodes.SelectMany(periode => versions.Select(version =>
                (Nom: $"{version.Nom} {FaitTire.Ecrire(periode.Debut)}/{FaitTire.Ecrire(periode.Fin)}", Liee: new DemandeLiee(version.Formule, version.Parametres, new(periode, observation, filtres))))).ToList();
            IReadOnlyList<DemandeLiee> liees = [.. demandes.Select(demande => demande.Liee)];
            // Chaque période jugée seule : ce qu'une personne retient de l'une ne doit rien changer à l'autre.
            var attendues = periodes.SelectMany(periode => serie.Juger(personnes, [.. liees.Where(liee => liee.Question.Periode == periode)]));
            var lues = await serie.MesurerAsync(connection, cadre, liees, enDetail, token);
            foreach (var ((nom, _), attendue, lue) in demandes.Zip(attendues, lues))
            {
                EpreuveManquee.Si(Comptes(attendue) != Comptes(lue), $"{nom} à {contexte} : {attendue} attendu, {lue} lu");
                if (enDetail) EpreuveManquee.SiEcarts($"{nom} à {contexte}", Signature.Ecarts(attendue.Unites.Select(Signature.De), lue.Unites.Select(Signature.De)));
            }
        }

        Periode AuSort()
        {
            var debut = aujourdhui.PlusDays(-alea.Next(1_300));
            return new(debut, debut.PlusDays(alea.Next(500)));
        }
    }

    private static (int, int, int, int, decimal, int) Comptes(Mesure mesure) =>
        (mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus, mesure.Somme, mesure.Effectif);

    private static async Task ReconstruireAsync(Terrain terrain, string departement, CancellationToken token)
    {
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        var avant = await TablesEtJournal.InstantaneAsync(connection, departement, token);
        var demon = terrain.Service<IProjectionCoordinator>().DaemonForMainDatabase();
        await demon.RebuildProjectionAsync(FaitsTelsQueConnus.Nom, departement, TimeSpan.FromMinutes(2), token);
        // Reconstruire arrête l'agent du département, et rien ne le relance.
        await demon.StartAllAsync();
        await Attente.DesTablesAsync(connection, departement, "reconstruction", token);
        EpreuveManquee.SiEcarts("tables changées par une reconstruction",
            Signature.Ecarts(avant, await TablesEtJournal.InstantaneAsync(connection, departement, token)));
    }

    private static async Task ReprendreAilleursAsync(Terrain terrain, string departement, Random alea, int dates, CancellationToken token)
    {
        var ailleurs = terrain.PrendreUnJetable();
        var fichier = Path.GetTempFileName();
        try
        {
            var (code, _, erreurs) = await terrain.CommanderAsync("exporter", "--departement", departement, "--sortie", fichier);
            EpreuveManquee.Si(code != 0, $"exporter rend {code} : {erreurs}");
            await using var flux = File.OpenRead(fichier);
            var rapport = await terrain.Service<RepriseDHistoire>().ReprendreAsync(ailleurs, flux, false, null, token);
            EpreuveManquee.SiEcarts("l'export est refusé ailleurs", [.. rapport.Refusees.Select(refus => refus.ToString())]);
        }
        finally
        {
            File.Delete(fichier);
        }

        await using (var connection = await terrain.Source.OpenConnectionAsync(token))
            await Attente.DesTablesAsync(connection, ailleurs, "reprise ailleurs", token);
        for (var i = 0; i < dates; i++)
        {
            var connuAu = i == 0 ? terrain.Aujourdhui : terrain.Aujourdhui.PlusDays(-alea.Next(905));
            var observeLe = alea.Next(2) == 0 ? connuAu : connuAu.PlusDays(60 - alea.Next(200));
            var debut = terrain.Aujourdhui.PlusDays(-alea.Next(1_300));
            var periode = new Periode(debut, debut.PlusDays(alea.Next(500)));
            EpreuveManquee.SiEcarts($"chiffres ailleurs, connus au {FaitTire.Ecrire(connuAu)}, observés le {FaitTire.Ecrire(observeLe)}", Signature.Ecarts(
                await ChiffresAsync(terrain, departement, periode, connuAu, observeLe, token),
                await ChiffresAsync(terrain, ailleurs, periode, connuAu, observeLe, token)));
        }
    }

    private static async Task<List<string>> ChiffresAsync(
        Terrain terrain, string departement, Periode periode, PointDeConnaissance connuAu, LocalDate observeLe, CancellationToken token)
    {
        var demande = new DemandeDIndicateurs(departement, periode, connuAu, observeLe, [], null, new Dictionary<string, string>());
        var reponse = await terrain.Service<LectureIndicateurs>().CalculerAsync(demande, terrain.Aujourdhui, token);
        EpreuveManquee.Si(reponse is not Parcours.Projections.Indicateurs.Reponse.Calculee, $"pas de chiffres pour {departement} : {reponse}");
        var calculee = (Parcours.Projections.Indicateurs.Reponse.Calculee)reponse;
        // Une position est celle du département : ailleurs, elle peut différer sans que le chiffre change.
        return [.. calculee.Resultats.Select(resultat => Ecrire(resultat with { Position = 0 }))];
    }

    private static string Ecrire(Resultat resultat)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon)) EcritureResultat.Ecrire(sortie, resultat);
        return Encoding.UTF8.GetString(tampon.WrittenSpan);
    }
}
