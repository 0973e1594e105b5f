using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;

namespace Parcours.Projections.Personnes;

/// <summary>
/// Trouve au journal les flux que des fusions relient, défaites ou non. Un index partiel ne porte que les fusions : un département qui n'en a aucune ne paie
/// que d'y regarder.
/// </summary>
public static class ParenteAuJournal
{
    private const string S = Journal.Schema;

    /// <summary>L'index des fusions d'un département, sur sa partition du journal : Marten ne regarde que ceux de la table mère.</summary>
    /// <param name="partition">Nom de la partition, format SQL.</param>
    internal static string Index(string partition) =>
        $"create index if not exists {partition}_fusions on {S}.{partition} (seq_id) where type = ''{CataloguePersonnes.Fusion}''";

    /// <summary>Ces personnes, et celles à qui une fusion du journal les relie, de proche en proche ; dans un ordre constant.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="departement">Département.</param>
    /// <param name="personnes">Personnes.</param>
    /// <param name="jusqua">Dernière position regardée, incluse.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<IReadOnlyList<Guid>> ReliesAsync(
        NpgsqlConnection connection, string departement, IReadOnlyCollection<Guid> personnes, long jusqua, CancellationToken token)
    {
        var voisines = await VoisinesAsync(connection, departement, jusqua, token);
        return voisines.Count == 0 ? [.. personnes] : Suivre(personnes, voisines);
    }

    /// <summary>Ces personnes, rangées avec celles à qui des fusions les relient ; chaque famille une fois.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Guid>>> FamillesAsync(
        NpgsqlConnection connection, string departement, IReadOnlyCollection<Guid> personnes, CancellationToken token)
    {
        if (personnes.Count == 0) return [];
        var voisines = await VoisinesAsync(connection, departement, long.MaxValue, token);
        var (familles, vues) = (new List<IReadOnlyList<Guid>>(), new HashSet<Guid>());
        foreach (var personne in personnes)
        {
            if (vues.Contains(personne)) continue;
            var famille = Suivre([personne], voisines);
            vues.UnionWith(famille);
            familles.Add(famille);
        }
        return familles;
    }

    /// <summary>La parenté de flux lus.</summary>
    internal static Parente De(IEnumerable<Guid> relies, ILookup<Guid, EvenementLu> flux) =>
        new(relies.ToDictionary(personne => personne, personne => (IReadOnlyList<FaitConsigne>)[.. flux[personne].Select(lu => lu.Consigne)]));

    /// <summary>La question des fusions d'un département, jusqu'à une position incluse : absorbée, conservée.</summary>
    internal static string Liens(string departement) =>
        $"select stream_id, (data->>'conservee')::uuid from {S}.mt_events where tenant_id = {LectureDuJournal.Litteral(departement)} and type = '{CataloguePersonnes.Fusion}' and seq_id <= $1";

    /// <summary>Ces personnes, et celles que ces fusions leur relient, de proche en proche.</summary>
    internal static IReadOnlyList<Guid> Relies(IReadOnlyCollection<Guid> personnes, IReadOnlyList<(Guid Absorbee, Guid Conservee)> fusions) =>
        fusions.Count == 0 ? [.. personnes] : Suivre(personnes, Voisines(fusions));

    private static ILookup<Guid, Guid> Voisines(IReadOnlyList<(Guid Absorbee, Guid Conservee)> fusions) =>
        fusions.Concat(fusions.Select(fusion => (fusion.Conservee, fusion.Absorbee))).ToLookup(lien => lien.Item1, lien => lien.Item2);

    private static IReadOnlyList<Guid> Suivre(IReadOnlyCollection<Guid> personnes, ILookup<Guid, Guid> voisines)
    {
        var (vues, aVoir) = (personnes.ToHashSet(), new Queue<Guid>(personnes));
        while (aVoir.TryDequeue(out var personne))
            foreach (var voisine in voisines[personne])
                if (vues.Add(voisine)) aVoir.Enqueue(voisine);
        return [.. vues.Order()];
    }

    private static async Task<ILookup<Guid, Guid>> VoisinesAsync(NpgsqlConnection connection, string departement, long jusqua, CancellationToken token)
    {
        await using var question = new NpgsqlCommand(Liens(departement), connection)
        {
            Parameters = { new() { Value = jusqua } },
        };
        var liens = new List<(Guid Absorbee, Guid Conservee)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) liens.Add((lignes.GetGuid(0), lignes.GetGuid(1)));
        return Voisines(liens);
    }
}
