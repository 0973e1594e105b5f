using Parcours.Projections.Donnees;

namespace Parcours.Projections.Qualite;

/// <summary>Les contrôles de qualité, lus de <c>qualite/</c> une fois, vérifiés en entier, puis immuables.</summary>
public sealed class CatalogueQualite
{
    private static readonly Lazy<CatalogueQualite> Livre = new(static () => Charger(RessourcesEmbarquees.Du("qualite")));

    private CatalogueQualite(IEnumerable<Controle> controles) => Controles = [.. controles.OrderBy(controle => controle.Code, StringComparer.Ordinal)];

    /// <summary>Le catalogue livré avec le service.</summary>
    public static CatalogueQualite Embarque => Livre.Value;

    /// <summary>Les contrôles, par code croissant.</summary>
    public IReadOnlyList<Controle> Controles { get; }

    /// <summary>Lit des fichiers. Lève <see cref="DonneeRefusee"/> au premier défaut.</summary>
    public static CatalogueQualite Charger(IEnumerable<(string Fichier, string Texte)> fichiers) => new([.. fichiers.Select(fichier => Lire(fichier.Fichier, fichier.Texte))]);

    /// <summary>Le contrôle de ce code ; nul si le catalogue ne le connaît pas.</summary>
    public Controle? Trouver(string code) => Controles.FirstOrDefault(controle => controle.Code == code);

    private static Controle Lire(string fichier, string texte)
    {
        var racine = LectureYaml.Lire(fichier, texte).Attendre(["controle", "libelle", "definition", "source"], "delai", "motifs");
        var code = racine["controle"].Texte();
        NomDeFichier.Verifier(racine["controle"], code);
        if (SqlDuControle.DeCode(code) is not { } sql) throw racine["controle"].Refus($"aucun contrôle ne s'appelle « {code} »");
        if ((racine.Si("delai") is not null) != sql.AUnDelai) throw racine.Refus(sql.AUnDelai ? $"« {code} » attend un délai" : $"« {code} » n'attend aucun délai");
        if ((racine.Si("motifs") is not null) != (sql.Motifs.Count > 0)) throw racine.Refus(sql.Motifs.Count > 0 ? $"« {code} » attend des motifs" : $"« {code} » ne distingue aucun motif");
        return new(code, racine["libelle"].Texte(), racine["definition"].Texte(), racine.Si("delai")?.Entier(0, 3_660), Motifs(racine.Si("motifs"), sql.Motifs), SourceRelue.Lire(racine["source"]));
    }

    private static List<Motif> Motifs(NoeudYaml? noeud, IReadOnlyList<string> admis)
    {
        var motifs = new List<Motif>();
        foreach (var element in noeud?.Liste().Elements ?? [])
        {
            var table = element.Table().Attendre(["code", "libelle"]);
            var code = table["code"].Parmi(admis);
            if (motifs.Exists(motif => motif.Code == code)) throw table["code"].Refus($"« {code} » figure deux fois");
            motifs.Add(new(code, table["libelle"].Texte()));
        }
        return motifs;
    }
}
