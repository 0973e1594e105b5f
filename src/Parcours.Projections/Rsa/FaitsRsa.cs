using Parcours.Domain.Communs;
using Parcours.Projections.Faits;
using Parcours.Projections.Transversal;

namespace Parcours.Projections.Rsa;

/// <summary>Les faits des épisodes RSA.</summary>
public static class FaitsRsa
{
    /// <summary>La table.</summary>
    public static TableDeFaits Table { get; } = new(Dispositif.Rsa, "faits_rsa",
        "Faits des épisodes RSA tels que connus : une ligne par valeur connue d'un fait, entre connu_de (inclus) et connu_jusqu_a (exclu).",
        [.. CatalogueRsa.Types, .. CatalogueTransversal.Types.Where(type => type.Forme.Flux.Contains(Dispositif.Rsa))]);
}
