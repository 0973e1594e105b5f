using Parcours.Domain.Communs;

namespace Parcours.Domain.Autonomie;

/// <summary>Déposer une demande à la MDPH : une demande par rang.</summary>
public static class DeposerDemandeMdph
{
    /// <summary>Refuse une seconde demande au même rang, quel que soit le droit : rien ne dirait à laquelle répond la décision.</summary>
    public static Decision Decide(DemandeMdphDeposee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(personne.Faits<DemandeMdphDeposee>(fait.Episode).Any(), Demande.DejaDeposee)
            .Conclure();
}
