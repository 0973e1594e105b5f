using Parcours.Domain.Communs;

namespace Parcours.Domain.Ase;

/// <summary>Consigner le refus de l'entretien d'après la sortie : la personne peut ne pas le vouloir.</summary>
public static class RefuserEntretienSixMois
{
    /// <summary>Avant toute sortie connue : une alerte.</summary>
    public static Decision Decide(EntretienSixMoisRefuse fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(!ParcoursAse.De(personne).EstSorti(fait.DateEffet), "entretien-avant-sortie", "Aucune sortie n'est connue à cette date.")
            .Conclure();
}
