using System.Net.Http.Headers;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Host;
using Parcours.Host.Http;
using Parcours.Host.Securite;

namespace Parcours.Bancs.Enregistrement;

/// <summary>Le produit : un POST authentifié au vrai service, dans son propre processus.</summary>
internal sealed class EnregistrementHttp : IConcurrent
{
    private const string Adresse = "http://127.0.0.1:5979";
    private readonly ProcessusParcours _service;
    private readonly HttpClient _client;
    private readonly string[] _routes;

    private EnregistrementHttp(ProcessusParcours service, HttpClient client, string[] routes) => (_service, _client, _routes) = (service, client, routes);

    public string Nom => "HTTP, POST d'une orientation";

    public static async Task<EnregistrementHttp> DemarrerAsync(Chantier chantier, string departement, Guid[] personnes, CancellationToken token)
    {
        var donnees = chantier.Fichier("donnees");
        var service = chantier.Lancer(donnees, avecSaBase: false, "--urls", Adresse);
        await service.AttendrePretAsync(Adresse, token);
        var (jeton, _) = new EmissionJeton(new DossierDonnees(donnees), TimeProvider.System)
            .Signer(new Emetteur("a17", "orienteur,referent,referentAse,evaluateur,referentParcours,direction,caisse", departement, null, null), TimeSpan.FromHours(1));
        var client = new HttpClient { BaseAddress = new(Adresse) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(service, client, [.. personnes.Select(p =>
            $"/api/departements/{departement}/rsa/{new IdentifiantDeParcours(p, Episode.Rsa("1"))}/orientations")]);
    }

    public async Task EnregistrerAsync(int client, int numero, CancellationToken token)
    {
        var jour = LocalDatePattern.Iso.Format(new LocalDate(2022, 1, 1).PlusDays(numero / _routes.Length));
        using var corps = new StringContent(
            $$"""{"id":"{{Guid.NewGuid()}}","dateEffet":"{{jour}}","organisme":"CCAS","rang":"reorientation","parcours":"social","dateDecision":"{{jour}}"}""",
            Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var reponse = await _client.PostAsync(_routes[numero % _routes.Length], corps, token);
        if (reponse.StatusCode is not System.Net.HttpStatusCode.Created)
            throw new InvalidOperationException($"{(int)reponse.StatusCode} : {await reponse.Content.ReadAsStringAsync(token)}");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }
}
