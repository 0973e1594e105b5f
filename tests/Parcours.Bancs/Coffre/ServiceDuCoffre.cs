using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Parcours.Host;
using Parcours.Host.Securite;

namespace Parcours.Bancs.Coffre;

/// <summary>Un service en marche, vu de qui ouvre des dossiers, dépose des identités et en cherche.</summary>
internal sealed class ServiceDuCoffre : IAsyncDisposable
{
    private readonly ProcessusParcours _service;
    private readonly HttpClient _client;
    private readonly string _racine;
    private int _numero;

    private ServiceDuCoffre(ProcessusParcours service, HttpClient client, string racine) => (_service, _client, _racine) = (service, client, racine);

    public static async Task<ServiceDuCoffre> DemarrerAsync(Chantier chantier, int port, string departement, CancellationToken token)
    {
        var (donnees, adresse) = (chantier.Fichier("donnees"), $"http://127.0.0.1:{port}");
        var service = chantier.Lancer(donnees, avecSaBase: false, "--urls", adresse);
        await service.AttendrePretAsync(adresse, token);
        var (jeton, _) = new EmissionJeton(new DossierDonnees(donnees), TimeProvider.System).Signer(new Emetteur("a17", "orienteur", departement, null, null), TimeSpan.FromHours(1));
        var client = new HttpClient { BaseAddress = new(adresse) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        client.DefaultRequestHeaders.Add("X-Finalite", "banc");
        return new(service, client, $"/api/departements/{departement}/");
    }

    /// <summary>Un dossier entier : son ouverture, ses orientations, et l'identité de la personne si on le demande. Rend le rang de la personne.</summary>
    public async Task<int> DossierAsync(int faits, bool avecIdentite, CancellationToken token)
    {
        var numero = Interlocked.Increment(ref _numero);
        var ouvert = await EnvoyerAsync(HttpMethod.Post, "rsa", $$"""
            {"personne":"banc-coffre-{{numero}}","dateEffet":"2022-01-03","nature":"primo","dateOuvertureDroit":"2022-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}
            """, HttpStatusCode.Created, token);
        var parcours = JsonElement.Parse(ouvert).GetProperty("parcours").GetString()!;
        for (var rang = 1; rang < faits; rang++)
            await EnvoyerAsync(HttpMethod.Post, $"rsa/{parcours}/orientations", $$"""
                {"dateEffet":"2022-02-{{rang:00}}","organisme":"CCAS","rang":"reorientation","parcours":"social","dateDecision":"2022-02-{{rang:00}}"}
                """, HttpStatusCode.Created, token);
        if (avecIdentite)
            await EnvoyerAsync(HttpMethod.Put, $"personnes/{parcours[..32]}/identite", $$$"""
                {"nom":"Martin-Dupont","prenoms":["Camille","Claude"],"nir":"{{{Nir(numero)}}}","dateNaissance":"1980-01-{{{(numero % 28) + 1:00}}}",
                 "adresse":{"lignes":["12 rue des Écoles"],"codePostal":"71000","commune":"Mâcon"},"contacts":{"telephones":["0600000000"],"courriels":[]}}
                """, HttpStatusCode.NoContent, token);
        return numero;
    }

    /// <summary>Cherche une personne par son NIR ; elle doit être trouvée, et seule.</summary>
    public async Task ChercherAsync(int numero, CancellationToken token)
    {
        var trouve = await EnvoyerAsync(HttpMethod.Post, "identites/recherche", $$"""{"nir":"{{Nir(numero)}}"}""", HttpStatusCode.OK, token);
        if (JsonElement.Parse(trouve).GetProperty("resultats").GetArrayLength() != 1) throw new InvalidOperationException("La personne cherchée n'est pas trouvée, ou pas seule.");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    private static string Nir(int numero) => $"1800171{numero:000000}";

    private async Task<string> EnvoyerAsync(HttpMethod methode, string route, string corps, HttpStatusCode attendu, CancellationToken token)
    {
        using var demande = new HttpRequestMessage(methode, _racine + route) { Content = new StringContent(corps, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        using var reponse = await _client.SendAsync(demande, token);
        var texte = await reponse.Content.ReadAsStringAsync(token);
        return reponse.StatusCode == attendu ? texte : throw new InvalidOperationException($"{route} : {(int)reponse.StatusCode} {texte}");
    }
}
