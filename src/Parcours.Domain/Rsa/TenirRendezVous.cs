using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Constater qu'un rendez-vous a été tenu.</summary>
public static class TenirRendezVous
{
    /// <summary>Refuse un rendez-vous inconnu, ou déjà manqué.</summary>
    public static Decision Decide(RendezVousTenu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(RendezVous.EstInconnu(fait.Rdv, fait.Episode, personne), RendezVous.Inconnu)
            .Refuser(personne.Faits<RendezVousManque>(fait.Episode).Any(manque => manque.Rdv == fait.Rdv), RendezVous.TenuEtManque)
            .Conclure();
}
