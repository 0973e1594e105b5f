using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Garantie;

/// <summary>Où en est un épisode de garantie d'activité ou d'accompagnement global.</summary>
public enum EtatDAccompagnement
{
    /// <summary>Rien n'a démarré, orientation connue ou non.</summary>
    NonDemarre,

    /// <summary>Démarré, non terminé.</summary>
    EnCours,

    /// <summary>Fermé par une fin ou un décès.</summary>
    Clos,
}

/// <summary>
/// Un épisode de garantie d'activité ou d'accompagnement global, tel que connu et observé un jour. Des faits et des dates, aucun seuil.
/// </summary>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Version">Nombre de faits consignés dans l'épisode, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de la personne.</param>
/// <param name="ObserveLe">Jour d'observation : les effets postérieurs ne figurent que dans <c>faits</c>.</param>
/// <param name="Etat">Où en est l'épisode.</param>
/// <param name="Orientation">Première orientation.</param>
/// <param name="Debut">Premier démarrage.</param>
/// <param name="Conseiller">Conseiller au jour d'observation, opaque ; nul hors accompagnement global démarré.</param>
/// <param name="Parrainages">Parrainages, par date.</param>
/// <param name="Fin">Ce qui a fermé l'épisode.</param>
/// <param name="Faits">Tous les faits connus de l'épisode, par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record DossierDAccompagnementLu(
    string Parcours, int Version, long Position, LocalDate ObserveLe, EtatDAccompagnement Etat, FaitLu? Orientation, FaitLu? Debut,
    Guid? Conseiller, IReadOnlyList<FaitLu> Parrainages, FaitLu? Fin, IReadOnlyList<FaitLu> Faits)
{
    internal static DossierDAccompagnementLu De(DossierConnu lu)
    {
        var parPosition = lu.Evenements.ToDictionary(e => e.Consigne.Position);
        var personne = PersonneLue.De(lu.Identifiant.Personne, [.. lu.Personne.Connus], lu.Observation);
        var dossier = DossierDAccompagnement.Reconstituer(
            lu.Identifiant.Episode, [.. personne.Faits.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode)], personne.Deces);
        return new(
            lu.Identifiant.ToString(), lu.Version, lu.Position, lu.Observation,
            dossier.Fin is not null ? EtatDAccompagnement.Clos : dossier.Suivi is not null ? EtatDAccompagnement.EnCours : EtatDAccompagnement.NonDemarre,
            Fait(dossier.Orientation),
            Fait(dossier.Suivi?.Debut),
            dossier.ConseillerLe(lu.Observation),
            [.. dossier.Parrainages.Select(connu => Fait(connu)!)],
            Fait(dossier.Fin),
            [.. lu.Personne.Connus.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode)
                .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).Select(connu => Fait(connu)!)]);

        FaitLu? Fait(FaitConnu? connu) => connu is { } c ? FaitLu.De(c, parPosition[c.Ordre]) : null;
    }
}
