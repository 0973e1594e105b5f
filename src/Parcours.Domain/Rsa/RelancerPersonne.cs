using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Relancer après une absence.</summary>
public static class RelancerPersonne
{
    /// <summary>Refuse un rendez-vous inconnu.</summary>
    public static Decision Decide(RelanceEffectuee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(RendezVous.EstInconnu(fait.Rdv, fait.Episode, personne), RendezVous.Inconnu)
            .Conclure();
}
