using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>Déclarer un décès : il ferme tout épisode (B0).</summary>
public static class DeclarerDeces
{
    /// <summary>Deux décès de dates différentes : le premier fait foi, le second est marqué.</summary>
    public static Decision Decide(PersonneDecedee fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Alerter(personne.DecedeeLe is { } connu && connu != fait.DateEffet, "deces-deja-connu", "Un décès est déjà connu à une autre date.")
            .Conclure();
}
