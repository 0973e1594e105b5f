using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Décider une suppression, dans le barème en vigueur (R. 262-68 CASF).</summary>
public static class DeciderSuppression
{
    /// <summary>Refuse une sanction hors barème ; la plage de la première dépend des sanctions déjà connues.</summary>
    public static Decision Decide(SuppressionDecidee fait, DossierPersonne personne, Contexte contexte)
    {
        var sanction = Sanction.De(fait, fait.Taux, fait.DureeMois, fait.Foyer, personne, contexte.Baremes);
        return new Examen(fait, personne, contexte)
            .Refuser(sanction.DepasseLePlafond, Sanction.PlafondDuFoyer(sanction.Bareme))
            .Refuser(sanction.EstHorsBareme, Sanction.HorsBareme(sanction.Bareme))
            .Refuser(sanction.EstHorsPremiere, Sanction.HorsPremiere(sanction.Bareme))
            .Conclure();
    }
}
