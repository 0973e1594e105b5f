namespace Parcours.Host;

/// <summary>
/// Le dossier des données locales : clé de signature de développement, base embarquée. <c>Parcours:Donnees</c> le déplace ;
/// sinon <c>.donnees</c> à la racine du projet, et à côté du binaire une fois publié.
/// </summary>
public sealed record DossierDonnees(string Chemin)
{
    public static DossierDonnees Trouver(IConfiguration configuration) =>
        new(configuration["Parcours:Donnees"] is { Length: > 0 } choisi
            ? Path.GetFullPath(choisi)
            : Path.Combine(Racine(AppContext.BaseDirectory), ".donnees"));

    public string Fichier(string nom) => Path.Combine(Chemin, nom);

    private static string Racine(string depart)
    {
        for (var dossier = new DirectoryInfo(depart); dossier is not null; dossier = dossier.Parent)
        {
            if (File.Exists(Path.Combine(dossier.FullName, "Parcours.sln")))
            {
                return dossier.FullName;
            }
        }

        return depart;
    }
}
