using Parcours.Domain.Ecarts;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Ecarts;

/// <summary>Ce qu'une cause change pour une personne.</summary>
/// <param name="Cause">La cause.</param>
/// <param name="Fait">Le fait appris ; nul si rien n'a été appris (le temps, la définition).</param>
/// <param name="Bilan">Ce que le chiffre en devient de plus ou de moins.</param>
/// <param name="Mouvements">Les unités qui entrent, sortent ou changent.</param>
public sealed record PartDEcart(CauseDEcart Cause, EvenementLu? Fait, Bilan Bilan, IReadOnlyList<Mouvement> Mouvements);

/// <summary>L'écart entre deux lectures d'un chiffre, décomposé : les parts s'ajoutent au départ et donnent exactement l'arrivée.</summary>
/// <param name="De">Le chiffre de départ.</param>
/// <param name="A">Le chiffre d'arrivée.</param>
/// <param name="Parts">Dans l'ordre du chemin : la connaissance, fait après fait, puis le temps, puis la définition.</param>
public sealed record Decomposition(Resultat De, Resultat A, IReadOnlyList<PartDEcart> Parts)
{
    /// <summary>L'écart.</summary>
    public Bilan Ecart => (Bilan.De(A.Mesure) - Bilan.De(De.Mesure)).Publie(A.Definition.Forme);
}
