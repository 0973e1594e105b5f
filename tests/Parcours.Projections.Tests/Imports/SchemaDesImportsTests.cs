using Npgsql;
using Parcours.Projections.Imports;

namespace Parcours.Projections.Tests.Imports;

/// <summary>Une base en service garde ses imports de flux : la table change de nom et s'élargit, rien ne s'y récrit.</summary>
public sealed class SchemaDesImportsTests(BaseDEssais essais)
{
    /// <summary>La table, telle qu'une version antérieure l'a laissée.</summary>
    private const string Anterieure = """
        drop table coffre.import; drop table coffre.ligne_d_import;
        create table coffre.import_de_flux (
          travail uuid primary key, departement text not null, empreinte text not null, recu_le timestamptz not null, par text not null, etat text not null, cree_le timestamp,
          dossiers integer not null default 0, lus integer not null default 0, inchanges integer not null default 0, depasses integer not null default 0, rejetes integer not null default 0,
          faits integer not null default 0, refuses integer not null default 0, remarques jsonb not null default '{}', ligne integer, raison text, fini_le timestamptz,
          check (etat in ('enAttente', 'enCours', 'fini', 'refuse')));
        create index import_de_flux_du_departement on coffre.import_de_flux (departement, recu_le);
        insert into coffre.import_de_flux (travail, departement, empreinte, recu_le, par, etat, dossiers, lus, faits)
        values ('0198aaaa-0000-7000-8000-000000000001', '71', 'e', now(), 'a17', 'enCours', 12, 5, 7)
        """;

    [Fact]
    public async Task Une_table_de_la_version_d_avant_est_reprise_telle_quelle()
    {
        await using var connection = await essais.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        // Défait à la fin : d'autres essais se servent de la base.
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ExecuterAsync(Anterieure);
        await ExecuterAsync(SchemaDesImports.Instructions);
        // Une seconde fois ne change rien.
        await ExecuterAsync(SchemaDesImports.Instructions);
        Assert.Equal("flux 71 enCours 12 5 7 0 0", await LireAsync("select concat_ws(' ', genre, departement, etat, dossiers, lus, faits, deja_connus, tentatives) from coffre.import"));
        Assert.Equal("import_du_departement, import_pkey", await LireAsync("select string_agg(indexname, ', ' order by indexname) from pg_indexes where schemaname = 'coffre' and tablename = 'import'"));
        Assert.Equal("import_etat_connu, import_genre_connu", await LireAsync("select string_agg(conname, ', ' order by conname) from pg_constraint where conrelid = 'coffre.import'::regclass and contype = 'c'"));
        await ExecuterAsync("update coffre.import set etat = 'echoue'");
        await Assert.ThrowsAsync<PostgresException>(() => ExecuterAsync("update coffre.import set genre = 'tableur'"));

        async Task ExecuterAsync(string sql)
        {
            await using var commande = new NpgsqlCommand(sql, connection, transaction);
            await commande.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        async Task<string?> LireAsync(string sql)
        {
            await using var question = new NpgsqlCommand(sql, connection, transaction);
            return (string?)await question.ExecuteScalarAsync(TestContext.Current.CancellationToken);
        }
    }
}
