using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Consigner la suspension du versement par la caisse : ni arrêt d'horloge ni sortie (B1).</summary>
public static class SuspendreVersement
{
    /// <summary>Aucune règle propre.</summary>
    public static Decision Decide(VersementRsaSuspendu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Conclure();
}
