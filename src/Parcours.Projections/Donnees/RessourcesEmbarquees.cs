namespace Parcours.Projections.Donnees;

/// <summary>Les fichiers de données voyagent dans l'assembly : le binaire publié et ses chiffres ne se séparent pas.</summary>
internal static class RessourcesEmbarquees
{
    /// <summary>Les fichiers d'un dossier, par nom croissant.</summary>
    public static IReadOnlyList<(string Fichier, string Texte)> Du(string dossier)
    {
        var assembly = typeof(RessourcesEmbarquees).Assembly;
        var fichiers = new List<(string Fichier, string Texte)>();
        foreach (var nom in assembly.GetManifestResourceNames())
        {
            // Le dossier est écrit par MSBuild avec le séparateur de la machine qui construit.
            var fichier = nom.Replace('\\', '/');
            if (!fichier.StartsWith(dossier + "/", StringComparison.Ordinal)) continue;
            using var lecteur = new StreamReader(assembly.GetManifestResourceStream(nom)!);
            fichiers.Add((fichier, lecteur.ReadToEnd()));
        }
        fichiers.Sort(static (a, b) => string.CompareOrdinal(a.Fichier, b.Fichier));
        return fichiers;
    }
}
