using Microsoft.AspNetCore.Http.Metadata;

namespace Parcours.Host.Tableurs;

/// <summary>Le corps est un tableur, ou le modèle qui en lit un : l'OpenAPI le décrit, et sa taille est bornée.</summary>
/// <param name="estUnModele">Le corps est un modèle, en YAML.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpsDeTableurAttribute(bool estUnModele = false) : Attribute, IRequestSizeLimitMetadata
{
    /// <summary>Le corps est un modèle, en YAML.</summary>
    public bool EstUnModele { get; } = estUnModele;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => EstUnModele ? 256 * 1024 : LimitesDeTableur.Fichier;
}
