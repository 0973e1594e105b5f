using System.Globalization;
using NodaTime;

namespace Parcours.Host.Commandes;

/// <summary>Un appel bien formé : les valeurs ont déjà la forme que leur option demande.</summary>
public sealed class AppelCommande
{
    private readonly ILookup<string, string> _options;
    private readonly IReadOnlyList<string> _arguments;

    internal AppelCommande(ILookup<string, string> options, IReadOnlyList<string> arguments)
    {
        _options = options;
        _arguments = arguments;
    }

    public bool Drapeau(OptionCommande option) => _options.Contains(option.Nom);

    public string? Texte(OptionCommande option) => _options[option.Nom].LastOrDefault();

    public string TexteObligatoire(OptionCommande option) => _options[option.Nom].Last();

    public IReadOnlyList<string> Tous(OptionCommande option) => [.. _options[option.Nom]];

    public LocalDate? Date(OptionCommande option) =>
        Texte(option) is { } texte ? ValeurCommande.LireDate(texte) : null;

    public long? Entier(OptionCommande option) =>
        Texte(option) is { } texte ? long.Parse(texte, CultureInfo.InvariantCulture) : null;

    public TimeSpan? Duree(OptionCommande option) =>
        Texte(option) is { } texte ? ValeurCommande.LireDuree(texte) : null;

    public IReadOnlyList<(string Nom, string Valeur)> Paires(OptionCommande option) =>
        [.. _options[option.Nom].Select(p => p.Split('=', 2)).Select(p => (p[0], p[1]))];

    public string? Argument(int rang) => rang < _arguments.Count ? _arguments[rang] : null;
}
