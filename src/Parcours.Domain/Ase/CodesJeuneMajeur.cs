using System.Text.Json.Serialization;

namespace Parcours.Domain.Ase;

/// <summary>Valeurs de FormeJeuneMajeur, telles que <c>champs.csv</c> les donne.</summary>
public enum FormeJeuneMajeur
{
    /// <summary>APJM.</summary>
    [JsonStringEnumMemberName("APJM")]
    Apjm,

    /// <summary>anneeScolaire.</summary>
    AnneeScolaire,

    /// <summary>aed.</summary>
    Aed,
}

/// <summary>Valeurs de MotifFinJeuneMajeur, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifFinJeuneMajeur
{
    /// <summary>terme.</summary>
    Terme,

    /// <summary>refus.</summary>
    Refus,

    /// <summary>rupture.</summary>
    Rupture,

    /// <summary>autonomie.</summary>
    Autonomie,

    /// <summary>limite21.</summary>
    Limite21,

    /// <summary>autre.</summary>
    Autre,
}
