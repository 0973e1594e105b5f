using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Enregistrement;

/// <summary>
/// Remplace les identifiants de l'émetteur par des identifiants tirés au sort. La correspondance vit hors du journal : le
/// journal ne porte aucune identité (conception, §6).
/// </summary>
public sealed class Correspondances(SourcesDeDonnees sources)
{
    /// <summary>Genre des personnes.</summary>
    public const string Personne = Famille.Personne;

    /// <summary>Sous quel nom d'émetteur vont les flux de ces faits ; un fait que le journal ne connaît pas n'y est pas.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> FluxDeAsync(string departement, Guid[] ids, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"""
            select e.id, c.emetteur from {Journal.Schema}.mt_events e
            join {SchemaDuCoffre.Nom}.correspondance c on c.departement = e.tenant_id and c.identifiant = e.stream_id
            where e.tenant_id = $1 and e.id = any($2)
            """);
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = ids });
        var flux = new Dictionary<Guid, string>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) flux[lignes.GetGuid(0)] = lignes.GetString(1);
        return flux;
    }

    /// <summary>L'identifiant interne de chaque (genre, identifiant d'émetteur), tiré s'il est nouveau ; un aller-retour pour tous.</summary>
    public Task<IReadOnlyDictionary<(string Genre, string Emetteur), Guid>> ResoudreAsync(
        string departement, IReadOnlyCollection<(string Genre, string Emetteur)> identifiants, CancellationToken token) =>
        ResoudreAsync(departement, identifiants, tirer: true, token);

    /// <summary>Ceux déjà tirés, sans en tirer aucun : une question qui n'écrit rien.</summary>
    public Task<IReadOnlyDictionary<(string Genre, string Emetteur), Guid>> RetrouverAsync(
        string departement, IReadOnlyCollection<(string Genre, string Emetteur)> identifiants, CancellationToken token) =>
        ResoudreAsync(departement, identifiants, tirer: false, token);

    private async Task<IReadOnlyDictionary<(string Genre, string Emetteur), Guid>> ResoudreAsync(
        string departement, IReadOnlyCollection<(string Genre, string Emetteur)> identifiants, bool tirer, CancellationToken token)
    {
        var resolus = new Dictionary<(string, string), Guid>();
        if (identifiants.Count == 0) return resolus;
        // Un ordre constant évite l'interblocage de deux lots qui tirent les mêmes personnes.
        var ranges = identifiants.Distinct().Order().ToList();
        var genres = ranges.Select(i => i.Genre).ToArray();
        var emetteurs = ranges.Select(i => i.Emetteur).ToArray();
        await using var lot = sources.Application.CreateBatch();
        if (tirer) lot.BatchCommands.Add(Commande($"""
            insert into {SchemaDuCoffre.Nom}.correspondance (departement, genre, emetteur, identifiant)
            select $1, g, e, {Journal.Schema}.identifiant_de(g, e) from unnest($2::text[], $3::text[]) as v(g, e) on conflict do nothing
            """));
        lot.BatchCommands.Add(Commande($"""
            select c.genre, c.emetteur, c.identifiant from {SchemaDuCoffre.Nom}.correspondance c
            join unnest($2::text[], $3::text[]) as v(g, e) on c.genre = v.g and c.emetteur = v.e where c.departement = $1
            """));
        await using var lignes = await lot.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) resolus[(lignes.GetString(0), lignes.GetString(1))] = lignes.GetGuid(2);
        return resolus;

        NpgsqlBatchCommand Commande(string sql) => new(sql)
        {
            Parameters = { new() { Value = departement }, new() { Value = genres }, new() { Value = emetteurs } },
        };
    }
}
