using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;

namespace Parcours.Domain.Autonomie.Horloges;

/// <summary>
/// Les horloges de l'autonomie (B0). Une révision est une demande de plus, au rang suivant, avec son horloge (B3) ; le retrait et le décès
/// ferment tout.
/// </summary>
public static class HorlogesAutonomie
{
    /// <summary>Accusé : du dépôt à l'accusé ou à la demande de pièces ; rien d'autre ne l'arrête (R. 232-23).</summary>
    private static readonly Mecanisme<PersonneLue> Accuse = MecanismeParFaits.De<DemandeApaDeposee>(
        "apa.accuse_attendu", [typeof(AccuseReceptionApaEnvoye), typeof(DemandePiecesApaEnvoyee)], typeof(DemandeRetiree));

    /// <summary>Décision sur l'APA : du dossier complet, là où une décision est attendue dans un délai, à la notification (R. 232-23).</summary>
    private static readonly Mecanisme<PersonneLue> DecisionApa = MecanismeParFaits.De<DossierApaComplet>(
        "apa.decision_attendue", [CodesAutonomie.Lieux], static p =>
        {
            var lieux = CodesAutonomie.LieuxDe(p);
            return complet => lieux[(int)complet.Lieu];
        }, [typeof(DecisionApaNotifiee)], typeof(DemandeRetiree));

    /// <summary>Décision de la CDAPH : du dépôt à la décision ; un dossier incomplet n'arrête rien, et le silence n'est pas une décision (R. 241-33).</summary>
    private static readonly Mecanisme<PersonneLue> DecisionCdaph = MecanismeParFaits.De<DemandeMdphDeposee>(
        "pch.decision_attendue", [CodesAutonomie.Droits], static p =>
        {
            var demandes = CodesAutonomie.DeLaDemande(p);
            return demande => demandes(demande);
        }, [typeof(DecisionCdaphPrise)], typeof(DemandeRetiree));

    /// <summary>Le cadran de l'APA.</summary>
    public static ICadran Apa { get; } = new Cadran<PersonneLue>(Dispositif.Apa, static personne => personne, [Accuse, DecisionApa]);

    /// <summary>Le cadran des demandes à la MDPH.</summary>
    public static ICadran Pch { get; } = new Cadran<PersonneLue>(Dispositif.Pch, static personne => personne, [DecisionCdaph]);
}
