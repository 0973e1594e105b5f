using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Inscrire le jeune au référentiel des sorties.</summary>
public static class InscrireReferentiel
{
    /// <summary>Contractualiser après l'inscription, ou inscrire sans accueil : de simples alertes.</summary>
    public static Decision Decide(InscriptionReferentielAse fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(fait.DateContractualisation > fait.DateEffet, "contractualisation-apres-l-inscription", "La contractualisation suit l'inscription.")
            .Alerter(!ParcoursAse.De(personne).EstPrisEnCharge(fait.DateEffet), "inscription-sans-accueil", "Aucun accueil n'est connu à cette date.")
            .Conclure();
}
