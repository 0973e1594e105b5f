using System.Security.Cryptography;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Coffre;

/// <summary>Dépose, lit et cherche les identités. Qui le peut se décide avant : rien n'est gardé ici de l'appelant.</summary>
public sealed class CoffreDesIdentites(SourcesDeDonnees sources, IEnveloppeDeCles enveloppes, IndexAveugle index, ISourceDAlea alea)
{
    private const string C = SchemaDuCoffre.Nom;
    private static readonly string _colonnes = string.Join(", ", IdentiteScellee.Colonnes);

    /// <summary>Un dépôt et un effacement de la même personne se suivent, ils ne se croisent pas.</summary>
    internal const string Verrou = "select pg_advisory_xact_lock(hashtextextended('coffre/' || $1 || '/' || $2::uuid::text, 0))";

    /// <summary>Garde l'identité d'une personne, à la place de la précédente ; faux si la sienne fut effacée : elle ne revient pas.</summary>
    public async Task<bool> DeposerAsync(string departement, Guid personne, Identite identite, Instant le, CancellationToken token)
    {
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        var cle = await CleAsync(connection, departement, personne, token);
        if (cle is null) return false;
        var scelles = IdentiteScellee.Sceller(identite, departement, personne, cle, alea);
        CryptographicOperations.ZeroMemory(cle);

        await using var ecrit = new NpgsqlBatch(connection, transaction);
        var depot = new NpgsqlBatchCommand($"""
            insert into {C}.identite (departement, personne, depose_le, {_colonnes})
            values ($1, $2, $3, {string.Join(", ", Enumerable.Range(4, IdentiteScellee.Colonnes.Length).Select(rang => $"${rang}"))})
            on conflict (departement, personne) do update set depose_le = excluded.depose_le, {string.Join(", ", IdentiteScellee.Colonnes.Select(c => $"{c} = excluded.{c}"))}
            """)
        {
            Parameters = { new() { Value = departement }, new() { Value = personne }, new() { Value = le } },
        };
        foreach (var scelle in scelles) depot.Parameters.Add(new() { Value = (object?)scelle ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea });
        ecrit.BatchCommands.Add(depot);
        ecrit.BatchCommands.Add(new($"delete from {C}.index_aveugle where departement = $1 and personne = $2")
        {
            Parameters = { new() { Value = departement }, new() { Value = personne } },
        });
        ecrit.BatchCommands.Add(new($"insert into {C}.index_aveugle (departement, personne, empreinte, rapproche) select distinct $1, $2, e, e = any($4) from unnest($3::bytea[]) e")
        {
            Parameters =
            {
                new() { Value = departement }, new() { Value = personne }, new() { Value = index.De(departement, ClesDeRecherche.De(identite)) },
                new() { Value = index.De(departement, ClesDeRecherche.QuiRapprochent(identite)) },
            },
        });
        await ecrit.ExecuteNonQueryAsync(token);
        await transaction.CommitAsync(token);
        return true;
    }

    /// <summary>Les identités de ces personnes ; celles qui n'en ont pas n'y figurent pas.</summary>
    /// <exception cref="CoffreIllisibleException">Une clé manque, ou un contenu est altéré.</exception>
    public async Task<IReadOnlyDictionary<Guid, Identite>> LireAsync(string departement, IReadOnlyCollection<Guid> personnes, CancellationToken token)
    {
        var scellees = new List<(Guid Personne, int Version, byte[] Enveloppe, byte[]?[] Colonnes)>();
        await using (var question = sources.Application.CreateCommand($"""
            select i.personne, c.version, c.enveloppe, {string.Join(", ", IdentiteScellee.Colonnes.Select(colonne => "i." + colonne))}
            from {C}.identite i join {C}.cle_de_personne c using (departement, personne) where departement = $1 and personne = any($2)
            """))
        {
            question.Parameters.Add(new() { Value = departement });
            question.Parameters.Add(new() { Value = personnes.ToArray() });
            await using var lignes = await question.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token))
                scellees.Add((lignes.GetGuid(0), lignes.GetInt32(1), lignes.GetFieldValue<byte[]>(2),
                    [.. Enumerable.Range(3, IdentiteScellee.Colonnes.Length).Select(rang => lignes.IsDBNull(rang) ? null : lignes.GetFieldValue<byte[]>(rang))]));
        }

        var identites = new Dictionary<Guid, Identite>(scellees.Count);
        foreach (var (personne, version, enveloppe, colonnes) in scellees)
        {
            var cle = await enveloppes.DevelopperAsync(version, enveloppe, IdentiteScellee.Contexte(departement, personne), token);
            identites[personne] = IdentiteScellee.Desceller(colonnes, departement, personne, cle);
            CryptographicOperations.ZeroMemory(cle);
        }
        return identites;
    }

    /// <summary>Les personnes rangées sous l'une de ces clés de recherche, dans un ordre constant.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="cles">Voir <see cref="ClesDeRecherche"/>.</param>
    /// <param name="nombre">Combien au plus.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyList<Guid>> ChercherAsync(string departement, IEnumerable<string> cles, int nombre, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand(
            $"select distinct personne from {C}.index_aveugle where departement = $1 and empreinte = any($2) order by personne limit $3");
        question.Parameters.Add(new() { Value = departement });
        question.Parameters.Add(new() { Value = index.De(departement, cles) });
        question.Parameters.Add(new() { Value = nombre });
        var personnes = new List<Guid>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) personnes.Add(lignes.GetGuid(0));
        return personnes;
    }

    /// <summary>Les paires de personnes qui partagent de quoi les rapprocher et que personne n'a dites différentes, dans un ordre constant ; aucune identité ne se lit.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="apres">La dernière paire déjà vue.</param>
    /// <param name="nombre">Combien au plus.</param>
    /// <param name="token">Annulation.</param>
    public async Task<IReadOnlyList<(Guid Une, Guid Autre)>> RapprocherAsync(string departement, (Guid Une, Guid Autre) apres, int nombre, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"""
            with partagees as materialized (
              select empreinte from {C}.index_aveugle where departement = $1 and rapproche group by empreinte having count(*) > 1)
            select distinct u.personne, a.personne from partagees p
            join {C}.index_aveugle u on u.departement = $1 and u.empreinte = p.empreinte and u.rapproche
            join {C}.index_aveugle a on a.departement = $1 and a.empreinte = p.empreinte and a.rapproche and a.personne > u.personne
            where (u.personne, a.personne) > ($2, $3)
              and not exists (select from {C}.doublon_ecarte e where e.departement = $1 and e.une = u.personne and e.autre = a.personne)
            order by 1, 2 limit $4
            """);
        foreach (var valeur in new object[] { departement, apres.Une, apres.Autre, nombre }) question.Parameters.Add(new() { Value = valeur });
        var paires = new List<(Guid, Guid)>();
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) paires.Add((lignes.GetGuid(0), lignes.GetGuid(1)));
        return paires;
    }

    /// <summary>Retient que deux personnes sont différentes : elles ne se rapprochent plus.</summary>
    public async Task EcarterAsync(string departement, Guid une, Guid autre, string par, Instant le, CancellationToken token)
    {
        await using var ecarte = sources.Application.CreateCommand($"""
            insert into {C}.doublon_ecarte (departement, une, autre, decide_le, decide_par) values ($1, least($2, $3), greatest($2, $3), $4, $5) on conflict do nothing
            """);
        foreach (var valeur in new object[] { departement, une, autre, le, par }) ecarte.Parameters.Add(new() { Value = valeur });
        await ecarte.ExecuteNonQueryAsync(token);
    }

    /// <summary>La clé de la personne, tirée si elle n'en a pas ; nulle si son identité fut effacée.</summary>
    private async Task<byte[]?> CleAsync(NpgsqlConnection connection, string departement, Guid personne, CancellationToken token)
    {
        var contexte = IdentiteScellee.Contexte(departement, personne);
        var neuve = new byte[Scellage.TailleDeCle];
        alea.Remplir(neuve);
        var (version, enveloppe) = await enveloppes.EnvelopperAsync(neuve, contexte, token);
        await using var lot = new NpgsqlBatch(connection);
        lot.BatchCommands.Add(new(Verrou) { Parameters = { new() { Value = departement }, new() { Value = personne } } });
        lot.BatchCommands.Add(new($"""
            insert into {C}.cle_de_personne (departement, personne, version, enveloppe) select $1, $2, $3, $4
            where not exists (select from {C}.effacement where departement = $1 and personne = $2 and execute_le is not null) on conflict do nothing
            """)
        {
            Parameters = { new() { Value = departement }, new() { Value = personne }, new() { Value = version }, new() { Value = enveloppe } },
        });
        lot.BatchCommands.Add(new($"select version, enveloppe from {C}.cle_de_personne where departement = $1 and personne = $2")
        {
            Parameters = { new() { Value = departement }, new() { Value = personne } },
        });
        await using var lignes = await lot.ExecuteReaderAsync(token);
        // Le verrou rend une ligne, vide.
        await lignes.NextResultAsync(token);
        if (!await lignes.ReadAsync(token)) return null;
        var (sienne, laSienne) = (lignes.GetInt32(0), lignes.GetFieldValue<byte[]>(1));
        await lignes.DisposeAsync();
        if (laSienne.AsSpan().SequenceEqual(enveloppe)) return neuve;
        return await enveloppes.DevelopperAsync(sienne, laSienne, contexte, token);
    }
}
