using Alba;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Parcours.Host.Securite;
using Parcours.Projections.Droits;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Plus d'appelants que de connexions : ils attendent leur tour, et le serveur n'en voit jamais plus que ce qui fut annoncé.</summary>
public sealed class AffluenceTests(HoteAvecBase hote)
{
    private const int Connexions = 15;
    private const int Appelants = 24;
    private const string Application = "parcours-affluence";

    private static readonly string[] _lectures =
    [
        "indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31", "indicateurs/RSA-02B/dossiers?debut=2022-01-01&fin=2022-12-31",
        "indicateurs/RSA-02B/ecarts?debut=2022-01-01&fin=2022-12-31&de=2022-06-01&a=2022-06-15", "indicateurs/RSA-02B/historique?debut=2022-01-01&fin=2022-12-31&de=2022-04-01",
        "matrices/calpae-2022", "echeances", "qualite", "qualite/sans-orientation", "arretes", "sceaux", "habilitations", "referentiel", "imports", "tableurs/modeles",
    ];

    private readonly ClientHttp _client = hote.Parler(HoteAvecBase.DAffluence);

    [Fact]
    public async Task Deux_douzaines_d_appelants_ecrivent_lisent_et_fusionnent_sous_quinze_connexions()
    {
        await using var alba = await OuvrirAsync($"Maximum Pool Size={Connexions};Timeout=60");
        var dossiers = await Task.WhenAll(Enumerable.Range(0, Appelants).Select(n => _client.Ouvrir($"af-{n}")));
        var client = Parler(alba);
        using var fin = new CancellationTokenSource();
        var vues = GuetterAsync(fin.Token);

        var recues = await Task.WhenAll(Enumerable.Range(0, Appelants).Select(n => AgirAsync(client, dossiers, n)));
        await fin.CancelAsync();

        Assert.All(recues.SelectMany(une => une).Where(reponse => (int)reponse.Statut is not (200 or 201)), reponse => Assert.Fail(reponse.ToString()));
        // Le compte a servi à quelque chose : les deux rôles ont pris tout ce qu'ils pouvaient.
        Assert.InRange(await vues, Connexions / 2, Connexions);
    }

    [Fact]
    public async Task Sans_connexion_libre_la_reponse_dit_de_recommencer()
    {
        var dossier = await _client.Ouvrir("af-attente");
        await using var alba = await OuvrirAsync("Maximum Pool Size=6;Timeout=1");
        var (sources, client) = (alba.Services.GetRequiredService<SourcesDeDonnees>(), Parler(alba));
        (await client.Get($"rsa/{dossier}")).Attendre(200);
        await using (await sources.LireAsync(HoteAvecBase.DAffluence, CancellationToken.None))
        await using (await sources.Lecture.OpenConnectionAsync())
        {
            var refus = (await client.Get($"rsa/{dossier}")).AttendreProbleme(503, "base-indisponible");
            Assert.Equal("1", refus.Message.Headers.RetryAfter?.ToString());
        }
        (await client.Get($"rsa/{dossier}")).Attendre(200);
    }

    /// <summary>Ni la réponse ni sa trace n'ont de base où aller : la demande est tracée d'ordinaire, et la panne se dit quand même.</summary>
    [Theory]
    [InlineData("habilitations")]
    [InlineData("matrices/calpae-2022?aLaDate=2022-06-01")]
    [InlineData("arretes")]
    public async Task Une_base_arretee_se_dit_aussi_la_ou_tout_se_trace(string route)
    {
        await using var alba = await OuvrirAsync("Host=127.0.0.1;Port=9;Timeout=2");
        (await Parler(alba).Get(route)).AttendreProbleme(503, "base-indisponible");
    }

    [Fact]
    public async Task Une_chaine_qui_ne_laisse_pas_assez_de_connexions_est_refusee()
    {
        var refus = await Assert.ThrowsAsync<ConfigurationRefuseeException>(() => BaseDuHote.OuvrirAsync(
            new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Parcours", hote.Chaine + ";Maximum Pool Size=59")]).Build(),
            null!, NullLogger.Instance, CancellationToken.None));
        Assert.Contains("Maximum Pool Size=59", refus.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(497, 0)]
    [InlineData(498, 1)]
    public async Task Un_serveur_trop_etroit_se_dit_au_demarrage(int auPlus, int avertissements)
    {
        await using var sources = new SourcesDeDonnees($"{hote.Chaine};Maximum Pool Size={auPlus}", null, JournalDuService.Source);
        var dits = new Recueil();
        using var journal = new SerilogLoggerFactory(new LoggerConfiguration().WriteTo.Sink(dits).CreateLogger(), dispose: true);
        await new PlacesDuServeur(sources, journal.CreateLogger<PlacesDuServeur>()).ExaminerAsync(CancellationToken.None);
        Assert.Equal(avertissements, dits.Lignes.Count(dit => dit.Contains("max_connections", StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<ReponseRecue>> AgirAsync(ClientHttp client, string[] dossiers, int n)
    {
        var recues = new List<ReponseRecue>
        {
            await client.Post($"rsa/{dossiers[n]}/orientations", $$"""{"id":"af-o{{n}}","dateEffet":"2022-03-10","organisme":"CCAS","rang":"initiale","parcours":"social","dateDecision":"2022-03-10"}"""),
            await client.Get($"rsa/{dossiers[n]}"),
        };
        // Chacun commence ailleurs : toutes les lectures se croisent.
        for (var rang = 0; rang < _lectures.Length; rang++) recues.Add(await client.Get(_lectures[(n + rang) % _lectures.Length]));
        // De deux en deux : chaque fusion a sa paire, elles ne se suivent que par leur département.
        if (n % 2 == 1) recues.Add(await client.Post($"personnes/{dossiers[n][..32]}/fusion", $$"""{"id":"af-f{{n}}","conservee":"{{dossiers[n - 1][..32]}}","dateEffet":"2022-04-01"}"""));
        return recues;
    }

    /// <summary>Le plus de connexions de ce service que le serveur ait vues.</summary>
    private async Task<int> GuetterAsync(CancellationToken token)
    {
        var plus = 0;
        await using var question = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire
            .CreateCommand($"select count(*)::int from pg_stat_activity where application_name = '{Application}'");
        do
        {
            plus = Math.Max(plus, (int)(await question.ExecuteScalarAsync(CancellationToken.None))!);
            await Task.Delay(20, CancellationToken.None);
        }
        while (!token.IsCancellationRequested);
        return plus;
    }

    private async Task<IAlbaHost> OuvrirAsync(string reglages)
    {
        var builder = Composition.Creer(["--environment=Development", $"--Parcours:Donnees={hote.Donnees}", "--Serilog:MinimumLevel:Default=Fatal"]);
        builder.AjouterSocle();
        builder.Services.AjouterJournal(new NpgsqlConnectionStringBuilder($"{hote.Chaine};{reglages}") { ApplicationName = Application }.ConnectionString, avecDemon: false);
        builder.Services.AddSingleton<IClock>(hote.Horloge);
        return await AlbaHost.For(builder, app => app.UtiliserSocle());
    }

    private static ClientHttp Parler(IAlbaHost alba)
    {
        var client = alba.GetTestServer().CreateClient();
        var (jeton, _) = alba.Services.GetRequiredService<EmissionJeton>().Signer(new("a17", null, HoteAvecBase.DAffluence, "CCAS-MACON", "TAS-CL"), TimeSpan.FromMinutes(10));
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(client, HoteAvecBase.DAffluence);
    }

    private sealed class Recueil : ILogEventSink
    {
        public List<string> Lignes { get; } = [];

        public void Emit(LogEvent logEvent) => Lignes.Add(logEvent.RenderMessage(null));
    }
}
