using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Les personnes inventées, et celles qui, sorties, peuvent revenir.</summary>
internal sealed class Population(Alea alea)
{
    private const int EssaisDeRetour = 12;

    private static readonly ((int Min, int Max) Ages, int Poids)[] Tranches =
        [((19, 25), 12), ((25, 29), 20), ((30, 39), 31), ((40, 49), 20), ((50, 59), 14), ((60, 63), 3)];

    private readonly List<(PersonneFictive Personne, LocalDate Des)> _sortis = [];
    private int _personnes;
    private int _foyers;

    public PersonneFictive Nouvelle(LocalDate entree)
    {
        var (min, max) = alea.Pese(Tranches);
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p{++_personnes:D5}"),
            Naissance = entree.PlusYears(-alea.Entier(min, max)).PlusDays(-alea.Entier(1, 364)),
            Sexe = alea.Chance(525) ? "femme" : "homme",
        };
    }

    public string NouveauFoyer() => string.Create(CultureInfo.InvariantCulture, $"f{++_foyers:D5}");

    public void Sortir(PersonneFictive personne, LocalDate des) => _sortis.Add((personne, des));

    /// <summary>Une personne dont la sortie est passée et connue au jour dit, s'il s'en trouve.</summary>
    public PersonneFictive? Revenir(LocalDate entree)
    {
        for (var essai = 0; essai < EssaisDeRetour && _sortis.Count > 0; essai++)
        {
            var rang = alea.Entier(0, _sortis.Count - 1);
            var (personne, des) = _sortis[rang];
            if (des > entree)
                continue;
            _sortis[rang] = _sortis[^1];
            _sortis.RemoveAt(_sortis.Count - 1);
            return personne;
        }

        return null;
    }
}
