using Parcours.Domain.Arretes;

namespace Parcours.Projections.Arretes;

/// <summary>Une ligne arrêtée, vérifiée.</summary>
/// <param name="Ligne">La ligne.</param>
/// <param name="EmpreinteActuelle">Empreinte de la définition d'aujourd'hui ; nulle si l'indicateur ou sa version ne sont plus au catalogue.</param>
/// <param name="Cellules">Une par colonne.</param>
public sealed record LigneVerifiee(LigneArretee Ligne, string? EmpreinteActuelle, IReadOnlyList<CelluleVerifiee> Cellules);

/// <summary>Ce que vaut un arrêté aujourd'hui : sa ligne est-elle intacte, ses chiffres se recalculent-ils, qu'a-t-on appris depuis.</summary>
/// <param name="Lu">L'arrêté.</param>
/// <param name="Position">Position d'aujourd'hui.</param>
/// <param name="Lignes">Lignes vérifiées ; aucune si le contenu n'est plus lisible.</param>
public sealed record VerificationDArrete(ArreteLu Lu, long Position, IReadOnlyList<LigneVerifiee> Lignes)
{
    /// <summary>Toutes les cellules.</summary>
    public IEnumerable<CelluleVerifiee> Cellules => Lignes.SelectMany(ligne => ligne.Cellules);

    /// <summary>La ligne est intacte et chaque chiffre se recalcule. Un écart à ce qu'on sait aujourd'hui n'y change rien.</summary>
    public bool EstConforme => Lu.EstIntact && Cellules.All(cellule => cellule.EstConforme);
}
