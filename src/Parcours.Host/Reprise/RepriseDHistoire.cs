using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Reprise;

/// <summary>
/// Charge une histoire avec ses dates de connaissance : tout ou rien. Le fichier passe dans une antichambre, puis une seule
/// transaction porte tout au journal, sous le verrou du département.
/// </summary>
public sealed class RepriseDHistoire(SourcesDeDonnees sources, Departements departements, Baremes baremes, IClock horloge)
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
        await using var antichambre = await Antichambre.CreerAsync(sources.Proprietaire, token);

        await antichambre.CopierAsync(lecture.LireAsync(fichier, token),
            faits => avancer?.Invoke(new("lecture", faits, fichier.CanSeek && fichier.Length > 0 ? (double)fichier.Position / fichier.Length : null)), token);
        if (lecture.Faits == 0) refus.Ajouter(0, "", "le fichier ne porte aucun fait");
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);

        var integration = new Integration(sources.Proprietaire, departement, antichambre, refus);
        await integration.RattacherAsync(token);
        // De front : les identifiants sont l'affaire des personnes, les doublons celle des faits.
        var identification = integration.IdentifierAsync(token);
        var doublons = integration.DoublonsDuFichierAsync(token);
        await Task.WhenAll(identification, doublons);
        var dejaConnus = await integration.RetirerLesDejaConnusAsync(await doublons, token);
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);
        var nombre = lecture.Faits - dejaConnus;
        if (nombre == 0) return new(lecture.Faits, 0, dejaConnus, new Dictionary<string, long>(), 0, [], 0);
        if (!lecture.EstTriee || dejaConnus > 0) await integration.RangerAsync(token);

        var referentiel = new ReferentielDuDepartement(departement, await new TableDuReferentiel(sources).LireAsync(departement, null, token));
        PassageParPersonne passage;
        var derniere = 0L;
        try
        {
            passage = Passer();
            // Bâtir un département neuf écrit ses tables une personne à la fois : des fusions demandent la projection, qui les voit ensemble.
            if (!lecture.PorteDesFusions) derniere = await BatirAsync(departement, antichambre, integration, passage, nombre, Avancer, refus, token);
            if (derniere == 0 && refus.Nombre == 0)
            {
                passage = Passer();
                derniere = await AllongerAsync(integration, passage, nombre, rangDuJour, Avancer, refus, token);
                if (refus.Nombre == 0) await integration.EntretenirAsync(token);
            }
        }
        catch (PostgresException course) when (course.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected)
        {
            // Une saisie a fait entre-temps connaître une personne ou un fait du fichier : tout est défait, recommencer la verra.
            refus.Ajouter(0, "", "le département a appris pendant la reprise une personne ou un fait du fichier : recommencez-la");
            return refus.Rapport(lecture.Faits);
        }
        catch (PostgresException occupe) when (occupe.SqlState is PostgresErrorCodes.QueryCanceled)
        {
            refus.Ajouter(0, "", "le journal est resté occupé par une longue lecture : recommencez la reprise quand elle sera finie");
            return refus.Rapport(lecture.Faits);
        }
        if (refus.Nombre > 0) return refus.Rapport(lecture.Faits);
        return new(lecture.Faits, nombre, dejaConnus, passage.Alertes, derniere, [], 0);

        PassageParPersonne Passer() => new(sources.Proprietaire, departement, antichambre, baremes, referentiel, maintenant, rangDuJour, refus);

        void Avancer(long faits) => avancer?.Invoke(new("journal", faits, (double)faits / nombre));
    }

    /// <summary>
    /// Bâtit à côté un département neuf, puis le met en place. Rien n'y est verrouillé avant l'échange, quelques millisecondes : une
    /// saisie peut donc passer devant, et rien n'est alors fait.
    /// </summary>
    /// <returns>La dernière position ; zéro si le département a déjà appris quelque chose.</returns>
    private async Task<long> BatirAsync(
        string departement, Antichambre antichambre, Integration integration, PassageParPersonne passage, long nombre, Action<long> avancer,
        RefusDeReprise refus, CancellationToken token)
    {
        // Une seule reprise bâtit : celle qui attend trouve ensuite un journal écrit, et non des partitions qui changent de place sous elle.
        await using var seule = await sources.Proprietaire.OpenConnectionAsync(token);
        await using var tour = await seule.BeginTransactionAsync(token);
        await integration.PrendreSonTourAsync(seule, token);
        long avant;
        // Une autre connexion : lire le journal dans la transaction du tour garderait la partition ouverte jusqu'à l'échange.
        await using (var avantTout = await sources.Proprietaire.OpenConnectionAsync(token))
        {
            if (!await integration.JournalEstVideAsync(avantTout, token)) return 0;
            avant = await integration.DernierePositionAsync(avantTout, token);
        }
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await using var neuf = await DepartementNeuf.CommencerAsync(sources.Proprietaire, departement, antichambre, connection, token);
        await passage.PasserAsync(connection, avant, neuf,
            () => Task.WhenAll(integration.CorrespondreAsync(connection, token), integration.ReleverLesJoursAsync(token)), avancer, token);
        if (refus.Nombre > 0) return 0;

        await neuf.AcheverAsync(connection, token);
        await neuf.VerrouillerAsync(connection, transaction, () => integration.VerrouillerLaSuiteAsync(connection, token), token);
        if (!await integration.JournalEstVideAsync(connection, token) || await integration.ReserverAsync(connection, nombre, token) != avant) return 0;
        await neuf.MettreEnPlaceAsync(connection, token);
        await integration.NoterLesFaitsPortesAsync(connection, avant, avant + nombre, token);
        await transaction.CommitAsync(token);
        return avant + nombre;
    }

    /// <summary>Allonge un département qui a déjà des faits, sous le verrou qui arrête ses autres écritures.</summary>
    private async Task<long> AllongerAsync(
        Integration integration, PassageParPersonne passage, long nombre, bool rangDuJour, Action<long> avancer, RefusDeReprise refus, CancellationToken token)
    {
        await using var connection = await sources.Proprietaire.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await integration.PrendreLeVerrouAsync(connection, token);
        if (!rangDuJour) await integration.VerifierLAncienneteAsync(connection, token);
        if (refus.Nombre > 0) return 0;

        var avant = await integration.ReserverAsync(connection, nombre, token);
        await passage.PasserAsync(connection, avant, neuf: null, () => integration.CorrespondreAsync(connection, token), avancer, token);
        if (refus.Nombre > 0) return 0;
        await transaction.CommitAsync(token);
        return avant + nombre;
    }
}
