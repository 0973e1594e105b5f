using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Enregistrement;

/// <summary>
/// Ce qu'un examen à blanc tient pour consigné d'une page à la suivante : sans cela, une orientation serait jugée sans le droit que le même fichier ouvre
/// cinq cents lignes plus haut. Ne vaut que pour les flux qui se lisent (ADR 0022).
/// </summary>
public sealed class FaitsSupposes
{
    /// <summary>Après tout ce que le journal porte, avant les places provisoires d'un dépouillement.</summary>
    private const long PremierePlace = long.MaxValue / 4;

    private readonly Dictionary<Guid, List<EvenementLu>> _parPersonne = [];
    private readonly Dictionary<Guid, EvenementLu> _parId = [];

    internal void Ajouter(IReadOnlyDictionary<Guid, List<Ajout>> ajouts, Instant connuLe)
    {
        foreach (var (personne, siens) in ajouts)
        {
            if (!_parPersonne.TryGetValue(personne, out var connus)) _parPersonne[personne] = connus = [];
            foreach (var ajout in siens)
            {
                var suppose = new EvenementLu(personne, 0, new FaitConsigne(ajout.Id, PremierePlace + _parId.Count, ajout.Fait), connuLe.ToDateTimeOffset(), ajout.Depot.Provenance);
                connus.Add(suppose);
                _parId[ajout.Id] = suppose;
            }
        }
    }

    /// <summary>Ce que le journal dit de ces dépôts, et ce que l'on suppose à sa suite.</summary>
    internal (ILookup<Guid, EvenementLu> Flux, IReadOnlyDictionary<Guid, EvenementLu> ParId) Completer(
        ILookup<Guid, EvenementLu> flux, IReadOnlyDictionary<Guid, EvenementLu> parId, IReadOnlyList<Depot> depots)
    {
        var supposes = depots.Select(depot => depot.Personne).Distinct().SelectMany(personne => _parPersonne.GetValueOrDefault(personne) ?? []);
        var ids = new Dictionary<Guid, EvenementLu>(parId);
        foreach (var depot in depots)
            if (IdentifiantFait.De(depot.IdEmetteur) is var id && _parId.TryGetValue(id, out var suppose)) ids.TryAdd(id, suppose);
        return (flux.SelectMany(lus => lus).Concat(supposes).ToLookup(lu => lu.Personne), ids);
    }
}
