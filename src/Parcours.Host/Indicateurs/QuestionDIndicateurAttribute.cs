namespace Parcours.Host.Indicateurs;

/// <summary>Le point d'accès lit dans l'adresse une question d'indicateur : l'OpenAPI en décrit les paramètres.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuestionDIndicateurAttribute : Attribute
{
    /// <summary>Ce qu'elle demande.</summary>
    public SorteDeQuestion Sorte { get; init; }
}

/// <summary>Ce qu'une question demande d'un indicateur, dont dépendent ses paramètres.</summary>
public enum SorteDeQuestion
{
    /// <summary>Une valeur.</summary>
    Valeur,

    /// <summary>Les dossiers derrière une valeur.</summary>
    Dossiers,

    /// <summary>L'écart entre deux valeurs.</summary>
    Ecarts,

    /// <summary>Les dossiers derrière un écart.</summary>
    DossiersDesEcarts,

    /// <summary>La valeur au fil de la connaissance.</summary>
    Historique,
}
