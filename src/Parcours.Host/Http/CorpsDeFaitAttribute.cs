using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Http;

/// <summary>Le corps d'un point d'accès : un objet plat, de la forme d'un fait, que l'OpenAPI décrit d'après elle.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class CorpsDeFaitAttribute(Type fait, string? deLAdresse) : Attribute
{
    internal Forme Forme { get; } = Forme.De(fait);

    /// <summary>Champ du fait que l'adresse porte : il n'est pas au corps.</summary>
    internal string? DeLAdresse { get; } = deLAdresse;

    /// <summary>L'acte n'a pas de date d'effet propre : une correction agit à sa connaissance (R6).</summary>
    public bool SansDateEffet { get; init; }

    /// <summary>L'acte ouvre un épisode : il nomme la personne et peut donner le rang.</summary>
    public bool Ouvre { get; init; }

    /// <summary>Champ du corps qui choisit entre deux types de fait.</summary>
    public string? Choix { get; init; }

    /// <summary>Ce que ce champ peut valoir.</summary>
    public string[] Valeurs { get; init; } = [];

    /// <summary>L'autre type de fait.</summary>
    public Type? Et { get; init; }
}

/// <inheritdoc/>
public sealed class CorpsDeFaitAttribute<T>(string? deLAdresse = null) : CorpsDeFaitAttribute(typeof(T), deLAdresse)
    where T : Fait;
