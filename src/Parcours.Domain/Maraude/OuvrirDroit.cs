using Parcours.Domain.Communs;

namespace Parcours.Domain.Maraude;

/// <summary>Consigner un droit ouvert à une famille rencontrée.</summary>
public static class OuvrirDroit
{
    /// <summary>Un droit ouvert sans rencontre connue est une alerte.</summary>
    public static Decision Decide(DroitOuvert fait, DossierPersonne famille, Contexte contexte) =>
        new Examen(fait, famille, contexte)
            .Alerter(!FamilleRencontree.EstConnue(famille, fait.DateEffet), FamilleRencontree.Jamais, FamilleRencontree.PhraseJamais)
            .Conclure();
}
