using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Npgsql;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Par où l'on joint le serveur : une socket dans un dossier fermé, sans mot de passe puisque le dossier suffit, ou
/// à défaut un port libre de la boucle locale, avec mot de passe.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal abstract record PointAcces
{
    internal const string Utilisateur = "parcours";

    internal abstract IReadOnlyDictionary<string, string> Reglages { get; }

    /// <summary>Dossier temporaire à effacer à l'arrêt, s'il y en a un.</summary>
    internal virtual string? DossierEphemere => null;

    internal static async Task<PointAcces> ChoisirAsync(
        Emplacement emplacement, CompteSysteme compte, bool sansSocket, CancellationToken ct)
    {
        if (!sansSocket && SocketLocale.Convient(emplacement.Socket))
        {
            compte.CreerDossierPrive(emplacement.Socket);
            return new SocketLocale(emplacement.Socket, EstEphemere: false);
        }

        var court = "/tmp/parcours-" + RandomNumberGenerator.GetHexString(12, lowercase: true);
        if (!sansSocket && Directory.Exists("/tmp"))
        {
            compte.CreerDossierPrive(court);
            if (await compte.AtteintAsync(court, ct))
                return new SocketLocale(court, EstEphemere: true);
            Directory.Delete(court);
        }

        return new PortLocal(PortLocal.Libre(), await File.ReadAllTextAsync(emplacement.MotDePasse, ct));
    }

    internal string Chaine(string nomBase)
    {
        var chaine = new NpgsqlConnectionStringBuilder
        {
            Username = Utilisateur,
            Database = nomBase,
            ApplicationName = "parcours",
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            Timeout = 10,
            MaxAutoPrepare = 60,
            AutoPrepareMinUsages = 2,
        };
        Completer(chaine);
        return chaine.ConnectionString;
    }

    private protected abstract void Completer(NpgsqlConnectionStringBuilder chaine);

    private sealed record SocketLocale(string Dossier, bool EstEphemere) : PointAcces
    {
        private const int Port = 5432; // simple suffixe du nom de la socket
        private const int LongueurMax = 107; // sockaddr_un

        internal override string? DossierEphemere => EstEphemere ? Dossier : null;

        internal override IReadOnlyDictionary<string, string> Reglages => new Dictionary<string, string>
        {
            ["listen_addresses"] = "",
            ["unix_socket_directories"] = Dossier,
            ["unix_socket_permissions"] = "0700",
            ["port"] = Port.ToString(CultureInfo.InvariantCulture),
        };

        // PostgreSQL et Npgsql séparent les dossiers par des virgules, et Npgsql le port par deux-points : s'en tenir
        // aux caractères sans piège.
        internal static bool Convient(string dossier) =>
            System.Text.Encoding.UTF8.GetByteCount($"{dossier}/.s.PGSQL.{Port}") < LongueurMax
            && dossier.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_');

        private protected override void Completer(NpgsqlConnectionStringBuilder chaine)
        {
            chaine.Host = Dossier;
            chaine.Port = Port;
        }
    }

    private sealed record PortLocal(int Port, string MotDePasse) : PointAcces
    {
        internal override IReadOnlyDictionary<string, string> Reglages => new Dictionary<string, string>
        {
            ["listen_addresses"] = "127.0.0.1",
            ["unix_socket_directories"] = "",
            ["port"] = Port.ToString(CultureInfo.InvariantCulture),
        };

        internal static int Libre()
        {
            using var ecoute = new TcpListener(IPAddress.Loopback, 0);
            ecoute.Start();
            return ((IPEndPoint)ecoute.LocalEndpoint).Port;
        }

        private protected override void Completer(NpgsqlConnectionStringBuilder chaine)
        {
            chaine.Host = "127.0.0.1";
            chaine.Port = Port;
            chaine.Password = MotDePasse;
        }
    }
}
