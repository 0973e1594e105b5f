using Npgsql;
using Parcours.Epreuves.Socle;
using Parcours.Projections;
using Parcours.Projections.Lecture;

namespace Parcours.Epreuves.Histoires;

/// <summary>Attend que les tables aient rattrapé le journal, et dit où elles en sont restées sinon.</summary>
internal static class Attente
{
    private const string S = Journal.Schema;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public static async Task DesTablesAsync(NpgsqlConnection connection, string departement, string quand, CancellationToken token)
    {
        if (await Positions.AttendreLeJournalAsync(connection, departement, _patience, token)) return;
        await using var question = new NpgsqlCommand($"""
            select 'journal ' || coalesce(max(seq_id), 0) || ', tables ' || coalesce((select position from {S}.avancement where departement = $1), 0)
              || ', progression ' || coalesce((select string_agg(name || '=' || last_seq_id, ' ') from {S}.mt_event_progression where name like '%' || $1 || '%'), 'aucune')
            from {S}.mt_events where tenant_id = $1
            """, connection)
        {
            Parameters = { new() { Value = departement } },
        };
        throw new EpreuveManquee($"{quand} : les tables n'ont pas rattrapé le journal ({await question.ExecuteScalarAsync(token)})");
    }
}
