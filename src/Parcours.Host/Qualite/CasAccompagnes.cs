using Parcours.Host.Indicateurs;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Les cas, chacun avec l'identifiant d'émetteur de ses faits.</summary>
internal static class CasAccompagnes
{
    public static IAsyncEnumerable<(CasDeQualite Cas, IReadOnlyDictionary<long, string> Ids)> De(
        IdentifiantsDesFaits identifiants, string departement, IReadOnlyList<CasDeQualite> cas, CancellationToken annulation) =>
        identifiants.AccompagnerParPositionAsync(departement, cas, static celui => celui.Autre is { } autre ? [celui.Fait.Ordre, autre.Ordre] : [celui.Fait.Ordre], annulation);
}
