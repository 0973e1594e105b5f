using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Parcours.Host.Http;

/// <summary>
/// Wolverine lit lui-même le corps et les paramètres, et dit en anglais ce qui cloche. Ses deux refus se reconnaissent à leur
/// titre ; on en garde le champ fautif, jamais la valeur reçue.
/// </summary>
internal static partial class TraductionWolverine
{
    public static ProblemDetails? Traduire(ProblemDetails recu) => recu.Title switch
    {
        "Invalid JSON format" => Corps(recu.Detail ?? ""),
        "Invalid query string value" => Problemes.Forme(
            Champ(recu.Extensions.TryGetValue("parameter", out var nom) ? nom?.ToString() : null, Attendu(recu.Detail ?? ""))),
        _ => null,
    };

    /// <summary>Ce que le paramètre devait être, d'après le type que le refus nomme ; il finit le message, que la valeur reçue ne peut donc pas imiter.</summary>
    private static string Attendu(string message) => TypeAttendu().Match(message).Groups[1].Value switch
    {
        nameof(Jour) => "N'est pas une date possible (AAAA-MM-JJ).",
        "Int32" or "Int64" or "int" or "long" => "Doit être un nombre entier.",
        _ => "Valeur illisible.",
    };

    private static ProblemDetails Corps(string message)
    {
        if (ChampInconnu().Match(message) is { Success: true } inconnu)
        {
            return Problemes.Forme(Champ(inconnu.Groups[1].Value, "Champ inconnu."));
        }

        if (ChampRepete().Match(message) is { Success: true } repete)
        {
            return Problemes.Forme(Champ(repete.Groups[1].Value, "Champ donné deux fois."));
        }

        if (ChampsManquants().Match(message) is { Success: true } manquants)
        {
            return Problemes.Forme(EntreApostrophes().Matches(manquants.Groups[1].Value)
                .ToDictionary(m => m.Groups[1].Value, string[] (_) => ["Champ obligatoire."]));
        }

        // « $.champ.sous » : le chemin de ce qui n'a pu être lu ; « $ » seul, un corps qui n'est pas du JSON.
        return Chemin().Match(message) is { Success: true } chemin
            ? Problemes.Forme(Champ(chemin.Groups[1].Value, "Valeur refusée : type, date ou énumération."))
            : Problemes.Creer(400, "json-illisible", "JSON illisible.", "Le corps de la demande n'est pas le JSON attendu.");
    }

    private static Dictionary<string, string[]> Champ(string? nom, string raison) =>
        new() { [string.IsNullOrEmpty(nom) ? "$" : nom] = [raison] };

    [GeneratedRegex(@"expected type '?(?:[\w.]+\.)?(\w+)\??'?\.?$", RegexOptions.RightToLeft)]
    private static partial Regex TypeAttendu();

    [GeneratedRegex(@"^The JSON property '([^']*)' could not be mapped")]
    private static partial Regex ChampInconnu();

    [GeneratedRegex(@"^Duplicate property '([^']*)'")]
    private static partial Regex ChampRepete();

    [GeneratedRegex(@"was missing required properties including: (.+)")]
    private static partial Regex ChampsManquants();

    [GeneratedRegex(@"'([^']+)'")]
    private static partial Regex EntreApostrophes();

    [GeneratedRegex(@"Path: \$\.(\S+) \|")]
    private static partial Regex Chemin();
}
