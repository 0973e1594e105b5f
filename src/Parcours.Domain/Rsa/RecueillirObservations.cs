using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Recueillir les observations de la personne avant décision (L. 262-37 CASF).</summary>
public static class RecueillirObservations
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(ObservationsRecueillies fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
