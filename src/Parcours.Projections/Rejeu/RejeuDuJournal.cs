using System.Collections.Concurrent;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Rejeu;

/// <summary>
/// Refait des chiffres à partir du journal seul : ni table de faits, ni position retenue, ni recrutement. Le journal se lit une fois, flux
/// par flux, sur autant de connexions que de cœurs ; chaque personne est reconstituée, jugée à tous les regards, puis oubliée (ADR 0013).
/// </summary>
public sealed class RejeuDuJournal(SourcesDeDonnees sources)
{
    private const int FilsAuPlus = 4;

    /// <summary>Les mesures de chaque chiffre de chaque regard, dans l'ordre.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="regards">Regards. Les faits jusqu'à leur position sont tous au journal : aucune transaction en cours n'en ajoutera.</param>
    /// <param name="enDetail">Retient les unités.</param>
    /// <param name="avancer">Reçoit le nombre de faits lus, d'un fil ou d'un autre ; peut être nul.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyList<IReadOnlyList<Mesure>>> RejouerAsync(
        string departement, IReadOnlyList<Regard> regards, bool enDetail, Action<long>? avancer, CancellationToken token)
    {
        var jusqua = regards.Count == 0 ? 0 : regards.Max(regard => regard.Position);
        if (jusqua == 0) return new Jury(regards, enDetail).Mesures;

        IReadOnlyList<TrancheDeFlux> tranches;
        IReadOnlySet<Guid> fusionnes;
        await using (var connection = await sources.LireAsync(departement, token)) fusionnes = await JournalParFlux.FusionnesAsync(connection, departement, jusqua, token);
        var aReunir = new ConcurrentDictionary<Guid, IReadOnlyList<FaitConsigne>>();
        // Les lectures d'un département ne voient pas la liste des flux, et n'en ont pas besoin.
        await using (var connection = await sources.Application.OpenConnectionAsync(token)) tranches = await JournalParFlux.PartagerAsync(connection, departement, jusqua, token);
        var fils = Math.Clamp(Environment.ProcessorCount, 1, Math.Min(FilsAuPlus, tranches.Count));
        var (prochaine, lus) = (-1, 0L);
        using var arret = CancellationTokenSource.CreateLinkedTokenSource(token);
        var jurys = await Task.WhenAll(Enumerable.Range(0, fils).Select(_ => Task.Run(LireAsync, token)));
        foreach (var jury in jurys.Skip(1)) jurys[0].Reunir(jury);
        if (!aReunir.IsEmpty) jurys[0].Juger(new Parente(aReunir));
        return jurys[0].Mesures;

        async Task<Jury> LireAsync()
        {
            var jury = new Jury(regards, enDetail);
            try
            {
                await using var connection = await sources.LireAsync(departement, arret.Token);
                for (int rang; (rang = Interlocked.Increment(ref prochaine)) < tranches.Count;)
                {
                    var faits = await JournalParFlux.LireAsync(connection, departement, jusqua, tranches[rang], Recevoir, arret.Token);
                    avancer?.Invoke(Interlocked.Add(ref lus, faits));
                }
                return jury;

                void Recevoir(Guid flux, List<FaitConsigne> faits)
                {
                    // Qui est lu sous une autre attend que tous les siens le soient.
                    if (fusionnes.Contains(flux)) aReunir[flux] = [.. faits];
                    else jury.Juger(flux, faits);
                }
            }
            catch
            {
                await arret.CancelAsync();
                throw;
            }
        }
    }
}
