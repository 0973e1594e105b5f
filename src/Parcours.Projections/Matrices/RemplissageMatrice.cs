using System.Collections.Concurrent;
using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Matrices;

/// <summary>Remplit une matrice : une lecture par série et par connaissance, pour toutes ses périodes, trois à la fois.</summary>
/// <param name="sources">Les connexions.</param>
/// <param name="lecture">Le calcul.</param>
/// <param name="aVenir">Ce qui reste à consigner ; nulle : rien ne s'estime.</param>
public sealed class RemplissageMatrice(SourcesDeDonnees sources, LectureIndicateurs lecture, LectureDeLAVenir? aVenir = null)
{
    /// <summary>Lectures menées ensemble : une question attend moins, sans prendre toutes les connexions.</summary>
    private const int LecturesALaFois = 3;

    private static readonly IReadOnlyDictionary<string, string> SansFiltre = new Dictionary<string, string>();

    /// <summary>Remplit la matrice ; nulle, avec la raison, si la connaissance demandée n'est pas dans les tables.</summary>
    public async Task<(MatriceRemplie? Remplie, Reponse.Refusee? Refus)> RemplirAsync(
        Matrice matrice, string departement, ChoixDesColonnes choix, LocalDate aujourdhui, CancellationToken token)
    {
        var ailleurs = Ailleurs(matrice, choix, aujourdhui).ToList();
        List<Case> cases =
        [
            .. choix.Colonnes.SelectMany(colonne => matrice.Mesures.SelectMany(mesure => mesure.Codes.Select(code => new Case(colonne, code, mesure.Version)))),
            .. ailleurs,
        ];
        var (positions, refus) = await PositionsAsync(departement, cases.Select(une => une.Colonne.Connu), aujourdhui, token);
        if (refus is not null) return (null, refus);
        if (await CalculerAsync(departement, cases, positions, token) is not { } resultats) return (null, LectureIndicateurs.PasEncore);
        return (new(
            matrice, departement, choix.AnneesDesCibles,
            [.. choix.Colonnes.Select(colonne => new ColonneRemplie(colonne, positions[colonne.Connu]))],
            [.. matrice.Mesures.Select(mesure => new MesureRemplie(mesure.Intitule, [.. mesure.Codes.Select(code => Ligne(code, mesure.Version))]))]), null);

        LigneRemplie Ligne(string code, string nom)
        {
            var definition = lecture.Catalogue.Trouver(code)!;
            var version = definition.Version(nom)!;
            return new(definition, version, [.. choix.AnneesDesCibles.Select(annee => version.Cibles.GetValueOrDefault(annee))],
                [.. choix.Colonnes.Select(colonne => Cellule(definition, colonne, resultats[new(colonne, code, nom)]))],
                [.. ailleurs.Where(une => une.Code == code).Select(une => Cellule(definition, une.Colonne, resultats[une]))]);
        }
    }

    /// <summary>Une connaissance n'a qu'une place au journal : toutes les cases qui la demandent s'y lisent.</summary>
    private async Task<(Dictionary<PointDeConnaissance, long> Positions, Reponse.Refusee? Refus)> PositionsAsync(
        string departement, IEnumerable<PointDeConnaissance> connaissances, LocalDate aujourdhui, CancellationToken token)
    {
        var positions = new Dictionary<PointDeConnaissance, long>();
        await using var connection = await sources.LireAsync(departement, token);
        foreach (var connu in connaissances.Distinct())
        {
            (positions[connu], var refus) = await LectureIndicateurs.ResoudreAsync(connection, departement, connu, aujourdhui, token);
            if (refus is not null) return (positions, refus);
        }
        return (positions, null);
    }

    /// <summary>Le résultat de chaque case ; nul si les tables ne portent pas l'une des positions.</summary>
    private async Task<IReadOnlyDictionary<Case, Resultat>?> CalculerAsync(
        string departement, IReadOnlyList<Case> cases, Dictionary<PointDeConnaissance, long> positions, CancellationToken token)
    {
        var demandees = cases.Select(une => (Case: une, Chiffre: Chiffre(une)));
        var lots = demandees.GroupBy(une => (une.Case.Colonne.Connu, une.Case.Colonne.ArreteLe, Serie: LectureIndicateurs.SerieDe(une.Chiffre.Definition))).ToList();
        var resultats = new ConcurrentDictionary<Case, Resultat>();
        await Parallel.ForEachAsync(lots, new ParallelOptions { MaxDegreeOfParallelism = LecturesALaFois, CancellationToken = token }, async (lot, annulation) =>
        {
            await using var connection = await sources.LireAsync(departement, annulation);
            var cadre = new Cadre(departement, positions[lot.Key.Connu], lot.Key.ArreteLe);
            var calcules = await lecture.CalculerAsync(connection, cadre, lot.Key.Connu, [.. lot.Select(une => une.Chiffre)], enDetail: false, annulation);
            if (calcules is null) return;
            if (aVenir is not null) calcules = await aVenir.CompleterAsync(connection, departement, calcules, annulation);
            foreach (var (une, resultat) in lot.Zip(calcules)) resultats[une.Case] = resultat;
        });
        return cases.All(resultats.ContainsKey) ? resultats : null;
    }

    /// <summary>Le catalogue des matrices a confronté chaque ligne aux définitions : aucune ne manque.</summary>
    private ChiffreDemande Chiffre(Case une)
    {
        var definition = lecture.Catalogue.Trouver(une.Code)!;
        return new(definition, definition.Version(une.Version)!, une.Colonne.Periode, SansFiltre);
    }

    /// <summary>Les périodes publiées qui ne sont celles d'aucune colonne, quand on demande les colonnes publiées.</summary>
    private IEnumerable<Case> Ailleurs(Matrice matrice, ChoixDesColonnes choix, LocalDate aujourdhui)
    {
        if (!ReferenceEquals(choix.Colonnes, matrice.Colonnes)) return [];
        var cles = matrice.Colonnes.Select(colonne => colonne.Cle).ToHashSet(StringComparer.Ordinal);
        return matrice.Mesures.SelectMany(mesure => mesure.Codes.Select(code => (mesure.Version, Code: code)))
            .SelectMany(ligne => lecture.Catalogue.Trouver(ligne.Code)!.Publie.Keys.Where(cle => !cles.Contains(cle)).Order(StringComparer.Ordinal)
                .Select(cle => new Case(ColonneDeMatrice.DeLaCle(cle, aujourdhui), ligne.Code, ligne.Version)));
    }

    private static CelluleRemplie Cellule(Definition definition, ColonneDeMatrice colonne, Resultat resultat) => new(
        resultat, ValeurImprimee.De(definition.Publie, colonne.Cle), ValeurImprimee.De(definition.Variantes, colonne.Cle),
        ValeurImprimee.De(definition.Derivees, colonne.Cle));

    /// <summary>Une case à remplir.</summary>
    private readonly record struct Case(ColonneDeMatrice Colonne, string Code, string Version);
}
