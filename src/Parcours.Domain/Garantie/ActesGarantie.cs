using Parcours.Domain.Communs;

namespace Parcours.Domain.Garantie;

/// <summary>Les actes de la garantie d'activité et de l'accompagnement global.</summary>
public static class ActesGarantie
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<GarantieActiviteOrientee>(OrienterVersGarantie.Decide),
        Acte.De<GarantieActiviteDebutee>(DebuterGarantie.Decide),
        Acte.De<GarantieActiviteTerminee>(TerminerGarantie.Decide),
        Acte.De<ParrainageDebute>(DebuterParrainage.Decide),
        Acte.De<AccompagnementGlobalOriente>(OrienterVersAccompagnement.Decide),
        Acte.De<AccompagnementGlobalDebute>(DebuterAccompagnement.Decide),
        Acte.De<AccompagnementGlobalTermine>(TerminerAccompagnement.Decide),
    ];
}
