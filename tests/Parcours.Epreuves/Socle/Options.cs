using System.Globalization;

namespace Parcours.Epreuves.Socle;

/// <summary>Ce que l'appelant demande.</summary>
/// <param name="Graine">Graine du premier essai ; les suivants prennent les nombres d'après.</param>
/// <param name="Budget">Temps au-delà duquel aucun essai ne commence.</param>
/// <param name="Epreuve">L'épreuve demandée ; nulle : toutes.</param>
/// <param name="Essais">Nombre d'essais de chaque épreuve ; nul : autant que le budget en permet.</param>
/// <param name="Arrets">Arrêts brutaux de chaque essai de cette épreuve.</param>
/// <param name="Hote">Le <c>Parcours.Host.dll</c> à éprouver ; nul : celui de la solution.</param>
internal sealed record Options(int Graine, TimeSpan Budget, string? Epreuve, int? Essais, int Arrets, string? Hote)
{
    public const string Aide = """
        Épreuves de Parcours : lois, hostile, arrets, fichiers, mutations, imports, histoires, courses, rejeu, sauvegarde, montee.

          --graine N       graine du premier essai (par défaut 1) ; un échec redit la sienne
          --budget 10m     temps à ne pas dépasser, en s, m ou h (par défaut 10m)
          --epreuve nom    une seule épreuve
          --essais N       nombre d'essais de chaque épreuve, au lieu du budget
          --arrets N       arrêts brutaux de l'épreuve « arrets », ou d'« imports » seule (par défaut 25)
          --hote chemin    Parcours.Host.dll à éprouver (par défaut celui de la solution)

        Rejouer un échec : --epreuve nom --graine N --essais 1
        """;

    public static Options? Lire(string[] mots, out string raison)
    {
        var options = new Options(1, TimeSpan.FromMinutes(10), null, null, 25, null);
        for (var i = 0; i < mots.Length; i += 2)
        {
            raison = $"Valeur absente ou illisible pour {mots[i]}.";
            if (i + 1 == mots.Length || Poser(options, mots[i], mots[i + 1]) is not { } suite) return null;
            options = suite;
        }

        raison = "";
        return options;
    }

    private static Options? Poser(Options options, string nom, string valeur) => nom switch
    {
        "--graine" => Nombre(valeur) is { } graine ? options with { Graine = graine } : null,
        "--budget" => Duree(valeur) is { } budget ? options with { Budget = budget } : null,
        "--epreuve" => Passage.Noms.Contains(valeur) ? options with { Epreuve = valeur } : null,
        "--essais" => Nombre(valeur) is { } essais ? options with { Essais = essais } : null,
        "--arrets" => Nombre(valeur) is { } arrets ? options with { Arrets = arrets } : null,
        "--hote" => options with { Hote = valeur },
        _ => null,
    };

    private static int? Nombre(string valeur) =>
        int.TryParse(valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) ? nombre : null;

    private static TimeSpan? Duree(string valeur) => valeur is [.. var chiffres, var unite] && Nombre(chiffres) is { } nombre
        ? unite switch
        {
            's' => TimeSpan.FromSeconds(nombre),
            'm' => TimeSpan.FromMinutes(nombre),
            'h' => TimeSpan.FromHours(nombre),
            _ => null,
        }
        : null;
}
