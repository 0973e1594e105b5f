using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Annuler un rendez-vous, à l'initiative de l'organisme ou de la personne.</summary>
public static class AnnulerRendezVous
{
    /// <summary>Refuse un rendez-vous inconnu ; une annulation après la date prévue est marquée, une excuse tardive reste une absence (B1).</summary>
    public static Decision Decide(RendezVousAnnule fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(RendezVous.EstInconnu(fait.Rdv, fait.Episode, personne), RendezVous.Inconnu)
            .Alerter(personne.Faits<RendezVousFixe>(fait.Episode).Any(fixe => fixe.Rdv == fait.Rdv && fait.DateEffet > fixe.DatePrevue),
                "annulation-apres-la-date", "L'annulation est postérieure à la date prévue du rendez-vous.")
            .Conclure();
}
