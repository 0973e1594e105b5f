using NodaTime;
using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Autonomie;

/// <summary>Où en est une demande.</summary>
public enum EtatDeDemande
{
    /// <summary>Ni décidée ni close.</summary>
    EnCours,

    /// <summary>Une décision est connue.</summary>
    Decidee,

    /// <summary>Fermée par un retrait ou un décès, décidée ou non.</summary>
    Close,
}

/// <summary>Une demande d'APA ou à la MDPH, telle que connue et observée un jour. Des faits et des dates : aucun seuil, aucun « en retard ».</summary>
/// <param name="Parcours">Le dossier.</param>
/// <param name="Version">Nombre de faits consignés dans l'épisode, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de la personne.</param>
/// <param name="ObserveLe">Jour d'observation : les effets postérieurs ne figurent que dans <c>faits</c>.</param>
/// <param name="Etat">Où en est la demande.</param>
/// <param name="Depot">Le dépôt.</param>
/// <param name="Reponse">Premier accusé ou première demande de pièces ; jamais pour la MDPH.</param>
/// <param name="DossierComplet">Premier dossier complet ; jamais pour la MDPH.</param>
/// <param name="Decision">Première décision.</param>
/// <param name="Fin">Ce qui a fermé la demande.</param>
/// <param name="Faits">Tous les faits connus de l'épisode, par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record DossierAutonomieLu(
    string Parcours, int Version, long Position, LocalDate ObserveLe, EtatDeDemande Etat, FaitLu? Depot, FaitLu? Reponse,
    FaitLu? DossierComplet, FaitLu? Decision, FaitLu? Fin, IReadOnlyList<FaitLu> Faits)
{
    internal static DossierAutonomieLu De(DossierConnu lu)
    {
        var parPosition = lu.Evenements.ToDictionary(e => e.Consigne.Position);
        var lue = PersonneLue.De(lu.Identifiant.Personne, [.. lu.Personne.Connus], lu.Observation);
        var dossier = DossierAutonomie.Reconstituer(
            lue.Id, lu.Identifiant.Episode, lue.Faits.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode), lue.Deces);
        return new(
            lu.Identifiant.ToString(), lu.Version, lu.Position, lu.Observation,
            dossier.Fin is not null ? EtatDeDemande.Close : dossier.Decision is not null ? EtatDeDemande.Decidee : EtatDeDemande.EnCours,
            Fait(dossier.Depot),
            Fait(dossier.Reponse),
            Fait(dossier.Premier(fait => fait is DossierApaComplet)),
            Fait(dossier.Decision),
            Fait(dossier.Fin),
            [.. lu.Personne.Connus.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode)
                .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).Select(connu => Fait(connu)!)]);

        FaitLu? Fait(FaitConnu? connu) => connu is { } c ? FaitLu.De(c, parPosition[c.Ordre]) : null;
    }
}
