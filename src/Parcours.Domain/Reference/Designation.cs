using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Reference;

/// <summary>Ce que les actes du référent demandent à la désignation.</summary>
internal static class Designation
{
    public const string Aucune = "sans-referent-designe";
    public const string PhraseAucune = "Aucun référent de parcours n'est désigné à cette date.";

    /// <summary>Le dernier fait qui en décide, au plus tard ce jour et dans l'ordre R1, est une désignation acceptée.</summary>
    public static bool EstEnCours(DossierPersonne personne, LocalDate jour) =>
        personne.Connus.Where(connu => connu.Fait.DateEffet <= jour && connu.Fait is (ReferentParcoursDesigne { AccordPersonne: true } or ReferentParcoursFini))
            .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre)
            .Select(connu => connu.Fait).LastOrDefault() is ReferentParcoursDesigne;
}
