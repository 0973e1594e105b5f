namespace Parcours.Domain.Tableurs;

/// <summary>Où sont les colonnes d'un modèle dans une feuille.</summary>
public sealed class PlacesDesColonnes
{
    private readonly IReadOnlyDictionary<string, int> _rangs;
    private readonly Dictionary<string, int> _parTitre = new(StringComparer.Ordinal);

    private PlacesDesColonnes(IReadOnlyDictionary<string, int> rangs, int largeur) => (_rangs, Largeur) = (rangs, largeur);

    /// <summary>Colonnes de la feuille qui ont un titre : au-delà, une case remplie est une faute.</summary>
    public int Largeur { get; }

    /// <summary>Rang d'une colonne que le modèle nomme.</summary>
    public int Rang(string titre)
    {
        if (!_parTitre.TryGetValue(titre, out var rang)) _parTitre[titre] = rang = _rangs[Repere.De(titre)];
        return rang;
    }

    /// <summary>Rangs des colonnes que le modèle ne nomme pas : elles ne sont pas lues.</summary>
    public IReadOnlyList<int> Ignorees(IReadOnlyList<Cellule> titres) =>
        [.. Enumerable.Range(0, titres.Count).Where(rang => !titres[rang].EstVide && !_rangs.Values.Contains(rang))];

    /// <summary>Combien des colonnes du modèle une ligne de titres porte.</summary>
    public static int Reconnues(ModeleDeTableur modele, IEnumerable<string> titres) => modele.Colonnes.Select(Repere.De).Intersect(titres.Select(Repere.De)).Count();

    /// <summary>Cherche les colonnes ; nulles et ce qui manque ou se répète s'il y a lieu. Ne redit aucun titre du fichier, qui peut n'en être pas un.</summary>
    public static (PlacesDesColonnes? Places, IReadOnlyList<string> Torts) Chercher(ModeleDeTableur modele, IReadOnlyList<Cellule> titres)
    {
        var parRepere = titres.Select((titre, rang) => (Repere: Repere.De(LectureDeCellule.EnTexte(titre)), Rang: rang)).Where(titre => titre.Repere.Length > 0).ToLookup(titre => titre.Repere, titre => titre.Rang);
        var torts = new List<string>();
        var rangs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var colonne in modele.Colonnes)
        {
            var trouves = parRepere[Repere.De(colonne)].ToList();
            if (trouves.Count == 1) rangs[Repere.De(colonne)] = trouves[0];
            else torts.Add(trouves.Count == 0 ? $"la colonne « {colonne} » manque" : $"la colonne « {colonne} » figure {trouves.Count} fois");
        }
        var largeur = parRepere.SelectMany(titre => titre).DefaultIfEmpty(-1).Max() + 1;
        return torts.Count == 0 ? (new(rangs, largeur), torts) : (null, torts);
    }
}
