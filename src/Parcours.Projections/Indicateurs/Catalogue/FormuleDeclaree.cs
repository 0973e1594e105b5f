using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Projections.Indicateurs;

/// <summary>Ce que le chargeur sait d'une formule compilée, de quelque dispositif qu'elle vienne.</summary>
/// <param name="Nom">Nom que les définitions citent.</param>
/// <param name="Revision">Révision du sens de son calcul.</param>
/// <param name="Parametres">Paramètres attendus.</param>
public sealed record FormuleDeclaree(string Nom, int Revision, IReadOnlyList<ParametreAttendu> Parametres)
{
    /// <summary>Les formules du domaine ; un dispositif nouveau ajoute les siennes ici.</summary>
    public static IReadOnlyList<FormuleDeclaree> Toutes { get; } =
        [.. FormuleRsa.Toutes.Select(formule => new FormuleDeclaree(formule.Nom, formule.Revision, formule.Parametres))];
}
