using System.Text.RegularExpressions;

namespace Parcours.Domain.Communs.Formes;

/// <summary>Forme des identifiants d'émetteur et des codes (<c>champs.csv</c>).</summary>
public static partial class Identifiants
{
    /// <summary>La raison du refus, ou nul si l'identifiant est admis.</summary>
    public static string? Refus(string texte) =>
        !Forme().IsMatch(texte) ? "doit compter 1 à 64 caractères parmi A-Z a-z 0-9 - _"
        : RessembleAUnNir(texte) ? "ressemble à un NIR, qui n'entre jamais au journal"
        : null;

    /// <summary>
    /// Treize ou quinze chiffres de la forme d'un NIR, séparateurs et préfixe de lettres ôtés. L'identifiant entier est
    /// comparé, jamais un morceau : un UUID sur mille en contiendrait un par hasard.
    /// </summary>
    public static bool RessembleAUnNir(string texte) =>
        texte.Length >= 13 && Nir().IsMatch(texte.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal));

    /// <summary>Code de territoire : 1 à 32 caractères.</summary>
    public static bool EstUnCode(string texte) => Code().IsMatch(texte);

    /// <summary>Code de département du code officiel géographique.</summary>
    public static bool EstUnDepartement(string texte) => Departement().IsMatch(texte);

    /// <summary>Code INSEE d'une commune.</summary>
    public static bool EstUneCommune(string texte) => Commune().IsMatch(texte);

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Forme();

    [GeneratedRegex(@"^[A-Za-z]*[1-478][0-9]{2}(0[1-9]|1[0-2]|[2-9][0-9])([0-9]{2}|2[ABab])[0-9]{6}([0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nir();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-6])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Departement();

    [GeneratedRegex(@"^([0-8][0-9]|9[0-8]|2[AB])[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Commune();
}
