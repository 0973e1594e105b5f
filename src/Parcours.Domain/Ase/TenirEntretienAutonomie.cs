using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Tenir l'entretien d'autonomie ; il peut être renouvelé (L. 222-5-1).</summary>
public static class TenirEntretienAutonomie
{
    /// <summary>Sans accueil à cette date, ou après la majorité : de simples alertes.</summary>
    public static Decision Decide(EntretienAutonomieTenu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!ParcoursAse.De(personne).EstPrisEnCharge(fait.DateEffet), "entretien-sans-accueil", "Aucun accueil n'est connu à cette date.")
            .Alerter(new AgesDuJeune(personne, contexte).EstMajeur(fait.DateEffet), "entretien-d-un-majeur",
                "L'entretien d'autonomie se tient avant la majorité.")
            .Conclure();
}
