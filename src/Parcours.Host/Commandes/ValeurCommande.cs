using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Host.Commandes;

/// <summary>La forme des valeurs tapées sur la ligne de commande, et ce qu'on répond quand elle n'y est pas.</summary>
internal static class ValeurCommande
{
    public static LocalDate? LireDate(string texte) =>
        LocalDatePattern.Iso.Parse(texte) is { Success: true } lecture ? lecture.Value : null;

    public static TimeSpan? LireDuree(string texte)
    {
        if (texte.Length < 2 || !int.TryParse(texte[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var nombre)
            || nombre is 0 or > 100_000)
        {
            return null;
        }

        return texte[^1] switch
        {
            'm' => TimeSpan.FromMinutes(nombre),
            'h' => TimeSpan.FromHours(nombre),
            'j' => TimeSpan.FromDays(nombre),
            _ => null,
        };
    }

    /// <summary>Nul si la valeur convient.</summary>
    public static string? Defaut(OptionCommande option, string valeur)
    {
        if (option.Choix.Count > 0 && !option.Choix.Contains(valeur))
        {
            return $"{option.Nom} : « {valeur} » n'est pas admis ; au choix : {string.Join(", ", option.Choix)}.";
        }

        return option.Nature switch
        {
            Nature.Date when LireDate(valeur) is null =>
                $"{option.Nom} : « {valeur} » n'est pas une date ; écrivez-la comme 2022-12-31.",
            Nature.Entier when !long.TryParse(valeur, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
                $"{option.Nom} : « {valeur} » n'est pas un nombre entier.",
            Nature.Duree when LireDuree(valeur) is null =>
                $"{option.Nom} : « {valeur} » n'est pas une durée ; écrivez-la comme 30m, 8h ou 7j.",
            Nature.Paire when valeur.IndexOf('=') < 1 || valeur.EndsWith('=') =>
                $"{option.Nom} : « {valeur} » n'a pas la forme nom=valeur.",
            _ when valeur.Length == 0 => $"{option.Nom} : la valeur est vide.",
            _ => null,
        };
    }
}
