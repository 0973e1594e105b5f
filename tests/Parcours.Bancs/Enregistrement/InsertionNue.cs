using System.Text.Json;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Projections;

namespace Parcours.Bancs.Enregistrement;

/// <summary>Le plancher : un INSERT préparé d'une ligne d'événement par transaction, dans une copie de la partition et de ses index.</summary>
internal sealed class InsertionNue(Chantier chantier) : IConcurrent
{
    private const string Table = "bancs_evenements_nus";
    private readonly byte[] _donnees = JsonSerializer.SerializeToUtf8Bytes(
        new OrientationNotifiee(Organisme.CCAS, RangOrientation.Reorientation, VoieOrientation.Social, new LocalDate(2022, 3, 1), null)
        { Episode = Episode.Rsa("1"), DateEffet = new(2022, 3, 4) }, Serialisation.Options);

    private readonly byte[] _enTetes = JsonSerializer.SerializeToUtf8Bytes(
        new Provenance { IdEmetteur = Guid.Empty.ToString(), Auteur = "a17", OrganismeAuteur = "CCAS-MACON", ConsigneLe = NodaConstants.UnixEpoch, Voie = "saisie" },
        Serialisation.Options);

    public string Nom => "INSERT nu d'un événement";

    public Task PreparerAsync(string suffixe, CancellationToken token) => chantier.SqlAsync($"""
        drop table if exists {Table};
        create table {Table} (like parcours.mt_events_{suffixe} including defaults including indexes);
        create sequence if not exists {Table}_suite;
        alter table {Table} alter column seq_id set default nextval('{Table}_suite');
        """, token);

    public async Task EnregistrerAsync(int client, int numero, CancellationToken token)
    {
        await using var insere = chantier.Source.CreateCommand(
            $"insert into {Table} (id, stream_id, version, data, type, timestamp, tenant_id, headers, is_archived) values ($1, $2, 6, $3, 'rsa.orientation_notifiee.v1', $4, '03', $5, false)");
        insere.Parameters.Add(new() { Value = Guid.NewGuid() });
        insere.Parameters.Add(new() { Value = Guid.NewGuid() });
        insere.Parameters.Add(new() { Value = _donnees, NpgsqlDbType = NpgsqlDbType.Jsonb });
        insere.Parameters.Add(new() { Value = DateTimeOffset.UtcNow });
        insere.Parameters.Add(new() { Value = _enTetes, NpgsqlDbType = NpgsqlDbType.Jsonb });
        await insere.ExecuteNonQueryAsync(token);
    }

    public async ValueTask DisposeAsync() => await chantier.SqlAsync($"drop table {Table}; drop sequence if exists {Table}_suite", CancellationToken.None);
}
