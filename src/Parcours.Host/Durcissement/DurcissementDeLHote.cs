namespace Parcours.Host.Durcissement;

/// <summary>Ce que l'hôte refuse ou borne avant que le métier ne parle (docs/durcissement.md).</summary>
public static class DurcissementDeLHote
{
    /// <summary>Temps laissé à un appelant pour envoyer ses en-têtes.</summary>
    private static readonly TimeSpan _enTetes = TimeSpan.FromSeconds(15);

    /// <summary>Temps pendant lequel une connexion oisive reste ouverte.</summary>
    private static readonly TimeSpan _oisivete = TimeSpan.FromMinutes(2);

    /// <summary>Pose les limites de la configuration.</summary>
    public static void AjouterDurcissement(this WebApplicationBuilder builder)
    {
        var limites = Limites.Lire(builder.Configuration, builder.Environment);
        builder.AjouterMandataires();
        builder.Services.AjouterLimitationDeDebit(limites);
        builder.Services.AjouterDelaiDeLecture(limites);
        // Le débit minimal d'un corps et d'une réponse reste celui de Kestrel : 240 octets par seconde, après cinq secondes.
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limites.ActeOctets;
            kestrel.Limits.RequestHeadersTimeout = _enTetes;
            kestrel.Limits.KeepAliveTimeout = _oisivete;
        });
    }

    /// <summary>Avant tout le reste : l'origine de la demande, et les en-têtes de la réponse quelle qu'elle soit.</summary>
    public static void UtiliserProtections(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<EnTetesDeSecurite>();
    }
}
