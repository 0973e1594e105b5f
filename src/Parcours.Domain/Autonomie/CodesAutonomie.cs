using System.Text.Json.Serialization;

namespace Parcours.Domain.Autonomie;

/// <summary>Valeurs de LieuDeVie, telles que <c>champs.csv</c> les donne.</summary>
public enum LieuDeVie
{
    /// <summary>domicile.</summary>
    Domicile,

    /// <summary>etablissement.</summary>
    Etablissement,
}

/// <summary>Valeurs de NatureDemande, telles que <c>champs.csv</c> les donne.</summary>
public enum NatureDemande
{
    /// <summary>initiale.</summary>
    Initiale,

    /// <summary>revision.</summary>
    Revision,
}

/// <summary>Valeurs de SensDecision, telles que <c>champs.csv</c> les donne.</summary>
public enum SensDecision
{
    /// <summary>accord.</summary>
    Accord,

    /// <summary>rejet.</summary>
    Rejet,
}

/// <summary>Valeurs de MotifRefusPlan, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifRefusPlan
{
    /// <summary>montant.</summary>
    Montant,

    /// <summary>contenu.</summary>
    Contenu,

    /// <summary>renoncement.</summary>
    Renoncement,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de MotifRetrait, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifRetrait
{
    /// <summary>desistement.</summary>
    Desistement,

    /// <summary>depart.</summary>
    Depart,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de DroitMdph, telles que <c>champs.csv</c> les donne.</summary>
public enum DroitMdph
{
    /// <summary>PCH.</summary>
    [JsonStringEnumMemberName("PCH")]
    PCH,

    /// <summary>AAH.</summary>
    [JsonStringEnumMemberName("AAH")]
    AAH,

    /// <summary>RQTH.</summary>
    [JsonStringEnumMemberName("RQTH")]
    RQTH,

    /// <summary>CMI.</summary>
    [JsonStringEnumMemberName("CMI")]
    CMI,

    /// <summary>orientation.</summary>
    Orientation,

    /// <summary>AEEH.</summary>
    [JsonStringEnumMemberName("AEEH")]
    AEEH,

    /// <summary>autre.</summary>
    Autre,
}
