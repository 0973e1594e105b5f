using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Host.Demonstration;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Rejeu;

namespace Parcours.Epreuves.Rejeu;

/// <summary>Taille d'un essai.</summary>
/// <param name="AvecDemonstration">Sur la démonstration, ou sur une petite histoire au sort.</param>
/// <param name="Suite">Corrections, annulations et faits en retard, au sort.</param>
/// <param name="Questions">Chiffres comparés, au sort.</param>
public sealed record TailleDuRejeu(bool AvecDemonstration, int Suite, int Questions);

/// <summary>
/// La démonstration, puis deux ans de corrections, d'annulations et de faits en retard au sort : à toute position, tout jour, toute période et
/// tout filtre, chaque indicateur lu dans les tables vaut celui que l'oracle refait sur le journal seul, unité par unité.
/// </summary>
public static class EpreuveRejeu
{
    private const int PersonnesRetouchees = 700;
    private const int QuestionsParPassage = 25;

    /// <summary>Passe un essai ; rend ce qui a été vérifié.</summary>
    public static async Task<string> PasserAsync(Terrain terrain, int graine, TailleDuRejeu taille, CancellationToken token)
    {
        var alea = new Random(graine);
        var departement = terrain.Prendre();
        var histoire = await ChargerAsync(terrain, departement, alea, taille, token);
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        await Attente.DesTablesAsync(connection, departement, "après la reprise", token);
        var derniere = await LireAsync(connection, $"select max(seq_id) from parcours.mt_events where tenant_id = '{departement}'", token);
        EpreuveManquee.SiEcarts("deux lectures du journal", await LecturesAsync(connection, departement, derniere, token));

        for (var posees = 0; posees < taille.Questions; posees += QuestionsParPassage)
        {
            var combien = Math.Min(QuestionsParPassage, taille.Questions - posees);
            var regards = Enumerable.Range(0, combien).Select(_ => Question(alea, terrain.Aujourdhui, derniere)).ToList();
            var refaites = await ComparerAsync(terrain, connection, departement, regards, token);
            var autres = regards.ConvertAll(regard => Autre(alea, regard, derniere - taille.Suite, derniere));
            var autresMesures = await terrain.Service<RejeuDuJournal>().RejouerAsync(departement, autres, enDetail: true, avancer: null, token);
            for (var i = 0; i < combien; i++) await DecomposerAsync(terrain, departement, (regards[i], refaites[i]), (autres[i], autresMesures[i][0]), token);
        }
        var arretes = await ArretesAuSort.PasserAsync(terrain, departement, alea, histoire, taille.Suite / 10, connection, token);
        string[][] appels = [[], ["--a-la-date", FaitTire.Ecrire(terrain.Aujourdhui.PlusDays(-alea.Next(1, 900)))], ["--position", $"{alea.NextInt64(1, derniere)}", "--observe-le", FaitTire.Ecrire(terrain.Aujourdhui)]];
        foreach (var appel in appels)
        {
            var (code, sortie, erreurs) = await terrain.CommanderAsync(["rejouer", "--departement", departement, .. appel]);
            EpreuveManquee.Si(code != 0, $"rejouer {string.Join(' ', appel)} rend {code} : {sortie} {erreurs}");
        }
        return $"{derniere} faits, {taille.Questions} chiffres et autant d'écarts au sort, {arretes} arrêtés, et le catalogue entier à trois positions : tables et journal égaux";
    }

    private static async Task<HistoireAuSort> ChargerAsync(Terrain terrain, string departement, Random alea, TailleDuRejeu taille, CancellationToken token)
    {
        var aujourdhui = terrain.Aujourdhui;
        var histoire = new HistoireAuSort(alea, personnes: 12, "x-");
        List<string> lignes;
        LocalDate premier;
        if (taille.AvecDemonstration)
        {
            lignes = [.. HistoireDemonstration.Lignes(sansActivites: true)];
            var faits = lignes.ConvertAll(Lire);
            premier = faits.Max(fait => fait.EnregistreLe);
            histoire.Poursuivre(faits, PersonnesRetouchees);
        }
        else
        {
            premier = aujourdhui.PlusDays(-730);
            lignes = [.. histoire.Raconter(taille.Suite, premier.PlusDays(-730), premier).Select(fait => fait.EnLigne(avecConnaissance: true))];
        }
        lignes.AddRange(histoire.Raconter(taille.Suite, premier, Period.DaysBetween(premier, aujourdhui) > 730 ? premier.PlusDays(730) : aujourdhui.PlusDays(-1))
            .Select(fait => fait.EnLigne(avecConnaissance: true)));
        var rapport = await terrain.Service<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lignes))), false, null, token);
        EpreuveManquee.SiEcarts("une histoire valide est refusée", [.. rapport.Refusees.Select(refus => refus.ToString())]);
        return histoire;
    }

    private static FaitTire Lire(string ligne)
    {
        var json = JsonNode.Parse(ligne)!.AsObject();
        var flux = Texte("flux")!;
        return new(Texte("id")!, Texte("personne") ?? flux.Split('/')[1], flux, Texte("type")!, Jour("dateEffet"), Jour("enregistreLe"), json["donnees"]!.DeepClone().AsObject());

        string? Texte(string nom) => json[nom]?.GetValue<string>();

        LocalDate Jour(string nom) => LocalDatePattern.Iso.Parse(Texte(nom)!).Value;
    }

    /// <summary>Une position et un jour quelconques, un indicateur, sa version, une période, et parfois un filtre qu'il admet.</summary>
    private static Regard Question(Random alea, LocalDate aujourdhui, long derniere)
    {
        var definition = DonneesAuSort.Parmi(alea, CatalogueIndicateurs.Embarque.Definitions);
        var filtres = new Dictionary<string, string>();
        if (definition.Filtres.Count > 0 && alea.Next(2) == 0)
        {
            var cle = DonneesAuSort.Parmi(alea, definition.Filtres);
            var formule = CatalogueIndicateurs.Formules.Single(formule => formule.Nom == definition.Formule);
            filtres[cle] = DonneesAuSort.Parmi(alea, formule.Filtres.Single(filtre => filtre.Nom == cle).Valeurs ?? DonneesAuSort.Territoires);
        }
        var annee = aujourdhui.Year - alea.Next(9);
        var debut = new LocalDate(annee, 1, 1).PlusDays(alea.Next(365));
        var periode = alea.Next(2) == 0 ? new Periode(new(annee, 1, 1), new(annee, 12, 31)) : new(debut, debut.PlusDays(alea.Next(500)));
        return new(alea.NextInt64(1, derniere + 1), aujourdhui.PlusDays(200 - alea.Next(3_000)), [new(definition, DonneesAuSort.Parmi(alea, definition.Versions), periode, filtres)]);
    }

    private static async Task<List<Mesure>> ComparerAsync(Terrain terrain, NpgsqlConnection connection, string departement, List<Regard> regards, CancellationToken token)
    {
        var refaites = await terrain.Service<RejeuDuJournal>().RejouerAsync(departement, regards, enDetail: true, avancer: null, token);
        foreach (var (regard, refaite) in regards.Zip(refaites, (regard, mesures) => (regard, mesures[0])))
        {
            var chiffre = regard.Chiffres[0];
            var lues = await LectureIndicateurs.MesurerAsync(connection, new(departement, regard.Position, regard.Observation), [chiffre], enDetail: true, token);
            var contexte = $"{chiffre.Definition.Code} {chiffre.Version.Nom} P={regard.Position} O={FaitTire.Ecrire(regard.Observation)} "
                + $"période {FaitTire.Ecrire(chiffre.Periode.Debut)}/{FaitTire.Ecrire(chiffre.Periode.Fin)} {string.Join(' ', chiffre.Filtres.Select(f => $"{f.Key}={f.Value}"))}";
            EpreuveManquee.Si(lues is null, $"{contexte} : les tables ne portent pas la position");
            EpreuveManquee.SiEcarts(contexte, Signature.Ecarts(refaite.Unites.Select(Signature.De), lues[0].Unites.Select(Signature.De)));
            EpreuveManquee.Si(!Confrontation.SontEgales(refaite, lues[0]), $"{contexte} : {refaite} au journal, {lues[0]} aux tables");
        }
        return [.. refaites.Select(mesures => mesures[0])];
    }

    /// <summary>
    /// Le même chiffre d'une autre position, d'un autre jour, par une autre version. Une fois sur dix, de n'importe où dans le journal ; sinon
    /// d'un moment des deux ans de suite, où tout se corrige.
    /// </summary>
    private static Regard Autre(Random alea, Regard regard, long suite, long derniere)
    {
        var chiffre = regard.Chiffres[0];
        var position = alea.Next(10) == 0 ? alea.NextInt64(1, derniere + 1) : Math.Clamp(Math.Max(regard.Position, suite) + alea.NextInt64(-400, 400), 1, derniere);
        var (observation, version) = (alea.Next(3) == 0 ? regard.Observation : regard.Observation.PlusDays(alea.Next(-400, 400)), DonneesAuSort.Parmi(alea, chiffre.Definition.Versions));
        return new(position, observation, [chiffre with { Version = version }]);
    }

    /// <summary>Les bouts d'un écart sont ceux de l'oracle, et ses parts en font exactement la différence.</summary>
    private static async Task DecomposerAsync(
        Terrain terrain, string departement, (Regard Regard, Mesure Mesure) un, (Regard Regard, Mesure Mesure) autre, CancellationToken token)
    {
        var (de, a) = un.Regard.Position <= autre.Regard.Position ? (un, autre) : (autre, un);
        var chiffre = de.Regard.Chiffres[0];
        var (ecarts, refus) = await terrain.Service<LectureDesEcarts>().DecomposerAsync(
            new(departement, chiffre.Definition.Code, chiffre.Periode, chiffre.Filtres, Point(de.Regard), Point(a.Regard)), terrain.Aujourdhui, token);
        var contexte = $"écart de {chiffre.Definition.Code} {Dire(de.Regard)} → {Dire(a.Regard)}";
        EpreuveManquee.Si(ecarts is null, $"{contexte} : {refus?.Raison}");
        EpreuveManquee.Si(!Confrontation.SontEgales(ecarts.De.Mesure, de.Mesure) || !Confrontation.SontEgales(ecarts.A.Mesure, a.Mesure), $"{contexte} : ses bouts ne sont pas ceux du journal");
        var (somme, ecart) = (ecarts.Parts.Aggregate(default(Bilan), (total, part) => total + part.Bilan), Bilan.De(a.Mesure) - Bilan.De(de.Mesure));
        EpreuveManquee.Si(somme != ecart, $"{contexte} : les parts font {somme}, l'écart est {ecart}");

        static PointDeVue Point(Regard vu) => new(PointDeConnaissance.ALaPosition(vu.Position), vu.Observation, vu.Chiffres[0].Version.Nom);
        static string Dire(Regard vu) => $"P={vu.Position} O={FaitTire.Ecrire(vu.Observation)} {vu.Chiffres[0].Version.Nom}";
    }

    /// <summary>Le lecteur de l'oracle et celui du journal construisent les mêmes faits, à la même place.</summary>
    private static async Task<List<string>> LecturesAsync(NpgsqlConnection connection, string departement, long derniere, CancellationToken token)
    {
        var parId = new Dictionary<Guid, (Guid Flux, FaitConsigne Consigne)>();
        foreach (var tranche in await JournalParFlux.PartagerAsync(connection, departement, derniere, token))
            await JournalParFlux.LireAsync(connection, departement, derniere, tranche, (flux, faits) => faits.ForEach(fait => parId.Add(fait.Id, (flux, fait))), token);
        var ecarts = new List<string>();
        await foreach (var lu in LectureDuJournal.ToutAsync(connection, departement, null, token))
            if (!parId.Remove(lu.Consigne.Id, out var autre) || autre.Flux != lu.Personne || autre.Consigne.Position != lu.Consigne.Position
                || !Forme.SontIdentiques(autre.Consigne.Fait, lu.Consigne.Fait)) ecarts.Add($"{lu.Consigne.Fait} / {autre.Consigne?.Fait}");
        ecarts.AddRange(parId.Values.Select(reste => $"en trop {reste.Consigne.Fait}"));
        return ecarts;
    }

    private static async Task<long> LireAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var question = new NpgsqlCommand(sql, connection);
        return (long)(await question.ExecuteScalarAsync(token))!;
    }
}
