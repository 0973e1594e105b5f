using Parcours.Domain.Communs;

namespace Parcours.Domain.Maraude;

/// <summary>Consigner la rencontre d'une famille à la rue.</summary>
public static class EtablirContact
{
    /// <summary>Refuse une rencontre de personne.</summary>
    public static Decision Decide(MaraudeContactEtabli fait, DossierPersonne famille, Contexte contexte) =>
        new Examen(fait, famille, contexte)
            .Refuser(fait.Adultes + fait.Enfants == 0, new("personne-rencontree", "Une rencontre compte au moins une personne.", "champs.csv"))
            .Conclure();
}
