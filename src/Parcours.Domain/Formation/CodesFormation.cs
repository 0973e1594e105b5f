using System.Text.Json.Serialization;

namespace Parcours.Domain.Formation;

/// <summary>Valeurs de ThemeFormation, telles que <c>champs.csv</c> les donne.</summary>
public enum ThemeFormation
{
    /// <summary>numerique.</summary>
    Numerique,

    /// <summary>participation.</summary>
    Participation,

    /// <summary>developpementSocial.</summary>
    DeveloppementSocial,

    /// <summary>allerVers.</summary>
    AllerVers,

    /// <summary>territoires.</summary>
    Territoires,

    /// <summary>insertion.</summary>
    Insertion,

    /// <summary>referentParcours.</summary>
    ReferentParcours,
}

/// <summary>Valeurs de FinancementFormation, telles que <c>champs.csv</c> les donne.</summary>
public enum FinancementFormation
{
    /// <summary>CNFPT.</summary>
    [JsonStringEnumMemberName("CNFPT")]
    CNFPT,

    /// <summary>specifique.</summary>
    Specifique,
}
