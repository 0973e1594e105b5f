using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Enregistrer le dossier complet : il lance l'horloge de la décision, à domicile (R. 232-23 CASF).</summary>
public static class EnregistrerDossierComplet
{
    /// <summary>
    /// Refuse un second dossier complet au même rang : une révision prend le suivant, une date fautive se corrige. Une révision
    /// que rien ne précède est marquée ; son dépôt peut n'être pas échangé.
    /// </summary>
    public static Decision Decide(DossierApaComplet fait, DossierPersonne personne, Contexte contexte)
    {
        var estRevision = fait.NatureRetenue is NatureDemande.Revision;
        return new Examen(fait, personne, contexte)
            .Refuser(personne.Faits<DossierApaComplet>(fait.Episode).Any(), new("dossier-deja-complet",
                "Le dossier est déjà complet à ce rang : une révision prend le rang suivant, une date fautive se corrige.", "B3", DependDUnAutreFait: true))
            .Alerter(!estRevision && !(personne.DebutDe(fait.Episode) <= fait.DateEffet), "fait-avant-la-demande",
                "Le fait précède la demande, ou aucune demande n'est connue à ce rang.")
            .Alerter(estRevision && !AUneDecisionAnterieure(fait, personne), "revision-sans-decision",
                "Aucune décision antérieure d'un autre rang n'est connue : rien à réviser.")
            .Conclure();
    }

    private static bool AUneDecisionAnterieure(DossierApaComplet fait, DossierPersonne personne) =>
        personne.Connus.Any(connu => connu.Fait is DecisionApaNotifiee decision && decision.Episode != fait.Episode && decision.DateEffet <= fait.DateEffet);
}
