using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using Parcours.Host.Habilitations;

namespace Parcours.Host.Securite;

/// <summary>
/// Un jeton OIDC pour tout, sauf ce qui se dit anonyme. L'émetteur vient de la configuration ; en développement et sans
/// autorité, c'est la clé locale.
/// </summary>
public static class Securite
{
    public static void AjouterSecurite(this WebApplicationBuilder builder)
    {
        var autorite = builder.Configuration["Parcours:Oidc:Autorite"];
        var audience = builder.Configuration["Parcours:Oidc:Audience"];
        var estLocale = string.IsNullOrEmpty(autorite);
        if (estLocale && !builder.Environment.IsDevelopment())
        {
            throw new ConfigurationRefuseeException(
                "Aucun émetteur de jetons : renseignez Parcours__Oidc__Autorite (l'adresse de votre fournisseur OIDC) "
                + "et Parcours__Oidc__Audience. La clé locale ne sert qu'en développement.");
        }

        if (!estLocale && string.IsNullOrEmpty(audience))
        {
            throw new ConfigurationRefuseeException(
                "Parcours__Oidc__Audience manque : sans elle, un jeton émis pour une autre application serait accepté.");
        }

        builder.Services.AddSingleton<EmissionJeton>();
        builder.Services.AddSingleton<ISourceDHabilitations>(new HabilitationsDuJeton(
            estLocale || builder.Configuration.GetValue<bool>("Parcours:Oidc:RolesDuJeton")));
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        RetirerLaProtectionDesDonnees(builder.Services);
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<DossierDonnees>((options, dossier) =>
            {
                // Les noms de revendications restent ceux du jeton.
                options.MapInboundClaims = false;
                options.RequireHttpsMetadata = !builder.Environment.IsDevelopment();
                options.TokenValidationParameters = new TokenValidationParameters
                {
                    NameClaimType = RevendicationsParcours.Auteur,
                    RoleClaimType = RevendicationsParcours.Role,
                    ValidateIssuer = true,
                    ValidateAudience = true,
                    RequireExpirationTime = true,
                    RequireSignedTokens = true,
                    ClockSkew = TimeSpan.FromSeconds(30),
                };
                if (estLocale)
                {
                    options.TokenValidationParameters.ValidIssuer = CleLocale.Emetteur;
                    options.TokenValidationParameters.ValidAudience = CleLocale.Audience;
                    options.TokenValidationParameters.IssuerSigningKey = CleLocale.LireOuCreer(dossier);
                    options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256];
                }
                else
                {
                    options.Authority = autorite;
                    options.Audience = audience;
                }
            });
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(RevendicationsParcours.Auteur).Build());
    }

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
