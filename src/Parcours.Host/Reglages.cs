using System.Globalization;

namespace Parcours.Host;

/// <summary>
/// Une section de la configuration lue sans indulgence : un réglage inconnu ou hors de ses bornes empêche de démarrer, sous le nom de
/// la variable d'environnement à corriger.
/// </summary>
internal sealed class Reglages(IConfigurationSection section)
{
    public string? Texte(string cle) => section[cle] is { Length: > 0 } texte ? texte : null;

    public Reglages Section(string cle) => new(section.GetSection(cle));

    public IReadOnlyDictionary<string, string?> Enfants => section.GetChildren().ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);

    /// <summary>Une liste (<c>Acr:0</c>, <c>Acr:1</c>…) ou un texte séparé par des blancs, plus commode en variable d'environnement.</summary>
    public string[] Liste(string cle)
    {
        var liste = section.GetSection(cle);
        return [.. new[] { liste.Value }.Concat(liste.GetChildren().Select(e => e.Value))
            .SelectMany(v => (v ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
    }

    public TimeSpan Duree(string cle, TimeSpan defaut, TimeSpan minimum, TimeSpan maximum) => Texte(cle) is not { } texte
        ? defaut
        : TimeSpan.TryParse(texte, CultureInfo.InvariantCulture, out var duree) && duree >= minimum && duree <= maximum
            ? duree
            : throw Refus(cle, $"doit être une durée hh:mm:ss, de {minimum:c} à {maximum:c}");

    public int Entier(string cle, int defaut, int minimum, int maximum) => Texte(cle) is not { } texte
        ? defaut
        : int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) && nombre >= minimum && nombre <= maximum
            ? nombre
            : throw Refus(cle, $"doit être un entier, de {minimum} à {maximum}");

    public void RefuserLesInconnus(params string[] connus)
    {
        if (section.GetChildren().FirstOrDefault(e => !connus.Contains(e.Key, StringComparer.OrdinalIgnoreCase)) is { } inconnu)
        {
            throw new ConfigurationRefuseeException($"{Variable(inconnu.Path)} n'est pas un réglage connu : {string.Join(", ", connus)}.");
        }
    }

    public ConfigurationRefuseeException Refus(string cle, string raison) => new($"{Variable($"{section.Path}:{cle}")} {raison}.");

    private static string Variable(string chemin) => chemin.Replace(":", "__", StringComparison.Ordinal);
}
