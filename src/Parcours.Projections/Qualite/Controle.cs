namespace Parcours.Projections.Qualite;

/// <summary>Un contrôle de qualité, tel que ses données le disent.</summary>
/// <param name="Code">Son code, nom de son fichier.</param>
/// <param name="Libelle">Libellé.</param>
/// <param name="Definition">Ce qu'il compte.</param>
/// <param name="Delai">Jours au-delà desquels il compte ; zéro quand il n'attend rien.</param>
public sealed record Controle(string Code, string Libelle, string Definition, int Delai);
