using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>Sous quelle personne un flux se lit, d'une position à une autre.</summary>
/// <param name="Personne">La personne ; le flux lui-même hors de toute fusion.</param>
/// <param name="ConnuDe">Première position, incluse.</param>
/// <param name="ConnuJusquA">Position, exclue ; nulle tant que cela vaut.</param>
public readonly record struct Appartenance(Guid Personne, long ConnuDe, long? ConnuJusquA);

/// <summary>Les flux que des fusions relient, défaites ou non : de quoi lire leurs faits à toute position comme ceux d'une personne, ou de plusieurs.</summary>
public sealed class Parente
{
    private readonly IReadOnlyDictionary<Guid, IReadOnlyList<FaitConsigne>> _flux;
    private readonly List<(Guid Flux, List<FaitConsigne> Faits)> _fusions = [];
    private readonly HashSet<Guid> _quiEnChangent = [];

    /// <summary>Des flux entiers, chacun dans l'ordre de ses positions.</summary>
    public Parente(IReadOnlyDictionary<Guid, IReadOnlyList<FaitConsigne>> flux)
    {
        _flux = flux;
        foreach (var (personne, faits) in flux)
        {
            // Une retouche suit toujours sa cible.
            var siennes = faits.Where(consigne => (consigne.Fait is PersonnesFusionnees
                || (consigne.Fait is FaitTransversal retouche && _quiEnChangent.Contains(IdentifiantFait.De(retouche.Cible)))) && _quiEnChangent.Add(consigne.Id)).ToList();
            if (siennes.Count > 0) _fusions.Add((personne, siennes));
        }
    }

    /// <summary>Les flux.</summary>
    public IEnumerable<Guid> Flux => _flux.Keys;

    /// <summary>Tous les faits des flux, dans l'ordre des positions, tels que consignés.</summary>
    public IEnumerable<FaitConsigne> Faits => _flux.Values.SelectMany(faits => faits).OrderBy(consigne => consigne.Position);

    /// <summary>Ce fait est une fusion, ou la défait, ou la rétablit.</summary>
    public bool EnChange(FaitConsigne consigne) => _quiEnChangent.Contains(consigne.Id);

    /// <summary>Les fusions connues à une position.</summary>
    public Fusions A(long position) => _fusions.Count == 0 ? Fusions.Aucune : Fusions.Selon(_fusions.SelectMany(siennes =>
        Connaissance.A(siennes.Faits, position).Where(connu => connu.Fait is PersonnesFusionnees).Select(connue => (siennes.Flux, connue))));

    /// <summary>Les personnes à une position, leurs faits réunis dans l'ordre des positions, ceux d'après elle compris.</summary>
    public IEnumerable<(Guid Personne, IReadOnlyList<FaitConsigne> Faits)> Personnes(long position)
    {
        var fusions = A(position);
        return _flux.GroupBy(flux => fusions.De(flux.Key), (personne, siens) => (personne, Reunir(personne, [.. siens])));
    }

    /// <summary>Les faits d'une personne à une position ; aucun si elle n'en est pas une.</summary>
    public IReadOnlyList<FaitConsigne> De(Guid personne, long position)
    {
        var fusions = A(position);
        return Reunir(personne, [.. _flux.Where(flux => fusions.De(flux.Key) == personne)]);
    }

    /// <summary>Sous quelles personnes un flux se lit, de la première position à la dernière, sans trou.</summary>
    public IReadOnlyList<Appartenance> Appartenances(Guid flux)
    {
        var suite = new List<Appartenance> { new(flux, 0, null) };
        foreach (var position in _fusions.SelectMany(siennes => siennes.Faits).Select(consigne => consigne.Position).Distinct().Order())
        {
            var personne = A(position).De(flux);
            if (personne == suite[^1].Personne) continue;
            suite[^1] = suite[^1] with { ConnuJusquA = position };
            suite.Add(new(personne, position, null));
        }
        return suite;
    }

    private static IReadOnlyList<FaitConsigne> Reunir(Guid personne, IReadOnlyList<KeyValuePair<Guid, IReadOnlyList<FaitConsigne>>> siens)
    {
        if (siens is [var seul] && seul.Key == personne) return seul.Value;
        return [.. siens.SelectMany(flux => flux.Value.Select(consigne => consigne with { Fait = SousLaPersonne(consigne.Fait, flux.Key, personne) })).OrderBy(consigne => consigne.Position)];
    }

    /// <summary>Un fait d'un flux, lu sous une personne.</summary>
    public static Fait SousLaPersonne(Fait fait, Guid flux, Guid personne) =>
        EpisodeReuni.De(flux, personne, fait.Episode) is var episode && episode == fait.Episode ? fait : fait with { Episode = episode };
}
