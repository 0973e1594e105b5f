using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Tenir l'entretien d'après la sortie (L. 222-5-2-1).</summary>
public static class TenirEntretienSixMois
{
    /// <summary>Avant toute sortie connue : une alerte.</summary>
    public static Decision Decide(EntretienSixMoisTenu fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!ParcoursAse.De(personne).EstSorti(fait.DateEffet), "entretien-avant-sortie", "Aucune sortie n'est connue à cette date.")
            .Conclure();
}
