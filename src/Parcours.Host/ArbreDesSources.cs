namespace Parcours.Host;

/// <summary>Le dépôt des sources, quand le binaire y tourne encore ; un service publié n'en a pas.</summary>
public static class ArbreDesSources
{
    public static string? Racine { get; } = Chercher(AppContext.BaseDirectory);

    private static string? Chercher(string depart)
    {
        for (var dossier = new DirectoryInfo(depart); dossier is not null; dossier = dossier.Parent)
        {
            if (File.Exists(Path.Combine(dossier.FullName, "Parcours.sln")))
            {
                return dossier.FullName;
            }
        }

        return null;
    }
}
