namespace Parcours.Domain.Reference;

/// <summary>Valeurs de MotifFinReferent, telles que <c>champs.csv</c> les donne.</summary>
public enum MotifFinReferent
{
    /// <summary>objectifsAtteints.</summary>
    ObjectifsAtteints,

    /// <summary>abandon.</summary>
    Abandon,

    /// <summary>demenagement.</summary>
    Demenagement,

    /// <summary>changementReferent.</summary>
    ChangementReferent,

    /// <summary>autre.</summary>
    Autre,
}

/// <summary>Valeurs de SensEvolution, telles que <c>champs.csv</c> les donne.</summary>
public enum SensEvolution
{
    /// <summary>positive.</summary>
    Positive,

    /// <summary>stable.</summary>
    Stable,

    /// <summary>negative.</summary>
    Negative,
}

/// <summary>Valeurs de DomaineEvolution, telles que <c>champs.csv</c> les donne.</summary>
public enum DomaineEvolution
{
    /// <summary>service.</summary>
    Service,

    /// <summary>prestation.</summary>
    Prestation,

    /// <summary>activite.</summary>
    Activite,

    /// <summary>emploi.</summary>
    Emploi,

    /// <summary>education.</summary>
    Education,

    /// <summary>logement.</summary>
    Logement,
}
