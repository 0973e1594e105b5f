namespace Parcours.Bancs.Rapport;

/// <summary>Ce qu'un banc a trouvé.</summary>
/// <param name="Titre">Titre.</param>
/// <param name="Protocole">Comment c'est mesuré, en quelques phrases.</param>
/// <param name="Lignes">Les figures.</param>
internal sealed record Section(string Titre, string Protocole, IReadOnlyList<Ligne> Lignes);

/// <summary>Une figure du tableau.</summary>
/// <param name="Quoi">Ce qui est mesuré.</param>
/// <param name="Valeur">La valeur, unité comprise.</param>
/// <param name="Cible">La cible, telle que demandée ; nulle pour un repère.</param>
/// <param name="EstTenue">La cible est tenue ; nulle pour un repère.</param>
/// <param name="Rapport">Rapport à la cible ou au repère.</param>
internal sealed record Ligne(string Quoi, string Valeur, string? Cible = null, bool? EstTenue = null, string? Rapport = null)
{
    /// <summary>Une figure dont la cible est un plancher.</summary>
    public static Ligne AuMoins(string quoi, double valeur, double cible, string unite, string format = "N0") =>
        new(quoi, Texte(valeur, format, unite), "≥ " + Texte(cible, format, unite), valeur >= cible, Nombre(valeur / cible, "0.00"));

    /// <summary>Une figure dont la cible est un plafond.</summary>
    public static Ligne AuPlus(string quoi, double valeur, double cible, string unite, string format = "N0") =>
        new(quoi, Texte(valeur, format, unite), "≤ " + Texte(cible, format, unite), valeur <= cible, Nombre(valeur / cible, "0.00"));

    /// <summary>Un repère, sans cible.</summary>
    public static Ligne Repere(string quoi, double valeur, string unite, string format = "N0") => new(quoi, Texte(valeur, format, unite));

    private static string Texte(double valeur, string format, string unite) => (Nombre(valeur, format) + " " + unite).TrimEnd();

    private static string Nombre(double valeur, string format) => valeur.ToString(format, System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));
}
