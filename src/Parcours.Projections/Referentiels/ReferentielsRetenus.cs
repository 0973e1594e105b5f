using System.Collections.Concurrent;
using System.Diagnostics;

namespace Parcours.Projections.Referentiels;

/// <summary>
/// Les référentiels, relus au plus toutes les cinq secondes : ils ne servent, à l'écriture, qu'à marquer un code inconnu, et un chargement n'a pas à se
/// voir dans la seconde.
/// </summary>
public sealed class ReferentielsRetenus(TableDuReferentiel table)
{
    private static readonly TimeSpan Fraicheur = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (long Lu, ReferentielDuDepartement Referentiel)> _retenus = new(StringComparer.Ordinal);

    /// <summary>Celui d'un département ; celui livré avec le service, s'il n'en a consigné aucun.</summary>
    public async ValueTask<ReferentielDuDepartement> DeAsync(string departement, CancellationToken token)
    {
        if (_retenus.TryGetValue(departement, out var retenu) && Stopwatch.GetElapsedTime(retenu.Lu) < Fraicheur) return retenu.Referentiel;
        var lu = new ReferentielDuDepartement(departement, await table.LireAsync(departement, null, token));
        _retenus[departement] = (Stopwatch.GetTimestamp(), lu);
        return lu;
    }
}
