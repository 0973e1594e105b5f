using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Npgsql;
using Parcours.Host.Commandes;
using Parcours.Host.Securite;
using Parcours.Projections.Droits;

namespace Parcours.Epreuves.Socle;

/// <summary>Où une épreuve se passe : un service vivant, sa base, et des départements que personne d'autre n'utilise.</summary>
/// <param name="services">Les services de l'hôte.</param>
/// <param name="client">Un client du service, sans jeton.</param>
/// <param name="departements">Codes de départements libres.</param>
/// <param name="estPartage">D'autres essais se servent de la base : ce qui n'est à aucun département n'y prouve rien.</param>
public sealed class Terrain(IServiceProvider services, Func<HttpClient> client, IEnumerable<string> departements, bool estPartage = false)
{
    private readonly Queue<string> _libres = new(departements);
    private int _jetables;

    public IServiceProvider Services => services;

    public bool EstPartage => estPartage;

    public NpgsqlDataSource Source => services.GetRequiredService<SourcesDeDonnees>().Proprietaire;

    /// <summary>La chaîne d'une commande : celle du propriétaire, sans la part des connexions qu'il a dans le service.</summary>
    public string Chaine
    {
        get
        {
            var chaine = new NpgsqlConnectionStringBuilder(Source.ConnectionString);
            chaine.Remove("Maximum Pool Size");
            return chaine.ConnectionString;
        }
    }

    public LocalDate Aujourdhui => services.GetRequiredService<ZonedClock>().GetCurrentDate();

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Un département que le HTTP admet.</summary>
    public string Prendre() => _libres.Dequeue();

    /// <summary>Un département que seules les commandes voient : il y en a autant qu'on veut.</summary>
    public string PrendreUnJetable() => $"E{Guid.NewGuid():N}"[..8] + $"{_jetables++:D3}";

    /// <summary>Parle au service au nom d'un département.</summary>
    public Porteur Parler(string departement)
    {
        var parle = client();
        parle.DefaultRequestHeaders.Authorization = new("Bearer", Jeton(departement));
        return new(parle, departement);
    }

    /// <summary>Un client sans jeton.</summary>
    public HttpClient Client() => client();

    /// <summary>Un jeton de tous les rôles qui suivent des dossiers, sans borne.</summary>
    public string Jeton(string departement) => services.GetRequiredService<EmissionJeton>()
        .Signer(new Emetteur("a17", "orienteur,referent,referentAse,evaluateur,referentParcours,accueil,direction,caisse", departement, null, null), TimeSpan.FromHours(4)).Jeton;

    /// <summary>Une commande du produit sur cette base : code de sortie, sortie standard, erreur standard.</summary>
    public async Task<(int Code, string Sortie, string Erreurs)> CommanderAsync(params string[] mots)
    {
        using var sortie = new StringWriter();
        using var erreurs = new StringWriter();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Parcours"] = Chaine, ["Serilog:MinimumLevel:Default"] = "Fatal" })
            .Build();
        var contexte = new ContexteCommande(configuration, services.GetRequiredService<IHostEnvironment>(), sortie, erreurs);
        var code = await new Repartiteur([new CommandeReprise(), new CommandeExporter(), new CommandeRejouer(), new CommandeIndicateurs()], () => contexte).ExecuterAsync(mots);
        return (code, sortie.ToString(), erreurs.ToString());
    }
}

/// <summary>Une réponse du service.</summary>
public sealed record Reponse(int Statut, string Texte, string? ETag)
{
    public JsonElement Json => JsonElement.Parse(Texte);

    /// <summary>Le code du problème ; nul si la réponse n'en est pas un.</summary>
    public string? Probleme => Statut >= 400 && Json.TryGetProperty("type", out var type) ? type.GetString()!.Split(':')[^1] : null;
}

/// <summary>Un client porteur du jeton d'un département.</summary>
public sealed class Porteur(HttpClient client, string departement) : IDisposable
{
    public string Departement => departement;

    public Task<Reponse> PosterAsync(string route, string corps, CancellationToken token, string? siVersion = null) =>
        EnvoyerAsync(route, new StringContent(corps, Encoding.UTF8, "application/json"), siVersion, token);

    /// <summary>Un lot NDJSON, octets tels quels.</summary>
    public Task<Reponse> LotAsync(byte[] lignes, CancellationToken token)
    {
        var contenu = new ByteArrayContent(lignes);
        contenu.Headers.ContentType = new("application/x-ndjson");
        return EnvoyerAsync("faits", contenu, null, token);
    }

    /// <summary>Un fichier, tel quel.</summary>
    public Task<Reponse> OctetsAsync(string route, byte[] octets, CancellationToken token)
    {
        var contenu = new ByteArrayContent(octets);
        contenu.Headers.ContentType = new("application/octet-stream");
        return EnvoyerAsync(route, contenu, null, token);
    }

    /// <summary>Un flux de caisse, mis à la file.</summary>
    public Task<Reponse> FluxAsync(byte[] octets, CancellationToken token) =>
        EnvoyerAsync("imports", new ByteArrayContent(octets) { Headers = { ContentType = new("application/xml") } }, null, token);

    public async Task<Reponse> LireAsync(string route, CancellationToken token)
    {
        using var reponse = await client.GetAsync(new Uri($"/api/departements/{departement}/{route}", UriKind.Relative), token);
        return await LueAsync(reponse, token);
    }

    public Task<Reponse> LotAsync(IEnumerable<string> lignes, CancellationToken token) =>
        LotAsync(Encoding.UTF8.GetBytes(string.Join('\n', lignes)), token);

    public void Dispose() => client.Dispose();

    private async Task<Reponse> EnvoyerAsync(string route, HttpContent corps, string? siVersion, CancellationToken token)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, $"/api/departements/{departement}/{route}") { Content = corps };
        if (siVersion is not null) demande.Headers.TryAddWithoutValidation("If-Match", siVersion);
        using var reponse = await client.SendAsync(demande, token);
        return await LueAsync(reponse, token);
    }

    private static async Task<Reponse> LueAsync(HttpResponseMessage reponse, CancellationToken token) =>
        new((int)reponse.StatusCode, await reponse.Content.ReadAsStringAsync(token), reponse.Headers.ETag?.ToString());
}
