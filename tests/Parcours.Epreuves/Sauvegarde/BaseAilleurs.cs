using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Parcours.Epreuves.Socle;
using Parcours.Host.BaseEmbarquee;
using Parcours.Host.Commandes;
using Parcours.Projections.Echange;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Epreuves.Sauvegarde;

/// <summary>Un autre serveur PostgreSQL, vide, sans les rôles du produit, et les commandes du produit sur sa base.</summary>
internal sealed class BaseAilleurs : IAsyncDisposable
{
    private readonly DirectoryInfo _dossier;
    private readonly Base _base;

    private BaseAilleurs(DirectoryInfo dossier, Base laBase) => (_dossier, _base) = (dossier, laBase);

    public string Chaine => _base.ChaineDeConnexion;

    public static async Task<BaseAilleurs> OuvrirAsync(CancellationToken token)
    {
        var dossier = DossierDEpreuve.Creer("parcours-ailleurs-");
        return new(dossier, await Base.OuvrirAsync(
            new OptionsBaseEmbarquee(dossier.FullName, Reglages: new Dictionary<string, string> { ["fsync"] = "off" }), NullLogger.Instance, token));
    }

    /// <summary>Une commande du produit ; un code de sortie non nul est un écart.</summary>
    public static async Task<string> CommanderAsync(string chaine, string donnees, ICommande commande, params string[] mots)
    {
        using var sortie = new StringWriter();
        using var erreurs = new StringWriter();
        // Une clé absente n'est pas une clé perdue : vérifier ne demande que les clés publiques, qui sont dans la base.
        var cle = Path.Combine(donnees, "sceau.pem");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Parcours"] = chaine,
            ["Parcours:Donnees"] = donnees,
            ["Parcours:Sceau:Cle"] = File.Exists(cle) ? cle : null,
            ["Serilog:MinimumLevel:Default"] = "Fatal",
        }).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        var code = await new Repartiteur([commande], () => contexte).ExecuterAsync([commande.Nom, .. mots]);
        EpreuveManquee.Si(code != 0, $"{commande.Nom} {string.Join(' ', mots)} rend {code} : {sortie} {erreurs}");
        return sortie.ToString();
    }

    /// <summary>Chaque fait du journal, tel que l'export l'écrit, par identifiant.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> JournalAsync(NpgsqlDataSource source, string departement, CancellationToken token)
    {
        await using var connection = await source.OpenConnectionAsync(token);
        var fichier = Path.GetTempFileName();
        try
        {
            await using (var sortie = File.Create(fichier)) await ExportDuJournal.EcrireAsync(connection, departement, null, sortie, token);
            return (await File.ReadAllLinesAsync(fichier, token)).ToDictionary(ligne => System.Text.Json.JsonElement.Parse(ligne).GetProperty("id").GetString()!);
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _base.DisposeAsync();
        _dossier.Delete(recursive: true);
    }
}
