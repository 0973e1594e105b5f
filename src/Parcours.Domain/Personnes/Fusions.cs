using Parcours.Domain.Communs;

namespace Parcours.Domain.Personnes;

/// <summary>
/// Sous quelle personne se lit chaque flux, d'après les fusions connues à une position. Une forêt, quoi que le journal porte : une fusion qui absorberait une
/// personne déjà absorbée, ou fermerait un cercle, ne réunit rien ; la plus ancienne au journal l'emporte.
/// </summary>
public sealed class Fusions
{
    private readonly Dictionary<Guid, Guid> _sous;

    private Fusions(Dictionary<Guid, Guid> sous) => _sous = sous;

    /// <summary>Aucune : chaque flux est celui d'une personne.</summary>
    public static Fusions Aucune { get; } = new([]);

    /// <summary>D'après les fusions connues, dans n'importe quel ordre.</summary>
    /// <param name="connues">Le flux de l'absorbée, la fusion telle que connue.</param>
    public static Fusions Selon(IEnumerable<(Guid Absorbee, FaitConnu Connue)> connues)
    {
        var fusions = new Fusions([]);
        foreach (var (absorbee, connue) in connues.OrderBy(fusion => fusion.Connue.Ordre))
        {
            var conservee = ((PersonnesFusionnees)connue.Fait).Conservee;
            if (fusions.De(conservee) != absorbee) fusions._sous.TryAdd(absorbee, conservee);
        }
        return fusions;
    }

    /// <summary>La personne sous laquelle ce flux se lit : lui-même, s'il n'est pas absorbé.</summary>
    public Guid De(Guid flux)
    {
        while (_sous.TryGetValue(flux, out var conservee)) flux = conservee;
        return flux;
    }
}
