using NodaTime;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Saisies;

/// <summary>Les valeurs saisies d'un indicateur, telles que connues et observées un jour.</summary>
/// <param name="Parcours">Le flux de l'indicateur.</param>
/// <param name="Version">Nombre de faits consignés, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de l'indicateur.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Valeurs">Par date d'effet, corrections appliquées et annulées retirées.</param>
public sealed record SaisiesLues(string Parcours, int Version, long Position, LocalDate ObserveLe, IReadOnlyList<FaitLu> Valeurs)
{
    internal static SaisiesLues De(DossierConnu indicateur)
    {
        var parPosition = indicateur.Evenements.ToDictionary(lu => lu.Consigne.Position);
        return new(
            indicateur.Identifiant.ToString(), indicateur.Version, indicateur.Position, indicateur.Observation,
            [
                .. indicateur.Personne.Connus.OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre)
                    .Select(connu => FaitLu.De(connu, parPosition[connu.Ordre])),
            ]);
    }
}
