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
            : Path.Combine(ArbreDesSources.Racine ?? AppContext.BaseDirectory, ".donnees"));

    public string Fichier(string nom) => Path.Combine(Chemin, nom);
}
