using System.Security.Claims;

namespace Parcours.Host.Securite;

/// <summary>
/// Qui parle, d'après son jeton. Un point d'accès le demande par un simple paramètre <c>Emetteur emetteur</c> ; le département
/// est déjà vérifié contre la route par <see cref="GardeDepartement"/>.
/// </summary>
public sealed record Emetteur(string Auteur, string? Role, string Departement, string? Organisme, string? Territoire)
{
    public static Emetteur Depuis(ClaimsPrincipal porteur) => new(
        porteur.FindFirstValue(RevendicationsParcours.Auteur) ?? "",
        porteur.FindFirstValue(RevendicationsParcours.Role),
        porteur.FindFirstValue(RevendicationsParcours.Departement) ?? "",
        porteur.FindFirstValue(RevendicationsParcours.Organisme),
        porteur.FindFirstValue(RevendicationsParcours.Territoire));
}
