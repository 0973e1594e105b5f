using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de FaitDeManquement, telles que <c>champs.csv</c> les donne.</summary>
public enum FaitDeManquement
{
    /// <summary>contratNonEtabli.</summary>
    ContratNonEtabli,

    /// <summary>contratNonRespecte.</summary>
    ContratNonRespecte,

    /// <summary>radiation.</summary>
    Radiation,

    /// <summary>refusControle.</summary>
    RefusControle,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de FormeObservations, telles que <c>champs.csv</c> les donne.</summary>
public enum FormeObservations
{
    /// <summary>ecrit.</summary>
    Ecrit,

    /// <summary>audition.</summary>
    Audition,

    /// <summary>aucune.</summary>
    Aucune,
}

/// <summary>Valeurs de SensAvis, telles que <c>champs.csv</c> les donne.</summary>
public enum SensAvis
{
    /// <summary>favorable.</summary>
    Favorable,

    /// <summary>defavorable.</summary>
    Defavorable,

    /// <summary>sousCondition.</summary>
    SousCondition,
}

/// <summary>Valeurs de MesureProposee, telles que <c>champs.csv</c> les donne.</summary>
public enum MesureProposee
{
    /// <summary>reduction.</summary>
    Reduction,

    /// <summary>suspension.</summary>
    Suspension,

    /// <summary>suppression.</summary>
    Suppression,

    /// <summary>reorientation.</summary>
    Reorientation,
}

/// <summary>Valeurs de FondementSanction, telles que <c>champs.csv</c> les donne.</summary>
public enum FondementSanction
{
    /// <summary>L262-37-I-1.</summary>
    [JsonStringEnumMemberName("L262-37-I-1")]
    Alinea1,

    /// <summary>L262-37-I-2.</summary>
    [JsonStringEnumMemberName("L262-37-I-2")]
    Alinea2,

    /// <summary>L262-37-I-3.</summary>
    [JsonStringEnumMemberName("L262-37-I-3")]
    Alinea3,

    /// <summary>L262-37-I-4.</summary>
    [JsonStringEnumMemberName("L262-37-I-4")]
    Alinea4,
}

/// <summary>Valeurs de CompositionFoyer, telles que <c>champs.csv</c> les donne.</summary>
public enum CompositionFoyer
{
    /// <summary>seul.</summary>
    Seul,

    /// <summary>plusieurs.</summary>
    Plusieurs,

    /// <summary>majoration.</summary>
    Majoration,
}

/// <summary>Valeurs de MotifLevee, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifLevee
{
    /// <summary>remobilisation.</summary>
    Remobilisation,

    /// <summary>finDuree.</summary>
    FinDuree,

    /// <summary>recours.</summary>
    Recours,

    /// <summary>erreur.</summary>
    Erreur,

    /// <summary>autre.</summary>
    Autre,
}
