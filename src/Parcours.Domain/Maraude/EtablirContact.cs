using Parcours.Domain.Communs;

namespace Parcours.Domain.Maraude;

/// <summary>Consigner la rencontre d'une famille à la rue.</summary>
public static class EtablirContact
{
    /// <summary>Une rencontre sans adulte ni enfant est une alerte.</summary>
    public static Decision Decide(MaraudeContactEtabli fait, DossierPersonne famille, Contexte contexte) =>
        new Examen(fait, famille, contexte)
            .Alerter(fait.Adultes + fait.Enfants == 0, "rencontre-de-personne", "La rencontre ne compte ni adulte ni enfant.")
            .Conclure();
}
