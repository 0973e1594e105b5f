namespace Parcours.Domain.PremierAccueil;

/// <summary>Valeurs de ThemeDAccueil, telles que <c>champs.csv</c> les donne.</summary>
public enum ThemeDAccueil
{
    /// <summary>social.</summary>
    Social,

    /// <summary>insertion.</summary>
    Insertion,

    /// <summary>logement.</summary>
    Logement,

    /// <summary>sante.</summary>
    Sante,

    /// <summary>autonomie.</summary>
    Autonomie,

    /// <summary>enfance.</summary>
    Enfance,

    /// <summary>numerique.</summary>
    Numerique,

    /// <summary>budget.</summary>
    Budget,

    /// <summary>autre.</summary>
    Autre,
}
