using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Coffre;
using Parcours.Projections.Faits;

namespace Parcours.Host.Reprise;

/// <summary>De l'antichambre au journal, par ensembles : doublons, identifiants, ancienneté, rang.</summary>
internal sealed class Integration(NpgsqlDataSource source, string departement, Antichambre antichambre, RefusDeReprise refus)
{
    private const string S = Journal.Schema;
    private const string MemoireDesTris = "set work_mem = '256MB'";
    private static readonly short[] _codes = [.. CatalogueEvenements.Tous.Select(type => type.Code)];
    private static readonly string[] _nomsPersistes = [.. CatalogueEvenements.Tous.Select(type => type.NomPersiste)];

    private readonly string _positions = $"{S}.mt_events_sequence_{Departements.Suffixe(departement)}";

    /// <summary>Ce que des flux suivent : leurs identifiants sont ceux de flux Marten.</summary>
    private static readonly string[] _genresDeFlux = [.. Famille.Toutes.Select(famille => famille.Genre).Distinct()];

    /// <summary>Types dont l'épisode au journal est celui de leur cible, quel que soit le flux où l'émetteur les a écrits.</summary>
    private static readonly string _transversaux = string.Join(",", CatalogueEvenements.Tous
        .Where(type => type.Forme.Type.IsSubclassOf(typeof(FaitTransversal))).Select(type => type.Code));

    /// <summary>
    /// Met sur le flux de sa cible chaque retouche d'un flux coupé par année, cible du fichier ou du journal ; une retouche peut en viser une autre.
    /// Celle dont la cible n'est d'aucun des deux, ou d'un autre lieu, reste où elle est, et sera refusée.
    /// </summary>
    public async Task RattacherAsync(CancellationToken token)
    {
        if (!antichambre.ARattacher) return;
        await using var connection = await source.OpenConnectionAsync(token);
        await SuivreAsync();
        await ExecuterAsync(connection, $"""
            update {antichambre.Faits} f set objet = c.emetteur
            from {S}.mt_events e join {SchemaDuCoffre.Nom}.correspondance c on c.departement = e.tenant_id and c.identifiant = e.stream_id
            where f.cible is not null and strpos(f.objet, '/') = 0 and e.tenant_id = $1 and e.id = f.cible and c.genre = f.genre and split_part(c.emetteur, '/', 1) = f.objet
            """, token, departement);
        await SuivreAsync();

        async Task SuivreAsync()
        {
            while (await ExecuterAsync(connection, $"""
                update {antichambre.Faits} f set objet = c.objet from {antichambre.Faits} c
                where f.cible is not null and strpos(f.objet, '/') = 0 and c.id = f.cible and c.genre = f.genre
                  and strpos(c.objet, '/') > 0 and split_part(c.objet, '/', 1) = f.objet
                """, token) > 0) { }
        }
    }

    /// <summary>Donne à chaque personne, à chaque objet suivi et à chaque identifiant opaque du fichier son identifiant interne, connu ou tiré.</summary>
    public async Task IdentifierAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await ExecuterAsync(connection, MemoireDesTris, token);
        await ExecuterAsync(connection, $"""
            insert into {antichambre.Identifiants}
            select p.genre, p.emetteur, coalesce(c.identifiant, {S}.identifiant_de(p.genre, p.emetteur)), c.identifiant is null
            from (select genre, emetteur, min(rang) premier from (
                select genre, objet emetteur, rang from {antichambre.Faits}
                union all select opaque_genre, opaque_texte, rang from {antichambre.Faits} where opaque_genre is not null) t
              group by genre, emetteur order by premier) p
            left join {SchemaDuCoffre.Nom}.correspondance c on c.departement = $1 and c.genre = p.genre and c.emetteur = p.emetteur
            """, token, departement);
        await ExecuterAsync(connection, $"analyze {antichambre.Identifiants}", token);
    }

    /// <summary>Les identifiants que le fichier porte plusieurs fois ; refuse ceux dont le contenu diffère.</summary>
    public async Task<Guid[]> DoublonsDuFichierAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await ExecuterAsync(connection, MemoireDesTris, token);
        var doublons = new List<Guid>();
        await using (var question = Commande(connection, $"select id from {antichambre.Faits} group by id having count(*) > 1"))
        await using (var lignes = await question.ExecuteReaderAsync(token))
            while (await lignes.ReadAsync(token)) doublons.Add(lignes.GetGuid(0));
        if (doublons.Count == 0) return [];

        await using var dansLeFichier = Commande(connection, $"""
            with doubles as materialized (select id, connu_le, rang, ligne, genre, objet, type, donnees from {antichambre.Faits} where id = any($1)),
            premiers as (select distinct on (id) id, ligne, genre, objet, type, donnees from doubles order by id, connu_le, rang)
            select f.ligne, p.ligne from doubles f join premiers p using (id)
            where (f.genre, f.objet, f.type) is distinct from (p.genre, p.objet, p.type)
              or {Contenu("f.type", "convert_from(f.donnees, 'UTF8')::jsonb")} is distinct from {Contenu("p.type", "convert_from(p.donnees, 'UTF8')::jsonb")}
            order by 1
            """);
        dansLeFichier.Parameters.Add(new() { Value = doublons });
        await using var ecarts = await dansLeFichier.ExecuteReaderAsync(token);
        while (await ecarts.ReadAsync(token))
            refus.Ajouter(ecarts.GetInt64(0), "id", $"fait-deja-connu : la ligne {ecarts.GetInt64(1)} porte le même id avec un autre contenu");
        return [.. doublons];
    }

    /// <summary>Retire les faits redits à l'identique, dans le fichier ou déjà au journal ; refuse ceux que le journal porte avec un autre contenu.</summary>
    public async Task<long> RetirerLesDejaConnusAsync(Guid[] doublons, CancellationToken token)
    {
        if (refus.Nombre > 0) return 0;
        await using var connection = await source.OpenConnectionAsync(token);
        await using (var auJournal = Commande(connection, $"""
            select f.ligne from {antichambre.Faits} f
            join {S}.mt_events e on e.tenant_id = $1 and e.id = f.id
            left join {antichambre.Identifiants} p on p.genre = f.genre and p.emetteur = f.objet
            left join {antichambre.Identifiants} o on o.genre = f.opaque_genre and o.emetteur = f.opaque_texte
            where p.identifiant is distinct from e.stream_id or e.type <> ($2::text[])[array_position($3::smallint[], f.type)]
              or {Contenu("f.type", """
                case when f.opaque_jeton is null then convert_from(f.donnees, 'UTF8')
                  else replace(convert_from(f.donnees, 'UTF8'), f.opaque_jeton::text, o.identifiant::text) end::jsonb
                """)} is distinct from {Contenu("f.type", "e.data")}
            order by 1
            """))
        {
            auJournal.Parameters.Add(new() { Value = departement });
            auJournal.Parameters.Add(new() { Value = _nomsPersistes });
            auJournal.Parameters.Add(new() { Value = _codes });
            await using var lignes = await auJournal.ExecuteReaderAsync(token);
            while (await lignes.ReadAsync(token))
                refus.Ajouter(lignes.GetInt64(0), "id", "fait-deja-connu : le journal porte le même id avec un autre contenu");
        }
        if (refus.Nombre > 0) return 0;

        // Deux instructions : réunies par un « or », elles se chercheraient ligne à ligne.
        return await ExecuterAsync(connection, $"""
            delete from {antichambre.Faits} f using {S}.mt_events e where e.tenant_id = $1 and e.id = f.id
            """, token, departement)
            + (doublons.Length == 0 ? 0 : await ExecuterAsync(connection, $"""
            delete from {antichambre.Faits} f using (
              select ctid, row_number() over (partition by id order by connu_le, rang) as fois from {antichambre.Faits} where id = any($1)) d
            where d.ctid = f.ctid and d.fois > 1
            """, token, doublons));
    }

    /// <summary>Renumérote les rangs dans l'ordre de la connaissance, puis du fichier, sans trou.</summary>
    public async Task RangerAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await ExecuterAsync(connection, $"""
            update {antichambre.Faits} f set rang = r.rang
            from (select ctid, row_number() over (order by connu_le, rang) as rang from {antichambre.Faits}) r where f.ctid = r.ctid
            """, token);
    }

    /// <summary>Refuse une histoire plus ancienne que ce que le département sait déjà : elle récrirait des chiffres publiés.</summary>
    public async Task VerifierLAncienneteAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = Commande(connection, $"""
            select 1 from {S}.mt_events e where e.tenant_id = $1 and e.timestamp > (select min(connu_le) from {antichambre.Faits}) limit 1
            """);
        question.Parameters.Add(new() { Value = departement });
        if (await question.ExecuteScalarAsync(token) is not null)
            refus.Ajouter(0, "enregistreLe",
                "le département connaît déjà un fait plus récent que le plus ancien du fichier : une reprise récrirait des chiffres publiés ; --rang-du-jour donne rang aujourd'hui à ces faits");
    }

    /// <summary>Le journal du département est vide.</summary>
    public async Task<bool> JournalEstVideAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = Commande(connection, $"select not exists (select 1 from {S}.mt_events where tenant_id = $1)");
        question.Parameters.Add(new() { Value = departement });
        return (bool)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>
    /// Personne n'ajoute à ce département pendant que l'histoire prend rang ; les autres continuent. Le verrou est celui de la suite des
    /// positions : qui en a pris une est attendu, qui en veut une attend. Verrouiller les partitions arrêterait tous les départements,
    /// un plan gardé par le serveur les ouvrant toutes. Les flux connus d'abord : un ajout qui tient le sien finit sans nous attendre.
    /// </summary>
    public async Task PrendreLeVerrouAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await ExecuterAsync(connection, $"""
            select 1 from {S}.mt_streams where tenant_id = $1
              and id in (select identifiant from {antichambre.Identifiants} where genre = any($2) and not nouveau) order by id for update
            """, token, departement, _genresDeFlux);
        await VerrouillerLaSuiteAsync(connection, token);
    }

    /// <summary>Attend la fin de toute autre reprise qui bâtit ce département, jusqu'à la fin de la transaction.</summary>
    public Task PrendreSonTourAsync(NpgsqlConnection connection, CancellationToken token) =>
        ExecuterAsync(connection, "select pg_advisory_xact_lock(hashtextextended('reprise d''un département neuf : ' || $1, 0))", token, departement);

    /// <summary>Plus personne ne prend de position avant la fin de la transaction.</summary>
    public Task VerrouillerLaSuiteAsync(NpgsqlConnection connection, CancellationToken token) =>
        // Sans autre effet que son verrou.
        ExecuterAsync(connection, $"alter sequence {_positions} owned by none", token);

    /// <summary>La dernière position prise.</summary>
    public async Task<long> DernierePositionAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = Commande(connection, $"select case when is_called then last_value else last_value - 1 end from {_positions}");
        return (long)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Réserve les positions de la reprise ; rend celle d'avant la première. Défait avec la transaction : un refus n'en brûle aucune.</summary>
    public async Task<long> ReserverAsync(NpgsqlConnection connection, long nombre, CancellationToken token)
    {
        var avant = await DernierePositionAsync(connection, token);
        // Redémarrer la suite la récrit dans la transaction ; la dernière position prise s'y pose ensuite.
        await ExecuterAsync(connection, $"alter sequence {_positions} restart with {avant + nombre}", token);
        await ExecuterAsync(connection, $"select setval('{_positions}', {avant + nombre})", token);
        return avant;
    }

    /// <summary>Garde les identifiants tirés, dans la transaction des événements.</summary>
    public async Task CorrespondreAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await ExecuterAsync(connection, $"""
            insert into {SchemaDuCoffre.Nom}.correspondance (departement, genre, emetteur, identifiant)
            select $1, genre, emetteur, identifiant from {antichambre.Identifiants} where nouveau
            """, token, departement);
    }

    /// <summary>Relève le premier rang de chaque jour de connaissance : un passage sur tous les faits, à faire avant de verrouiller.</summary>
    public async Task ReleverLesJoursAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        await ExecuterAsync(connection, $"create unlogged table {antichambre.Jours} as select jour, min(rang) as premier from {antichambre.Faits} group by jour", token);
    }

    /// <summary>Fixe les jours de connaissance et la position atteinte, quand les faits ont été portés dans les tables.</summary>
    public async Task NoterLesFaitsPortesAsync(NpgsqlConnection connection, long avant, long derniere, CancellationToken token)
    {
        await ExecuterAsync(connection, $"""
            insert into {S}.connaissance (departement, jour, premiere_position, position_precedente)
            select $1, jour, $2 + premier, case when premier = 1 then 0 else $2 + premier - 1 end from {antichambre.Jours}
            """, token, departement, avant);
        await ExecuterAsync(connection, $"insert into {S}.avancement (departement, position) values ($1, $2)", token, departement, derniere);
    }

    /// <summary>Les statistiques et la carte de visibilité, sans attendre l'entretien automatique ; un département neuf est né entretenu.</summary>
    public async Task EntretenirAsync(CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        var suffixe = Departements.Suffixe(departement);
        await ExecuterAsync(connection, $"analyze {S}.mt_events_{suffixe}", token);
        foreach (var table in TablesDeFaits.Toutes) await ExecuterAsync(connection, $"vacuum (analyze) {S}.{table.Nom}_{suffixe}", token);
    }

    /// <summary>Ce qui distingue deux faits de même id : l'ordre des champs n'y compte pas.</summary>
    private static string Contenu(string type, string donnees) => $"case when {type} in ({_transversaux}) then ({donnees}) - 'episode' else ({donnees}) end";

    private static async Task<int> ExecuterAsync(NpgsqlConnection connection, string sql, CancellationToken token, params object[] parametres)
    {
        await using var commande = Commande(connection, sql);
        foreach (var parametre in parametres) commande.Parameters.Add(new() { Value = parametre });
        return await commande.ExecuteNonQueryAsync(token);
    }

    private static NpgsqlCommand Commande(NpgsqlConnection connection, string sql) => new(sql, connection) { CommandTimeout = 0 };
}
