using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Garantie;

/// <summary>Les actes de la garantie d'activité et de l'accompagnement global.</summary>
public static class ActesGarantie
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<GarantieActiviteOrientee>(OrienterVersGarantie.Decide, Role.Orienteur, Role.Referent),
        Acte.De<GarantieActiviteDebutee>(DebuterGarantie.Decide, Role.Referent),
        Acte.De<GarantieActiviteTerminee>(TerminerGarantie.Decide, Role.Referent),
        Acte.De<ParrainageDebute>(DebuterParrainage.Decide, Role.Referent),
        Acte.De<AccompagnementGlobalOriente>(OrienterVersAccompagnement.Decide, Role.Orienteur, Role.Referent),
        Acte.De<AccompagnementGlobalDebute>(DebuterAccompagnement.Decide, Role.Referent),
        Acte.De<AccompagnementGlobalTermine>(TerminerAccompagnement.Decide, Role.Referent),
    ];
}
