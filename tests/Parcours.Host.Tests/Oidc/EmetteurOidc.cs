using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Web;

namespace Parcours.Host.Tests.Oidc;

/// <summary>Un vrai émetteur OIDC, dans son processus, sur la boucle locale.</summary>
internal sealed class EmetteurOidc : IAsyncDisposable
{
    private const string Client = "essais";
    private const string Retour = "https://client.exemple.fr/retour";
    private const int PasDUneConnexion = 10;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly Process _processus;
    private readonly HttpClient _http = new();

    private EmetteurOidc(Process processus, string adresse)
    {
        (_processus, Adresse) = (processus, new(adresse));
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Client}:sans-valeur-hors-des-essais")));
    }

    public Uri Adresse { get; }

    /// <param name="port">Le port ; zéro : un port libre.</param>
    public static async Task<EmetteurOidc> DemarrerAsync(int port = 0)
    {
        var (script, absence) = await InstallationOidc.Trouver;
        Assert.SkipWhen(script is null, absence ?? "");
        var depart = new ProcessStartInfo("node", [script!, port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var processus = Process.Start(depart)!;
        processus.ErrorDataReceived += (_, _) => { };
        processus.BeginErrorReadLine();
        var adresse = await processus.StandardOutput.ReadLineAsync().WaitAsync(_patience);
        return new(processus, adresse ?? throw new InvalidOperationException("L'émetteur d'essai n'a pas démarré."));
    }

    /// <summary>Un jeton d'accès pour une machine.</summary>
    /// <param name="revendications">Ce que l'annuaire de l'émetteur dit de plus du porteur.</param>
    /// <param name="audience">L'API visée ; nulle : aucune.</param>
    /// <param name="duree">Durée de validité, en secondes.</param>
    /// <param name="algorithme">Signature.</param>
    public async Task<string> JetonAsync(object revendications, string? audience = "parcours", int duree = 300, string algorithme = "ES256")
    {
        var demande = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["scope"] = "api",
            ["revendications"] = JsonSerializer.Serialize(revendications),
            ["duree"] = duree.ToString(CultureInfo.InvariantCulture),
            ["alg"] = algorithme,
        };
        if (audience is not null)
        {
            demande["resource"] = "urn:exemple:api:" + audience;
        }

        return (await DemanderAsync(demande)).GetProperty("access_token").GetString()!;
    }

    /// <summary>Un agent se connecte, par le flux « authorization code » : son jeton d'accès et son jeton d'identité.</summary>
    public async Task<(string Acces, string Identite)> ConnecterAsync(string agent, string acr, object revendications, string audience = "parcours")
    {
        using var navigateur = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        var temoins = new Dictionary<string, string>();
        var etape = new Uri(Adresse, $"/auth?client_id={Client}&response_type=code&scope=openid%20api&resource=urn:exemple:api:{audience}"
            + $"&redirect_uri={Retour}&login_hint={agent}&acr_values={acr}");
        for (var pas = 0; !etape.AbsoluteUri.StartsWith(Retour, StringComparison.Ordinal); pas++)
        {
            Assert.True(pas < PasDUneConnexion, "L'émetteur tourne en rond : " + etape);
            using var demande = new HttpRequestMessage(HttpMethod.Get, etape);
            demande.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", temoins.Select(t => $"{t.Key}={t.Value}")));
            using var reponse = await navigateur.SendAsync(demande);
            Retenir(temoins, reponse);
            Assert.True(reponse.Headers.Location is not null, await reponse.Content.ReadAsStringAsync());
            etape = new Uri(etape, reponse.Headers.Location);
        }

        var jetons = await DemanderAsync(new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = HttpUtility.ParseQueryString(etape.Query)["code"] ?? throw new InvalidOperationException(etape.Query),
            ["redirect_uri"] = Retour,
            ["revendications"] = JsonSerializer.Serialize(revendications),
        });
        return (jetons.GetProperty("access_token").GetString()!, jetons.GetProperty("id_token").GetString()!);
    }

    /// <summary>Une clé que l'émetteur publie.</summary>
    public async Task<JsonElement> ClePublieeAsync() =>
        (await _http.GetFromJsonAsync<JsonElement>(new Uri(Adresse, "/jwks"))).GetProperty("keys")[0];

    /// <summary>L'émetteur signe de clés neuves, et ne publie plus les anciennes.</summary>
    public async Task TournerLesClesAsync() => (await _http.PostAsync(new Uri(Adresse, "/rotation"), null)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _processus.StandardInput.Close();
        using var echeance = new CancellationTokenSource(_patience);
        await _processus.WaitForExitAsync(echeance.Token);
        _processus.Dispose();
    }

    /// <summary>Les témoins sont rendus à toute adresse : CookieContainer écarte ceux que l'émetteur pose pour l'étape suivante.</summary>
    private static void Retenir(Dictionary<string, string> temoins, HttpResponseMessage reponse)
    {
        foreach (var pose in reponse.Headers.TryGetValues("Set-Cookie", out var poses) ? poses : [])
        {
            var (nom, valeur) = pose.Split(';')[0].Split('=', 2) is [var n, var v] ? (n, v) : (pose, "");
            temoins.Remove(nom);
            if (valeur.Length > 0)
            {
                temoins[nom] = valeur;
            }
        }
    }

    private async Task<JsonElement> DemanderAsync(Dictionary<string, string> demande)
    {
        using var reponse = await _http.PostAsync(new Uri(Adresse, "/token"), new FormUrlEncodedContent(demande));
        var texte = await reponse.Content.ReadAsStringAsync();
        Assert.True(reponse.IsSuccessStatusCode, texte);
        return JsonDocument.Parse(texte).RootElement;
    }
}
