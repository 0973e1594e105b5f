using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Parcours.Domain.Habilitations;
using Parcours.Host.Demonstration;
using Parcours.Host.Securite;

namespace Parcours.Host;

/// <summary>Ce que le premier démarrage dit à qui découvre Parcours : où, un jeton, de quoi consigner et lire.</summary>
internal static class Accueil
{
    public static void Afficher(IServiceProvider services)
    {
        var adresse = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var departement = ChargementDemonstration.Departement;
        var (jeton, _) = services.GetRequiredService<EmissionJeton>()
            .Signer(new Emetteur("local", string.Join(',', DroitsDuRole.Tous.Select(role => role.Code)), departement, null, null), TimeSpan.FromHours(12));
        Console.WriteLine($$"""

            Parcours : {{adresse}}   ({{services.GetRequiredService<BaseDuHote>().Description}}, données : {{services.GetRequiredService<DossierDonnees>().Chemin}})
            API : {{adresse}}/openapi/v1.json

            Un jeton, bon douze heures, pour le département {{departement}} :

            JETON={{jeton}}

            Consigner un fait (l'ouverture d'un droit) :

            curl -sS -X POST {{adresse}}/api/departements/{{departement}}/rsa -H "Authorization: Bearer $JETON" -H 'Content-Type: application/json' \
              -d '{"personne":"essai-1","nature":"primo","dateOuvertureDroit":"2026-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":true}'

            Lire un chiffre (la part orientée en un mois en 2021, telle que connue au 31 décembre 2021) :

            curl -sS "{{adresse}}/api/departements/{{departement}}/indicateurs/RSA-02B?debut=2021-01-01&fin=2021-12-31&aLaDate=2021-12-31" -H "Authorization: Bearer $JETON"

            """);
    }
}
