namespace Parcours.Projections.Donnees;

/// <summary>Une suite de valeurs, jamais vide.</summary>
internal sealed class ListeYaml(string fichier, long ligne, string nom, IReadOnlyList<NoeudYaml> elements) : NoeudYaml(fichier, ligne, nom)
{
    public IReadOnlyList<NoeudYaml> Elements => elements.Count > 0 ? elements : throw Refus($"« {Nom} » est vide");

    public override ListeYaml Liste() => this;

    /// <summary>Des textes pris dans une liste fermée, sans répétition.</summary>
    public IReadOnlyList<string> Codes(IReadOnlyCollection<string> admis)
    {
        var codes = new List<string>();
        foreach (var element in Elements)
        {
            var code = element.Parmi(admis);
            if (codes.Contains(code)) throw element.Refus($"« {Nom} » répète « {code} »");
            codes.Add(code);
        }
        return codes;
    }
}
