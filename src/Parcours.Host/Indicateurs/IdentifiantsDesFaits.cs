using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections;

namespace Parcours.Host.Indicateurs;

/// <summary>Retrouve, une question par paquet de dossiers, les identifiants d'émetteur de leurs faits décisifs.</summary>
public sealed class IdentifiantsDesFaits(NpgsqlDataSource source)
{
    private const int Paquet = 500;

    internal async IAsyncEnumerable<(Unite Unite, IReadOnlyDictionary<long, string> Ids)> AccompagnerAsync(
        string departement, IReadOnlyList<Unite> unites, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var paquet in unites.Chunk(Paquet))
        {
            var positions = paquet.SelectMany(Decisifs).Select(fait => fait.Ordre).Distinct().ToList();
            IReadOnlyDictionary<long, string> ids;
            await using (var connection = await source.OpenConnectionAsync(annulation))
            {
                ids = await LectureDuJournal.IdsEmetteurAsync(connection, departement, positions, annulation);
            }

            foreach (var unite in paquet)
            {
                yield return (unite, ids);
            }
        }
    }

    private static IEnumerable<FaitConnu> Decisifs(Unite unite)
    {
        yield return unite.Depart;
        if (unite.Arret is { } arret)
        {
            yield return arret;
        }

        if (unite.Sortie is { } sortie)
        {
            yield return sortie;
        }
    }
}
