using System.Globalization;

namespace Parcours.Domain.Coffre;

/// <summary>Les textes sous lesquels une identité se range et se cherche. Ils ne sortent pas de la mémoire : la base n'en garde qu'un HMAC.</summary>
public static class ClesDeRecherche
{
    /// <summary>Ce sous quoi ranger une identité : son NIR, et chaque forme de ses noms, avec la naissance déclarée puis avec l'année seule.</summary>
    public static IReadOnlyList<string> De(Identite identite)
    {
        var cles = new List<string>();
        if (identite.Nir is { } nir) cles.Add(DuNir(nir));
        if (identite.Naissance is { } naissance)
            foreach (var nom in new[] { identite.Nom, identite.NomDUsage }.OfType<string>().SelectMany(NomNormalise.Rangees).Distinct())
            {
                cles.Add(DuNom(nom, naissance.EnTexte));
                cles.Add(DeLAnnee(nom, naissance.Annee));
            }
        return cles;
    }

    /// <summary>Parmi elles, celles que deux personnes ne partagent guère sans n'en faire qu'une : le NIR, et un nom entier avec une naissance entière.</summary>
    public static IReadOnlyList<string> QuiRapprochent(Identite identite)
    {
        var cles = new List<string>();
        if (identite.Nir is { } nir) cles.Add(DuNir(nir));
        if (identite.Naissance is { Jour: > 0 } naissance)
            cles.AddRange(new[] { identite.Nom, identite.NomDUsage }.OfType<string>().SelectMany(NomNormalise.Cherchees).Distinct().Select(nom => DuNom(nom, naissance.EnTexte)));
        return cles;
    }

    /// <summary>Ce sous quoi chercher un NIR.</summary>
    public static string DuNir(Nir nir) => "nir:" + nir.Treize;

    /// <summary>
    /// Ce sous quoi chercher un nom et une naissance. Une date entière trouve aussi qui n'a déclaré que le mois, ou l'année ; une date partielle, toute
    /// l'année : qui cherche écarte ensuite les mois incompatibles (<see cref="NaissanceDeclaree.EstCompatible"/>).
    /// </summary>
    public static IReadOnlyList<string> Du(string nom, NaissanceDeclaree naissance) => [.. NomNormalise.Cherchees(nom).SelectMany(forme => naissance.Jour == 0
        ? [DeLAnnee(forme, naissance.Annee)]
        : Declarees(naissance).Select(declaree => DuNom(forme, declaree)))];

    private static IEnumerable<string> Declarees(NaissanceDeclaree naissance) =>
    [
        naissance.EnTexte,
        string.Create(CultureInfo.InvariantCulture, $"{naissance.Annee:0000}-{naissance.Mois:00}-00"),
        string.Create(CultureInfo.InvariantCulture, $"{naissance.Annee:0000}-00-00"),
    ];

    private static string DuNom(string nom, string naissance) => $"nom:{nom}:{naissance}";

    private static string DeLAnnee(string nom, int annee) => string.Create(CultureInfo.InvariantCulture, $"annee:{nom}:{annee:0000}");
}
