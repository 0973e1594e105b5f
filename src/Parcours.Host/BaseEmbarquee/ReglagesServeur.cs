using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Paramètres de PostgreSQL pour un poste de développement : durable, mais sans travail de fond inutile.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ReglagesServeur
{
    private static readonly Dictionary<string, string> _developpement = new()
    {
        ["fsync"] = "on",
        ["shared_buffers"] = "256MB",
        // Le service et deux commandes y tiennent, quoi qu'ils fassent.
        ["max_connections"] = "200",
        // Un client tué libère ses verrous en deux secondes, même au milieu d'une requête.
        ["client_connection_check_interval"] = "2s",
        ["max_wal_size"] = "2GB",
        ["checkpoint_timeout"] = "15min",
        ["wal_compression"] = "on",
        ["jit"] = "off",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["lc_messages"] = "C",
        ["password_encryption"] = "scram-sha-256",
        // Le journal du serveur ne doit porter aucune valeur : ni le texte des requêtes en échec, ni le détail
        // d'une clé en double.
        ["log_min_error_statement"] = "panic",
        ["log_error_verbosity"] = "terse",
    };

    internal static IEnumerable<string> EnArguments(IReadOnlyDictionary<string, string>? ajoutes, PointAcces acces)
    {
        var reglages = new Dictionary<string, string>(_developpement);
        foreach (var (nom, valeur) in ajoutes ?? new Dictionary<string, string>())
            reglages[nom] = valeur;
        foreach (var (nom, valeur) in acces.Reglages)
            reglages[nom] = valeur;
        return reglages.SelectMany(r => new[] { "-c", $"{r.Key}={r.Value}" });
    }
}
