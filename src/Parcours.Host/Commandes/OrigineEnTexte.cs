using Parcours.Domain.Saisies;

namespace Parcours.Host.Commandes;

/// <summary>Qui a fourni une valeur saisie, pour qui lit un écran.</summary>
internal static class OrigineEnTexte
{
    public static string De(OrigineDeSaisie origine) => origine switch
    {
        OrigineDeSaisie.Departement => "donnée par le Département",
        OrigineDeSaisie.PoleEmploi => "donnée par Pôle emploi",
        OrigineDeSaisie.FranceTravail => "donnée par France Travail",
        OrigineDeSaisie.Ddets => "donnée par la DDETS",
        OrigineDeSaisie.Autre => "donnée par un autre organisme",
        _ => throw new ArgumentOutOfRangeException(nameof(origine), origine, null),
    };
}
