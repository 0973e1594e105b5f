using System.Collections.Frozen;
using NodaTime;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Referentiels;

/// <summary>Les territoires que chaque département a déclarés, datés : le territoire est un paramètre du département (référence, A1).</summary>
public sealed class ReferentielTerritoires
{
    private static readonly Lazy<ReferentielTerritoires> Livre = new(static () => Charger(RessourcesEmbarquees.Du("referentiels/territoires")));
    private readonly FrozenDictionary<string, IReadOnlyList<Territoire>> _parDepartement;

    private ReferentielTerritoires(IReadOnlyDictionary<string, IReadOnlyList<Territoire>> parDepartement) =>
        _parDepartement = parDepartement.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Le référentiel livré avec le service.</summary>
    public static ReferentielTerritoires Embarque => Livre.Value;

    /// <summary>Codes en vigueur ce jour dans le référentiel livré ; nul quand le département n'en a déclaré aucun, et rien n'est alors vérifié.</summary>
    public static IReadOnlySet<string>? Du(string departement, LocalDate jour) => Embarque.Codes(departement, jour);

    /// <summary>Lit des fichiers, un par département. Lève <see cref="DonneeRefusee"/> au premier défaut.</summary>
    public static ReferentielTerritoires Charger(IEnumerable<(string Fichier, string Texte)> fichiers)
    {
        var lus = new Dictionary<string, IReadOnlyList<Territoire>>(StringComparer.Ordinal);
        foreach (var (fichier, texte) in fichiers)
        {
            var (departement, territoires) = LectureTerritoires.Lire(fichier, texte);
            if (!lus.TryAdd(departement.Texte(), territoires)) throw departement.Refus($"le département « {departement.Texte()} » est déjà défini");
        }
        return new(lus);
    }

    /// <summary>Tous les territoires d'un département, passés compris ; vide s'il n'en a déclaré aucun.</summary>
    public IReadOnlyList<Territoire> Territoires(string departement) => _parDepartement.GetValueOrDefault(departement) ?? [];

    /// <summary>Codes en vigueur ce jour ; nul si le département n'en a aucun ce jour-là.</summary>
    public IReadOnlySet<string>? Codes(string departement, LocalDate jour)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var territoire in Territoires(departement))
            if (territoire.Existe(jour)) codes.Add(territoire.Code);
        return codes.Count > 0 ? codes : null;
    }
}
