using System.Security.Cryptography;
using Parcours.Host.BaseEmbarquee;

namespace Parcours.Host.Tests.Oidc;

/// <summary>
/// <c>oidc-provider</c>, installé par npm hors des sources, une fois par contenu du fichier de verrou. Sur un poste sans Node ou sans
/// registre, les essais qui en dépendent sont sautés et disent pourquoi ; dans l'intégration continue, ils échouent.
/// </summary>
internal static class InstallationOidc
{
    private static readonly string[] _fichiers = ["package.json", "package-lock.json", ".npmrc", "serveur.js"];
    private static readonly string _sources = Path.Combine(AppContext.BaseDirectory, "Oidc", "serveur");
    private static readonly Lazy<Task<(string? Script, string? Absence)>> _installation = new(InstallerAsync);

    public static Task<(string? Script, string? Absence)> Trouver => _installation.Value;

    private static async Task<(string?, string?)> InstallerAsync()
    {
        if (Executable.Trouver("npm") is not { } npm || Executable.Trouver("node") is null)
        {
            return Absent("node ou npm manque sur cette machine (apt-get install nodejs npm)");
        }

        var cache = Path.Combine(Path.GetTempPath(), "parcours-essais-oidc-" + Empreinte());
        if (!Directory.Exists(cache))
        {
            // Préparé à côté puis renommé : une installation interrompue, ou celle d'un passage voisin, n'est jamais prise pour la bonne.
            var chantier = Directory.CreateTempSubdirectory("parcours-essais-oidc-");
            foreach (var fichier in _fichiers)
            {
                File.Copy(Path.Combine(_sources, fichier), Path.Combine(chantier.FullName, fichier));
            }

            var issue = await Executable.ExecuterAsync([npm, "ci", "--ignore-scripts", "--silent"], chantier.FullName, CancellationToken.None);
            if (!issue.Reussie)
            {
                chantier.Delete(recursive: true);
                return Absent("npm n'a pas pu installer oidc-provider : " + (issue.Erreurs + issue.Sortie).Trim());
            }

            Publier(chantier, cache);
        }

        return (Path.Combine(cache, "serveur.js"), null);
    }

    private static void Publier(DirectoryInfo chantier, string cache)
    {
        try
        {
            Directory.Move(chantier.FullName, cache);
        }
        catch (IOException) when (Directory.Exists(cache))
        {
            Directory.Delete(chantier.FullName, recursive: true);
        }
    }

    private static string Empreinte() =>
        Convert.ToHexStringLower(SHA256.HashData([.. _fichiers.SelectMany(f => File.ReadAllBytes(Path.Combine(_sources, f)))]))[..16];

    private static (string?, string?) Absent(string raison) => Environment.GetEnvironmentVariable("CI") is "true"
        ? throw new InvalidOperationException(raison)
        : (null, raison);
}
