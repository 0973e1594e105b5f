namespace Parcours.Bancs;

/// <summary>Les options de la ligne de commande.</summary>
/// <param name="Bancs">Bancs demandés ; vide : tous.</param>
/// <param name="EstRapide">Petites tailles.</param>
/// <param name="Date">Date inscrite au rapport ; par défaut, aujourd'hui.</param>
/// <param name="Sortie">Fichier du rapport ; nul : ne rien écrire.</param>
internal sealed record Options(IReadOnlyList<string> Bancs, bool EstRapide, string Date, string? Sortie)
{
    public const string Aide = """
        Usage : dotnet run -c Release --project tests/Parcours.Bancs -- [options]

          --banc nom        un banc seulement (répétable) : reprise, import, reconstruction, rejeu, indicateurs, tous-les-indicateurs, matrice, enregistrement, acces, coffre, demarrage
          --rapide          petites tailles, pour vérifier que tout tourne ; n'écrit le rapport que si --sortie le demande
          --date AAAA-MM-JJ date inscrite au rapport ; par défaut, aujourd'hui
          --sortie fichier  rapport à écrire ; par défaut docs/mesures.md, quand tous les bancs ont tourné
        """;

    /// <exception cref="ArgumentException">Appel mal formé.</exception>
    public static Options Lire(string[] arguments, IReadOnlyCollection<string> connus, string? racine)
    {
        var (bancs, rapide, date, sortie) = (new List<string>(), false, DateTime.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (string?)null);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--rapide": rapide = true; break;
                case "--banc": bancs.Add(Valeur(arguments, ref i)); break;
                case "--date": date = Valeur(arguments, ref i); break;
                case "--sortie": sortie = Valeur(arguments, ref i); break;
                default: throw new ArgumentException($"Option inconnue : {arguments[i]}");
            }
        }
        if (bancs.Find(banc => !connus.Contains(banc)) is { } inconnu) throw new ArgumentException($"Banc inconnu : {inconnu} ; il y a {string.Join(", ", connus)}.");
        if (sortie is null && !rapide && bancs.Count == 0 && racine is not null) sortie = Path.Combine(racine, "docs", "mesures.md");
        return new(bancs, rapide, date, sortie);
    }

    private static string Valeur(string[] arguments, ref int i) =>
        ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{arguments[i - 1]} attend une valeur.");
}
