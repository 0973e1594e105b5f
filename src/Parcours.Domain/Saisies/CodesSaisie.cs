namespace Parcours.Domain.Saisies;

/// <summary>Valeurs de OrigineDeSaisie, telles que <c>champs.csv</c> les donne.</summary>
public enum OrigineDeSaisie
{
    /// <summary>departement.</summary>
    Departement,

    /// <summary>poleEmploi.</summary>
    PoleEmploi,

    /// <summary>franceTravail.</summary>
    FranceTravail,

    /// <summary>ddets.</summary>
    Ddets,

    /// <summary>autre.</summary>
    Autre,
}
