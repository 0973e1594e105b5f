using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Tests.Faits;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Le second mur du service : une connexion de lecture ne voit que le département pour lequel elle est prise.</summary>
[Collection(nameof(SchemaTests))] // ils refont les vues que ceux-ci lisent
public sealed class LectureTests(BaseDEssais essais, DeuxDepartements deux) : IClassFixture<DeuxDepartements>
{
    private readonly string _sien = deux.Sien.Code;
    private readonly string _voisin = deux.Voisin.Code;

    /// <summary>Par la table mère, par la partition, au journal, à l'avancement : ce que lisent les questions du service.</summary>
    private static string[] Lectures(string departement) =>
    [
        $"select count(*) from parcours.faits_rsa where departement = '{departement}'",
        $"select count(*) from parcours.faits_rsa_d{departement}",
        $"select count(*) from parcours.mt_events where tenant_id = '{departement}'",
        $"select count(*) from parcours.avancement where departement = '{departement}'",
        $"select count(*) from parcours.connaissance where departement = '{departement}'",
        $"select count(*) from parcours.dossiers_rsa where departement = '{departement}'",
    ];

    [Fact]
    public async Task Une_connexion_prise_pour_un_departement_n_en_voit_pas_d_autre()
    {
        await using var connection = await essais.Sources.LireAsync(_sien, CancellationToken.None);
        Assert.Equal("2 2 2 1 1 1", await CompterAsync(connection, _sien));
        Assert.Equal("0 0 0 0 0 0", await CompterAsync(connection, _voisin));
        foreach (var table in new[] { "mt_events_d" + _sien, "departement_de_role", "retouche" })
            await EstRefuseeAsync(connection, $"select * from parcours.{table}");
        foreach (var table in SchemaDuCoffre.Tables) await EstRefuseeAsync(connection, $"select * from coffre.{table}");
        foreach (var ordre in new[] { $"insert into parcours.faits_rsa_d{_sien} select * from parcours.faits_rsa", $"delete from parcours.faits_rsa_d{_sien}", "create table parcours.a_moi (x int)" })
            await EstRefuseeAsync(connection, ordre);
    }

    [Fact]
    public async Task Sans_departement_une_connexion_de_lecture_ne_voit_rien()
    {
        await using var connection = await essais.Sources.LireAsync(_sien, CancellationToken.None);
        await using (var oubli = new NpgsqlCommand("reset parcours.departement", connection)) await oubli.ExecuteNonQueryAsync();
        Assert.Equal("0 0 0 0 0 0", await CompterAsync(connection, _sien));
    }

    /// <summary>Une connexion rendue sert au suivant : ni son département ni un rôle plus large n'y restent.</summary>
    [Fact]
    public async Task Rendue_une_connexion_ne_garde_que_son_role()
    {
        await using var sources = new SourcesDeDonnees(new NpgsqlConnectionStringBuilder(essais.Chaine) { MaxPoolSize = 2 }.ConnectionString, null, Host.JournalDuService.Source);
        await using (var connection = await sources.LireAsync(_sien, CancellationToken.None)) Assert.Equal("2 2 2 1 1 1", await CompterAsync(connection, _sien));
        // Le même processus de la base, sans passer par LireAsync.
        await using var nue = await sources.Lecture.OpenConnectionAsync();
        await using (var role = new NpgsqlCommand("select current_user::text || coalesce(current_setting('parcours.departement', true), '')", nue))
            Assert.Equal(RolesSql.Lecture, await role.ExecuteScalarAsync());
        Assert.Equal("0 0 0 0 0 0", await CompterAsync(nue, _sien));
        await using (var application = await sources.Application.OpenConnectionAsync()) await application.ReloadTypesAsync();
        await using var reprise = sources.Application.CreateCommand("select current_user::text");
        Assert.Equal(RolesSql.Application, await reprise.ExecuteScalarAsync());
    }

    /// <summary>Un défaut du service qui lirait le voisin par la connexion du département demandé : zéro, jamais ses dossiers.</summary>
    [Fact]
    public async Task Une_question_posee_pour_le_voisin_sur_la_connexion_d_un_departement_ne_lit_rien()
    {
        var lecture = essais.Service<LectureIndicateurs>();
        await using var connection = await essais.Sources.LireAsync(_sien, CancellationToken.None);
        Assert.Equal(1, await EntrantsAsync(_sien));
        Assert.Equal(0, await EntrantsAsync(_voisin));

        async Task<int> EntrantsAsync(string departement)
        {
            var jour = new NodaTime.LocalDate(2022, 6, 15);
            var demande = new DemandeDIndicateurs(departement, new Periode(new(2022, 1, 1), new(2022, 12, 31)), jour, jour, ["RSA-01"], null, new Dictionary<string, string>());
            return Assert.Single(Assert.IsType<Reponse.Calculee>(await lecture.CalculerAsync(connection, demande, jour, CancellationToken.None)).Resultats).Mesure.Numerateur;
        }
    }

    private static async Task<string> CompterAsync(NpgsqlConnection connection, string departement)
    {
        var comptes = new List<long>();
        foreach (var lecture in Lectures(departement))
        {
            await using var question = new NpgsqlCommand(lecture, connection);
            comptes.Add((long)(await question.ExecuteScalarAsync())!);
        }
        return string.Join(' ', comptes);
    }

    private static async Task EstRefuseeAsync(NpgsqlConnection connection, string sql)
    {
        await using var ordre = new NpgsqlCommand(sql, connection);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => ordre.ExecuteScalarAsync())).SqlState);
    }
}
