using System.Net.Http.Headers;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Host;
using Parcours.Host.Http;
using Parcours.Host.Securite;

namespace Parcours.Bancs;

/// <summary>Un service en marche, et les deux demandes nominatives les plus fréquentes : consigner un fait, lire un dossier.</summary>
internal sealed class ServiceMesure : IAsyncDisposable
{
    private readonly ProcessusParcours _service;
    private readonly HttpClient _client;
    private readonly string[] _dossiers;
    private int _numero;

    private ServiceMesure(string nom, ProcessusParcours service, HttpClient client, string[] dossiers) =>
        (Nom, _service, _client, _dossiers) = (nom, service, client, dossiers);

    public string Nom { get; }

    public static async Task<ServiceMesure> DemarrerAsync(
        Chantier chantier, string nom, int port, string departement, Guid[] personnes, string[] reglages, CancellationToken token)
    {
        var (donnees, adresse) = (chantier.Fichier("donnees"), $"http://127.0.0.1:{port}");
        var service = chantier.Lancer(donnees, avecSaBase: false, ["--urls", adresse, .. reglages]);
        await service.AttendrePretAsync(adresse, token);
        var (jeton, _) = new EmissionJeton(new DossierDonnees(donnees), TimeProvider.System)
            .Signer(new Emetteur("a17", "orienteur", departement, null, null), TimeSpan.FromHours(1));
        var client = new HttpClient { BaseAddress = new(adresse) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(nom, service, client, [.. personnes.Select(p => $"/api/departements/{departement}/rsa/{new IdentifiantDeParcours(p, Episode.Rsa("1"))}")]);
    }

    public async Task ConsignerAsync(CancellationToken token)
    {
        var numero = Interlocked.Increment(ref _numero);
        var jour = LocalDatePattern.Iso.Format(new LocalDate(2022, 1, 1).PlusDays(numero / _dossiers.Length));
        using var corps = new StringContent(
            $$"""{"id":"{{Guid.NewGuid()}}","dateEffet":"{{jour}}","organisme":"CCAS","rang":"reorientation","parcours":"social","dateDecision":"{{jour}}"}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var reponse = await _client.PostAsync(_dossiers[numero % _dossiers.Length] + "/orientations", corps, token);
        if (reponse.StatusCode is not System.Net.HttpStatusCode.Created)
            throw new InvalidOperationException($"{(int)reponse.StatusCode} : {await reponse.Content.ReadAsStringAsync(token)}");
    }

    public async Task LireAsync(CancellationToken token)
    {
        using var reponse = await _client.GetAsync(_dossiers[Interlocked.Increment(ref _numero) % _dossiers.Length], token);
        reponse.EnsureSuccessStatusCode();
        await reponse.Content.ReadAsByteArrayAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }
}
