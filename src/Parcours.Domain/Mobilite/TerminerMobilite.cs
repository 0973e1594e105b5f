using Parcours.Domain.Communs;

namespace Parcours.Domain.Mobilite;

/// <summary>Terminer l'accompagnement d'une mesure de mobilité : ferme l'épisode (R8).</summary>
public static class TerminerMobilite
{
    /// <summary>Refuse une fin sans prescription ni début à cette date.</summary>
    public static Decision Decide(MobiliteAccompagnementTermine fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!personne.Faits<Fait>(fait.Episode).Any(autre => autre is MobiliteDiagnosticPrescrit or MobiliteAccompagnementDebute && autre.DateEffet <= fait.DateEffet),
                new("cloture-sans-ouverture", "La mesure n'a ni prescription ni début connus à cette date : rien à terminer.", "B0", DependDUnAutreFait: true))
            .Conclure();
}
