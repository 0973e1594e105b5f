using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Caisses;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Imports;

namespace Parcours.Projections.Caisses;

/// <summary>Un dossier connu.</summary>
/// <param name="Foyer">Foyer, opaque.</param>
/// <param name="Contenu">Empreinte de ce que le dernier flux en disait.</param>
/// <param name="Etat">Son état.</param>
public sealed record DossierRetenu(Guid Foyer, byte[] Contenu, EtatDuDossier Etat);

/// <summary>Un dossier rejeté, scellé.</summary>
public sealed record RejetScelle(int Rang, int Ligne, string Code, string Raison, int Version, byte[] Enveloppe, byte[] Contenu);

/// <summary>Les derniers états des dossiers, par page : lus d'une question, écrits avec l'avancement de l'import, ou pas du tout.</summary>
/// <param name="sources">Les connexions.</param>
public sealed class EtatsDeCaisse(SourcesDeDonnees sources)
{
    private const string C = SchemaDuCoffre.Nom;
    private static readonly JsonSerializerOptions _json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } }
        .ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>Les dossiers connus sous ces empreintes.</summary>
    public async Task<Dictionary<string, DossierRetenu>> LireAsync(string departement, byte[][] empreintes, CancellationToken token)
    {
        // Une recherche par clé, et non « = any » : la table d'un premier chargement n'a pas encore de statistiques, le planificateur la lirait en entier à chaque page.
        await using var question = sources.Application.CreateCommand($"""
            select d.* from unnest($2::bytea[]) demande (empreinte) cross join lateral (
              select d.empreinte, d.foyer, d.contenu, d.etat from {C}.dossier_de_caisse d where d.departement = $1 and d.empreinte = demande.empreinte offset 0) d
            """);
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = empreintes });
        var connus = new Dictionary<string, DossierRetenu>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            connus[Convert.ToHexString(lignes.GetFieldValue<byte[]>(0))] = new(
                lignes.GetGuid(1), lignes.GetFieldValue<byte[]>(2), JsonSerializer.Deserialize<EtatDuDossier>(lignes.GetString(3), _json)!);
        return connus;
    }

    /// <summary>Écrit ce qu'une page a appris, et jusqu'où l'import en est : ensemble.</summary>
    /// <param name="travail">L'import ; nul pour un rejeu de rejets.</param>
    /// <param name="departement">Département.</param>
    /// <param name="dossiers">Les dossiers, sous leur empreinte.</param>
    /// <param name="rejets">Les rejets.</param>
    /// <param name="avancement">L'avancement.</param>
    /// <param name="token">Annulation.</param>
    public async Task EcrireAsync(
        Guid travail, string departement, IReadOnlyDictionary<string, DossierRetenu> dossiers, IReadOnlyList<RejetScelle> rejets, Avancement avancement, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await using var ecrit = new NpgsqlBatch(connection, transaction);
        var ranges = dossiers.OrderBy(dossier => dossier.Key, StringComparer.Ordinal).ToList();
        ecrit.BatchCommands.Add(new($"""
            insert into {C}.dossier_de_caisse (departement, empreinte, foyer, contenu, vu_le, etat)
            select $1, * from unnest($2::bytea[], $3::uuid[], $4::bytea[], $5::timestamp[], $6::jsonb[])
            on conflict (departement, empreinte) do update set contenu = excluded.contenu, vu_le = excluded.vu_le, etat = excluded.etat
            """)
        {
            Parameters =
            {
                new() { Value = departement },
                new() { Value = ranges.ConvertAll(d => Convert.FromHexString(d.Key)).ToArray() },
                new() { Value = ranges.ConvertAll(d => d.Value.Foyer).ToArray() },
                new() { Value = ranges.ConvertAll(d => d.Value.Contenu).ToArray() },
                new() { Value = ranges.ConvertAll(d => d.Value.Etat.VuLe).ToArray() },
                new() { Value = ranges.ConvertAll(d => JsonSerializer.Serialize(d.Value.Etat, _json)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb },
            },
        });
        ecrit.BatchCommands.Add(new($"""
            insert into {C}.rejet_de_caisse (travail, rang, departement, ligne, code, raison, version, enveloppe, contenu)
            select $1, r, $2, l, c, t, v, e, x from unnest($3::int[], $4::int[], $5::text[], $6::text[], $7::int[], $8::bytea[], $9::bytea[]) u (r, l, c, t, v, e, x) on conflict do nothing
            """)
        {
            Parameters =
            {
                new() { Value = travail }, new() { Value = departement },
                new() { Value = rejets.Select(r => r.Rang).ToArray() }, new() { Value = rejets.Select(r => r.Ligne).ToArray() }, new() { Value = rejets.Select(r => r.Code).ToArray() },
                new() { Value = rejets.Select(r => r.Raison).ToArray() }, new() { Value = rejets.Select(r => r.Version).ToArray() },
                new() { Value = rejets.Select(r => r.Enveloppe).ToArray() }, new() { Value = rejets.Select(r => r.Contenu).ToArray() },
            },
        });
        ecrit.BatchCommands.Add(new($"""
            update {C}.import set tentatives = 0, lus = $2, inchanges = $3, depasses = $4, rejetes = $5, faits = $6, refuses = $7, remarques = $8 where travail = $1
            """)
        {
            Parameters =
            {
                new() { Value = travail }, new() { Value = avancement.Lus }, new() { Value = avancement.Inchanges }, new() { Value = avancement.Depasses },
                new() { Value = avancement.Rejetes }, new() { Value = avancement.Faits }, new() { Value = avancement.Refuses },
                new() { Value = JsonSerializer.Serialize(avancement.Remarques), NpgsqlDbType = NpgsqlDbType.Jsonb },
            },
        });
        await ecrit.ExecuteNonQueryAsync(token);
        await transaction.CommitAsync(token);
    }

    /// <summary>Les rejets d'un import qui attendent, scellés.</summary>
    public async Task<IReadOnlyList<RejetScelle>> RejetsEnAttenteAsync(string departement, Guid travail, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select rang, ligne, code, raison, version, enveloppe, contenu from {C}.rejet_de_caisse where departement = $1 and travail = $2 and rejoue_le is null order by rang limit 1000");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = travail });
        var rejets = new List<RejetScelle>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token))
            rejets.Add(new(lignes.GetInt32(0), lignes.GetInt32(1), lignes.GetString(2), lignes.GetString(3), lignes.GetInt32(4), lignes.GetFieldValue<byte[]>(5), lignes.GetFieldValue<byte[]>(6)));
        return rejets;
    }

    /// <summary>Un rejet est passé : son contenu ne se garde plus.</summary>
    public async Task RejoueAsync(Guid travail, int rang, Instant le, CancellationToken token)
    {
        await using var commande = sources.Application.CreateCommand($"update {C}.rejet_de_caisse set rejoue_le = $3, contenu = '' where travail = $1 and rang = $2");
        commande.Parameters.Add(new() { Value = travail });
        commande.Parameters.Add(new() { Value = rang });
        commande.Parameters.Add(new() { Value = le });
        await commande.ExecuteNonQueryAsync(token);
    }
}
