using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Tests.Faits;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Deux départements qui ont les mêmes faits ; inscrits après le schéma, leurs partitions sont neuves.</summary>
public sealed class DeuxDepartements(BaseDEssais essais) : IAsyncLifetime
{
    public DepartementDEssais Sien { get; } = essais.Prendre();

    public DepartementDEssais Voisin { get; } = essais.Prendre();

    public async ValueTask InitializeAsync()
    {
        foreach (var departement in new[] { Sien, Voisin })
        {
            await departement.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")), Depot("e2", Orientation("2022-03-15")));
            await departement.PorterAsync();
        }
        await essais.ExecuterAsync($"insert into coffre.correspondance values ('{Sien.Code}', 'personne', 'dossier-1', gen_random_uuid())");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>On se connecte comme chacun, et l'on essaie de passer.</summary>
[Collection(nameof(SchemaTests))] // ils refont les vues que ceux-ci lisent
public sealed class MursTests(BaseDEssais essais, DeuxDepartements deux) : IClassFixture<DeuxDepartements>
{
    private readonly DepartementDEssais _sien = deux.Sien;
    private readonly DepartementDEssais _voisin = deux.Voisin;

    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    public async Task Une_personne_voit_les_faits_de_son_departement_et_aucun_autre(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe, _sien.Code);
        foreach (var table in new[] { "faits_rsa", "faits_rsa_lisible", "dossiers_rsa" })
        {
            Assert.NotEqual(0, await personne.CompterAsync(table));
            Assert.Equal(0, await personne.CompterAsync(table, $"departement <> '{_sien.Code}'"));
            Assert.Equal(0, await personne.CompterAsync(table, $"departement = '{_voisin.Code}'"));
        }
        Assert.Equal(2, await personne.CompterAsync("faits_rsa"));
    }

    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    public async Task Une_personne_sans_departement_ne_voit_rien(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe);
        Assert.Equal(0, await personne.CompterAsync("faits_rsa"));
        Assert.Equal(0, await personne.CompterAsync("dossiers_rsa"));
    }

    /// <summary>Le réglage du service ne dit rien de la personne ; ni lui ni le rôle ne se prennent.</summary>
    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    public async Task Une_personne_ne_change_pas_ce_qu_elle_voit(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe, _sien.Code);
        Assert.Equal(0L, await personne.LireAsync($"set parcours.departement = '{_voisin.Code}'; select count(*) from parcours.faits_rsa where departement = '{_voisin.Code}'"));
        Assert.Equal(0L, await personne.LireAsync($"set row_security = on; set role {groupe}; select count(*) from parcours.faits_rsa where departement = '{_voisin.Code}'"));
        // Hors des murs, PostgreSQL refuse plutôt que de montrer moins.
        await personne.EstRefuseeAsync("set row_security = off; select count(*) from parcours.faits_rsa");
        foreach (var role in new[] { RolesSql.Application, RolesSql.Lecture, await NomDuProprietaireAsync() })
            await personne.EstRefuseeAsync($"set role {role}");
        await personne.EstRefuseeAsync($"set session authorization {await NomDuProprietaireAsync()}");
        await personne.EstRefuseeAsync($"insert into parcours.departement_de_role values (session_user, '{_voisin.Code}')");
        await personne.EstRefuseeAsync("select * from parcours.departement_de_role");
        await personne.EstRefuseeAsync("alter table parcours.faits_rsa disable row level security");
        await personne.EstRefuseeAsync("drop policy des_personnes on parcours.faits_rsa");
        await personne.EstRefuseeAsync($"select parcours.proteger_les_partitions('{_voisin.Code}', 'd{_voisin.Code}')");
        await personne.EstRefuseeAsync($"select parcours.proteger_la_partition('faits_rsa', '{_voisin.Code}', 'd{_voisin.Code}')");
    }

    /// <summary>La fonction ne répond que de qui s'est connecté : un autre rôle, même pris, n'y change rien.</summary>
    [Fact]
    public async Task La_fonction_des_departements_ne_repond_que_de_qui_s_est_connecte()
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste, _sien.Code);
        await using var collegue = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste, _voisin.Code);
        Assert.Equal(new[] { _sien.Code }, await personne.LireAsync("select parcours.departements_permis()"));
        await essais.ExecuterAsync($"grant {collegue.Nom} to {personne.Nom}");
        Assert.Equal(new[] { _sien.Code }, await personne.LireAsync($"set role {collegue.Nom}; select parcours.departements_permis()"));
        // Une table du même nom, mise devant, ne trompe pas la fonction.
        Assert.Equal(new[] { _sien.Code }, await personne.LireAsync($"""
            create temp table departement_de_role (role name, departement text); insert into departement_de_role values (session_user, '{_voisin.Code}');
            set search_path = pg_temp, parcours; select parcours.departements_permis()
            """));
    }

    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    public async Task Une_personne_n_ecrit_rien(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe, _sien.Code);
        foreach (var ordre in new[]
        {
            "insert into parcours.faits_rsa select * from parcours.faits_rsa",
            "update parcours.faits_rsa set episode = 2",
            "delete from parcours.faits_rsa",
            "truncate parcours.faits_rsa",
            "copy parcours.faits_rsa from program 'true'",
            "create table parcours.a_moi (x int)",
            "create view parcours.a_moi as select 1",
            "create function parcours.a_moi() returns int language sql as 'select 1'",
            "drop view parcours.dossiers_rsa",
            "select nextval('parcours.mt_events_sequence_d" + _sien.Code + "')",
            "select parcours.tirer_identifiant()",
        })
            await personne.EstRefuseeAsync(ordre);
    }

    [Theory]
    [InlineData(RolesSql.Analyste)]
    [InlineData(RolesSql.Auditeur)]
    public async Task Une_personne_ne_contourne_pas_par_une_partition_ni_ne_retrouve_l_emetteur(string groupe)
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, groupe, _sien.Code);
        foreach (var table in new[] { "faits_rsa_d" + _voisin.Code, "faits_rsa_d" + _sien.Code, "mt_events_d" + _sien.Code, "mt_streams", "avancement_de_locataire" })
            await personne.EstRefuseeAsync($"select * from parcours.{table}");
        foreach (var table in SchemaDuCoffre.Tables) await personne.EstRefuseeAsync($"select * from coffre.{table}");
        await personne.EstRefuseeAsync("select headers from parcours.mt_events");
        await personne.EstRefuseeAsync("select * from parcours.mt_events");
    }

    [Fact]
    public async Task L_auditeur_lit_le_journal_de_son_departement_sans_ses_en_tetes_et_l_analyste_ne_le_lit_pas()
    {
        await using var auditeur = await PersonneConnectee.CreerAsync(essais, RolesSql.Auditeur, _sien.Code);
        Assert.Equal(2L, await auditeur.LireAsync("select count(data) from parcours.mt_events"));
        Assert.Equal(0L, await auditeur.LireAsync($"select count(seq_id) from parcours.mt_events where tenant_id = '{_voisin.Code}'"));
        foreach (var table in new[] { "connaissance", "avancement" })
            Assert.Equal(1, await auditeur.CompterAsync(table));
        Assert.Equal(0, await auditeur.CompterAsync("retouche"));

        await using var analyste = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste, _sien.Code);
        foreach (var table in new[] { "mt_events", "connaissance", "avancement", "retouche" })
            await analyste.EstRefuseeAsync($"select count(*) from parcours.{table}");
        await analyste.EstRefuseeAsync("select seq_id from parcours.mt_events");
    }

    [Fact]
    public async Task Une_expression_qui_fuit_ne_voit_pas_les_lignes_du_voisin()
    {
        await using var personne = await PersonneConnectee.CreerAsync(essais, RolesSql.Analyste, _sien.Code);
        // Une fonction à soi, moins chère que le mur aux yeux du plan, dit ce qu'on lui montre.
        Assert.Equal($"{_sien.Code},{_sien.Code},", await personne.LireAsync("""
            create function pg_temp.dire(texte text) returns boolean language plpgsql cost 0.0000001 as $f$ begin
              perform set_config('essai.vu', coalesce(current_setting('essai.vu', true), '') || texte || ',', false); return true; end $f$;
            do $d$ begin perform count(*) from parcours.faits_rsa where pg_temp.dire(departement); end $d$;
            select current_setting('essai.vu')
            """));
    }

    private async Task<string> NomDuProprietaireAsync()
    {
        await using var question = essais.Source.CreateCommand("select relowner::regrole::text from pg_class where oid = 'parcours.faits_rsa'::regclass");
        return (string)(await question.ExecuteScalarAsync())!;
    }
}
