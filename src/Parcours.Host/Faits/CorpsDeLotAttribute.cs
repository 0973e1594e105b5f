namespace Parcours.Host.Faits;

/// <summary>Le corps est un lot de faits échangés : l'OpenAPI le décrit.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpsDeLotAttribute : Attribute;
