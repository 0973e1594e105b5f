using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Reprise;

/// <summary>
/// Charge une histoire avec ses dates de connaissance : tout ou rien. Le fichier passe dans une antichambre, chaque fait y est
/// décidé comme au jour où il fut connu, puis une seule transaction porte tout au journal, sous le verrou du département.
/// </summary>
public sealed class RepriseDHistoire(NpgsqlDataSource source, Departements departements, Baremes baremes, IClock horloge)
{
    /// <summary>Reprend un fichier NDJSON.</summary>
    /// <param name="departement">Département, inscrit au besoin.</param>
    /// <param name="fichier">Le fichier, lu une fois, du début à la fin.</param>
    /// <param name="rangDuJour">Les faits prennent rang aujourd'hui et gardent leur date déclarée comme simple attribut.</param>
    /// <param name="avancer">Progression.</param>
    /// <param name="token">Annulation : rien n'est chargé.</param>
    public async Task<RapportDeReprise> ReprendreAsync(
        string departement, Stream fichier, bool rangDuJour, Action<Etape>? avancer, CancellationToken token)
    {
        await departements.InscrireAsync([departement], token);
        var refus = new RefusDeReprise();
        var maintenant = horloge.GetCurrentInstant();
        var lecture = new LectureDeLHistoire(maintenant, rangDuJour, refus);
        await using var antichambre = await Antichambre.CreerAsync(source, token);

        await antichambre.CopierAsync(lecture.LireAsync(fichier, token),
            faits => avancer?.Invoke(new("lecture", faits, fichier.CanSeek && fichier.Length > 0 ? (double)fichier.Position / fichier.Length : null)), token);
        if (lecture.Faits == 0) refus.Ajouter(0, "", "le fichier ne porte aucun fait");
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);

        var integration = new Integration(source, departement, antichambre, refus);
        var dejaConnus = await integration.RetirerLesDejaConnusAsync(token);
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);
        if (dejaConnus == lecture.Faits) return new(lecture.Faits, 0, dejaConnus, new Dictionary<string, long>(), 0, [], 0);
        if (!rangDuJour) await integration.VerifierLAncienneteAsync(token);
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);

        var decisions = new DecisionsDeReprise(source, departement, antichambre, baremes, Territoires(departement), refus);
        var alertes = await decisions.PasserAsync(faits => avancer?.Invoke(new("décision", faits, (double)faits / lecture.Faits)), token);
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);

        avancer?.Invoke(new("journal", lecture.Faits, null));
        var derniere = await integration.IntegrerAsync(rangDuJour ? maintenant : null, token);
        return refus.Nombre > 0 ? refus.Rapport(lecture.Faits)
            : new(lecture.Faits, lecture.Faits - dejaConnus, dejaConnus, alertes, derniere, [], 0);
    }

    private static Func<LocalDate, IReadOnlySet<string>?> Territoires(string departement)
    {
        // Les faits d'un même jour se suivent rarement : garder la réponse par jour, une histoire en compte quelques milliers.
        var parJour = new Dictionary<LocalDate, IReadOnlySet<string>?>();
        return jour => parJour.TryGetValue(jour, out var connus) ? connus : parJour[jour] = ReferentielTerritoires.Du(departement, jour);
    }
}
