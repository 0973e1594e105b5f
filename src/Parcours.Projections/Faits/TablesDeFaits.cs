using System.Collections.Frozen;
using Parcours.Domain.Communs;
using Parcours.Projections.Personnes;
using Parcours.Projections.Rsa;

namespace Parcours.Projections.Faits;

/// <summary>Les tables de faits, une par dispositif. Ajouter un dispositif ajoute une ligne ici.</summary>
public static class TablesDeFaits
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<TableDeFaits> Toutes { get; } = [FaitsPersonne.Table, FaitsRsa.Table];

    /// <summary>La table d'un fait : celle de son épisode, un même type pouvant valoir dans plusieurs dispositifs.</summary>
    public static TableDeFaits De(Fait fait) => ParDispositif[fait.Episode.Dispositif];

    /// <summary>Par dispositif.</summary>
    public static FrozenDictionary<Dispositif, TableDeFaits> ParDispositif { get; } = Toutes.ToFrozenDictionary(table => table.Dispositif);
}
