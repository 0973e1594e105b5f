using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>Porter au journal la date de naissance ou le sexe.</summary>
public static class ConnaitrePersonne
{
    /// <summary>Une naissance postérieure au fait lui-même est une erreur de saisie.</summary>
    public static Decision Decide(PersonneConnue fait, DossierPersonne personne, Contexte contexte) =>
        new Examen(fait, personne, contexte)
            .Refuser(fait.DateNaissance > contexte.Aujourdhui, new("naissance-future", "La date de naissance est dans le futur."))
            .Conclure();
}
