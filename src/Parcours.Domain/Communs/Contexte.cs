using NodaTime;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Communs;

/// <summary>Par où le fait arrive : les refus qui dépendent d'un autre fait ne valent que pour la saisie (contrat, §1).</summary>
public enum Origine
{
    /// <summary>Saisie interactive, un acte par route.</summary>
    Saisie,

    /// <summary>Lot, flux de caisse ou reprise d'historique.</summary>
    Lot,
}

/// <summary>Ce qu'un acte reçoit du dehors : ni horloge ni lecture dans le domaine.</summary>
/// <param name="Aujourdhui">Le jour à Paris où le service apprend le fait ; pour une reprise, son <c>enregistreLe</c>.</param>
/// <param name="Origine">Saisie ou lot.</param>
/// <param name="Baremes">Nombres légaux des refus, datés.</param>
/// <param name="Territoires">Territoires connus du département ; nul quand il n'en a déclaré aucun, et rien n'est alors vérifié.</param>
/// <param name="Indicateurs">Codes du catalogue d'indicateurs ; nul : rien n'est vérifié.</param>
/// <param name="Organismes">Organismes en activité ; nul quand le département n'en a déclaré aucun, et rien n'est alors vérifié.</param>
public sealed record Contexte(
    LocalDate Aujourdhui, Origine Origine, Baremes Baremes, IReadOnlySet<string>? Territoires = null, IReadOnlySet<string>? Indicateurs = null,
    IReadOnlySet<string>? Organismes = null)
{
    /// <summary>Ce qui entoure une fusion proposée ; nul pour tout autre fait.</summary>
    public SituationDeFusion? Fusion { get; init; }

    private static readonly Alerte OrganismeInconnu = new("organisme-inconnu", "L'organisme qui consigne n'est pas au référentiel du département, ou n'y est plus.");

    /// <summary>Les alertes d'un fait, et celle que son auteur appelle : un organisme inconnu ou inactif se marque, jamais ne se refuse (B0).</summary>
    /// <param name="alertes">Celles de l'acte.</param>
    /// <param name="organisme">Organisme de l'auteur ; nul s'il ne le dit pas.</param>
    public IReadOnlyList<Alerte> Marquer(IReadOnlyList<Alerte> alertes, string? organisme) =>
        organisme is null || Organismes is not { } connus || connus.Contains(organisme) ? alertes : [.. alertes, OrganismeInconnu];
}
