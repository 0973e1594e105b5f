using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>Les formules du RSA, telles que la lecture les appelle.</summary>
public static class FormulesRsa
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<PersonneRsa>> Toutes { get; } =
    [
        .. FormuleRsa.Toutes.Select(formule => formule.SurLaPersonne()),
        RelanceDesAbsents.Formule,
        ContratApresRendezVous.Formule,
        PartageDesDiagnostics.Formule,
        ContratDEngagement.Formule,
        ReexamenSocial.Formule,
        SanctionsPrononcees.Formule,
        PartSoumise.Formule,
        PartOrientee.Formule,
        DelaiMoyenDOrientation.Formule,
        PartAvecContrat.Formule,
        OrganismeReferent.Formule,
    ];
}
