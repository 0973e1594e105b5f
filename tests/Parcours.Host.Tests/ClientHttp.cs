using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Parcours.Host.Tests;

/// <summary>Ce que le service a répondu.</summary>
public sealed record ReponseRecue(HttpStatusCode Statut, HttpResponseMessage Message, string Texte)
{
    public override string ToString() => $"{(int)Statut} {Texte[..Math.Min(Texte.Length, 200)]}";

    public JsonElement Json => JsonDocument.Parse(Texte).RootElement;

    public string? ETag => Message.Headers.ETag?.ToString();

    public long Position => long.Parse(Message.Headers.GetValues("X-Position").Single(), CultureInfo.InvariantCulture);

    public string Parcours => Json.GetProperty("parcours").GetString()!;

    /// <summary>Vérifie le statut ; la réponse entière est dans l'échec.</summary>
    public ReponseRecue Attendre(int statut)
    {
        Assert.True(statut == (int)Statut, $"{statut} attendu, {(int)Statut} reçu : {Texte[..Math.Min(Texte.Length, 1_000)]}");
        return this;
    }

    /// <summary>Vérifie un problème, et les champs qu'il nomme.</summary>
    public ReponseRecue AttendreProbleme(int statut, string code, params string[] champs)
    {
        Attendre(statut);
        Assert.StartsWith("application/problem+json", Message.Content.Headers.ContentType?.ToString());
        Assert.Equal("urn:parcours:probleme:" + code, Json.GetProperty("type").GetString());
        if (champs.Length > 0)
        {
            Assert.Equal(champs.Order(), Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order());
        }

        return this;
    }
}

/// <summary>Parle au service au nom d'un département.</summary>
public sealed class ClientHttp(HttpClient client, string departement)
{
    public string Departement => departement;

    public Task<ReponseRecue> Post(string route, string corps, params (string Nom, string Valeur)[] enTetes) =>
        Envoyer(HttpMethod.Post, route, new StringContent(corps, Encoding.UTF8, "application/json"), enTetes);

    public Task<ReponseRecue> Put(string route, string corps, params (string Nom, string Valeur)[] enTetes) =>
        Envoyer(HttpMethod.Put, route, new StringContent(corps, Encoding.UTF8, "application/json"), enTetes);

    public Task<ReponseRecue> Lot(string lignes, string contenu = "application/x-ndjson") =>
        Envoyer(HttpMethod.Post, "faits", new StringContent(lignes, Encoding.UTF8, contenu));

    public Task<ReponseRecue> Get(string route, params (string Nom, string Valeur)[] enTetes) =>
        Envoyer(HttpMethod.Get, route, null, enTetes);

    /// <summary>Ouvre un épisode soumis, et rend son identifiant.</summary>
    public async Task<string> Ouvrir(string personne, string dateEffet = "2022-03-01", string territoire = "TAS-CL") =>
        (await Post("rsa", Ouverture(personne, dateEffet, territoire))).Attendre(201).Parcours;

    public static string Ouverture(string personne, string dateEffet = "2022-03-01", string territoire = "TAS-CL", string? id = null) => $$"""
        {{{(id is null ? "" : $"\"id\":\"{id}\",")}}"personne":"{{personne}}","dateEffet":"{{dateEffet}}","nature":"primo",
         "dateOuvertureDroit":"2022-02-01","territoire":"{{territoire}}","soumisDroitsDevoirs":true}
        """;

    public async Task<ReponseRecue> Envoyer(HttpMethod methode, string route, HttpContent? corps, params (string Nom, string Valeur)[] enTetes)
    {
        using var demande = new HttpRequestMessage(methode, $"/api/departements/{departement}/{route}") { Content = corps };
        foreach (var (nom, valeur) in enTetes)
        {
            demande.Headers.TryAddWithoutValidation(nom, valeur);
        }

        var reponse = await client.SendAsync(demande);
        return new(reponse.StatusCode, reponse, await reponse.Content.ReadAsStringAsync());
    }
}
