using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Projections;

namespace Parcours.Host.Reprise;

/// <summary>De l'antichambre au journal, par ensembles : doublons, ancienneté, puis une transaction pour tout.</summary>
internal sealed class Integration(NpgsqlDataSource source, string departement, Antichambre antichambre, RefusDeReprise refus)
{
    private const string S = Journal.Schema;

    /// <summary>
    /// Les données telles qu'elles seront au journal : le jeton d'un identifiant opaque y laisse place à l'identifiant tiré.
    /// </summary>
    private const string DonneesFinales =
        "case when f.opaque_jeton is null then f.donnees else replace(f.donnees::text, f.opaque_jeton::text, o.identifiant::text)::jsonb end";

    private static readonly string[] _nomsPersistes = [.. LectureDeLHistoire.Types.Select(type => type.NomPersiste)];

    /// <summary>Retire les faits redits à l'identique, dans le fichier ou déjà au journal ; refuse le même id avec un autre contenu.</summary>
    public async Task<long> RetirerLesDejaConnusAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await using (var dansLeFichier = Commande(connection, $"""
            with doubles as (select id from {antichambre.Faits} group by id having count(*) > 1),
            premiers as (select distinct on (f.id) f.id, f.ligne, f.personne, f.type, f.donnees
              from {antichambre.Faits} f join doubles using (id) order by f.id, f.connu_le, f.ligne)
            select f.ligne, p.ligne from {antichambre.Faits} f join premiers p using (id)
            where (f.personne, f.type, f.donnees) is distinct from (p.personne, p.type, p.donnees) order by 1
            """))
        await using (var lignes = await dansLeFichier.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token))
                refus.Ajouter(lignes.GetInt64(0), "id", $"fait-deja-connu : la ligne {lignes.GetInt64(1)} porte le même id avec un autre contenu");

        await using (var auJournal = Commande(connection, $"""
            select f.ligne from {antichambre.Faits} f
            join {S}.mt_events e on e.tenant_id = $1 and e.id = f.id
            left join {S}.correspondance p on p.departement = $1 and p.genre = 'personne' and p.emetteur = f.personne
            left join {S}.correspondance o on o.departement = $1 and o.genre = f.opaque_genre and o.emetteur = f.opaque_texte
            where p.identifiant is distinct from e.stream_id or e.type <> ($2::text[])[f.type + 1]
              or {DonneesFinales} - 'episode' is distinct from e.data - 'episode' order by 1
            """))
        {
            auJournal.Parameters.Add(new() { Value = departement });
            auJournal.Parameters.Add(new() { Value = _nomsPersistes });
            await using var lignes = await auJournal.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token))
                refus.Ajouter(lignes.GetInt64(0), "id", "fait-deja-connu : le journal porte le même id avec un autre contenu");
        }
        if (refus.Nombre > 0) return 0;

        await using var retire = Commande(connection, $"""
            delete from {antichambre.Faits} f where exists (select 1 from {S}.mt_events e where e.tenant_id = $1 and e.id = f.id)
              or exists (select 1 from (select id, min(array[extract(epoch from connu_le), ligne]) premier from {antichambre.Faits} group by id having count(*) > 1) d
                where d.id = f.id and d.premier <> array[extract(epoch from f.connu_le), f.ligne])
            """);
        retire.Parameters.Add(new() { Value = departement });
        return await retire.ExecuteNonQueryAsync(token);
    }

    /// <summary>Refuse une histoire plus ancienne que ce que le département sait déjà : elle récrirait des chiffres publiés.</summary>
    public async Task VerifierLAncienneteAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await VerifierLAncienneteAsync(connection, token);
    }

    /// <summary>Tout au journal, en une transaction, sous le verrou du département. Rend la dernière position.</summary>
    public async Task<long> IntegrerAsync(Instant? rangDuJour, CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        var suffixe = Departements.Suffixe(departement);
        await ExecuterAsync(connection, "set local work_mem = '256MB'; set local synchronous_commit = on", token);
        // Personne n'ajoute à ce département pendant que l'histoire prend rang ; les autres départements continuent.
        await ExecuterAsync(connection, $"lock table {S}.mt_events_{suffixe} in share row exclusive mode", token);
        if (rangDuJour is null) await VerifierLAncienneteAsync(connection, token);
        await VerifierLesIdsAsync(connection, token);
        if (refus.Nombre > 0) return 0;

        await ExecuterAsync(connection, $"""
            insert into {S}.correspondance (departement, genre, emetteur, identifiant)
            select $1, 'personne', personne, {S}.tirer_identifiant()
            from (select personne, min(ligne) premiere from {antichambre.Faits} group by personne order by premiere) p on conflict do nothing
            """, token, departement);
        await ExecuterAsync(connection, $"""
            insert into {S}.correspondance (departement, genre, emetteur, identifiant)
            select $1, opaque_genre, opaque_texte, {S}.tirer_identifiant()
            from (select distinct opaque_genre, opaque_texte from {antichambre.Faits} where opaque_genre is not null) p on conflict do nothing
            """, token, departement);
        await ExecuterAsync(connection, $"""
            insert into {S}.mt_streams (tenant_id, id, version, timestamp, created, is_archived)
            select $1, c.identifiant, f.derniere, now(), now(), false
            from (select f.personne, max(d.version) derniere from {antichambre.Faits} f join {antichambre.Decisions} d using (ligne) group by f.personne) f
            join {S}.correspondance c on c.departement = $1 and c.genre = 'personne' and c.emetteur = f.personne
            on conflict (tenant_id, id) do update set version = excluded.version, timestamp = excluded.timestamp
            """, token, departement);

        await using (var journal = Commande(connection, $"""
            insert into {S}.mt_events_{suffixe} (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers, is_archived)
            select nextval('{S}.mt_events_sequence_{suffixe}'), id, identifiant, version, donnees, nom, connu_le, $1, en_tetes, false
            from (
              select f.id, c.identifiant, d.version, {DonneesFinales} as donnees, ($2::text[])[f.type + 1] as nom,
                coalesce($3, f.connu_le) as connu_le,
                case when d.alertes is null then f.en_tetes else jsonb_set(f.en_tetes, '{"{alertes}"}', d.alertes) end as en_tetes
              from {antichambre.Faits} f
              join {antichambre.Decisions} d using (ligne)
              join {S}.correspondance c on c.departement = $1 and c.genre = 'personne' and c.emetteur = f.personne
              left join {S}.correspondance o on o.departement = $1 and o.genre = f.opaque_genre and o.emetteur = f.opaque_texte
              order by f.connu_le, f.ligne) q
            """))
        {
            journal.Parameters.Add(new() { Value = departement });
            journal.Parameters.Add(new() { Value = _nomsPersistes });
            journal.Parameters.Add(new() { Value = (object?)rangDuJour ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
            await journal.ExecuteNonQueryAsync(token);
        }
        await using var question = Commande(connection, $"select last_value from {S}.mt_events_sequence_{suffixe}");
        var derniere = (long)(await question.ExecuteScalarAsync(token))!;
        await transaction.CommitAsync(token);
        await ExecuterAsync(connection, $"analyze {S}.mt_events_{suffixe}; analyze {S}.mt_streams_{suffixe}", token);
        return derniere;
    }

    private async Task VerifierLAncienneteAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = Commande(connection, $"""
            select max(e.timestamp) from {S}.mt_events e where e.tenant_id = $1
            having max(e.timestamp) > (select min(connu_le) from {antichambre.Faits})
            """);
        question.Parameters.Add(new() { Value = departement });
        if (await question.ExecuteScalarAsync(token) is not (null or DBNull))
            refus.Ajouter(0, "enregistreLe",
                "le département connaît déjà un fait plus récent que le plus ancien du fichier : une reprise récrirait des chiffres publiés ; --rang-du-jour donne rang aujourd'hui à ces faits");
    }

    private async Task VerifierLesIdsAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = Commande(connection,
            $"select f.ligne from {antichambre.Faits} f join {S}.mt_events e on e.tenant_id = $1 and e.id = f.id limit 100");
        question.Parameters.Add(new() { Value = departement });
        await using var lignes = await question.ExecuteReaderAsync(token);
        while (await lignes.ReadAsync(token)) refus.Ajouter(lignes.GetInt64(0), "id", "ce fait a été consigné pendant la reprise : recommencer");
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token, params object[] parametres)
    {
        await using var commande = Commande(connection, sql);
        foreach (var parametre in parametres) commande.Parameters.Add(new() { Value = parametre });
        await commande.ExecuteNonQueryAsync(token);
    }

    private static NpgsqlCommand Commande(NpgsqlConnection connection, string sql) => new(sql, connection) { CommandTimeout = 0 };
}
