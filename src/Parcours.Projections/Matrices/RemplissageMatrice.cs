using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Incompletude;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Matrices;

/// <summary>Remplit une matrice : un calcul par colonne pour tous les indicateurs, sur une seule connexion.</summary>
/// <param name="sources">Les connexions.</param>
/// <param name="lecture">Le calcul.</param>
/// <param name="aVenir">Ce qui reste à consigner ; nulle : rien ne s'estime.</param>
public sealed class RemplissageMatrice(SourcesDeDonnees sources, LectureIndicateurs lecture, LectureDeLAVenir? aVenir = null)
{
    private static readonly IReadOnlyDictionary<string, string> SansFiltre = new Dictionary<string, string>();

    /// <summary>Remplit la matrice ; nulle, avec la raison, si la connaissance demandée n'est pas dans les tables.</summary>
    public async Task<(MatriceRemplie? Remplie, Reponse.Refusee? Refus)> RemplirAsync(
        Matrice matrice, string departement, ChoixDesColonnes choix, LocalDate aujourdhui, CancellationToken token)
    {
        string[] codes = [.. matrice.Mesures.SelectMany(mesure => mesure.Codes)];
        var parColonne = new List<Dictionary<string, Resultat>>(choix.Colonnes.Count);
        await using var connection = await sources.LireAsync(departement, token);
        foreach (var colonne in choix.Colonnes)
        {
            var demande = new DemandeDIndicateurs(departement, colonne.Periode, colonne.Connu, colonne.ArreteLe, codes, matrice.Version, SansFiltre);
            switch (await lecture.CalculerAsync(connection, demande, aujourdhui, token))
            {
                case Reponse.Calculee calculee:
                    var resultats = aVenir is null ? calculee.Resultats : await aVenir.CompleterAsync(connection, departement, calculee.Resultats, token);
                    parColonne.Add(resultats.ToDictionary(r => r.Definition.Code));
                    break;
                case Reponse.Refusee refus and (Reponse.PasEncore or Reponse.MalPosee { Champ: "position" }): return (null, refus);
                // Le catalogue a confronté chaque ligne aux définitions : toute autre réponse est un défaut du programme.
                case var autre: throw new InvalidOperationException(autre.ToString());
            }
        }

        return (new(
            matrice, departement, choix.AnneeDesCibles,
            [.. choix.Colonnes.Select((colonne, i) => new ColonneRemplie(colonne, parColonne[i][codes[0]].Position))],
            [.. matrice.Mesures.Select(mesure => new MesureRemplie(mesure.Intitule, [.. mesure.Codes.Select(Ligne)]))]), null);

        LigneRemplie Ligne(string code)
        {
            var definition = lecture.Catalogue.Trouver(code)!;
            var version = definition.Version(matrice.Version)!;
            return new(definition, version, version.Cibles.GetValueOrDefault(choix.AnneeDesCibles),
                [.. choix.Colonnes.Select((colonne, i) => Cellule(definition, colonne, parColonne[i][code]))]);
        }
    }

    private static CelluleRemplie Cellule(Definition definition, ColonneDeMatrice colonne, Resultat resultat) => new(
        resultat, ValeurImprimee.De(definition.Publie, colonne.Cle), ValeurImprimee.De(definition.Variantes, colonne.Cle),
        ValeurImprimee.De(definition.Derivees, colonne.Cle));
}
