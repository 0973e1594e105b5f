using Parcours.Projections.Donnees;

namespace Parcours.Projections.Qualite;

/// <summary>Les contrôles de qualité, lus de <c>qualite/</c> une fois, vérifiés en entier, puis immuables.</summary>
public sealed class CatalogueQualite
{
    private static readonly Lazy<CatalogueQualite> Livre = new(static () => new(RessourcesEmbarquees.Du("qualite").Select(f => Lire(f.Fichier, f.Texte))));

    private CatalogueQualite(IEnumerable<Controle> controles) => Controles = [.. controles];

    /// <summary>Le catalogue livré avec le service.</summary>
    public static CatalogueQualite Embarque => Livre.Value;

    /// <summary>Les contrôles, par code croissant.</summary>
    public IReadOnlyList<Controle> Controles { get; }

    /// <summary>Le contrôle de ce code ; nul si le catalogue ne le connaît pas.</summary>
    public Controle? Trouver(string code) => Controles.FirstOrDefault(controle => controle.Code == code);

    private static Controle Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte).Attendre(["controle", "libelle", "definition", "delai"]);
        var code = racine["controle"].Texte();
        NomDeFichier.Verifier(racine["controle"], code);
        if (!SqlDesControles.Connait(code)) throw racine["controle"].Refus($"aucun contrôle ne s'appelle « {code} »");
        return new(code, racine["libelle"].Texte(), racine["definition"].Texte(), racine["delai"].Entier(0, 3_660));
    }
}
