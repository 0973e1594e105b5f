using Parcours.Domain.Communs;

namespace Parcours.Domain.Transversal;

/// <summary>Annuler un fait, une correction ou une annulation ; annuler une annulation fait revivre le fait (R6).</summary>
public static class AnnulerFait
{
    /// <summary>Annuler deux fois ne consigne rien de plus.</summary>
    public static Decision Decide(EvenementAnnule fait, DossierPersonne personne, Contexte contexte)
    {
        if (personne.Trouver(IdentifiantFait.De(fait.EvenementVise)) is not { } cible)
            return new Decision.Refuser(CorrigerFait.CibleInconnue);
        var vivant = personne.EstVivant(cible);
        return !vivant && contexte.Origine is Origine.Saisie
            ? new Decision.RienAFaire(cible.Position)
            : new Decision.Consigner(fait with { Episode = cible.Fait.Episode },
                vivant ? [] : [new("fait-deja-annule", "Le fait visé est déjà annulé.")]);
    }
}
