using NodaTime;
using Parcours.Host.Http;

namespace Parcours.Host.Faits;

/// <summary>Les faits d'un dossier d'activité, tels que connus et observés un jour : il n'a pas d'autre état que ce qui s'y est passé.</summary>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Version">Nombre de faits consignés dans le dossier, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Faits">Par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record FaitsLus(string Parcours, int Version, long Position, LocalDate ObserveLe, IReadOnlyList<FaitLu> Faits)
{
    internal static FaitsLus De(DossierConnu dossier)
    {
        var parPosition = dossier.Evenements.ToDictionary(lu => lu.Consigne.Position);
        return new(
            dossier.Identifiant.ToString(), dossier.Version, dossier.Position, dossier.Observation,
            [
                .. dossier.Personne.Connus.Where(connu => connu.Fait.Episode == dossier.Identifiant.Episode)
                    .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).Select(connu => FaitLu.De(connu, parPosition[connu.Ordre])),
            ]);
    }
}
