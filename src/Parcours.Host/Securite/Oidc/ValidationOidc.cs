using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Parcours.Host.Securite.Oidc;

/// <summary>Règle la validation des jetons d'un émetteur découvert.</summary>
internal static class ValidationOidc
{
    /// <summary>Un émetteur muet ne doit pas retenir les requêtes.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);
    private const int TailleDesMetadonnees = 1024 * 1024;

    public static void Regler(JwtBearerOptions jwt, OptionsOidc options, TimeProvider temps, ILogger journal)
    {
        var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
        {
            Timeout = _patience,
            MaxResponseContentBufferSize = TailleDesMetadonnees,
        };
        var cles = new ClesDeLEmetteur(options, client, temps, journal);
        jwt.RequireHttpsMetadata = options.Autorite.Scheme is "https";
        jwt.ConfigurationManager = cles;
        jwt.Events = new EvenementsOidc(options, cles);
        jwt.TokenValidationParameters.ValidAudience = options.Audience;
        jwt.TokenValidationParameters.ClockSkew = options.Tolerance;
        jwt.TokenValidationParameters.ValidAlgorithms = options.Algorithmes;
        jwt.TokenValidationParameters.TypeValidator = TypeDeJeton.Parmi(options.TypesDeJeton);
    }
}
