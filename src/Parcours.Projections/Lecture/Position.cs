using NodaTime;
using Npgsql;
using Parcours.Projections.Faits;

namespace Parcours.Projections.Lecture;

/// <summary>Ce que les tables de faits portent d'un département, et jusqu'où un jour de connaissance va.</summary>
/// <param name="Valeur">Dernier fait compris.</param>
/// <param name="EstFixee">Vrai si aucun fait à venir ne peut la changer.</param>
public readonly record struct PositionConnue(long Valeur, bool EstFixee);

/// <summary>Traduit une date de connaissance en position (conception, §1). Aucune lecture ne filtre un horodatage.</summary>
public static class Positions
{
    private const string S = Journal.Schema;

    /// <summary>
    /// La position qui précède le premier fait connu après <paramref name="connuAu"/>, jour inclus. Tant qu'aucun fait plus récent
    /// n'est porté, c'est la dernière position portée, et elle n'est pas encore fixée.
    /// </summary>
    public static async Task<PositionConnue> AuAsync(NpgsqlConnection connection, string departement, LocalDate? connuAu, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"""
            select (select position_precedente from {S}.connaissance where departement = $1 and jour > $2 order by jour limit 1),
                   (select position from {S}.avancement where departement = $1)
            """, connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = connuAu ?? LocalDate.MaxIsoValue.PlusDays(-1), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date } },
        };
        await using var ligne = await question.ExecuteReaderAsync(token);
        await ligne.ReadAsync(token);
        if (!await ligne.IsDBNullAsync(0, token)) return new(ligne.GetInt64(0), true);
        return new(await ligne.IsDBNullAsync(1, token) ? 0 : ligne.GetInt64(1), false);
    }

    /// <summary>Attend que la position soit portée ; faux si le délai passe avant.</summary>
    public static async Task<bool> AttendreAsync(NpgsqlConnection connection, string departement, long position, TimeSpan delai, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select position from {S}.avancement where departement = $1", connection) { Parameters = { new() { Value = departement } } };
        for (var attendu = TimeSpan.Zero; ; attendu += Pas)
        {
            if (await question.ExecuteScalarAsync(token) is long portee && portee >= position) return true;
            if (attendu >= delai) return false;
            await Task.Delay(Pas, token);
        }
    }

    /// <summary>Attend que les tables aient rattrapé ce que le journal porte à l'appel ; faux si le délai passe avant.</summary>
    public static async Task<bool> AttendreLeJournalAsync(NpgsqlConnection connection, string departement, TimeSpan delai, CancellationToken token) =>
        await DerniereDuJournalAsync(connection, departement, token) is var derniere && (derniere == 0 || await AttendreAsync(connection, departement, derniere, delai, token));

    /// <summary>
    /// La position de ce jour de connaissance ; nulle si les tables n'ont pas rattrapé le journal à temps. Une connaissance passée
    /// que rien ne borne encore attend : des faits de ce jour peuvent être au journal sans être portés.
    /// </summary>
    public static async Task<long?> ConnueAuAsync(
        NpgsqlConnection connection, string departement, LocalDate connuAu, LocalDate aujourdhui, TimeSpan patience, CancellationToken token)
    {
        var position = await AuAsync(connection, departement, connuAu, token);
        if (position.EstFixee || connuAu >= aujourdhui) return position.Valeur;
        if (!await AttendreLeJournalAsync(connection, departement, patience, token)) return null;
        return (await AuAsync(connection, departement, connuAu, token)).Valeur;
    }

    /// <summary>Le jour où cette position a été connue, à Paris : celui de son dernier fait ; le premier jour possible si rien ne l'était encore.</summary>
    public static async Task<LocalDate> JourAsync(NpgsqlConnection connection, string departement, long position, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select max(jour) from {S}.connaissance where departement = $1 and position_precedente < $2", connection)
        {
            Parameters = { new() { Value = departement }, new() { Value = position } },
        };
        await using var ligne = await question.ExecuteReaderAsync(token);
        return await ligne.ReadAsync(token) && !await ligne.IsDBNullAsync(0, token) ? await ligne.GetFieldValueAsync<LocalDate>(0, token) : LocalDate.MinIsoValue;
    }

    /// <summary>La dernière place que le journal porte, que les tables l'aient rattrapée ou non ; zéro s'il est vide.</summary>
    public static async Task<long> DerniereDuJournalAsync(NpgsqlConnection connection, string departement, CancellationToken token)
    {
        await using var question = new NpgsqlCommand($"select max(seq_id) from {S}.mt_events where tenant_id = $1", connection) { Parameters = { new() { Value = departement } } };
        return await question.ExecuteScalarAsync(token) as long? ?? 0;
    }

    /// <summary>
    /// Tient les tables de faits le temps d'une lecture à cette position ; nul si elles ne la portent plus : une reconstruction les
    /// vide, et la position lue l'instant d'avant y donnerait un chiffre faux.
    /// </summary>
    public static async Task<NpgsqlTransaction?> TenirAsync(NpgsqlConnection connection, string departement, long position, CancellationToken token)
    {
        var transaction = await connection.BeginTransactionAsync(token);
        // À la position zéro il n'y a rien à lire, ni peut-être de département inscrit.
        if (position == 0) return transaction;
        var tables = string.Join(", ", TablesDeFaits.Toutes.Select(table => $"{S}.{table.Nom}_{Departements.Suffixe(departement)}"));
        await using var questions = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                new($"lock table {tables} in access share mode"),
                // Une cohorte se lit dans l'ordre de l'index ; par la table, ses personnes viendraient éparpillées et se reliraient triées.
                new("set local enable_bitmapscan = off"),
                new("set local enable_seqscan = off"),
                new($"select position from {S}.avancement where departement = $1") { Parameters = { new() { Value = departement } } },
            },
        };
        if (await questions.ExecuteScalarAsync(token) is long portee && portee >= position) return transaction;
        await transaction.DisposeAsync();
        return null;
    }

    private static readonly TimeSpan Pas = TimeSpan.FromMilliseconds(20);
}
