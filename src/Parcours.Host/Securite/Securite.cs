using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using Parcours.Host.Habilitations;
using Parcours.Host.Securite.Oidc;

namespace Parcours.Host.Securite;

/// <summary>
/// Un jeton OIDC pour tout, sauf ce qui se dit anonyme. L'émetteur vient de la configuration ; en développement et sans
/// autorité, c'est la clé locale.
/// </summary>
public static class Securite
{
    public static void AjouterSecurite(this WebApplicationBuilder builder)
    {
        var emetteur = LectureOptionsOidc.Lire(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<EmissionJeton>();
        builder.Services.AddSingleton<ISourceDHabilitations>(new HabilitationsDuJeton(emetteur is null or { RolesDuJeton: true }));
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        RetirerLaProtectionDesDonnees(builder.Services);
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<DossierDonnees, TimeProvider, ILoggerFactory>((options, dossier, temps, journaux) =>
            {
                // Les noms de revendications restent ceux du jeton.
                options.MapInboundClaims = false;
                options.TokenValidationParameters = Exigences(temps);
                if (emetteur is not null)
                {
                    ValidationOidc.Regler(options, emetteur, temps, journaux.CreateLogger("Parcours.Oidc"));
                    return;
                }

                options.TokenValidationParameters.ValidIssuer = CleLocale.Emetteur;
                options.TokenValidationParameters.ValidAudience = CleLocale.Audience;
                options.TokenValidationParameters.IssuerSigningKey = CleLocale.LireOuCreer(dossier);
                options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256];
            });
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(RevendicationsParcours.Auteur).Build());
    }

    private static TokenValidationParameters Exigences(TimeProvider temps) => new()
    {
        NameClaimType = RevendicationsParcours.Auteur,
        RoleClaimType = RevendicationsParcours.Role,
        ValidateIssuer = true,
        ValidateAudience = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ClockSkew = TimeSpan.FromSeconds(30),
        LifetimeValidator = Validite.Selon(temps),
    };

    /// <summary>
    /// AddAuthentication prépare au démarrage un trousseau pour les témoins de connexion, et l'écrit sur le disque de
    /// l'utilisateur ; un service à jetons n'en a aucun usage.
    /// </summary>
    private static void RetirerLaProtectionDesDonnees(IServiceCollection services)
    {
        var preparation = services.FirstOrDefault(s =>
            s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name is "DataProtectionHostedService");
        if (preparation is not null)
        {
            services.Remove(preparation);
        }
    }
}
