using Parcours.Domain.Communs;

namespace Parcours.Domain.Indicateurs;

/// <summary>
/// Des faits qu'une formule ne distingue pas, jugés ensemble : leur nombre suffit à un comptage. Rien ne les relie les uns aux autres, ni n'en
/// reconstitue un dossier. Demandés en détail, ils viennent un à un.
/// </summary>
/// <param name="Flux">Le flux d'un de ces faits.</param>
/// <param name="Connu">L'un d'eux.</param>
/// <param name="Nombre">Combien ils sont.</param>
public readonly record struct FaitsSemblables(Guid Flux, FaitConnu Connu, int Nombre);
