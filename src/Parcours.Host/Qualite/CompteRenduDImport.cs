using Parcours.Projections.Imports;

namespace Parcours.Host.Qualite;

/// <summary>Ce qu'un import a signalé de lui-même, à lire à côté des contrôles de ses faits : tel qu'il est, la date de connaissance n'y change rien.</summary>
/// <param name="Import">Son compte rendu.</param>
/// <param name="Rejets">Dossiers rejetés, par raison.</param>
internal sealed record CompteRenduDImport(ImportLu Import, IReadOnlyDictionary<string, int> Rejets)
{
    /// <summary>Celui de ce travail ; nul s'il n'est pas de ce département.</summary>
    public static async Task<CompteRenduDImport?> LireAsync(TableDesImports table, string departement, Guid travail, CancellationToken annulation) =>
        await table.LireAsync(departement, travail, annulation) is { } lu ? new(lu, await table.RejetsParCodeAsync(departement, travail, annulation)) : null;
}
