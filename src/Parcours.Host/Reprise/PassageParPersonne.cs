using System.Text;
using System.Text.Json;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Parcours.Projections;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Reprise;

/// <summary>
/// Passe toute l'histoire personne par personne (ou objet par objet : un agent), dans l'ordre où ses faits ont été connus : chacun est décidé comme il l'aurait
/// été ce jour-là, puis copié au journal et, si le département est neuf, dans les tables de faits. Une personne à la fois en mémoire.
/// L'ordre est celui des identifiants internes, donc d'arrivée : les index par personne ne font que s'allonger.
/// </summary>
internal sealed class PassageParPersonne(
    NpgsqlDataSource source, string departement, Antichambre antichambre, Baremes baremes,
    ReferentielDuDepartement referentiel, Instant consigneLe, bool rangDuJour, RefusDeReprise refus)
{
    private const int PersonnesParQuestion = 500;

    /// <summary>Un lieu porte des milliers de faits là où une personne en a dix.</summary>
    private const int FaitsParQuestion = 20_000;

    private static readonly HashSet<string> _genresSansLecture = [.. Famille.Toutes.Where(famille => famille.SansLecture).Select(famille => famille.Genre)];
    private readonly List<(Guid Personne, long Version)> _fluxNouveaux = [];
    private readonly List<(Guid Personne, long Version)> _fluxAllonges = [];

    /// <summary>Nombre de faits marqués, par code d'alerte.</summary>
    public Dictionary<string, long> Alertes { get; } = [];

    /// <summary>Déroule le passage.</summary>
    /// <param name="transaction">Connexion de la transaction du journal.</param>
    /// <param name="avant">Position d'avant la première.</param>
    /// <param name="neuf">Le département à bâtir ; nul s'il a déjà des faits : le démon portera alors les nouveaux.</param>
    /// <param name="pendantLeTri">Ce que la transaction peut écrire en attendant la première ligne.</param>
    /// <param name="avancer">Progression.</param>
    /// <param name="token">Annulation.</param>
    public async Task PasserAsync(
        NpgsqlConnection transaction, long avant, DepartementNeuf? neuf, Func<Task> pendantLeTri, Action<long> avancer, CancellationToken token)
    {
        await using var lecture = await source.OpenConnectionAsync(token);
        await using var dejaLa = await source.OpenConnectionAsync(token);
        await using (var memoire = new NpgsqlCommand("set work_mem = '256MB'", lecture)) await memoire.ExecuteNonQueryAsync(token);
        await using var question = new NpgsqlCommand($"""
            select p.identifiant, p.nouveau, f.rang, f.ligne, f.id, f.type, f.donnees, f.connu_le, f.jour,
              f.id_emetteur, f.auteur, f.organisme, f.enregistre_le, f.opaque_jeton, o.identifiant, f.genre
            from {antichambre.Faits} f
            join {antichambre.Identifiants} p on p.genre = f.genre and p.emetteur = f.objet
            left join {antichambre.Identifiants} o on o.genre = f.opaque_genre and o.emetteur = f.opaque_texte
            order by p.identifiant, f.rang
            """, lecture) { CommandTimeout = 0 };
        var tri = question.ExecuteReaderAsync(token);
        await Task.WhenAll(tri, pendantLeTri());
        await using var journal = await CopieBinaire.OuvrirAsync(transaction, neuf?.TableDuJournal ?? $"{Journal.Schema}.mt_events_{Departements.Suffixe(departement)}",
            ["seq_id", "id", "stream_id", "version", "data", "type", "timestamp", "tenant_id", "headers", "is_archived"], token, estNeuve: neuf is not null);
        await using (var lignes = await tri)
        {
            var attente = new List<PersonneReprise>(PersonnesParQuestion);
            PersonneReprise? courante = null;
            var (vus, tenus) = (0L, 0);
            while (await lignes.ReadAsync(token))
            {
                var personne = lignes.GetGuid(0);
                if (courante?.Id != personne)
                {
                    if (attente.Count == PersonnesParQuestion || tenus > FaitsParQuestion) await ViderAsync();
                    attente.Add(courante = new(personne, lignes.GetBoolean(1), _genresSansLecture.Contains(lignes.GetString(15)), []));
                }
                courante.Faits.Add(Lire(lignes, avant));
                tenus++;
                if (++vus % 10_000 == 0) avancer(vus);
            }
            await ViderAsync();

            async Task ViderAsync()
            {
                var connues = attente.Where(personne => personne is { EstNouvelle: false, SansLecture: false }).Select(personne => personne.Id).ToArray();
                var flux = connues.Length == 0 ? null : (await LectureDuJournal.PersonnesAsync(dejaLa, departement, connues, [], token)).Flux;
                foreach (var personne in attente)
                {
                    if (personne.SansLecture) await DeciderSansLectureAsync(personne, dejaLa, journal, neuf, token);
                    else Decider(personne, flux?[personne.Id] ?? [], journal, neuf);
                }
                attente.Clear();
                tenus = 0;
            }
        }
        if (refus.Nombre > 0) return;
        await journal.TerminerAsync(token);
        await NoterLesFluxAsync(transaction, token);
    }

    /// <summary>Porte la version de chaque flux ; l'identifiant d'une personne nouvelle vient d'être tiré, son flux n'existe pas.</summary>
    private async Task NoterLesFluxAsync(NpgsqlConnection transaction, CancellationToken token)
    {
        await using (var copie = await CopieBinaire.OuvrirAsync(transaction, $"{Journal.Schema}.mt_streams",
            ["tenant_id", "id", "version", "timestamp", "created", "is_archived"], token))
        {
            foreach (var (personne, version) in _fluxNouveaux)
            {
                copie.CommencerLigne();
                copie.Ecrire(departement);
                copie.Ecrire(personne);
                copie.Ecrire(version);
                copie.Ecrire(consigneLe);
                copie.Ecrire(consigneLe);
                copie.Ecrire(false);
            }
            await copie.TerminerAsync(token);
        }
        await using var allonge = new NpgsqlCommand($"""
            insert into {Journal.Schema}.mt_streams (tenant_id, id, version, timestamp, created, is_archived)
            select $1, v.id, v.version, now(), now(), false from unnest($2::uuid[], $3::bigint[]) as v(id, version)
            on conflict (tenant_id, id) do update set version = excluded.version, timestamp = excluded.timestamp
            """, transaction) { CommandTimeout = 0 };
        allonge.Parameters.Add(new() { Value = departement });
        allonge.Parameters.Add(new() { Value = _fluxAllonges.Select(flux => flux.Personne).ToArray() });
        allonge.Parameters.Add(new() { Value = _fluxAllonges.Select(flux => flux.Version).ToArray() });
        await allonge.ExecuteNonQueryAsync(token);
    }

    private static FaitReprise Lire(NpgsqlDataReader ligne, long avant)
    {
        var donnees = ligne.GetFieldValue<byte[]>(6);
        if (!ligne.IsDBNull(13))
            donnees = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(donnees)
                .Replace(ligne.GetGuid(13).ToString(), ligne.GetGuid(14).ToString(), StringComparison.Ordinal));
        return new(avant + ligne.GetInt64(2), ligne.GetInt64(3), ligne.GetGuid(4), CatalogueEvenements.ParCode[ligne.GetInt16(5)], donnees,
            ligne.GetFieldValue<Instant>(7), ligne.GetFieldValue<LocalDate>(8), ligne.GetString(9), Texte(10), Texte(11), Texte(12));

        string? Texte(int colonne) => ligne.IsDBNull(colonne) ? null : ligne.GetString(colonne);
    }

    private void Decider(PersonneReprise personne, IEnumerable<EvenementLu> deja, CopieBinaire copie, DepartementNeuf? neuf)
    {
        var lus = deja.ToList();
        var journal = new List<FaitConsigne>(lus.Count + personne.Faits.Count);
        journal.AddRange(lus.Select(lu => lu.Consigne));
        var version = lus.Count == 0 ? 0 : lus[^1].Version;
        foreach (var recu in personne.Faits)
        {
            var fait = (Fait)JsonSerializer.Deserialize(recu.Donnees, recu.Type.Forme.Type, Serialisation.Options)!;
            if (Decider(personne.Id, recu, fait, DossierPersonne.Reconstituer(journal)) is not { } consigner) continue;
            journal.Add(new(recu.Id, recu.Position, consigner.Fait));
            Consigner(personne.Id, recu, fait, consigner, copie, ref version);
        }
        (personne.EstNouvelle ? _fluxNouveaux : _fluxAllonges).Add((personne.Id, version));
        if (neuf is not null && refus.Nombre == 0) PorterLesFaits(personne.Id, journal, neuf);
    }

    /// <summary>
    /// Décide des faits d'un flux qui ne se relit pas : chacun seul, une retouche d'après sa cible et les autres retouches. Le temps est celui des faits, non
    /// de leur carré ; celui des retouches d'un même flux, si (ADR 0017).
    /// </summary>
    private async Task DeciderSansLectureAsync(PersonneReprise flux, NpgsqlConnection dejaLa, CopieBinaire copie, DepartementNeuf? neuf, CancellationToken token)
    {
        var cibles = flux.Faits.Where(recu => recu.Type.Forme.Type.IsSubclassOf(typeof(FaitTransversal)))
            .Select(recu => IdentifiantFait.De(((FaitTransversal)JsonSerializer.Deserialize(recu.Donnees, recu.Type.Forme.Type, Serialisation.Options)!).Cible)).ToHashSet();
        var deja = flux.EstNouvelle ? null
            : await LectureDuJournal.EntrevoirAsync(dejaLa, departement, [flux.Id], [.. cibles], cibles.Count == 0 ? [] : [flux.Id], token);
        var version = deja?.Versions.GetValueOrDefault(flux.Id) ?? 0;
        // Ce que les retouches ont à connaître, et rien de plus.
        List<FaitConsigne> vises = [.. deja?.ParId.Values.Where(lu => lu.Personne == flux.Id).Select(lu => lu.Consigne) ?? []];
        var journal = new List<FaitConsigne>(neuf is null ? 0 : flux.Faits.Count);
        foreach (var recu in flux.Faits)
        {
            var fait = (Fait)JsonSerializer.Deserialize(recu.Donnees, recu.Type.Forme.Type, Serialisation.Options)!;
            if (Decider(flux.Id, recu, fait, fait is FaitTransversal ? DossierPersonne.Reconstituer(vises) : DossierPersonne.Inconnue) is not { } consigner) continue;
            var consigne = new FaitConsigne(recu.Id, recu.Position, consigner.Fait);
            if (fait is FaitTransversal || cibles.Contains(recu.Id)) vises.Add(consigne);
            if (neuf is not null) journal.Add(consigne);
            Consigner(flux.Id, recu, fait, consigner, copie, ref version);
        }
        (flux.EstNouvelle ? _fluxNouveaux : _fluxAllonges).Add((flux.Id, version));
        if (neuf is not null && refus.Nombre == 0) PorterLesFaits(flux.Id, journal, neuf);
    }

    /// <summary>Ce qu'on aurait décidé du fait le jour où il fut connu ; nul s'il est refusé.</summary>
    private Decision.Consigner? Decider(Guid flux, in FaitReprise recu, Fait fait, DossierPersonne dossier)
    {
        var contexte = new Contexte(recu.Jour, Origine.Lot, baremes, referentiel.Territoires(recu.Jour), Organismes: referentiel.Organismes(recu.Jour))
        {
            // Une personne à la fois : ce qu'une fusion aurait à savoir des autres n'est ici qu'une alerte, et une fusion en trop ne réunit rien.
            Fusion = fait is PersonnesFusionnees ? new(flux, Fusions.Aucune, ConserveeEstConnue: true, UneEstEffacee: false) : null,
        };
        var decision = recu.Type.Acte.Decider(fait, dossier, contexte);
        if (decision is not Decision.Refuser { Refus: var motif })
        {
            var consigner = (Decision.Consigner)decision;
            return consigner with { Alertes = contexte.Marquer(consigner.Alertes, recu.Organisme) };
        }

        refus.Ajouter(recu.Ligne, fait is FaitTransversal ? "donnees.evenementVise" : "donnees", motif.Phrase);
        foreach (var erreur in motif.Erreurs ?? []) refus.Ajouter(recu.Ligne, "donnees." + erreur.Champ, erreur.Raison);
        return null;
    }

    private void Consigner(Guid personne, in FaitReprise recu, Fait fait, Decision.Consigner consigner, CopieBinaire copie, ref long version)
    {
        foreach (var alerte in consigner.Alertes) Alertes[alerte.Code] = Alertes.GetValueOrDefault(alerte.Code) + 1;
        if (refus.Nombre > 0) return;
        // Un transversal prend l'épisode de sa cible : ses données ne sont plus celles du fichier.
        var donnees = consigner.Fait.Episode == fait.Episode ? recu.Donnees
            : JsonSerializer.SerializeToUtf8Bytes(consigner.Fait, recu.Type.Forme.Type, Serialisation.Options);
        Copier(copie, personne, ++version, recu, donnees, consigner.Alertes);
    }

    private void Copier(CopieBinaire copie, Guid personne, long version, in FaitReprise recu, byte[] donnees, IReadOnlyList<Alerte> alertes)
    {
        copie.CommencerLigne();
        copie.Ecrire(recu.Position);
        copie.Ecrire(recu.Id);
        copie.Ecrire(personne);
        copie.Ecrire(version);
        copie.EcrireJson(donnees);
        copie.Ecrire(recu.Type.NomPersiste);
        copie.Ecrire(rangDuJour ? consigneLe : recu.ConnuLe);
        copie.Ecrire(departement);
        copie.EcrireJson(JsonSerializer.SerializeToUtf8Bytes(new Provenance
        {
            IdEmetteur = recu.IdEmetteur,
            Auteur = recu.Auteur,
            OrganismeAuteur = recu.Organisme,
            ConsigneLe = consigneLe,
            Voie = "reprise",
            EnregistreLe = recu.EnregistreLe,
            Alertes = alertes.Count == 0 ? null : [.. alertes.Select(alerte => alerte.Code)],
        }, Serialisation.Options));
        copie.Ecrire(false);
    }

    private static void PorterLesFaits(Guid personne, List<FaitConsigne> journal, DepartementNeuf neuf)
    {
        Dictionary<Guid, List<FaitConsigne>>? parRacine = null;
        Dictionary<Guid, FaitConsigne>? parId = null;
        foreach (var consigne in journal)
        {
            if (consigne.Fait is not FaitTransversal transversal) continue;
            parId ??= journal.ToDictionary(fait => fait.Id);
            var racine = Racine(IdentifiantFait.De(transversal.Cible), parId);
            neuf.EcrireRetouche(consigne.Position, consigne.Id, racine);
            parRacine ??= [];
            if (!parRacine.TryGetValue(racine, out var retouches)) parRacine[racine] = retouches = [];
            retouches.Add(consigne);
        }
        foreach (var consigne in journal)
        {
            if (consigne.Fait is FaitTransversal) continue;
            if (parRacine is null || !parRacine.TryGetValue(consigne.Id, out var retouches))
                neuf.Ecrire(personne, new(consigne.Position, consigne.Fait, consigne.Position, null));
            else
                foreach (var version in Connaissance.Versions(consigne, retouches)) neuf.Ecrire(personne, version);
        }
    }

    private static Guid Racine(Guid cible, Dictionary<Guid, FaitConsigne> parId)
    {
        while (parId.GetValueOrDefault(cible)?.Fait is FaitTransversal suivant) cible = IdentifiantFait.De(suivant.Cible);
        return cible;
    }

    private sealed record PersonneReprise(Guid Id, bool EstNouvelle, bool SansLecture, List<FaitReprise> Faits);

    private readonly record struct FaitReprise(
        long Position, long Ligne, Guid Id, TypeDeFait Type, byte[] Donnees, Instant ConnuLe, LocalDate Jour,
        string IdEmetteur, string? Auteur, string? Organisme, string? EnregistreLe);
}
