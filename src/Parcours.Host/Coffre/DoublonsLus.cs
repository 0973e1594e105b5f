using Parcours.Domain.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Une page de doublons probables.</summary>
/// <param name="Doublons">Les paires à décider : les fusionner, ou les dire différentes.</param>
/// <param name="Suite">À donner en <c>apres</c> pour la page suivante ; nulle à la dernière.</param>
public sealed record DoublonsLus(IReadOnlyList<DoublonLu> Doublons, string? Suite);

/// <summary>Deux personnes qui n'en font peut-être qu'une.</summary>
/// <param name="Raison">Ce qui les rapproche.</param>
/// <param name="Une">L'une.</param>
/// <param name="Autre">L'autre.</param>
public sealed record DoublonLu(RaisonDeRapprocher Raison, PersonneTrouvee Une, PersonneTrouvee Autre)
{
    /// <summary>Ne dit rien des personnes.</summary>
    public override string ToString() => "doublon (tu)";
}

/// <summary>Deux personnes, par leur identifiant interne ou celui d'un de leurs parcours.</summary>
/// <param name="Une">L'une.</param>
/// <param name="Autre">L'autre.</param>
public sealed record PaireRecue(string Une, string Autre);
