using System.Text.Json.Serialization;

namespace Parcours.Domain.Rsa;

/// <summary>Valeurs de MotifSuspensionDroit, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifSuspensionDroit
{
    /// <summary>DA.</summary>
    [JsonStringEnumMemberName("DA")]
    DA,

    /// <summary>DB.</summary>
    [JsonStringEnumMemberName("DB")]
    DB,

    /// <summary>DC.</summary>
    [JsonStringEnumMemberName("DC")]
    DC,

    /// <summary>DD.</summary>
    [JsonStringEnumMemberName("DD")]
    DD,

    /// <summary>DE.</summary>
    [JsonStringEnumMemberName("DE")]
    DE,

    /// <summary>DF.</summary>
    [JsonStringEnumMemberName("DF")]
    DF,

    /// <summary>DG.</summary>
    [JsonStringEnumMemberName("DG")]
    DG,

    /// <summary>DH.</summary>
    [JsonStringEnumMemberName("DH")]
    DH,

    /// <summary>DI.</summary>
    [JsonStringEnumMemberName("DI")]
    DI,

    /// <summary>DJ.</summary>
    [JsonStringEnumMemberName("DJ")]
    DJ,

    /// <summary>DK.</summary>
    [JsonStringEnumMemberName("DK")]
    DK,

    /// <summary>DL.</summary>
    [JsonStringEnumMemberName("DL")]
    DL,

    /// <summary>DM.</summary>
    [JsonStringEnumMemberName("DM")]
    DM,

    /// <summary>DN.</summary>
    [JsonStringEnumMemberName("DN")]
    DN,

    /// <summary>DO.</summary>
    [JsonStringEnumMemberName("DO")]
    DO,

    /// <summary>DP.</summary>
    [JsonStringEnumMemberName("DP")]
    DP,

    /// <summary>DQ.</summary>
    [JsonStringEnumMemberName("DQ")]
    DQ,

    /// <summary>DR.</summary>
    [JsonStringEnumMemberName("DR")]
    DR,

    /// <summary>GF.</summary>
    [JsonStringEnumMemberName("GF")]
    GF,

    /// <summary>GR.</summary>
    [JsonStringEnumMemberName("GR")]
    GR,

    /// <summary>GA.</summary>
    [JsonStringEnumMemberName("GA")]
    GA,

    /// <summary>GS.</summary>
    [JsonStringEnumMemberName("GS")]
    GS,

    /// <summary>GC.</summary>
    [JsonStringEnumMemberName("GC")]
    GC,

    /// <summary>GI.</summary>
    [JsonStringEnumMemberName("GI")]
    GI,

    /// <summary>GX.</summary>
    [JsonStringEnumMemberName("GX")]
    GX,

    /// <summary>GE.</summary>
    [JsonStringEnumMemberName("GE")]
    GE,

    /// <summary>GJ.</summary>
    [JsonStringEnumMemberName("GJ")]
    GJ,

    /// <summary>GK.</summary>
    [JsonStringEnumMemberName("GK")]
    GK,

    /// <summary>GL.</summary>
    [JsonStringEnumMemberName("GL")]
    GL,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de MotifSuspensionVersement, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifSuspensionVersement
{
    /// <summary>01.</summary>
    [JsonStringEnumMemberName("01")]
    Code01,

    /// <summary>02.</summary>
    [JsonStringEnumMemberName("02")]
    Code02,

    /// <summary>03.</summary>
    [JsonStringEnumMemberName("03")]
    Code03,

    /// <summary>04.</summary>
    [JsonStringEnumMemberName("04")]
    Code04,

    /// <summary>05.</summary>
    [JsonStringEnumMemberName("05")]
    Code05,

    /// <summary>06.</summary>
    [JsonStringEnumMemberName("06")]
    Code06,

    /// <summary>09.</summary>
    [JsonStringEnumMemberName("09")]
    Code09,

    /// <summary>19.</summary>
    [JsonStringEnumMemberName("19")]
    Code19,

    /// <summary>31.</summary>
    [JsonStringEnumMemberName("31")]
    Code31,

    /// <summary>34.</summary>
    [JsonStringEnumMemberName("34")]
    Code34,

    /// <summary>35.</summary>
    [JsonStringEnumMemberName("35")]
    Code35,

    /// <summary>36.</summary>
    [JsonStringEnumMemberName("36")]
    Code36,

    /// <summary>44.</summary>
    [JsonStringEnumMemberName("44")]
    Code44,

    /// <summary>70.</summary>
    [JsonStringEnumMemberName("70")]
    Code70,

    /// <summary>78.</summary>
    [JsonStringEnumMemberName("78")]
    Code78,

    /// <summary>84.</summary>
    [JsonStringEnumMemberName("84")]
    Code84,

    /// <summary>85.</summary>
    [JsonStringEnumMemberName("85")]
    Code85,

    /// <summary>97.</summary>
    [JsonStringEnumMemberName("97")]
    Code97,

    /// <summary>AB.</summary>
    [JsonStringEnumMemberName("AB")]
    AB,

    /// <summary>CV.</summary>
    [JsonStringEnumMemberName("CV")]
    CV,

    /// <summary>CG.</summary>
    [JsonStringEnumMemberName("CG")]
    CG,

    /// <summary>CZ.</summary>
    [JsonStringEnumMemberName("CZ")]
    CZ,

    /// <summary>DA.</summary>
    [JsonStringEnumMemberName("DA")]
    DA,

    /// <summary>DB.</summary>
    [JsonStringEnumMemberName("DB")]
    DB,

    /// <summary>DC.</summary>
    [JsonStringEnumMemberName("DC")]
    DC,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de MotifReprise, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifReprise
{
    /// <summary>repriseDroit.</summary>
    RepriseDroit,

    /// <summary>repriseVersement.</summary>
    RepriseVersement,

    /// <summary>regularisation.</summary>
    Regularisation,

    /// <summary>autre.</summary>
    Autre,
}
