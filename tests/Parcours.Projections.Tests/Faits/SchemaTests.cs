using Npgsql;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Tests.Faits;

/// <summary>Ce que lit un analyste qui ouvre la base : chaque objet du produit dit ce qu'il est.</summary>
[Collection(nameof(SchemaTests))]
public sealed class SchemaTests(BaseDEssais essais)
{
    /// <summary>Tables, index, vues et fonctions du schéma, hors ceux de Marten, les partitions (copies du parent) et les clés primaires.</summary>
    private const string ObjetsMuets = """
        select c.relkind::text || ' ' || c.relname from pg_class c
        where c.relnamespace in ('parcours'::regnamespace, 'coffre'::regnamespace) and c.relkind in ('r', 'p', 'v', 'i', 'I', 'S') and not c.relispartition
          and c.relname not like 'mt\_%' and c.relname not like 'pk\_mt\_%' and c.relname not like 'pkey\_mt\_%'
          and not exists (select 1 from pg_index i where i.indexrelid = c.oid and (i.indisprimary
            or exists (select 1 from pg_constraint k where k.conindid = c.oid) or (select relname from pg_class where oid = i.indrelid) like 'mt\_%'))
          and obj_description(c.oid, 'pg_class') is null
        union all
        select 'colonne ' || c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace in ('parcours'::regnamespace, 'coffre'::regnamespace) and c.relkind in ('r', 'p', 'v') and not c.relispartition and c.relname not like 'mt\_%'
          and col_description(c.oid, a.attnum) is null
        union all
        select 'fonction ' || p.proname from pg_proc p
        where p.pronamespace = 'parcours'::regnamespace and p.proname not like 'mt\_%' and obj_description(p.oid, 'pg_proc') is null
        order by 1
        """;

    [Fact]
    public async Task Tout_objet_du_produit_est_commente() => Assert.Empty(await ListerAsync(ObjetsMuets));

    [Fact]
    public async Task Preparer_le_schema_une_seconde_fois_ne_change_rien()
    {
        const string empreinte = "select c.relname || ' ' || a.attname || ' ' || a.atttypid::regtype from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 where c.relnamespace = 'parcours'::regnamespace and c.relname like 'faits%' order by 1";
        var avant = await ListerAsync(empreinte);
        await essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        Assert.Equal(avant, await ListerAsync(empreinte));
    }

    [Fact]
    public async Task Une_vue_dont_les_colonnes_ont_change_de_place_est_refaite()
    {
        await using (var change = await essais.Source.OpenConnectionAsync())
        {
            await CedantAsync(change, "lock table parcours.dossiers_rsa, parcours.faits_personne_lisible in access exclusive mode");
            await ExecuterAsync(change, """
                drop view parcours.faits_personne_lisible cascade;
                create view parcours.faits_personne_lisible as select 1 as autre_chose;
                create view parcours.dossiers_rsa as select * from parcours.faits_personne_lisible;
                update parcours.schema_du_produit set empreinte = 'celle d''une autre version';
                commit
                """);
        }
        await essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        Assert.Contains("date_naissance", await ListerAsync("select attname::text from pg_attribute where attrelid = 'parcours.faits_personne_lisible'::regclass"));
        Assert.Contains("ouverture_le", await ListerAsync("select attname::text from pg_attribute where attrelid = 'parcours.dossiers_rsa'::regclass"));
    }

    /// <summary>
    /// Un analyste tient la dernière table, que le changement de schéma attend depuis plus d'une seconde, puis lit les autres : PostgreSQL ne
    /// cherche plus qui s'interbloque que chez l'analyste. C'est donc au changement d'avoir cédé, quitte à reprendre.
    /// </summary>
    [Fact]
    public async Task Changer_le_schema_cede_devant_qui_lit_les_vues()
    {
        var vues = TablesDeFaits.Toutes.Select(table => table.Nom + "_lisible").Append("dossiers_rsa").ToList();
        await using var connection = await essais.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await LireAsync(vues[^2]);
        await using (var autre = essais.Source.CreateCommand("update parcours.schema_du_produit set empreinte = 'celle d''une autre version'")) await autre.ExecuteNonQueryAsync();
        var changement = essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        await Task.Delay(1_500);
        foreach (var vue in vues) await LireAsync(vue);
        Assert.False(changement.IsCompleted);
        await transaction.CommitAsync();
        await changement.WaitAsync(TimeSpan.FromSeconds(20));

        async Task LireAsync(string vue)
        {
            await using var question = new NpgsqlCommand($"select count(*) from parcours.{vue} where departement = 'aucun'", connection, transaction);
            Assert.Equal(0L, await question.ExecuteScalarAsync());
        }
    }

    [Fact]
    public async Task Preparer_un_schema_deja_la_n_attend_pas_qui_tient_les_tables()
    {
        await using var connection = await essais.Source.OpenConnectionAsync();
        await CedantAsync(connection, "lock table parcours.faits_rsa, parcours.faits_personne in access share mode");
        await essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
        await ExecuterAsync(connection, "rollback");
    }

    [Fact]
    public async Task Un_champ_par_lequel_on_recrute_est_indexe_pour_son_seul_type() => Assert.Equal(
        ["CREATE INDEX faits_personne_personne_connue_date_naissance ON ONLY parcours.faits_personne USING btree (date_naissance) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 11)"],
        await ListerAsync("select indexdef from pg_indexes where schemaname = 'parcours' and indexname = 'faits_personne_personne_connue_date_naissance'"));

    /// <summary>
    /// Ouvre une transaction et prend ses verrous, en cédant aux autres essais comme le fait un changement de schéma : verrouiller une vue
    /// verrouille les tables qu'elle lit, et qui les lit toutes le fait dans un autre ordre.
    /// </summary>
    private static async Task CedantAsync(NpgsqlConnection connection, string verrous)
    {
        while (true)
        {
            try
            {
                await ExecuterAsync(connection, "begin; set local statement_timeout = 300");
                await ExecuterAsync(connection, verrous);
                await ExecuterAsync(connection, "set local statement_timeout = 0");
                return;
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected)
            {
                await ExecuterAsync(connection, "rollback");
                await Task.Delay(200);
            }
        }
    }

    private static async Task ExecuterAsync(NpgsqlConnection connection, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connection);
        await commande.ExecuteNonQueryAsync();
    }

    private async Task<List<string>> ListerAsync(string sql)
    {
        await using var question = essais.Source.CreateCommand(sql);
        await using var lignes = await question.ExecuteReaderAsync();
        var noms = new List<string>();
        while (await lignes.ReadAsync()) noms.Add(lignes.GetString(0));
        return noms;
    }
}
