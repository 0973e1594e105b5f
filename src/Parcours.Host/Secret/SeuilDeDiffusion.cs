using Parcours.Domain.Secret;
using Parcours.Host.Habilitations;

namespace Parcours.Host.Secret;

/// <summary>Le seuil de diffusion (<c>Parcours:Secret:Seuil</c>), et à qui il s'applique : à qui lit des chiffres sans pouvoir lire les dossiers derrière.</summary>
public sealed class SeuilDeDiffusion(IConfiguration configuration)
{
    private readonly SecretStatistique _secret = Lire(new Reglages(configuration.GetSection("Parcours:Secret")));

    /// <summary>Le secret qui vaut pour ce porteur ; nul s'il lit aussi les dossiers.</summary>
    public SecretStatistique? Pour(Porteur porteur) =>
        porteur.Habilitations.Any(habilitation => habilitation.Droits is { VoitLesChiffres: true, VoitLesListes: true }) ? null : _secret;

    private static SecretStatistique Lire(Reglages reglages)
    {
        reglages.RefuserLesInconnus("Seuil");
        return new(reglages.Entier("Seuil", 5, 2, 100));
    }
}
