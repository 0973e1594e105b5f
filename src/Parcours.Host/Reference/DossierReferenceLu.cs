using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Reference;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Reference;

/// <summary>Un temps passé avec un référent, quel qu'il soit.</summary>
/// <param name="Debut">Désignation qui le commence.</param>
/// <param name="Fin">Ce qui l'achève, fin ou décès ; nul s'il court.</param>
public sealed record SuiviLu(FaitLu Debut, FaitLu? Fin);

/// <summary>Le parcours coordonné d'une personne, tel que connu et observé un jour. Des faits et des dates, aucun seuil.</summary>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Version">Nombre de faits consignés, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de la personne.</param>
/// <param name="ObserveLe">Jour d'observation : les effets postérieurs ne figurent que dans <c>faits</c>.</param>
/// <param name="Designation">Désignation en cours ; nulle sans référent.</param>
/// <param name="Suivis">Temps passés avec un référent ; en changer continue le même.</param>
/// <param name="Instances">Instances tenues, par date.</param>
/// <param name="Evolutions">Évolutions constatées, par date.</param>
/// <param name="Faits">Tous les faits connus du parcours, par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record DossierReferenceLu(
    string Parcours, int Version, long Position, LocalDate ObserveLe, FaitLu? Designation,
    IReadOnlyList<SuiviLu> Suivis, IReadOnlyList<FaitLu> Instances, IReadOnlyList<FaitLu> Evolutions, IReadOnlyList<FaitLu> Faits)
{
    internal static DossierReferenceLu De(DossierConnu lu)
    {
        var parPosition = lu.Evenements.ToDictionary(e => e.Consigne.Position);
        var dossier = PersonneReference.Reconstituer(PersonneLue.De(lu.Identifiant.Personne, [.. lu.Personne.Connus], lu.Observation));
        return new(
            lu.Identifiant.ToString(), lu.Version, lu.Position, lu.Observation,
            Fait(dossier.Designation),
            [.. dossier.Suivis.Select(suivi => new SuiviLu(Fait(suivi.Debut)!, Fait(suivi.Fin)))],
            [.. dossier.Instances.Select(connu => Fait(connu)!)],
            [.. dossier.Evolutions.Select(connu => Fait(connu)!)],
            [.. lu.Personne.Connus.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode)
                .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).Select(connu => Fait(connu)!)]);

        FaitLu? Fait(FaitConnu? connu) => connu is { } c ? FaitLu.De(c, parPosition[c.Ordre]) : null;
    }
}
