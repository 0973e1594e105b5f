using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de Organisme, telles que <c>champs.csv</c> les donne.</summary>
public enum Organisme
{
    /// <summary>Departement.</summary>
    [JsonStringEnumMemberName("Departement")]
    Departement,

    /// <summary>CCAS.</summary>
    [JsonStringEnumMemberName("CCAS")]
    CCAS,

    /// <summary>MissionLocale.</summary>
    [JsonStringEnumMemberName("MissionLocale")]
    MissionLocale,

    /// <summary>PLIE.</summary>
    [JsonStringEnumMemberName("PLIE")]
    PLIE,

    /// <summary>PoleEmploi.</summary>
    [JsonStringEnumMemberName("PoleEmploi")]
    PoleEmploi,

    /// <summary>FranceTravail.</summary>
    [JsonStringEnumMemberName("FranceTravail")]
    FranceTravail,

    /// <summary>CapEmploi.</summary>
    [JsonStringEnumMemberName("CapEmploi")]
    CapEmploi,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de RangOrientation, telles que <c>champs.csv</c> les donne.</summary>
public enum RangOrientation
{
    /// <summary>initiale.</summary>
    Initiale,

    /// <summary>reorientation.</summary>
    Reorientation,
}

/// <summary>Valeurs de VoieOrientation, telles que <c>champs.csv</c> les donne.</summary>
public enum VoieOrientation
{
    /// <summary>emploi.</summary>
    Emploi,

    /// <summary>socioPro.</summary>
    SocioPro,

    /// <summary>social.</summary>
    Social,
}

/// <summary>Valeurs de AuteurOrientation, telles que <c>champs.csv</c> les donne.</summary>
public enum AuteurOrientation
{
    /// <summary>departement.</summary>
    Departement,

    /// <summary>franceTravail.</summary>
    FranceTravail,

    /// <summary>delegataire.</summary>
    Delegataire,
}

/// <summary>Valeurs de DestinataireDiagnostic, telles que <c>champs.csv</c> les donne.</summary>
public enum DestinataireDiagnostic
{
    /// <summary>organismeReferent.</summary>
    OrganismeReferent,

    /// <summary>departement.</summary>
    Departement,

    /// <summary>franceTravail.</summary>
    FranceTravail,

    /// <summary>missionLocale.</summary>
    MissionLocale,

    /// <summary>ccas.</summary>
    Ccas,

    /// <summary>equipePluridisciplinaire.</summary>
    EquipePluridisciplinaire,

    /// <summary>personne.</summary>
    Personne,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de SuiteDiagnostic, telles que <c>champs.csv</c> les donne.</summary>
public enum SuiteDiagnostic
{
    /// <summary>maintien.</summary>
    Maintien,

    /// <summary>reorientation.</summary>
    Reorientation,
}
