using Npgsql;

namespace Parcours.Host.Durcissement;

/// <summary>
/// Ce que les outils JasperFx peuvent voir de la configuration : <c>describe</c> l'imprime tout entière, variables d'environnement et
/// mots de passe compris.
/// </summary>
internal static class ConfigurationMontrable
{
    private static readonly string[] _montrees = ["Parcours", "AllowedHosts", "urls", "environment"];

    public static IConfiguration De(IConfiguration entiere)
    {
        var montrees = _montrees.SelectMany(nom => entiere.GetSection(nom).AsEnumerable())
            .Where(reglage => !reglage.Key.EndsWith(":MotDePasse", StringComparison.OrdinalIgnoreCase))
            .Append(new("ConnectionStrings:Parcours", SansMotDePasse(entiere.GetConnectionString("Parcours"))));
        return new ConfigurationBuilder().AddInMemoryCollection(montrees).Build();
    }

    /// <summary>Où est la base, sans rien de ce qui l'ouvre.</summary>
    private static string SansMotDePasse(string? chaine)
    {
        var connexion = new NpgsqlConnectionStringBuilder(chaine);
        return new NpgsqlConnectionStringBuilder
        {
            Host = connexion.Host,
            Port = connexion.Port,
            Database = connexion.Database,
            Username = connexion.Username,
        }.ConnectionString;
    }
}
