using System.Net.Http.Headers;
using Alba;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Parcours.Host.Tests.Oidc;

/// <summary>Le socle de l'hôte, qui fait confiance à un émetteur réel.</summary>
internal sealed class HoteOidc : IAsyncDisposable
{
    public const string Lecture = "modele?debut=2022-01-01";
    private readonly IAlbaHost _alba;

    private HoteOidc(IAlbaHost alba) => _alba = alba;

    public static Task<HoteOidc> OuvrirAsync(Uri emetteur, params string[] reglages) => OuvrirAsync(emetteur, TimeProvider.System, reglages);

    public static async Task<HoteOidc> OuvrirAsync(Uri emetteur, TimeProvider temps, params string[] reglages)
    {
        var builder = Composition.Creer([
            "--environment=Development", "--Serilog:MinimumLevel:Default=Fatal", $"--Parcours:Oidc:Autorite={emetteur}",
            "--Parcours:Oidc:Audience=parcours", .. reglages]);
        builder.AjouterSocle(typeof(Hote).Assembly);
        builder.Services.AddSingleton(temps);
        return new(await AlbaHost.For(builder, app => app.UtiliserSocle()));
    }

    /// <summary>Lit une route d'un département au nom d'un jeton.</summary>
    public async Task<ReponseRecue> LireAsync(string jeton, string departement = "71", string route = Lecture)
    {
        using var client = _alba.GetTestServer().CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        return await new ClientHttp(client, departement).Get(route);
    }

    public ValueTask DisposeAsync() => _alba.DisposeAsync();
}
