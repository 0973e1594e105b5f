using NodaTime;
using Npgsql;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Matrices;

/// <summary>Remplit une matrice : un calcul par colonne pour tous les indicateurs, trois colonnes à la fois.</summary>
/// <param name="sources">Les connexions.</param>
/// <param name="lecture">Le calcul.</param>
/// <param name="aVenir">Ce qui reste à consigner ; nulle : rien ne s'estime.</param>
public sealed class RemplissageMatrice(SourcesDeDonnees sources, LectureIndicateurs lecture, LectureDeLAVenir? aVenir = null)
{
    /// <summary>Colonnes qui se calculent ensemble : une question attend moins, sans prendre toutes les connexions.</summary>
    private const int ColonnesALaFois = 3;

    private static readonly IReadOnlyDictionary<string, string> SansFiltre = new Dictionary<string, string>();

    /// <summary>Remplit la matrice ; nulle, avec la raison, si la connaissance demandée n'est pas dans les tables.</summary>
    public async Task<(MatriceRemplie? Remplie, Reponse.Refusee? Refus)> RemplirAsync(
        Matrice matrice, string departement, ChoixDesColonnes choix, LocalDate aujourdhui, CancellationToken token)
    {
        var parVersion = matrice.Mesures.GroupBy(mesure => mesure.Version, (version, mesures) => (Version: version, Codes: mesures.SelectMany(mesure => mesure.Codes).ToList())).ToList();
        List<(ColonneDeMatrice Colonne, IReadOnlyList<(string Version, List<string> Codes)> ParVersion)> aRemplir =
            [.. choix.Colonnes.Select(colonne => (colonne, (IReadOnlyList<(string, List<string>)>)parVersion)), .. Ailleurs(matrice, choix, aujourdhui)];
        var remplies = new Dictionary<string, Resultat>?[aRemplir.Count];
        var refusees = new Reponse.Refusee?[aRemplir.Count];
        // Les dernières colonnes portent le plus de faits : commencer par elles équilibre les connexions.
        await Parallel.ForEachAsync(Enumerable.Range(0, aRemplir.Count).Reverse(), new ParallelOptions { MaxDegreeOfParallelism = ColonnesALaFois, CancellationToken = token }, async (rang, annulation) =>
        {
            var (colonne, codes) = aRemplir[rang];
            await using var connection = await sources.LireAsync(departement, annulation);
            (remplies[rang], refusees[rang]) = await RemplirAsync(connection, departement, colonne, codes, aujourdhui, annulation);
        });
        if (Array.Find(refusees, refusee => refusee is not null) is { } refus) return (null, refus);
        var parColonne = remplies.Take(choix.Colonnes.Count).Select(remplie => remplie!).ToList();
        var ailleurs = aRemplir.Zip(remplies, (demandee, remplie) => (demandee.Colonne, Remplie: remplie!)).Skip(choix.Colonnes.Count).ToList();

        return (new(
            matrice, departement, choix.AnneesDesCibles,
            [.. choix.Colonnes.Select((colonne, i) => new ColonneRemplie(colonne, parColonne[i].Values.First().Position))],
            [.. matrice.Mesures.Select(mesure => new MesureRemplie(mesure.Intitule, [.. mesure.Codes.Select(code => Ligne(code, mesure.Version))]))]), null);

        LigneRemplie Ligne(string code, string nom)
        {
            var definition = lecture.Catalogue.Trouver(code)!;
            var version = definition.Version(nom)!;
            return new(definition, version, [.. choix.AnneesDesCibles.Select(annee => version.Cibles.GetValueOrDefault(annee))],
                [.. choix.Colonnes.Select((colonne, i) => Cellule(definition, colonne, parColonne[i][code]))],
                [.. ailleurs.Where(autre => autre.Remplie.ContainsKey(code)).Select(autre => Cellule(definition, autre.Colonne, autre.Remplie[code]))]);
        }
    }

    /// <summary>Une colonne : toutes ses lignes se lisent à la même place du journal.</summary>
    private async Task<(Dictionary<string, Resultat>? Remplie, Reponse.Refusee? Refus)> RemplirAsync(
        NpgsqlConnection connection, string departement, ColonneDeMatrice colonne, IReadOnlyList<(string Version, List<string> Codes)> parVersion,
        LocalDate aujourdhui, CancellationToken token)
    {
        var remplie = new Dictionary<string, Resultat>(StringComparer.Ordinal);
        foreach (var (version, codes) in parVersion)
        {
            // Toutes les mesures d'une colonne se lisent à la même place du journal.
            var connu = remplie.Count == 0 ? colonne.Connu : PointDeConnaissance.ALaPosition(remplie.Values.First().Position);
            var demande = new DemandeDIndicateurs(departement, colonne.Periode, connu, colonne.ArreteLe, codes, version, SansFiltre);
            switch (await lecture.CalculerAsync(connection, demande, aujourdhui, token))
            {
                case Reponse.Calculee calculee:
                    var resultats = aVenir is null ? calculee.Resultats : await aVenir.CompleterAsync(connection, departement, calculee.Resultats, token);
                    foreach (var resultat in resultats) remplie.Add(resultat.Definition.Code, resultat with { Connu = colonne.Connu });
                    break;
                case Reponse.Refusee refus and (Reponse.PasEncore or Reponse.MalPosee { Champ: "position" }): return (null, refus);
                // Le catalogue a confronté chaque ligne aux définitions : toute autre réponse est un défaut du programme.
                case var autre: throw new InvalidOperationException(autre.ToString());
            }
        }
        return (remplie, null);
    }

    /// <summary>Les périodes publiées qui ne sont celles d'aucune colonne, quand on demande les colonnes publiées.</summary>
    private IEnumerable<(ColonneDeMatrice Colonne, IReadOnlyList<(string Version, List<string> Codes)> Codes)> Ailleurs(Matrice matrice, ChoixDesColonnes choix, LocalDate aujourdhui)
    {
        if (!ReferenceEquals(choix.Colonnes, matrice.Colonnes)) return [];
        var cles = matrice.Colonnes.Select(colonne => colonne.Cle).ToHashSet(StringComparer.Ordinal);
        return matrice.Mesures.SelectMany(mesure => mesure.Codes.Select(code => (mesure.Version, Code: code)))
            .SelectMany(ligne => lecture.Catalogue.Trouver(ligne.Code)!.Publie.Keys.Where(cle => !cles.Contains(cle)).Select(cle => (Cle: cle, ligne.Version, ligne.Code)))
            .GroupBy(publie => publie.Cle, StringComparer.Ordinal).OrderBy(groupe => groupe.Key, StringComparer.Ordinal)
            .Select(groupe => (ColonneDeMatrice.DeLaCle(groupe.Key, aujourdhui),
                (IReadOnlyList<(string, List<string>)>)[.. groupe.GroupBy(publie => publie.Version, (version, publies) => (version, publies.Select(publie => publie.Code).ToList()))]));
    }

    private static CelluleRemplie Cellule(Definition definition, ColonneDeMatrice colonne, Resultat resultat) => new(
        resultat, ValeurImprimee.De(definition.Publie, colonne.Cle), ValeurImprimee.De(definition.Variantes, colonne.Cle),
        ValeurImprimee.De(definition.Derivees, colonne.Cle));
}
