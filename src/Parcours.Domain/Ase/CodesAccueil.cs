using System.Text.Json.Serialization;

namespace Parcours.Domain.Ase;

/// <summary>Valeurs de BaseAccueil, telles que <c>champs.csv</c> les donne.</summary>
public enum BaseAccueil
{
    /// <summary>L222-5-1.</summary>
    [JsonStringEnumMemberName("L222-5-1")]
    Alinea1,

    /// <summary>L222-5-2.</summary>
    [JsonStringEnumMemberName("L222-5-2")]
    Alinea2,

    /// <summary>L222-5-3.</summary>
    [JsonStringEnumMemberName("L222-5-3")]
    Alinea3,

    /// <summary>L222-5-5.</summary>
    [JsonStringEnumMemberName("L222-5-5")]
    Alinea5,
}

/// <summary>Valeurs de LieuAccueil, telles que <c>champs.csv</c> les donne.</summary>
public enum LieuAccueil
{
    /// <summary>famille.</summary>
    Famille,

    /// <summary>etablissement.</summary>
    Etablissement,

    /// <summary>tiers.</summary>
    Tiers,

    /// <summary>lieuDeVie.</summary>
    LieuDeVie,

    /// <summary>domicile.</summary>
    Domicile,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de MotifSortie, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifSortie
{
    /// <summary>majorite.</summary>
    Majorite,

    /// <summary>finApjm.</summary>
    FinApjm,

    /// <summary>refusApjm.</summary>
    RefusApjm,

    /// <summary>limite21.</summary>
    Limite21,

    /// <summary>retourFamille.</summary>
    RetourFamille,

    /// <summary>deces.</summary>
    Deces,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de BaseRetour, telles que <c>champs.csv</c> les donne.</summary>
public enum BaseRetour
{
    /// <summary>L222-5-5.</summary>
    [JsonStringEnumMemberName("L222-5-5")]
    Alinea5,
}
