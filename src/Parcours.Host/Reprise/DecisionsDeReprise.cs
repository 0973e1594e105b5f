using System.Text.Json;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections;

namespace Parcours.Host.Reprise;

/// <summary>
/// Passe toute la reprise personne par personne, dans l'ordre où les faits ont été connus : chaque fait est décidé comme il
/// l'aurait été ce jour-là. Deux connexions, l'une lit, l'autre écrit ; une personne à la fois en mémoire.
/// </summary>
internal sealed class DecisionsDeReprise(
    NpgsqlDataSource source, string departement, Antichambre antichambre, Baremes baremes, Func<LocalDate, IReadOnlySet<string>?> territoires, RefusDeReprise refus)
{
    private const int PersonnesParQuestion = 500;

    public async Task<Dictionary<string, long>> PasserAsync(Action<long> avancer, CancellationToken token)
    {
        var alertes = new Dictionary<string, long>();
        await using var lecture = await source.OpenConnectionAsync(token);
        await using var ecriture = await source.OpenConnectionAsync(token);
        await using var ajout = await source.OpenConnectionAsync(token);
        var journalVide = await EstVideAsync(ajout, token);
        // Le tri par personne est le seul du passage : lui donner de quoi tenir en mémoire.
        await using (var memoire = new NpgsqlCommand("set work_mem = '256MB'", lecture)) await memoire.ExecuteNonQueryAsync(token);
        await using var question = new NpgsqlCommand($"""
            select f.personne, f.ligne, f.id, f.type, f.donnees, f.jour, c.identifiant
            from {antichambre.Faits} f
            left join {Journal.Schema}.correspondance c on c.departement = $1 and c.genre = 'personne' and c.emetteur = f.personne
            order by f.personne collate "C", f.connu_le, f.ligne
            """, lecture) { Parameters = { new() { Value = departement } }, CommandTimeout = 0 };
        await using var copie = await ecriture.BeginBinaryImportAsync($"copy {antichambre.Decisions} (ligne, version, alertes) from stdin (format binary)", token);
        await using (var lignes = await question.ExecuteReaderAsync(token))
        {
            var attente = new List<PersonneReprise>(PersonnesParQuestion);
            PersonneReprise? courante = null;
            var vus = 0L;
            while (await lignes.ReadAsync(token))
            {
                var emetteur = lignes.GetString(0);
                if (courante?.Emetteur != emetteur)
                {
                    if (attente.Count == PersonnesParQuestion) await DeciderAsync();
                    attente.Add(courante = new(emetteur, await lignes.IsDBNullAsync(6, token) ? null : lignes.GetGuid(6), []));
                }
                courante.Faits.Add(new(lignes.GetInt64(1), lignes.GetGuid(2), LectureDeLHistoire.Types[lignes.GetInt16(3)],
                    lignes.GetFieldValue<byte[]>(4), lignes.GetFieldValue<LocalDate>(5)));
                if (++vus % 20_000 == 0) avancer(vus);
            }
            await DeciderAsync();

            async Task DeciderAsync()
            {
                var connues = journalVide ? [] : attente.Where(p => p.Interne is not null).Select(p => p.Interne!.Value).ToArray();
                var flux = connues.Length == 0 ? null : (await LectureDuJournal.PersonnesAsync(ajout, departement, connues, [], token)).Flux;
                foreach (var personne in attente) Decider(personne, flux is null || personne.Interne is not { } id ? [] : flux[id], copie, alertes);
                attente.Clear();
            }
        }
        await copie.CompleteAsync(token);
        await copie.CloseAsync(token);
        await using var analyse = new NpgsqlCommand($"analyze {antichambre.Decisions}", ecriture);
        await analyse.ExecuteNonQueryAsync(token);
        return alertes;
    }

    private void Decider(PersonneReprise personne, IEnumerable<EvenementLu> deja, NpgsqlBinaryImporter copie, Dictionary<string, long> alertes)
    {
        var lus = deja.ToList();
        var journal = lus.ConvertAll(lu => lu.Consigne);
        var version = lus.Count == 0 ? 0 : lus[^1].Version;
        foreach (var recu in personne.Faits)
        {
            var fait = (Fait)JsonSerializer.Deserialize(recu.Donnees, recu.Type.Forme.Type, Serialisation.Options)!;
            var contexte = new Contexte(recu.Jour, Origine.Lot, baremes, territoires(recu.Jour));
            var decision = recu.Type.Acte.Decider(fait, DossierPersonne.Reconstituer(journal), contexte);
            if (decision is Decision.Refuser { Refus: var motif })
            {
                refus.Ajouter(recu.Ligne, ChampDe(fait), motif.Phrase);
                foreach (var erreur in motif.Erreurs ?? []) refus.Ajouter(recu.Ligne, "donnees." + erreur.Champ, erreur.Raison);
                continue;
            }
            var consigner = (Decision.Consigner)decision;
            journal.Add(new(recu.Id, long.MaxValue / 2 + journal.Count, consigner.Fait));
            copie.StartRow();
            copie.Write(recu.Ligne, NpgsqlDbType.Bigint);
            copie.Write(++version, NpgsqlDbType.Bigint);
            if (consigner.Alertes.Count == 0) copie.WriteNull();
            else copie.Write(JsonSerializer.SerializeToUtf8Bytes(consigner.Alertes.Select(a => a.Code)), NpgsqlDbType.Jsonb);
            foreach (var alerte in consigner.Alertes) alertes[alerte.Code] = alertes.GetValueOrDefault(alerte.Code) + 1;
        }
    }

    private static string ChampDe(Fait fait) => fait is FaitTransversal ? "donnees.evenementVise" : "donnees";

    private async Task<bool> EstVideAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select not exists (select 1 from {Journal.Schema}.mt_events where tenant_id = $1)", connection)
        {
            Parameters = { new() { Value = departement } },
        };
        return (bool)(await question.ExecuteScalarAsync(token))!;
    }

    private sealed record PersonneReprise(string Emetteur, Guid? Interne, List<FaitReprise> Faits);

    private readonly record struct FaitReprise(long Ligne, Guid Id, TypeDeFait Type, byte[] Donnees, LocalDate Jour);
}
