using NodaTime;
using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Parcours.Host.Faits;
using Parcours.Host.Http;

namespace Parcours.Host.Ase;

/// <summary>Un accueil.</summary>
/// <param name="Debut">Son début.</param>
/// <param name="Sortie">La sortie qui le finit ; nulle s'il court.</param>
public sealed record AccueilLu(FaitLu Debut, FaitLu? Sortie);

/// <summary>Un parcours de l'aide sociale à l'enfance, tel que connu et observé un jour. Des faits et des dates : aucun âge, aucun seuil.</summary>
/// <param name="Parcours">Le parcours.</param>
/// <param name="Version">Nombre de faits consignés dans l'épisode, retouches comprises ; aussi en <c>ETag</c>.</param>
/// <param name="Position">Dernière place du journal que cette lecture connaît de la personne.</param>
/// <param name="ObserveLe">Jour d'observation : les effets postérieurs ne figurent que dans <c>faits</c>.</param>
/// <param name="Accueils">Accueils, du premier au dernier.</param>
/// <param name="PersonneLien">Désignation de la personne lien en vigueur ; nulle si aucune.</param>
/// <param name="Situation">Dernier constat de situation.</param>
/// <param name="PriseEnCharge">Dernière prise en charge de jeune majeur débutée.</param>
/// <param name="Sortie">Dernière sortie.</param>
/// <param name="Retour">Dernier retour.</param>
/// <param name="Fin">Le décès, ou la sortie qui en vaut un ; une autre sortie ne ferme pas le parcours.</param>
/// <param name="Faits">Tous les faits connus du parcours, par date d'effet, corrections appliquées et annulés retirés.</param>
public sealed record DossierAseLu(
    string Parcours, int Version, long Position, LocalDate ObserveLe, IReadOnlyList<AccueilLu> Accueils, FaitLu? PersonneLien, FaitLu? Situation,
    FaitLu? PriseEnCharge, FaitLu? Sortie, FaitLu? Retour, FaitLu? Fin, IReadOnlyList<FaitLu> Faits)
{
    internal static DossierAseLu De(DossierConnu lu)
    {
        var parPosition = lu.Evenements.ToDictionary(e => e.Consigne.Position);
        var jeune = JeuneAse.Reconstituer(PersonneLue.De(lu.Identifiant.Personne, [.. lu.Personne.Connus], lu.Observation));
        return new(
            lu.Identifiant.ToString(), lu.Version, lu.Position, lu.Observation,
            [.. jeune.Accueils.Select(accueil => new AccueilLu(Fait(accueil.Debut)!, Fait(accueil.Fin)))],
            Fait(jeune.PersonneLien(lu.Observation)),
            Fait(jeune.Dernier<SituationJeuneConstatee>(lu.Observation)),
            Fait(jeune.Dernier<PriseEnChargeJeuneMajeurDebutee>(lu.Observation)),
            Fait(jeune.Dernier<SortieAse>(lu.Observation)),
            Fait(jeune.Dernier<RetourAse>(lu.Observation)),
            Fait(jeune.Deces),
            [.. lu.Personne.Connus.Where(connu => connu.Fait.Episode == lu.Identifiant.Episode)
                .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).Select(connu => Fait(connu)!)]);

        FaitLu? Fait(FaitConnu? connu) => connu is { } c ? FaitLu.De(c, parPosition[c.Ordre]) : null;
    }
}
