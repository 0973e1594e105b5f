namespace Parcours.Projections.Faits;

/// <summary>
/// Les colonnes que rend une question. Presque toutes celles d'une table sont nulles sur une ligne donnée, et chacune se paie à la
/// lecture : des champs de même type SQL qu'aucun fait lu ne porte ensemble partagent donc une place.
/// </summary>
public sealed class PlacesDeLecture
{
    private readonly Dictionary<(TableDeFaits Table, ColonneDeFait Colonne), int> _places = [];
    private readonly List<string> _types = [];

    /// <summary>Répartit les champs de ces faits.</summary>
    /// <param name="lus">Tables lues, et les types de faits lus de chacune.</param>
    public PlacesDeLecture(IEnumerable<(TableDeFaits Table, IReadOnlyCollection<Type> Types)> lus)
    {
        foreach (var (table, types) in lus)
        {
            var colonnesParType = types.Select(table.ColonnesDe).ToList();
            foreach (var colonne in colonnesParType.SelectMany(colonnes => colonnes).Distinct())
            {
                var prises = colonnesParType.Where(colonnes => colonnes.Contains(colonne)).SelectMany(colonnes => colonnes)
                    .Select(voisine => _places.GetValueOrDefault((table, voisine), -1)).ToHashSet();
                var libre = _types.Index().FirstOrDefault(place => place.Item == colonne.TypeSql && !prises.Contains(place.Index), (Index: -1, Item: "")).Index;
                if (libre < 0)
                {
                    libre = _types.Count;
                    _types.Add(colonne.TypeSql);
                }
                _places[(table, colonne)] = libre;
            }
        }
    }

    /// <summary>La place d'un champ, parmi les colonnes rendues.</summary>
    public int De(TableDeFaits table, ColonneDeFait colonne) => _places[(table, colonne)];

    /// <summary>Les expressions à demander à une table : la même suite de types SQL pour toutes.</summary>
    public IEnumerable<string> Expressions(TableDeFaits table) => _types.Select((type, place) =>
    {
        var noms = _places.Where(p => p.Value == place && p.Key.Table == table).Select(p => p.Key.Colonne.Nom).ToList();
        return noms.Count switch { 0 => "null::" + type, 1 => noms[0], _ => $"coalesce({string.Join(", ", noms)})" };
    });
}
