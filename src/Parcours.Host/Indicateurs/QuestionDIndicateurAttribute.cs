namespace Parcours.Host.Indicateurs;

/// <summary>Le point d'accès lit dans l'adresse une question d'indicateur : l'OpenAPI en décrit les paramètres.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuestionDIndicateurAttribute : Attribute
{
    /// <summary>Le point d'accès rend les dossiers, et se filtre et se page en plus.</summary>
    public bool Dossiers { get; init; }
}
