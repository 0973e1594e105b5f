using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Déposer une demande d'APA : une demande par rang (B3).</summary>
public static class DeposerDemandeApa
{
    /// <summary>Refuse une seconde demande au même rang.</summary>
    public static Decision Decide(DemandeApaDeposee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(personne.Faits<DemandeApaDeposee>(fait.Episode).Any(), Demande.DejaDeposee)
            .Conclure();
}
