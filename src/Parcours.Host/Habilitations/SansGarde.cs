using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Securite;

namespace Parcours.Host.Habilitations;

/// <summary>
/// Ni habilitation lue ni trace laissée : ce à quoi le banc de mesure compare leur coût. En développement seulement ; ailleurs, le demander
/// empêche le service de démarrer.
/// </summary>
public sealed class SansGarde(RequestDelegate suite)
{
    private const string Reglage = "Parcours:Acces:SansGarde";
    private static readonly Habilitation[] _toutes = [.. DroitsDuRole.Tous.Select(droits => new Habilitation(droits.Role))];

    /// <summary>Le réglage le demande.</summary>
    /// <exception cref="ConfigurationRefuseeException">Hors du développement.</exception>
    public static bool EstDemande(IConfiguration configuration, IHostEnvironment environnement)
    {
        if (!configuration.GetValue<bool>(Reglage)) return false;
        return environnement.IsDevelopment() ? true
            : throw new ConfigurationRefuseeException("Parcours__Acces__SansGarde ne sert qu'à mesurer, en développement : ici, chaque accès est gardé et tracé.");
    }

    public Task InvokeAsync(HttpContext http, ZonedClock horloge)
    {
        http.Features.Set(new Porteur(Emetteur.Depuis(http.User), _toutes, horloge.GetCurrentDate(), null, null));
        return suite(http);
    }
}
