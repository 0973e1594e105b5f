using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Fixer un rendez-vous.</summary>
public static class FixerRendezVous
{
    /// <summary>Un numéro déjà pris dans l'épisode est une alerte : l'annulation viserait les deux.</summary>
    public static Decision Decide(RendezVousFixe fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(personne.Faits<RendezVousFixe>(fait.Episode).Any(autre => autre.Rdv == fait.Rdv), "rendez-vous-deja-fixe",
                "Un rendez-vous de ce numéro est déjà fixé dans l'épisode.")
            .Conclure();
}
