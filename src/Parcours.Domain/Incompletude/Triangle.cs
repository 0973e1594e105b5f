namespace Parcours.Domain.Incompletude;

/// <summary>
/// Le triangle de développement : combien de faits de chaque tranche étaient connus après un nombre de mois, le mois zéro étant l'âge qu'a
/// aujourd'hui la tranche la plus récente. La tranche de rang i n'a encore que ses i premiers mois : ce qui manque est ce que l'on cherche.
/// </summary>
internal sealed class Triangle
{
    private readonly int[][] _connus;

    public Triangle(Quadrillage quadrillage, IEnumerable<CaseDeConnaissance> cases)
    {
        Retards = quadrillage.Retards;
        _connus = [.. quadrillage.Tranches.Select((_, rang) => new int[Math.Min(rang, Retards) + 1])];
        foreach (var faits in cases)
        {
            // Connu dès le mois m, un fait l'est à tous les suivants ; au-delà du plus long retard cherché, il n'enseigne rien.
            for (var mois = Math.Max(0, faits.Rang - faits.Echelon); mois < _connus[faits.Rang].Length; mois++) _connus[faits.Rang][mois] += faits.Nombre;
        }
        Facteurs = [.. Enumerable.Range(0, Retards).Select(mois => Facteur.De([.. Enumerable.Range(mois + 1, Tranches - mois - 1).Select(rang => (_connus[rang][mois], _connus[rang][mois + 1]))]))];
    }

    /// <summary>Mois de retard suivis.</summary>
    public int Retards { get; }

    /// <summary>Nombre de tranches.</summary>
    public int Tranches => _connus.Length;

    /// <summary>De chaque mois au suivant.</summary>
    public IReadOnlyList<Facteur> Facteurs { get; }

    /// <summary>Faits des tranches qui enseignent : toutes sauf la plus récente.</summary>
    public int Base => _connus.Skip(1).Sum(connus => connus[^1]);

    /// <summary>Ce qui est connu aujourd'hui d'une tranche qui n'a pas fini de se remplir.</summary>
    public int Connus(int rang) => _connus[rang][^1];

    /// <summary>Ce que l'on connaissait en moyenne des tranches plus anciennes, à l'âge qu'a celle-ci.</summary>
    public double Habituels(int rang) => Enumerable.Range(rang + 1, Tranches - rang - 1).Average(ancienne => _connus[ancienne][rang]);

    /// <summary>Par combien ce qui en est connu se multipliera.</summary>
    public double Developpement(int rang) => Facteurs.Skip(rang).Aggregate(1.0, (produit, facteur) => produit * facteur.Valeur);
}
