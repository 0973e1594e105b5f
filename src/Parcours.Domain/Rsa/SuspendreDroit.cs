using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Consigner la suspension du droit par la caisse : ni arrêt d'horloge ni sortie (B1).</summary>
public static class SuspendreDroit
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(DroitRsaSuspendu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
