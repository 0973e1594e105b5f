namespace Parcours.Host.Commandes;

/// <summary>Des mots de la ligne de commande à un appel, ou à la liste de tout ce qui cloche.</summary>
internal static class AnalyseAppel
{
    /// <exception cref="AppelMalFormeException">Option inconnue, valeur manquante ou mal écrite, argument en trop…</exception>
    public static AppelCommande Analyser(ICommande commande, IReadOnlyList<string> mots)
    {
        var defauts = new List<string>();
        var options = new List<(string Nom, string Valeur)>();
        var arguments = new List<string>();
        var aInconnue = false;
        for (var i = 0; i < mots.Count; i++)
        {
            if (mots[i] == "--")
            {
                arguments.AddRange(mots.Skip(i + 1));
                break;
            }

            if (!mots[i].StartsWith('-') || mots[i].Length == 1)
            {
                arguments.Add(mots[i]);
                continue;
            }

            var (nom, valeur) = mots[i].Split('=', 2) is [var avant, var apres] ? (avant, apres) : (mots[i], null);
            if (commande.Options.FirstOrDefault(o => o.Nom == nom) is not { } option)
            {
                aInconnue = true;
                defauts.Add($"Option inconnue : {nom}.{Suggestion(commande, nom)}");
            }
            else if (option.EstDrapeau)
            {
                defauts.AddRange(valeur is null ? [] : [$"{nom} n'attend pas de valeur."]);
                options.Add((nom, ""));
            }
            else if ((valeur ?? Suivant(mots, ref i)) is not { } donnee)
            {
                defauts.Add($"{nom} attend une valeur <{option.Valeur}>.");
                options.Add((nom, ""));
            }
            else
            {
                defauts.AddRange(ValeurCommande.Defaut(option, donnee) is { } defaut ? [defaut] : []);
                options.Add((nom, donnee));
            }
        }

        var lues = options.ToLookup(o => o.Nom, o => o.Valeur);
        defauts.AddRange(commande.Options.Where(o => o.EstObligatoire && !lues.Contains(o.Nom))
            .Select(o => $"L'option {o.Nom} <{o.Valeur}> est obligatoire."));
        defauts.AddRange(commande.Options.Where(o => !o.EstRepetable && lues[o.Nom].Skip(1).Any())
            .Select(o => $"{o.Nom} est donnée plusieurs fois."));
        defauts.AddRange(commande.Arguments.Skip(arguments.Count).Where(a => !a.EstFacultatif)
            .Select(a => $"L'argument <{a.Nom}> est obligatoire."));
        if (!aInconnue)
        {
            // Ce qui suit une option inconnue était sans doute sa valeur : ne pas le reprocher en plus.
            defauts.AddRange(arguments.Skip(commande.Arguments.Count).Select(a => $"Argument en trop : {a}."));
        }

        defauts.AddRange(commande.Arguments.Zip(arguments)
            .Where(c => c.First.Choix.Count > 0 && !c.First.Choix.Contains(c.Second))
            .Select(c => $"<{c.First.Nom}> : « {c.Second} » n'est pas admis ; au choix : {string.Join(", ", c.First.Choix)}."));
        return defauts.Count == 0 ? new AppelCommande(lues, arguments) : throw new AppelMalFormeException(defauts);
    }

    /// <summary>Une valeur ne commence pas par deux tirets : <c>--role --departement 71</c> est un oubli, pas un rôle.</summary>
    private static string? Suivant(IReadOnlyList<string> mots, ref int i) =>
        i + 1 < mots.Count && !mots[i + 1].StartsWith("--", StringComparison.Ordinal) ? mots[++i] : null;

    private static string Suggestion(ICommande commande, string nom)
    {
        var proche = commande.Options.FirstOrDefault(o =>
            o.Nom.StartsWith(nom, StringComparison.Ordinal) || nom.StartsWith(o.Nom, StringComparison.Ordinal));
        return proche is null ? "" : $" Vouliez-vous dire {proche.Nom} ?";
    }
}

/// <summary>Un appel que la commande ne peut pas comprendre ; rend <see cref="CodesDeSortie.AppelMalForme"/>.</summary>
public sealed class AppelMalFormeException(IReadOnlyList<string> defauts) : Exception(string.Join(Environment.NewLine, defauts));
