using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Projections.Donnees;

/// <summary>Une valeur simple.</summary>
internal sealed partial class ScalaireYaml(string fichier, long ligne, string nom, string valeur, bool estNu) : NoeudYaml(fichier, ligne, nom)
{
    public string Valeur { get; } = valeur;

    public override string Texte()
    {
        if (string.IsNullOrWhiteSpace(Valeur)) throw Refus($"« {Nom} » est vide");
        if (estNu && AutreChoseQuUnTexte().IsMatch(Valeur))
            throw Refus($"« {Nom} » : « {Valeur} » se lit ailleurs comme un booléen, un nombre, une date ou un vide ; mettre des guillemets");
        return Valeur.Trim();
    }

    public override int Entier(int minimum, int maximum)
    {
        if (!estNu || !SansZeroDeTete().IsMatch(Valeur) || !int.TryParse(Valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var entier))
            throw Refus($"« {Nom} » attend un nombre entier, sans guillemets");
        if (entier < minimum || entier > maximum)
            throw Refus(string.Create(CultureInfo.InvariantCulture, $"« {Nom} » vaut {entier} ; attendu : de {minimum} à {maximum}"));
        return entier;
    }

    public override LocalDate Date() => LocalDatePattern.Iso.Parse(Valeur) is { Success: true } lue ? lue.Value : base.Date();

    // D'un lecteur YAML à l'autre, « no », « 010 » ou « 2022-01-01 » nus changent de type : le doute est refusé, pas tranché.
    [GeneratedRegex(@"^(~|null|true|false|yes|no|on|off|y|n|[-+]?\.?\d[\d.,_:eE+-]*|0[xo][0-9a-f]+|[-+]?\.(inf|nan))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AutreChoseQuUnTexte();

    [GeneratedRegex("^(0|[1-9][0-9]{0,8})$", RegexOptions.CultureInvariant)]
    private static partial Regex SansZeroDeTete();
}
