using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Parcours.Host.Caisses;

/// <summary>Un élément permis dans un bloc, à son rang.</summary>
/// <param name="Nom">Nom.</param>
/// <param name="Type">Type de sa valeur ; nul si c'est un bloc.</param>
/// <param name="Minimum">Combien au moins.</param>
/// <param name="Maximum">Combien au plus.</param>
internal sealed record ElementPermis(string Nom, TypeDeValeur? Type, int Minimum, int Maximum);

/// <summary>La structure d'un format, lue une fois. Un même nom n'a qu'une structure dans tout le format.</summary>
internal sealed partial class GrammaireDeFlux
{
    private readonly FrozenDictionary<string, ElementPermis[]> _blocs;

    public GrammaireDeFlux(string texte)
    {
        var blocs = new Dictionary<string, ElementPermis[]>();
        foreach (Match bloc in Blocs().Matches(texte))
            blocs[bloc.Groups["bloc"].Value] = [.. bloc.Groups["elements"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Lire)];
        _blocs = blocs.ToFrozenDictionary();
    }

    /// <summary>La grammaire des flux bénéficiaires.</summary>
    public static GrammaireDeFlux Vrsb0801 { get; } = new(StructureVrsb0801.Texte);

    /// <summary>Les éléments d'un bloc.</summary>
    public ElementPermis[] Bloc(string nom) => _blocs[nom];

    private static ElementPermis Lire(string mot)
    {
        var lu = Forme().Match(mot);
        var (minimum, maximum) = lu.Groups["nombre"].Value switch
        {
            "" => (1, 1),
            "?" => (0, 1),
            "*" => (0, int.MaxValue),
            "+" => (1, int.MaxValue),
            var bornes => (int.Parse(bornes.AsSpan(1, 1), CultureInfo.InvariantCulture), int.Parse(bornes.AsSpan(3, 1), CultureInfo.InvariantCulture)),
        };
        return new(lu.Groups["nom"].Value, lu.Groups["type"].Success ? TypeDeValeur.Lire(lu.Groups["type"].Value) : null, minimum, maximum);
    }

    // Une ligne en retrait continue le bloc.
    [GeneratedRegex(@"^(?<bloc>\w+) =(?<elements>[^\n]*(\n {4}[^\n]*)*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Blocs();

    [GeneratedRegex(@"^(?<nom>\w+)(:(?<type>[a-z][0-9.]*))?(?<nombre>[?*+]|\{\d,\d\})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Forme();
}
