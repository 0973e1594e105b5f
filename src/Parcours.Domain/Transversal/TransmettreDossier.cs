using Parcours.Domain.Communs;

namespace Parcours.Domain.Transversal;

/// <summary>Transmettre un dossier à un autre département ; la clôture l'accompagne, elle n'en découle pas (B1).</summary>
public static class TransmettreDossier
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(DossierTransmis fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte).Conclure();
}
