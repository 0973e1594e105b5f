using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Parcours.Projections.Droits;

namespace Parcours.Projections.Rejeu;

/// <summary>Ce qu'une question demande de dates au journal, sans les tables qui les retiennent pour les lectures.</summary>
public sealed class JournalDate(SourcesDeDonnees sources)
{
    private const string S = Journal.Schema;
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>La position d'un jour de connaissance, inclus : celle du fait qui précède le premier connu plus tard ; zéro s'il n'y en a pas.</summary>
    public async Task<long> PositionAuAsync(string departement, LocalDate connuAu, CancellationToken token)
    {
        var lendemain = connuAu.PlusDays(1).AtStartOfDayInZone(Paris).ToInstant();
        var duDepartement = $"{S}.mt_events where tenant_id = {LectureDuJournal.Litteral(departement)}";
        await using var connection = await sources.LireAsync(departement, token);
        await using var question = new NpgsqlCommand(
            $"select max(seq_id) from {duDepartement} and seq_id < coalesce((select min(seq_id) from {duDepartement} and timestamp >= $1), {long.MaxValue})", connection)
        {
            Parameters = { new() { Value = lendemain.ToDateTimeOffset() } },
            CommandTimeout = 0,
        };
        return await question.ExecuteScalarAsync(token) as long? ?? 0;
    }

    /// <summary>Les années où au moins un fait vaut, corrigé ou non, jusqu'au jour d'observation, par ordre.</summary>
    public async Task<IReadOnlyList<int>> AnneesAsync(string departement, long position, LocalDate observation, CancellationToken token)
    {
        await using var connection = await sources.LireAsync(departement, token);
        await using var question = new NpgsqlCommand(string.Create(CultureInfo.InvariantCulture, $"""
            select distinct left(coalesce(data->>'dateEffetCorrigee', data->>'dateEffet'), 4)::int from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and seq_id <= {position}
              and coalesce(data->>'dateEffetCorrigee', data->>'dateEffet') <= '{LocalDatePattern.Iso.Format(observation)}'
            """), connection)
        {
            CommandTimeout = 0,
        };
        await using var lignes = await question.ExecuteReaderAsync(token);
        var annees = new List<int>();
        while (await lignes.ReadAsync(token)) annees.Add(lignes.GetInt32(0));
        annees.Sort();
        return annees;
    }
}
