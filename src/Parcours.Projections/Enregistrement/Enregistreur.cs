using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Enregistrement;

/// <summary>
/// Lit les dossiers, décide, consigne : un aller-retour de lecture et un d'écriture, pour un fait comme pour un lot. Une course
/// perdue se rejoue depuis la lecture ; la contrainte d'unicité de la base garde l'idempotence.
/// </summary>
public sealed class Enregistreur(IDocumentStore store, SourcesDeDonnees sources)
{
    private const int Essais = 8;
    private static readonly TimeSpan Repit = TimeSpan.FromMilliseconds(10);
    private readonly FilesDAttente _files = new();

    /// <summary>Dépose des faits, dans l'ordre ; rend le sort de chacun, à la même place.</summary>
    public async Task<IReadOnlyList<Depose>> DeposerAsync(Arrivee arrivee, IReadOnlyList<Depot> depots, CancellationToken token)
    {
        // Les fusions se suivent aussi ici : celles qui attendent leur tour à la base y gardent chacune une connexion, et bientôt toutes.
        var fusions = depots.Where(depot => depot.Fait is PersonnesFusionnees).Select(_ => Guid.Empty);
        using var tour = await _files.PrendreAsync(depots.Select(depot => depot.Personne).Concat(fusions), token);
        await using var seule = await AutourDesFusions.PrendreSonTourAsync(sources, arrivee.Departement, depots, token);
        for (var essai = 1; ; essai++)
        {
            var depouillement = await DepouillerAsync(arrivee, depots, token);
            if (depouillement.Ajouts.Count == 0) return depouillement.Sorts(_ => 0);
            try
            {
                await using var session = store.LightweightSession(arrivee.Departement);
                var consignes = new List<IEvent>(depots.Count);
                // Par personne : deux lots qui se croisent verrouillent leurs flux dans le même ordre.
                foreach (var (personne, ajouts) in depouillement.Ajouts.OrderBy(ajout => ajout.Key))
                {
                    var evenements = ajouts.Select(ajout => Evenement(session, ajout, arrivee)).ToArray();
                    consignes.AddRange(evenements);
                    session.Events.Append(personne, depouillement.VersionDuFlux(personne) + evenements.Length, evenements);
                }
                await session.SaveChangesAsync(token);
                var positions = consignes.ToDictionary(e => e.Id, e => e.Sequence);
                return depouillement.Sorts(id => positions[id]);
            }
            catch (Exception course) when (essai < Essais && EstUneCourse(course))
            {
                // Un autre processus a écrit entre la lecture et l'écriture : relire, redécider.
                await Task.Delay(Repit * essai, token);
            }
        }
    }

    /// <summary>
    /// Le sort qu'auraient ces dépôts, sans rien consigner : la même lecture, la même décision. Ce qui serait consigné s'ajoute à <paramref name="supposes"/>,
    /// que l'appel suivant tient pour connu ; les positions n'y veulent rien dire.
    /// </summary>
    public async Task<IReadOnlyList<Depose>> ExaminerAsync(Arrivee arrivee, IReadOnlyList<Depot> depots, FaitsSupposes supposes, CancellationToken token)
    {
        var depouillement = await DepouillerAsync(arrivee, depots, token, supposes);
        supposes.Ajouter(depouillement.Ajouts, arrivee.ConnuLe);
        return depouillement.Sorts(_ => 0);
    }

    private async Task<Depouillement> DepouillerAsync(Arrivee arrivee, IReadOnlyList<Depot> depots, CancellationToken token, FaitsSupposes? supposes = null)
    {
        var ids = depots.Select(depot => IdentifiantFait.De(depot.IdEmetteur)).ToArray();
        await using var connection = await sources.Application.OpenConnectionAsync(token);
        var (lus, sansLecture) = (depots.Where(depot => !depot.EstSansLecture).ToList(), depots.Where(depot => depot.EstSansLecture).ToList());
        var fusions = await AutourDesFusions.LireAsync(connection, arrivee.Departement, depots, token);
        var (flux, parId) = lus.Count == 0 && sansLecture.Count > 0 ? (Enumerable.Empty<EvenementLu>().ToLookup(lu => lu.Personne), new Dictionary<Guid, EvenementLu>())
            : await LectureDuJournal.PersonnesAsync(connection, arrivee.Departement, [.. lus.Select(depot => depot.Personne).Concat(fusions.Relies).Distinct()], ids, token);
        if (supposes is not null) (flux, parId) = supposes.Completer(flux, parId, lus);
        var entrevus = sansLecture.Count == 0 ? null : await EntrevoirAsync(connection, arrivee.Departement, sansLecture, ids, token);
        var depouillement = new Depouillement(arrivee.Contexte, flux, entrevus?.ParId ?? parId, entrevus?.Versions, fusions);
        for (var i = 0; i < depots.Count; i++) depouillement.Decider(depots[i], ids[i]);
        return depouillement;
    }

    private static Task<FluxEntrevus> EntrevoirAsync(NpgsqlConnection connection, string departement, List<Depot> depots, Guid[] ids, CancellationToken token)
    {
        var retouches = depots.Where(depot => depot.Fait is FaitTransversal).ToList();
        return LectureDuJournal.EntrevoirAsync(connection, departement, [.. depots.Select(depot => depot.Personne).Distinct()],
            [.. ids, .. retouches.Select(depot => IdentifiantFait.De(((FaitTransversal)depot.Fait).Cible)).Distinct()],
            [.. retouches.Select(depot => depot.Personne).Distinct()], token);
    }

    private static IEvent Evenement(IDocumentSession session, Ajout ajout, Arrivee arrivee)
    {
        var evenement = session.Events.BuildEvent(ajout.Fait);
        evenement.Id = ajout.Id;
        evenement.Timestamp = arrivee.ConnuLe.ToDateTimeOffset();
        var provenance = ajout.Depot.Provenance;
        Poser("idEmetteur", ajout.Depot.IdEmetteur);
        Poser("auteur", provenance.Auteur);
        Poser("organisme", provenance.OrganismeAuteur);
        Poser("consigneLe", NodaTime.Text.InstantPattern.ExtendedIso.Format(provenance.ConsigneLe ?? arrivee.ConnuLe));
        Poser("voie", provenance.Voie);
        Poser("import", provenance.Import);
        if (ajout.Alertes.Count > 0) evenement.SetHeader("alertes", ajout.Alertes.Select(alerte => alerte.Code).ToArray());
        return evenement;

        void Poser(string nom, string? valeur)
        {
            if (valeur is not null) evenement.SetHeader(nom, valeur);
        }
    }

    private static bool EstUneCourse(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException!)
        {
            if (cause is ConcurrencyException or EventStreamUnexpectedMaxEventIdException or Marten.Exceptions.ExistingStreamIdCollisionException) return true;
            if (cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected }) return true;
        }
        return false;
    }
}
