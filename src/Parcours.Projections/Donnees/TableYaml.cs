namespace Parcours.Projections.Donnees;

/// <summary>Des clés et leurs valeurs, dans l'ordre du fichier.</summary>
internal sealed class TableYaml(string fichier, long ligne, string nom, IReadOnlyDictionary<string, (ScalaireYaml Cle, NoeudYaml Valeur)> entrees)
    : NoeudYaml(fichier, ligne, nom)
{
    public IEnumerable<(ScalaireYaml Cle, NoeudYaml Valeur)> Entrees => entrees.Values;

    public NoeudYaml this[string cle] => entrees[cle].Valeur;

    public override TableYaml Table() => this;

    /// <summary>La valeur d'une clé facultative.</summary>
    public NoeudYaml? Si(string cle) => entrees.TryGetValue(cle, out var entree) ? entree.Valeur : null;

    /// <summary>Refuse une clé inconnue, puis une clé absente.</summary>
    public TableYaml Attendre(IReadOnlyCollection<string> obligatoires, params IReadOnlyCollection<string> facultatives)
    {
        foreach (var (cle, _) in Entrees)
            if (!obligatoires.Contains(cle.Valeur) && !facultatives.Contains(cle.Valeur))
                throw cle.Refus($"clé inconnue « {cle.Valeur} » ; admises : {string.Join(", ", obligatoires.Concat(facultatives).DefaultIfEmpty("aucune"))}");
        foreach (var cle in obligatoires)
            if (!entrees.ContainsKey(cle)) throw Refus($"« {cle} » manque");
        return this;
    }
}
