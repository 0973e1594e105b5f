using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite.Oidc;

/// <summary>Les bornes d'un jeton, jugées à l'horloge de l'hôte, tolérance comprise de part et d'autre.</summary>
internal static class Validite
{
    public static LifetimeValidator Selon(TimeProvider temps) => (debut, fin, _, reglages) =>
    {
        var maintenant = temps.GetUtcNow().UtcDateTime;
        if (fin is null)
        {
            throw new SecurityTokenNoExpirationException("Le jeton n'a pas d'échéance.");
        }

        if (debut > maintenant + reglages.ClockSkew)
        {
            throw new SecurityTokenNotYetValidException("Le jeton ne vaut pas encore.") { NotBefore = debut.Value };
        }

        return maintenant - reglages.ClockSkew < fin
            ? true
            : throw new SecurityTokenExpiredException("Le jeton est périmé.") { Expires = fin.Value };
    };
}
