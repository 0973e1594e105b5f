using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Matrices;

/// <summary>Les matrices des conventions, lues une fois de <c>matrices/</c> et confrontées aux définitions qu'elles citent.</summary>
public sealed class CatalogueMatrices
{
    private static readonly Lazy<CatalogueMatrices> Livre =
        new(static () => Charger(RessourcesEmbarquees.Du("matrices"), CatalogueIndicateurs.Embarque));

    private CatalogueMatrices(IReadOnlyList<Matrice> matrices) => Matrices = matrices;

    /// <summary>Le catalogue livré avec le service.</summary>
    public static CatalogueMatrices Embarque => Livre.Value;

    /// <summary>Les matrices, par convention.</summary>
    public IReadOnlyList<Matrice> Matrices { get; }

    /// <summary>Lit des fichiers. Lève <see cref="DonneeRefusee"/> au premier défaut.</summary>
    public static CatalogueMatrices Charger(IEnumerable<(string Fichier, string Texte)> fichiers, CatalogueIndicateurs indicateurs)
    {
        var lecture = new LectureMatrice(indicateurs);
        var lues = new SortedDictionary<string, Matrice>(StringComparer.Ordinal);
        foreach (var (fichier, texte) in fichiers)
        {
            var (matrice, convention) = lecture.Lire(fichier, texte);
            if (!lues.TryAdd(matrice.Convention, matrice)) throw convention.Refus($"la matrice « {matrice.Convention} » est déjà définie");
        }
        return new([.. lues.Values]);
    }

    /// <summary>La matrice de cette convention ; nulle si le catalogue ne la connaît pas.</summary>
    public Matrice? Trouver(string convention) => Matrices.FirstOrDefault(matrice => matrice.Convention == convention);
}
