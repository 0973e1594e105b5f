using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections;
using Parcours.Projections.Droits;

namespace Parcours.Host.Indicateurs;

/// <summary>Retrouve, une question par paquet de dossiers, les identifiants d'émetteur de leurs faits décisifs.</summary>
public sealed class IdentifiantsDesFaits(SourcesDeDonnees sources)
{
    private const int Paquet = 500;

    internal IAsyncEnumerable<(Unite Dossier, IReadOnlyDictionary<long, string> Ids)> AccompagnerAsync(
        string departement, IReadOnlyList<Unite> unites, CancellationToken annulation) =>
        AccompagnerAsync(departement, unites, static unite => Decisifs(unite), annulation);

    /// <summary>Des dossiers de toute sorte, pourvu qu'ils disent leurs faits décisifs.</summary>
    internal IAsyncEnumerable<(T Dossier, IReadOnlyDictionary<long, string> Ids)> AccompagnerAsync<T>(
        string departement, IReadOnlyList<T> dossiers, Func<T, IEnumerable<FaitConnu>> decisifs, CancellationToken annulation) =>
        AccompagnerParPositionAsync(departement, dossiers, dossier => decisifs(dossier).Select(fait => fait.Ordre), annulation);

    /// <summary>Des dossiers dont on ne connaît que la place des faits.</summary>
    internal async IAsyncEnumerable<(T Dossier, IReadOnlyDictionary<long, string> Ids)> AccompagnerParPositionAsync<T>(
        string departement, IReadOnlyList<T> dossiers, Func<T, IEnumerable<long>> decisifs,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var paquet in dossiers.Chunk(Paquet))
        {
            var positions = paquet.SelectMany(decisifs).Distinct().ToList();
            IReadOnlyDictionary<long, string> ids;
            await using (var connection = await sources.LireAsync(departement, annulation))
            {
                ids = await LectureDuJournal.IdsEmetteurAsync(connection, departement, positions, annulation);
            }

            foreach (var dossier in paquet)
            {
                yield return (dossier, ids);
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
