using Microsoft.AspNetCore.Http.Metadata;

namespace Parcours.Host.Faits;

/// <summary>
/// Le corps est un lot de faits échangés : l'OpenAPI le décrit, et il peut être bien plus grand que celui d'un acte. Un lot en NDJSON n'a
/// pas de maximum ; ceci borne le tableau, dont un seul élément pourrait sinon remplir la mémoire.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpsDeLotAttribute : Attribute, IRequestSizeLimitMetadata
{
    /// <inheritdoc/>
    public long? MaxRequestBodySize => 32 * 1024 * 1024;
}
