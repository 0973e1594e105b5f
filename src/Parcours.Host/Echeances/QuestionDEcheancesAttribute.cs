namespace Parcours.Host.Echeances;

/// <summary>Le point d'accès lit dans l'adresse une question d'échéances : l'OpenAPI en décrit les paramètres.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuestionDEcheancesAttribute : Attribute;
