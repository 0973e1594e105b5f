using System.Collections.Frozen;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Faits;

/// <summary>Les tables de faits, une par dispositif : les types que leur forme y admet.</summary>
public static class TablesDeFaits
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<TableDeFaits> Toutes { get; } = [.. Famille.Toutes.Select(famille => new TableDeFaits(famille.Dispositif, $"faits_{famille.Segment}",
        $"Faits {famille.Modele} tels que connus : une ligne par valeur connue d'un fait, entre connu_de (inclus) et connu_jusqu_a (exclu).",
        // Les types partagés viennent après : une colonne du dispositif garde ainsi son nom.
        [.. CatalogueEvenements.Tous.Where(type => type.Forme.Flux.Contains(famille.Dispositif)).OrderBy(type => type.Forme.Flux.Count)]))];

    /// <summary>La table d'un fait : celle de son épisode, un même type pouvant valoir dans plusieurs dispositifs.</summary>
    public static TableDeFaits De(Fait fait) => ParDispositif[fait.Episode.Dispositif];

    /// <summary>La table d'un dispositif.</summary>
    public static TableDeFaits De(Dispositif dispositif) => ParDispositif[dispositif];

    /// <summary>Par dispositif.</summary>
    public static FrozenDictionary<Dispositif, TableDeFaits> ParDispositif { get; } = Toutes.ToFrozenDictionary(table => table.Dispositif);
}
