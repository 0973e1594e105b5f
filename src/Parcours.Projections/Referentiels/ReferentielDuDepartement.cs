using System.Collections.Concurrent;
using NodaTime;
using Parcours.Domain.Referentiels;

namespace Parcours.Projections.Referentiels;

/// <summary>Les jours où un code existe.</summary>
/// <param name="Code">Code échangé.</param>
/// <param name="Depuis">Premier jour.</param>
/// <param name="JusquAu">Dernier jour, inclus ; nul s'il existe toujours.</param>
public readonly record struct Epoque(string Code, LocalDate Depuis, LocalDate? JusquAu);

/// <summary>Les codes qu'un département connaît, jour par jour.</summary>
/// <param name="departement">Département.</param>
/// <param name="consignees">Ce qu'il a consigné ; vide : le référentiel livré vaut pour ses territoires, et ses organismes ne se vérifient pas.</param>
public sealed class ReferentielDuDepartement(string departement, IReadOnlyList<EntreeDeReferentiel> consignees)
{
    private readonly ConcurrentDictionary<LocalDate, (IReadOnlySet<string>? Territoires, IReadOnlySet<string>? Organismes)> _parJour = new();

    /// <summary>Territoires en vigueur ce jour ; nul s'il n'en a déclaré aucun, et rien n'est alors vérifié.</summary>
    public IReadOnlySet<string>? Territoires(LocalDate jour) => Le(jour).Territoires;

    /// <summary>Organismes en activité ce jour ; nul s'il n'en a déclaré aucun.</summary>
    public IReadOnlySet<string>? Organismes(LocalDate jour) => Le(jour).Organismes;

    /// <summary>Le territoire le plus large qui contient cette commune ce jour-là ; la commune elle-même si le référentiel ne la connaît pas.</summary>
    public string TerritoireDe(string commune, LocalDate jour)
    {
        var vus = new HashSet<string>(StringComparer.Ordinal);
        var code = commune;
        // Un cycle de parents, que rien n'interdit à qui charge, s'arrête au premier code revu.
        while (vus.Add(code) && consignees.FirstOrDefault(entree => entree.Genre is GenreDEntree.Territoire && entree.Code == code && entree.Existe(jour))?.Parent is { } parent) code = parent;
        return code;
    }

    /// <summary>Les époques de chaque code d'un genre, passées et à venir ; nul s'il n'en a déclaré aucun.</summary>
    public IReadOnlyList<Epoque>? Epoques(GenreDEntree genre)
    {
        var epoques = consignees.Where(entree => entree.Genre == genre).Select(entree => new Epoque(entree.Code, entree.Depuis, entree.JusquAu)).ToList();
        if (epoques.Count == 0 && genre is GenreDEntree.Territoire)
            epoques.AddRange(ReferentielTerritoires.Embarque.Territoires(departement).Select(territoire => new Epoque(territoire.Code, territoire.Depuis, territoire.JusquAu)));
        return epoques.Count > 0 ? epoques : null;
    }

    private (IReadOnlySet<string>? Territoires, IReadOnlySet<string>? Organismes) Le(LocalDate jour) => _parJour.GetOrAdd(jour,
        le => (Codes(GenreDEntree.Territoire, le) ?? ReferentielTerritoires.Du(departement, le), Codes(GenreDEntree.Organisme, le)));

    private HashSet<string>? Codes(GenreDEntree genre, LocalDate jour) => !consignees.Any(entree => entree.Genre == genre) ? null
        : [.. consignees.Where(entree => entree.Genre == genre && entree.Existe(jour)).Select(entree => entree.Code)];
}
