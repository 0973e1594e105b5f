using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Securite;

/// <summary>
/// Qui parle, d'après son jeton ; le département est déjà vérifié contre la route par <see cref="GardeDepartement"/>. <c>Role</c> porte les rôles du jeton, séparés par des virgules.
/// </summary>
public sealed record Emetteur(string Auteur, string? Role, string Departement, string? Organisme, string? Territoire)
{
    public static Emetteur Depuis(ClaimsPrincipal porteur) => new(
        Pseudonyme(porteur.FindFirstValue(RevendicationsParcours.Auteur) ?? ""),
        Roles(porteur),
        porteur.FindFirstValue(RevendicationsParcours.Departement) ?? "",
        porteur.FindFirstValue(RevendicationsParcours.Organisme) is { } organisme ? Pseudonyme(organisme) : null,
        porteur.FindFirstValue(RevendicationsParcours.Territoire));

    private static string? Roles(ClaimsPrincipal porteur) =>
        string.Join(',', porteur.FindAll(RevendicationsParcours.Role).Select(role => role.Value)) is { Length: > 0 } roles ? roles : null;

    /// <summary>
    /// Un fournisseur d'identité peut donner une adresse électronique pour sujet : le journal n'en garde qu'un pseudonyme, toujours le
    /// même, de la forme que l'échange admet.
    /// </summary>
    public static string Pseudonyme(string sujet) =>
        sujet.Length == 0 || Identifiants.Refus(sujet) is null ? sujet : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sujet)))[..32];
}
