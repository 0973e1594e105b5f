using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Matrices;

/// <summary>Une colonne, et la position où sa date de connaissance mène.</summary>
public sealed record ColonneRemplie(ColonneDeMatrice Colonne, long Position);

/// <summary>Une valeur calculée, et ce que les documents impriment pour la même période.</summary>
/// <param name="Resultat">Le résultat, rejouable.</param>
/// <param name="Publie">Valeur publiée ; nulle si elle n'a pas été communiquée.</param>
/// <param name="Variante">Autre valeur imprimée, écartée mais conservée (C5).</param>
/// <param name="Derivee">Valeur que personne n'a publiée, tirée d'autres valeurs publiées.</param>
public sealed record CelluleRemplie(Resultat Resultat, ValeurImprimee? Publie, ValeurImprimee? Variante, ValeurImprimee? Derivee)
{
    /// <summary>La valeur publiée n'est pas celle que le calcul rend.</summary>
    public bool EstEnEcart => Publie is { } publiee && publiee.Nombre != Resultat.Valeur;
}

/// <summary>Une ligne.</summary>
/// <param name="Definition">Définition.</param>
/// <param name="Version">Version appliquée.</param>
/// <param name="Cibles">Une par année des cibles ; nulle si la convention n'en fixe pas.</param>
/// <param name="Cellules">Une par colonne.</param>
/// <param name="Ailleurs">Ses valeurs publiées d'une période qui n'est celle d'aucune colonne.</param>
public sealed record LigneRemplie(Definition Definition, VersionDeDefinition Version, IReadOnlyList<string?> Cibles, IReadOnlyList<CelluleRemplie> Cellules, IReadOnlyList<CelluleRemplie> Ailleurs)
{
    /// <summary>Cible de la dernière de ces années ; nulle si la convention n'en fixe pas.</summary>
    public string? Cible => Cibles.Count > 0 ? Cibles[^1] : null;
}

/// <summary>Une mesure et ses lignes.</summary>
public sealed record MesureRemplie(string Intitule, IReadOnlyList<LigneRemplie> Lignes);

/// <summary>Une matrice remplie pour un département.</summary>
public sealed record MatriceRemplie(
    Matrice Matrice, string Departement, IReadOnlyList<int> AnneesDesCibles, IReadOnlyList<ColonneRemplie> Colonnes, IReadOnlyList<MesureRemplie> Mesures)
{
    /// <summary>Toutes les lignes, dans l'ordre.</summary>
    public IEnumerable<LigneRemplie> Lignes => Mesures.SelectMany(mesure => mesure.Lignes);
}
