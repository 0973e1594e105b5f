using Parcours.Domain.Communs;

namespace Parcours.Domain.Mobilite;

/// <summary>Commencer l'accompagnement d'une mesure de mobilité.</summary>
public static class DebuterMobilite
{
    /// <summary>Un début répété, ou avant toute prescription, est une alerte : la personne peut venir d'elle-même.</summary>
    public static Decision Decide(MobiliteAccompagnementDebute fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!personne.Faits<MobiliteDiagnosticPrescrit>(fait.Episode).Any(prescription => prescription.DateEffet <= fait.DateEffet),
                "debut-sans-prescription", "Aucun diagnostic prescrit n'est connu à cette date.")
            .Alerter(personne.Faits<MobiliteAccompagnementDebute>(fait.Episode).Any(), "deja-demarre", "L'accompagnement est déjà démarré dans cette mesure.")
            .Conclure();
}
