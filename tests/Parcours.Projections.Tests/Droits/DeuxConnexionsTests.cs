using JasperFx;
using Marten;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Host;
using Parcours.Projections.Droits;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Tests.Faits;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Droits;

/// <summary>Le service a sa connexion, le propriétaire la sienne ; aucun n'est superutilisateur.</summary>
[Collection(nameof(SchemaTests))]
public sealed class DeuxConnexionsTests(BaseDEssais essais)
{
    private const string RolesDuService = $"{RolesSql.Application}, {RolesSql.Lecture}";

    [Fact]
    public async Task Un_service_sans_proprietaire_travaille_sur_un_schema_a_jour_et_refuse_d_inscrire()
    {
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesDuService);
        await using var sources = Sources(service.Nom);
        using var departements = new Departements(sources);
        await departements.PreparerLeSchemaAsync(CancellationToken.None);
        Assert.True(await departements.EstInscritAsync("01", CancellationToken.None));
        var refus = await Assert.ThrowsAsync<DroitsInsuffisantsException>(() => departements.InscrireAsync(["988"], CancellationToken.None));
        Assert.Contains("ConnectionStrings__Proprietaire", refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_service_sans_proprietaire_refuse_un_schema_d_une_autre_version()
    {
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesDuService);
        await using var sources = Sources(service.Nom);
        using var departements = new Departements(sources);
        await essais.ExecuterAsync("update parcours.schema_du_produit set empreinte = 'celle d''une autre version'");
        var refus = await Assert.ThrowsAsync<DroitsInsuffisantsException>(() => departements.PreparerLeSchemaAsync(CancellationToken.None));
        Assert.Contains("ConnectionStrings__Proprietaire", refus.Message, StringComparison.Ordinal);
        await essais.Service<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        await departements.PreparerLeSchemaAsync(CancellationToken.None);
    }

    /// <summary>Une base neuve, à un propriétaire qui ne peut rien au serveur : l'administrateur a passé roles.sql, il reste à l'y faire entrer.</summary>
    [Fact]
    public async Task Un_proprietaire_ordinaire_installe_inscrit_et_le_service_consigne()
    {
        var (proprietaire, service, nom) = ($"essai_{Guid.NewGuid():N}", $"essai_{Guid.NewGuid():N}", $"essai_{Guid.NewGuid():N}");
        await essais.ExecuterAsync($"create role {proprietaire} login; create role {service} login; grant {RolesDuService} to {service}");
        await essais.ExecuterAsync($"create database {nom} owner {proprietaire}");
        try
        {
            await using var sources = Sources(service, proprietaire, nom);
            using var departements = new Departements(sources);
            var refus = await Assert.ThrowsAsync<DroitsInsuffisantsException>(() => departements.PreparerLeSchemaAsync(CancellationToken.None));
            Assert.Contains("docker/roles.sql", refus.Message, StringComparison.Ordinal);
            Assert.Contains($"grant {RolesDuService} to \"{proprietaire}\"", refus.Message, StringComparison.Ordinal);

            await essais.ExecuterAsync($"grant {RolesDuService} to {proprietaire}");
            await departements.PreparerLeSchemaAsync(CancellationToken.None);
            await departements.InscrireAsync(["75", "2A"], CancellationToken.None);

            using var store = DocumentStore.For(options => Journal.Configurer(options, sources.Application));
            var sorts = await new Enregistreur(store, sources).DeposerAsync(
                new("75", Midi, new(new LocalDate(2022, 6, 15), Origine.Lot, Baremes.Aucun)), [Depot("e1", Ouverture("2022-03-01"))], CancellationToken.None);
            Assert.IsType<Depose.Consigne>(Assert.Single(sorts));
            Assert.Equal(1L, await JournalAsync("75", "75"));
            Assert.Equal(0L, await JournalAsync("2A", "75"));

            async Task<object?> JournalAsync(string pour, string de)
            {
                await using var connection = await sources.LireAsync(pour, CancellationToken.None);
                await using var question = new NpgsqlCommand($"select count(*) from parcours.mt_events where tenant_id = '{de}'", connection);
                return await question.ExecuteScalarAsync();
            }
        }
        finally
        {
            await essais.ExecuterAsync($"drop database {nom} with (force)");
            await essais.ExecuterAsync($"drop role {proprietaire}, {service}");
        }
    }

    /// <summary>Les rôles sont à tout le serveur : deux bases qui s'installent ensemble les créent au même instant.</summary>
    [Fact]
    public async Task Creer_les_roles_de_front_n_echoue_pas()
    {
        var creation = RolesSql.Creation.Replace("parcours_", "essai_course_", StringComparison.Ordinal);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => essais.ExecuterAsync(creation)));
            await using var question = essais.Source.CreateCommand("select count(*) from pg_roles where rolname like 'essai\\_course\\_%' and not rolcanlogin");
            Assert.Equal((long)RolesSql.Tous.Count, await question.ExecuteScalarAsync());
        }
        finally
        {
            await essais.ExecuterAsync($"drop role if exists {string.Join(", ", RolesSql.Tous).Replace("parcours_", "essai_course_", StringComparison.Ordinal)}");
        }
    }

    /// <summary>Les places que le serveur accorde sont celles du plus étroit : lui-même, la base ou le compte.</summary>
    [Fact]
    public async Task Les_places_sont_celles_du_serveur_ou_du_compte_s_il_en_a_moins()
    {
        await using var service = await PersonneConnectee.CreerAsync(essais, RolesDuService);
        await using var sources = Sources(service.Nom);
        Assert.Equal(500 - 3, await sources.PlacesDuServeurAsync(CancellationToken.None));
        await essais.ExecuterAsync($"alter role {service.Nom} connection limit 40");
        Assert.Equal(40, await sources.PlacesDuServeurAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("Host=h", 60, 24, 18)]
    [InlineData("Host=h;Maximum Pool Size=100", 100, 40, 30)]
    [InlineData("Host=h;MaxPoolSize=100;MinPoolSize=35", 100, 40, 30)]
    public async Task Trois_sources_se_partagent_ce_que_dit_la_chaine(string chaine, int ensemble, int duProprietaire, int dUnRole)
    {
        await using var sources = new SourcesDeDonnees(chaine, null, JournalDuService.Source);
        Assert.Equal((ensemble, duProprietaire, dUnRole, dUnRole), (sources.AuPlus, AuPlus(sources.Proprietaire), AuPlus(sources.Application), AuPlus(sources.Lecture)));

        static int AuPlus(NpgsqlDataSource source) => new NpgsqlConnectionStringBuilder(source.ConnectionString).MaxPoolSize;
    }

    private SourcesDeDonnees Sources(string service, string? proprietaire = null, string? nom = null)
    {
        return new(Chaine(service), proprietaire is null ? null : Chaine(proprietaire), JournalDuService.Source);

        string Chaine(string role) => new NpgsqlConnectionStringBuilder(essais.Chaine)
        {
            Username = role,
            Database = nom ?? new NpgsqlConnectionStringBuilder(essais.Chaine).Database,
            MaxPoolSize = 10,
        }.ConnectionString;
    }
}
