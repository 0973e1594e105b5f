namespace Parcours.Host;

/// <summary>
/// Development pour qui lance les sources, Production pour ce qui est publié, sauf avis contraire. En code plutôt que par
/// launchSettings.json : <c>dotnet run</c> annonce ce fichier sur la sortie standard, que <c>--json</c> doit garder pure.
/// </summary>
public static class EnvironnementParDefaut
{
    /// <summary>Posée à la construction, jamais à la publication (voir Parcours.Host.csproj).</summary>
    private const string Construit = "Parcours.Environnement";

    private static readonly string[] _choix = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <summary>Nul si l'environnement est choisi ailleurs, ou s'il doit rester celui d'ASP.NET : Production.</summary>
    public static string? Lire(IEnumerable<string> args) =>
        _choix.Any(v => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(v)))
        || args.Any(a => a.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
        || ArbreDesSources.Racine is null
            ? null
            : AppContext.GetData(Construit) as string;
}
