using System.Net;
using System.Net.Sockets;

namespace Parcours.Host;

/// <summary>L'adresse d'écoute par défaut, et ce qu'il faut pour dire clairement qu'elle est prise.</summary>
public static class AdresseEcoute
{
    public const string Defaut = "http://localhost:5071";

    /// <summary>
    /// En code plutôt que dans appsettings.json, qui l'emporterait sur <c>ASPNETCORE_URLS</c> et sur <c>ASPNETCORE_HTTP_PORTS</c>.
    /// </summary>
    public static void ParDefaut(WebApplicationBuilder builder)
    {
        string[] reglages = ["urls", "http_ports", "https_ports"];
        var estChoisie = reglages.Any(r => !string.IsNullOrEmpty(builder.Configuration[r]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!estChoisie)
        {
            builder.WebHost.UseUrls(Defaut);
        }
    }

    /// <summary>La première adresse configurée sur laquelle un autre programme écoute déjà ; nulle si la voie est libre.</summary>
    public static string? DejaPrise(IConfiguration configuration) =>
        (configuration["urls"] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(adresse => Uri.TryCreate(adresse, UriKind.Absolute, out var uri) && EstPrise(uri));

    public static bool EstPortPris(IOException e) =>
        e.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
        || e.InnerException?.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };

    private static bool EstPrise(Uri uri)
    {
        if (uri.Port <= 0)
        {
            return false;
        }

        var ip = IPAddress.TryParse(uri.Host, out var precise) ? precise
            : uri.Host is "localhost" ? IPAddress.Loopback : IPAddress.Any;
        using var essai = new TcpListener(ip, uri.Port);
        try
        {
            essai.Start();
            return false;
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            return true;
        }
        catch (SocketException)
        {
            // Adresse interdite ou inconnue : Kestrel le dira mieux que cet essai.
            return false;
        }
    }
}
