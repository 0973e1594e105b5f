using Marten;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Projections.Personnes;

namespace Parcours.Projections.Faits;

/// <summary>
/// Écrit un lot de faits d'un département, en un nombre d'instructions qui ne dépend pas de sa taille. Ne garde rien entre
/// deux appels : Marten peut rejouer l'écriture sur une autre connexion.
/// </summary>
/// <param name="departement">Le département du lot.</param>
/// <param name="recus">Les faits, par position croissante ; ceux qui sont déjà portés sont passés.</param>
public sealed class EcritureDesFaits(string departement, IReadOnlyList<FaitAPorter> recus) : ITransactionParticipant
{
    private const string S = Journal.Schema;
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <inheritdoc/>
    public async Task BeforeCommitAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken token)
    {
        var (partition, avancement, dernierJour, desFusions) = await LireEtatAsync(connection, token);
        if (avancement is null) await RepartirDeZeroAsync(connection, partition, token);
        var lot = recus.SkipWhile(porte => porte.Consigne.Position <= avancement).ToList();
        if (lot.Count == 0) return;

        var retouches = lot.Any(porte => porte.Consigne.Fait is FaitTransversal)
            ? await RetouchesDuLot.ChargerAsync(connection, departement, lot, token)
            : RetouchesDuLot.Aucune;
        var fusions = await FusionsDuLot.ChargerAsync(connection, departement, lot, retouches, desFusions && avancement is not null, token);
        await retouches.RetirerLesAnciennesAsync(connection, departement, fusions, token);
        await fusions.RetirerEtNoterAsync(connection, token);
        foreach (var table in TablesDeFaits.Toutes) await CopierAsync(connection, table, partition, lot, retouches, fusions, token);
        await retouches.CopierAsync(connection, departement, token);
        await NoterAsync(connection, lot, avancement ?? 0, avancement is null ? null : dernierJour, token);
    }

    private async Task<(string Partition, long? Avancement, LocalDate? DernierJour, bool DesFusions)> LireEtatAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select d.partition, a.position, (select max(jour) from {S}.connaissance c where c.departement = d.code),
              exists (select from {S}.{SchemaDesFusions.Table} f where f.departement = d.code)
            from {S}.departement d left join {S}.avancement a on a.departement = d.code where d.code = $1
            """, connection) { Parameters = { new() { Value = departement } } };
        await using var ligne = await question.ExecuteReaderAsync(token);
        if (!await ligne.ReadAsync(token)) throw new InvalidOperationException($"Le département {departement} n'est pas inscrit.");
        return (ligne.GetString(0), await ligne.IsDBNullAsync(1, token) ? null : ligne.GetInt64(1), await ligne.IsDBNullAsync(2, token) ? null : ligne.GetFieldValue<LocalDate>(2), ligne.GetBoolean(3));
    }

    /// <summary>
    /// Sans avancement, les tables sont à refaire : une reconstruction l'a effacé, ou une reprise interrompue n'y est pas arrivée.
    /// Vider les partitions coûte moins que d'en effacer chaque ligne.
    /// </summary>
    private async Task RepartirDeZeroAsync(NpgsqlConnection connection, string partition, CancellationToken token)
    {
        await using var vide = new NpgsqlBatch(connection);
        foreach (var table in TablesDeFaits.Toutes) vide.BatchCommands.Add(new($"truncate {S}.{table.Nom}_{partition}"));
        foreach (var table in new[] { "retouche", "connaissance", SchemaDesFusions.Table })
            vide.BatchCommands.Add(new($"delete from {S}.{table} where departement = $1") { Parameters = { new() { Value = departement } } });
        await vide.ExecuteNonQueryAsync(token);
    }

    private async Task CopierAsync(
        NpgsqlConnection connection, TableDeFaits table, string partition, List<FaitAPorter> lot, RetouchesDuLot retouches, FusionsDuLot fusions, CancellationToken token)
    {
        CopieBinaire? copie = null;
        try
        {
            foreach (var porte in lot)
            {
                if (porte.Consigne.Fait is FaitTransversal || porte.Consigne.Fait.Episode.Dispositif != table.Dispositif || retouches.Vise(porte.Consigne.Id)) continue;
                await EcrireAsync(porte.Personne, new(porte.Consigne.Position, porte.Consigne.Fait, porte.Consigne.Position, null));
            }
            foreach (var (personne, version) in retouches.Versions)
                if (version.Fait.Episode.Dispositif == table.Dispositif) await EcrireAsync(personne, version);
            foreach (var (personne, version) in fusions.Recrites())
            {
                if (version.Fait.Episode.Dispositif != table.Dispositif) continue;
                copie ??= await table.CopierAsync(connection, partition, token);
                table.Ecrire(copie, departement, personne, version);
            }
            if (copie is not null) await copie.TerminerAsync(token);
        }
        finally
        {
            if (copie is not null) await copie.DisposeAsync();
        }

        async ValueTask EcrireAsync(Guid flux, VersionDeFait version)
        {
            if (fusions.Recrit(flux)) return;
            copie ??= await table.CopierAsync(connection, partition, token);
            if (ReferenceEquals(fusions, FusionsDuLot.Aucune)) table.Ecrire(copie, departement, flux, version);
            else
                foreach (var (personne, rangee) in fusions.Ranger(flux, version)) table.Ecrire(copie, departement, personne, rangee);
        }
    }

    /// <summary>Note les jours de connaissance qui dépassent tous les précédents, et la position atteinte.</summary>
    private async Task NoterAsync(NpgsqlConnection connection, List<FaitAPorter> lot, long avancement, LocalDate? dernierJour, CancellationToken token)
    {
        var (jours, premieres, precedentes) = (new List<LocalDate>(), new List<long>(), new List<long>());
        var precedente = avancement;
        foreach (var porte in lot)
        {
            var jour = Instant.FromDateTimeOffset(porte.ConnuLe).InZone(Paris).Date;
            if (!(jour <= dernierJour))
            {
                jours.Add(jour);
                premieres.Add(porte.Consigne.Position);
                precedentes.Add(precedente);
                dernierJour = jour;
            }
            precedente = porte.Consigne.Position;
        }
        await using var notes = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"insert into {S}.connaissance (departement, jour, premiere_position, position_precedente) select $1, * from unnest($2::date[], $3::bigint[], $4::bigint[])")
                {
                    Parameters =
                    {
                        new() { Value = departement },
                        new() { Value = jours, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Date },
                        new() { Value = premieres, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
                        new() { Value = precedentes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
                    },
                },
                Commande($"insert into {S}.avancement (departement, position) values ($1, $2) on conflict (departement) do update set position = excluded.position",
                    departement, precedente),
            },
        };
        await notes.ExecuteNonQueryAsync(token);
    }

    private static NpgsqlBatchCommand Commande(string sql, string departement, long position) =>
        new(sql) { Parameters = { new() { Value = departement }, new() { Value = position } } };
}
