using System.Collections.Frozen;
using Parcours.Projections.Personnes;
using Parcours.Projections.Rsa;

namespace Parcours.Projections.Faits;

/// <summary>Les tables de faits, une par dispositif. Ajouter un dispositif ajoute une ligne ici.</summary>
public static class TablesDeFaits
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<TableDeFaits> Toutes { get; } = [FaitsPersonne.Table, FaitsRsa.Table];

    /// <summary>La table d'un type de fait.</summary>
    public static FrozenDictionary<Type, TableDeFaits> ParType { get; } = Toutes
        .SelectMany(table => table.Types.Select(type => (type.Forme.Type, table)))
        .ToFrozenDictionary(t => t.Type, t => t.table);
}
