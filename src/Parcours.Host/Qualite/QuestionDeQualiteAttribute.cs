namespace Parcours.Host.Qualite;

/// <summary>Le point d'accès lit dans l'adresse une question de qualité : l'OpenAPI en décrit les paramètres.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuestionDeQualiteAttribute : Attribute
{
    /// <summary>Elle demande aussi les cas.</summary>
    public bool AvecLesCas { get; init; }
}
