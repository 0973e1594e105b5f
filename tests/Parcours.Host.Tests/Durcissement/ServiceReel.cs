using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Exploitation;
using Parcours.Host.Securite;
using Serilog;
using Serilog.Core;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Le socle de l'hôte derrière un vrai Kestrel : les limites de corps et l'adresse d'un appelant n'existent que là.</summary>
internal sealed class ServiceReel : IAsyncDisposable
{
    private readonly DirectoryInfo _donnees;
    private readonly WebApplication _app;

    private ServiceReel(DirectoryInfo donnees, WebApplication app)
    {
        (_donnees, _app) = (donnees, app);
        Client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static Task<ServiceReel> OuvrirAsync(string environnement, params string[] reglages) =>
        OuvrirAsync(environnement, _ => { }, ["--Serilog:MinimumLevel:Default=Fatal", .. reglages]);

    /// <summary>Le même, qui journalise dans un recueil.</summary>
    public static Task<ServiceReel> JournalisantAsync(ILogEventSink recueil) =>
        OuvrirAsync("Development", builder => builder.AjouterJournaux(journal => journal.WriteTo.Sink(recueil)), []);

    public static Task<ServiceReel> EnProductionAsync(params string[] reglages) => OuvrirAsync(
        "Production", ["--Parcours:Oidc:Autorite=https://oidc.invalid", "--Parcours:Oidc:Audience=parcours", .. reglages]);

    /// <summary>Envoie un corps au nom du département 71.</summary>
    public async Task<ReponseRecue> PosterAsync(string route, string corps, bool parMorceaux = false)
    {
        var (jeton, _) = _app.Services.GetRequiredService<EmissionJeton>().Signer(new("a17", "referent", "71", null, null), TimeSpan.FromMinutes(5));
        HttpContent contenu = parMorceaux ? new StreamContent(new SansLongueur(Encoding.UTF8.GetBytes(corps))) : new StringContent(corps, Encoding.UTF8);
        contenu.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var demande = new HttpRequestMessage(HttpMethod.Post, "/api/departements/71/modele/" + route) { Content = contenu };
        demande.Headers.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        // Le refus arrive avant le corps, au lieu de rompre la connexion pendant qu'il part.
        demande.Headers.ExpectContinue = true;
        return await RecevoirAsync(demande);
    }

    public async Task<ReponseRecue> LireAsync(string adresse, params (string Nom, string Valeur)[] enTetes)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, adresse);
        foreach (var (nom, valeur) in enTetes)
        {
            demande.Headers.Add(nom, valeur);
        }

        return await RecevoirAsync(demande);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _donnees.Delete(recursive: true);
    }

    private static async Task<ServiceReel> OuvrirAsync(string environnement, Action<WebApplicationBuilder> completer, string[] reglages)
    {
        var donnees = Directory.CreateTempSubdirectory("parcours-essais-");
        var builder = Composition.Creer([
            $"--environment={environnement}", $"--Parcours:Donnees={donnees.FullName}", "--urls=http://127.0.0.1:0", .. reglages]);
        builder.AjouterSocle(typeof(Hote).Assembly);
        completer(builder);
        var app = builder.Build().UtiliserSocle();
        await app.StartAsync();
        return new(donnees, app);
    }

    private async Task<ReponseRecue> RecevoirAsync(HttpRequestMessage demande)
    {
        var reponse = await Client.SendAsync(demande);
        return new(reponse.StatusCode, reponse, await reponse.Content.ReadAsStringAsync());
    }

    /// <summary>Un corps dont la taille ne s'annonce pas.</summary>
    private sealed class SansLongueur(byte[] octets) : MemoryStream(octets)
    {
        public override bool CanSeek => false;
    }
}
