using System.Text.Json.Serialization;
using NodaTime;

namespace Parcours.Projections;

/// <summary>En-têtes d'un fait au journal, dès le premier jour : d'où il vient, et ce qui l'a marqué. Jamais une identité de personne suivie.</summary>
public sealed record Provenance
{
    /// <summary>Identifiant de l'émetteur, dont l'identifiant au journal est tiré.</summary>
    public string? IdEmetteur { get; init; }

    /// <summary>Agent qui a saisi ou transmis.</summary>
    public string? Auteur { get; init; }

    /// <summary>Organisme de cet agent.</summary>
    [JsonPropertyName("organisme")]
    public string? OrganismeAuteur { get; init; }

    /// <summary>Instant réel d'écriture, que la reprise n'antidate pas.</summary>
    public Instant? ConsigneLe { get; init; }

    /// <summary>Voie d'arrivée : <c>saisie</c>, <c>lot</c>, <c>caisse</c> ou <c>reprise</c>.</summary>
    public string? Voie { get; init; }

    /// <summary>Le travail d'import qui l'a consigné ; nul s'il n'en vient pas. Un autre import qui le redit n'y change rien.</summary>
    public string? Import { get; init; }

    /// <summary>Date de connaissance déclarée, quand une reprise a pris rang du jour.</summary>
    public string? EnregistreLe { get; init; }

    /// <summary>Codes des alertes qui marquent le fait.</summary>
    public IReadOnlyList<string>? Alertes { get; init; }
}
