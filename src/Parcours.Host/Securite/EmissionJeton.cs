using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Securite;

/// <summary>Signe un jeton d'accès avec la clé locale. Développement seulement : l'appelant s'en assure.</summary>
public sealed class EmissionJeton(DossierDonnees dossier, TimeProvider temps)
{
    public (string Jeton, DateTimeOffset ExpireLe) Signer(Emetteur porteur, TimeSpan duree)
    {
        var maintenant = temps.GetUtcNow();
        var expire = maintenant + duree;
        var revendications = new Dictionary<string, object?>
        {
            [RevendicationsParcours.Auteur] = porteur.Auteur,
            [RevendicationsParcours.Role] = porteur.Role?.Split(',') is [var un] ? un : porteur.Role?.Split(','),
            [RevendicationsParcours.Departement] = porteur.Departement,
            [RevendicationsParcours.Organisme] = porteur.Organisme,
            [RevendicationsParcours.Territoire] = porteur.Territoire,
        };
        var jeton = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = CleLocale.Emetteur,
            Audience = CleLocale.Audience,
            IssuedAt = maintenant.UtcDateTime,
            NotBefore = maintenant.UtcDateTime,
            Expires = expire.UtcDateTime,
            Claims = revendications.Where(r => r.Value is not null).ToDictionary(r => r.Key, r => r.Value!),
            SigningCredentials = new SigningCredentials(CleLocale.LireOuCreer(dossier), SecurityAlgorithms.EcdsaSha256),
        });
        return (jeton, expire);
    }
}
