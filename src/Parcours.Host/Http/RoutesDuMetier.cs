using Parcours.Host.Coffre;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Host.Indicateurs;
using Parcours.Host.Personnes;

namespace Parcours.Host.Http;

/// <summary>Les services que les points d'accès du métier partagent ; ils supposent le journal branché.</summary>
public static class RoutesDuMetier
{
    public static IServiceCollection AjouterRoutesDuMetier(this IServiceCollection services)
    {
        services.AddSingleton<ArriveeHttp>();
        services.AddSingleton<Matrices.DemandeDeMatrice>();
        services.AddSingleton<Pseudonymes>();
        services.AddSingleton<Saisie>();
        services.AddSingleton<OuvertureDEpisode>();
        services.AddSingleton<FaitDObjet>();
        services.AddSingleton<RetoucheDeFait>();
        services.AddSingleton<LectureDeDossier>();
        services.AddSingleton<LotDeFaits>();
        services.AddSingleton<Tableurs.ImportDeTableur>();
        services.AddSingleton<Tableurs.CorpsRecu>();
        services.AddSingleton<AccesAuxIdentites>();
        services.AddSingleton<AccesAuxDoublons>();
        services.AddSingleton<FusionDePersonnes>();
        services.AddSingleton<IdentifiantsDesFaits>();
        return services;
    }
}
