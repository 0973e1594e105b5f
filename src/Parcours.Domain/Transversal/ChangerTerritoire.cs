using Parcours.Domain.Communs;

namespace Parcours.Domain.Transversal;

/// <summary>Changer un dossier de territoire : ni entrée ni sortie (B1).</summary>
public static class ChangerTerritoire
{
    /// <summary>Un territoire inconnu est une alerte.</summary>
    public static Decision Decide(TerritoireChange fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .AlerterSiInconnu(fait.De)
            .AlerterSiInconnu(fait.Vers)
            .Conclure();
}
