using Parcours.Domain.Communs;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Personnes;

/// <summary>Les faits de la personne elle-même : joints à la lecture, jamais recopiés dans les épisodes.</summary>
public static class FaitsPersonne
{
    /// <summary>La table.</summary>
    public static TableDeFaits Table { get; } = new(Dispositif.Personne, "faits_personne",
        "Faits de la personne tels que connus (naissance, sexe, décès) : une ligne par valeur connue. Un décès se joint à la lecture.",
        CataloguePersonnes.Types);
}
