using System.Reflection;
using NodaTime;
using NodaTime.Extensions;
using Parcours.Host.Durcissement;
using Parcours.Host.Exploitation;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Secret;
using Parcours.Host.Securite;
using Parcours.Host.Traces;

namespace Parcours.Host;

/// <summary>
/// Ce que tout hôte de Parcours partage, sans rien de propre à un dispositif ni à la base. Le journal et les projections
/// s'ajoutent à côté (<c>builder.Services</c>), avant <c>Build</c>.
/// </summary>
public static class Composition
{
    /// <summary>Configuration, environnement et adresse d'écoute : les mêmes pour le service et pour les commandes.</summary>
    public static WebApplicationBuilder Creer(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            EnvironmentName = EnvironnementParDefaut.Lire(args),
            // Les réglages accompagnent le binaire ; le dossier courant, lui, est celui d'où l'on donne les fichiers à lire.
            ContentRootPath = AppContext.BaseDirectory,
        });
        AdresseEcoute.ParDefaut(builder);
        return builder;
    }

    /// <param name="builder">L'hôte en construction.</param>
    /// <param name="pointsDAcces">L'assembly où chercher les points d'accès ; celui du service, sauf dans les essais.</param>
    public static WebApplicationBuilder AjouterSocle(this WebApplicationBuilder builder, Assembly? pointsDAcces = null)
    {
        builder.AjouterJournaux();
        builder.AjouterTelemetrie();

        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(s => s.GetRequiredService<IClock>().InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new SeuilDeDiffusion(builder.Configuration));
        builder.Services.AddSingleton(DossierDonnees.Trouver(builder.Configuration));

        builder.AjouterDurcissement();
        builder.AjouterSecurite();
        builder.Services.AjouterJson();
        builder.Services.AjouterProblemes();
        builder.Services.AjouterSante();
        builder.Services.AjouterOpenApi();
        builder.AjouterPointsDAcces(pointsDAcces ?? typeof(Composition).Assembly);
        return builder;
    }

    /// <param name="app">L'hôte composé.</param>
    /// <param name="avantLesPointsDAcces">Ce qui s'intercale après l'accès vérifié et avant les points d'accès.</param>
    public static WebApplication UtiliserSocle(this WebApplication app, Action? avantLesPointsDAcces = null)
    {
        var sansGarde = SansGarde.EstDemande(app.Configuration, app.Environment);
        app.AnnoncerDemarrageEtArret();
        app.UtiliserProtections();
        // Au-dehors de qui traduit les exceptions : la ligne d'une demande porte le statut que l'appelant a reçu.
        app.UtiliserJournalDesRequetes();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UtiliserDelaiDeLecture();
        app.UseAuthentication();
        app.UseRateLimiter();
        if (!sansGarde) app.UseMiddleware<TraceDesDemandes>();
        app.UseAuthorization();
        app.UseMiddleware<GardeDepartement>();
        if (sansGarde) app.UseMiddleware<SansGarde>();
        else app.UseMiddleware<GardeDesHabilitations>();
        app.UtiliserPorteeDuDepartement();
        avantLesPointsDAcces?.Invoke();

        app.MapperSante();
        app.MapperOpenApi();
        app.MapperPointsDAcces();
        return app;
    }
}
