using NodaTime;

namespace Parcours.Domain.Referentiels;

/// <summary>Ce qu'une entrée nomme.</summary>
public enum GenreDEntree
{
    /// <summary>Commune, secteur, maison des solidarités, territoire d'action sociale : ce que le département découpe.</summary>
    Territoire,

    /// <summary>Organisme ou structure : qui consigne, qui accompagne.</summary>
    Organisme,
}

/// <summary>Une entrée datée du référentiel d'un département (référence, A1 et A2).</summary>
/// <param name="Genre">Territoire ou organisme.</param>
/// <param name="Code">Code échangé (<c>TAS-CL</c>, <c>CCAS-MACON</c>).</param>
/// <param name="Libelle">Nom lisible.</param>
/// <param name="Nature">Maille ou sorte, dans les mots du département : commune, secteur, MDS, TAS, TSD, CCAS…</param>
/// <param name="Parent">Code du même genre qui la contient ; nul au sommet.</param>
/// <param name="Depuis">Premier jour.</param>
/// <param name="JusquAu">Dernier jour, inclus ; nul si elle existe toujours.</param>
/// <param name="RemplacePar">Code du même genre qui la continue, renommé ou fusionné ; nul si rien.</param>
public sealed record EntreeDeReferentiel(
    GenreDEntree Genre, string Code, string Libelle, string Nature, string? Parent, LocalDate Depuis, LocalDate? JusquAu, string? RemplacePar)
{
    /// <summary>Ce qui l'identifie : un code peut servir deux fois, à des époques qui ne se touchent pas.</summary>
    public (GenreDEntree Genre, string Code, LocalDate Depuis) Cle() => (Genre, Code, Depuis);

    /// <summary>Elle existe ce jour-là.</summary>
    public bool Existe(LocalDate jour) => jour >= Depuis && !(jour > JusquAu);
}
