using System.Reflection;

namespace Parcours.Domain.Communs;

/// <summary>Comment le contrat écrit les flux d'un dispositif (§1).</summary>
/// <param name="code">Début du texte <c>flux</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FamilleAttribute(string code) : Attribute
{
    /// <summary>Début du texte <c>flux</c> (<c>RSA</c>).</summary>
    public string Code { get; } = code;

    /// <summary>La personne peut en avoir plusieurs : le flux porte un rang.</summary>
    public bool ARang { get; init; }

    /// <summary>Ce que le flux suit : une personne, ou l'objet dont le fait porte l'identifiant (<c>agent</c>).</summary>
    public string Genre { get; init; } = Famille.Personne;

    /// <summary>L'objet se nomme par un code qui n'est le secret de personne : son identifiant en est tiré, et le redit (<see cref="IdentifiantEnClair"/>).</summary>
    public bool EnClair { get; init; }
}

/// <summary>Une famille de flux, telle que le contrat l'écrit (§1).</summary>
/// <param name="Dispositif">Le dispositif.</param>
/// <param name="Code">Début du texte <c>flux</c> (<c>RSA</c>).</param>
/// <param name="ARang">La personne peut en avoir plusieurs : le flux porte un rang.</param>
/// <param name="Genre">Ce que le flux suit : le genre de l'identifiant tiré au sort qui le nomme au journal.</param>
/// <param name="EnClair">Cet identifiant n'est pas tiré au sort mais du code de l'objet.</param>
public sealed record Famille(Dispositif Dispositif, string Code, bool ARang, string Genre, bool EnClair)
{
    /// <summary>Le genre d'un flux qui suit une personne.</summary>
    public const string Personne = "personne";

    /// <summary>Toutes, dans l'ordre de <see cref="Communs.Dispositif"/>.</summary>
    public static IReadOnlyList<Famille> Toutes { get; } = [.. Enum.GetValues<Dispositif>().Select(dispositif =>
    {
        var attribut = typeof(Dispositif).GetField(dispositif.ToString())!.GetCustomAttribute<FamilleAttribute>()!;
        return new Famille(dispositif, attribut.Code, attribut.ARang, attribut.Genre, attribut.EnClair);
    })];

    /// <summary>Le segment des routes et des identifiants de parcours (<c>rsa</c>).</summary>
    public string Segment { get; } = Code.ToLowerInvariant();

    /// <summary>Le flux suit une personne. Sinon le champ <c>personne</c> de ses faits est nul (B0) et rien d'une personne n'y vaut, décès compris.</summary>
    public bool EstDUnePersonne => Genre == Personne;

    /// <summary>Le texte <c>flux</c>, ce qu'il suit entre accolades.</summary>
    public string Modele => ARang ? $"{Code}/{{{Genre}}}/{{rang}}" : $"{Code}/{{{Genre}}}";

    /// <summary>La famille d'un dispositif.</summary>
    public static Famille De(Dispositif dispositif) => Toutes[(int)dispositif];

    /// <summary>La famille de ce code ; nulle s'il n'y en a pas.</summary>
    public static Famille? DeCode(ReadOnlySpan<char> code)
    {
        foreach (var famille in Toutes)
            if (code.SequenceEqual(famille.Code)) return famille;
        return null;
    }

    /// <summary>L'épisode de ce rang ; nul si le rang est illisible, de trop, ou manque.</summary>
    /// <param name="rang">Le rang écrit ; nul s'il n'y en a pas.</param>
    public Episode? Episode(string? rang) =>
        !ARang ? rang is null ? new(Dispositif, "") : null
        : rang is not null && Communs.Episode.RangEstLisible(rang) ? new(Dispositif, rang) : null;
}
