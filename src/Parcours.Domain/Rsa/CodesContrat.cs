using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de NatureContrat, telles que <c>champs.csv</c> les donne.</summary>
public enum NatureContrat
{
    /// <summary>CER.</summary>
    [JsonStringEnumMemberName("CER")]
    CER,

    /// <summary>PPAE.</summary>
    [JsonStringEnumMemberName("PPAE")]
    PPAE,

    /// <summary>contratEngagement.</summary>
    ContratEngagement,
}

/// <summary>Valeurs de RangContrat, telles que <c>champs.csv</c> les donne.</summary>
public enum RangContrat
{
    /// <summary>premier.</summary>
    Premier,

    /// <summary>reactive.</summary>
    Reactive,

    /// <summary>renouvellement.</summary>
    Renouvellement,
}
