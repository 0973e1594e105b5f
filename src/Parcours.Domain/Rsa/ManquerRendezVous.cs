using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Constater une absence ; une excuse reçue après reste une absence (B1).</summary>
public static class ManquerRendezVous
{
    /// <summary>Refuse un rendez-vous inconnu, ou déjà tenu.</summary>
    public static Decision Decide(RendezVousManque fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(RendezVous.EstInconnu(fait.Rdv, fait.Episode, personne), RendezVous.Inconnu)
            .Refuser(personne.Faits<RendezVousTenu>(fait.Episode).Any(tenu => tenu.Rdv == fait.Rdv), RendezVous.TenuEtManque)
            .Conclure();
}
