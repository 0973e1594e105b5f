using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Terminer une prise en charge de jeune majeur ; la sortie se dit à part.</summary>
public static class TerminerPriseEnCharge
{
    /// <summary>Refuse sans prise en charge en cours à cette date.</summary>
    public static Decision Decide(PriseEnChargeJeuneMajeurTerminee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(!ParcoursAse.De(personne).PriseEnChargeEnCours(fait.DateEffet), new("prise-en-charge-inconnue",
                "Aucune prise en charge de jeune majeur n'est en cours à cette date.", "B2", DependDUnAutreFait: true))
            .Conclure();
}
