using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Parcours.Host.Http;
using Parcours.Host.Securite;

namespace Parcours.Host.Durcissement;

/// <summary>
/// Un seau par porteur de jeton ; à défaut de jeton valable, un seau bien plus petit par adresse, que les jetons refusés vident. Placée
/// après l'authentification et avant son refus.
/// </summary>
internal static class LimitationDeDebit
{
    public static void AjouterLimitationDeDebit(this IServiceCollection services, Limites limites) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Seau>(http => Partition(http, limites));
        options.OnRejected = RefuserAsync;
    });

    private static RateLimitPartition<Seau> Partition(HttpContext http, Limites limites)
    {
        if (http.Request.Path.StartsWithSegments("/health"))
        {
            return RateLimitPartition.GetNoLimiter(default(Seau));
        }

        return http.User.FindFirstValue(RevendicationsParcours.Auteur) is { Length: > 0 } auteur
            ? Seau.De(auteur, estAnonyme: false, limites.DemandesParSeconde, limites.Rafale)
            : Seau.De(Adresse(http.Connection.RemoteIpAddress), estAnonyme: true, limites.AnonymesParSeconde, limites.RafaleAnonyme);
    }

    /// <summary>En IPv6, le préfixe /64 : un seul abonné en tire autant d'adresses qu'il veut.</summary>
    private static string Adresse(IPAddress? adresse) => adresse switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => adresse.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(adresse.GetAddressBytes().AsSpan(0, 8)),
        _ => adresse.ToString(),
    };

    private static async ValueTask RefuserAsync(OnRejectedContext contexte, CancellationToken annulation)
    {
        var attente = contexte.Lease.TryGetMetadata(MetadataName.RetryAfter, out var delai) ? delai : TimeSpan.FromSeconds(1);
        contexte.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(attente.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await contexte.HttpContext.RequestServices.GetRequiredService<IProblemDetailsService>()
            .EcrireAsync(contexte.HttpContext, Problemes.DuStatut(StatusCodes.Status429TooManyRequests));
    }

    private readonly record struct Seau(string Nom, bool EstAnonyme)
    {
        public static RateLimitPartition<Seau> De(string nom, bool estAnonyme, int parSeconde, int rafale) => parSeconde == 0
            ? RateLimitPartition.GetNoLimiter(default(Seau))
            : RateLimitPartition.GetTokenBucketLimiter(new Seau(nom, estAnonyme), _ => new()
            {
                TokenLimit = rafale,
                TokensPerPeriod = parSeconde,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            });
    }
}
