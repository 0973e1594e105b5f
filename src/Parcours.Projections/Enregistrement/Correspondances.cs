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

    /// <summary>L'identifiant interne de chaque (genre, identifiant d'émetteur), tiré s'il est nouveau ; un aller-retour pour tous.</summary>
    public async Task<IReadOnlyDictionary<(string Genre, string Emetteur), Guid>> ResoudreAsync(
        string departement, IReadOnlyCollection<(string Genre, string Emetteur)> identifiants, CancellationToken token)
    {
        var resolus = new Dictionary<(string, string), Guid>();
        if (identifiants.Count == 0) return resolus;
        // Un ordre constant évite l'interblocage de deux lots qui tirent les mêmes personnes.
        var ranges = identifiants.Distinct().Order().ToList();
        var genres = ranges.Select(i => i.Genre).ToArray();
        var emetteurs = ranges.Select(i => i.Emetteur).ToArray();
        await using var lot = sources.Application.CreateBatch();
        lot.BatchCommands.Add(Commande($"""
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
