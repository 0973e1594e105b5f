using System.Globalization;
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

    /// <summary>Comment le contrat appelle ce que le flux nomme, s'il l'appelle autrement que son genre (<c>jeune</c>).</summary>
    public string? Nomme { get; init; }

    /// <summary>Le flux nomme l'épisode lui-même (<c>MOB/{mesure}</c>), non la personne et un rang : le rang est tiré de ce nom (<see cref="Communs.RangNomme"/>).</summary>
    public bool RangNomme { get; init; }

    /// <summary>
    /// Le flux reçoit trop de faits, et trop indépendants, pour qu'on le relise avant d'y ajouter : il se coupe par année, un fait s'y consigne
    /// sans lecture, et une retouche ne cherche que sa cible (ADR 0017).
    /// </summary>
    public bool SansLecture { get; init; }
}

/// <summary>Une famille de flux, telle que le contrat l'écrit (§1).</summary>
/// <param name="Dispositif">Le dispositif.</param>
/// <param name="Code">Début du texte <c>flux</c> (<c>RSA</c>).</param>
/// <param name="ARang">La personne peut en avoir plusieurs : le flux porte un rang.</param>
/// <param name="Genre">Ce que le flux suit : le genre de l'identifiant tiré au sort qui le nomme au journal.</param>
/// <param name="EnClair">Cet identifiant n'est pas tiré au sort mais du code de l'objet.</param>
/// <param name="Nomme">Comment le contrat appelle ce que le flux nomme.</param>
/// <param name="RangNomme">Le flux nomme l'épisode, non la personne et un rang.</param>
/// <param name="SansLecture">Un fait s'y consigne sans que le flux soit relu.</param>
public sealed record Famille(Dispositif Dispositif, string Code, bool ARang, string Genre, bool EnClair, string Nomme, bool RangNomme, bool SansLecture)
{
    /// <summary>Le genre d'un flux qui suit une personne.</summary>
    public const string Personne = "personne";

    /// <summary>Toutes, dans l'ordre de <see cref="Communs.Dispositif"/>.</summary>
    public static IReadOnlyList<Famille> Toutes { get; } = [.. Enum.GetValues<Dispositif>().Select(dispositif =>
    {
        var attribut = typeof(Dispositif).GetField(dispositif.ToString())!.GetCustomAttribute<FamilleAttribute>()!;
        return new Famille(dispositif, attribut.Code, attribut.ARang, attribut.Genre, attribut.EnClair, attribut.Nomme ?? attribut.Genre,
            attribut.RangNomme, attribut.SansLecture);
    })];

    /// <summary>Le segment des routes et des identifiants de parcours (<c>rsa</c>).</summary>
    public string Segment { get; } = Code.ToLowerInvariant();

    /// <summary>Le flux suit une personne. Sinon le champ <c>personne</c> de ses faits est nul (B0) et rien d'une personne n'y vaut, décès compris.</summary>
    public bool EstDUnePersonne => Genre == Personne;

    /// <summary>Le texte <c>flux</c>, ce qu'il suit entre accolades.</summary>
    public string Modele => ARang && !RangNomme ? $"{Code}/{{{Nomme}}}/{{rang}}" : $"{Code}/{{{Nomme}}}";

    /// <summary>
    /// Ce qui nomme le flux d'un fait sous son genre : l'objet que l'émetteur nomme et, d'un flux sans lecture, l'année de l'effet, afin que rien
    /// n'ait jamais à lire plus d'une année d'un lieu. Une barre oblique n'entre dans aucun identifiant d'émetteur.
    /// </summary>
    public string Cle(string objet, Fait fait) =>
        SansLecture && fait is not FaitTransversal ? string.Create(CultureInfo.InvariantCulture, $"{objet}/{fait.DateEffet.Year}") : objet;

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
