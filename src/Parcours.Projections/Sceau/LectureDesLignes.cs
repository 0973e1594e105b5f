using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;

namespace Parcours.Projections.Sceau;

/// <summary>Lit les lignes du journal telles qu'elles sont, dans l'ordre des positions, en flux.</summary>
internal static class LectureDesLignes
{
    private const string S = Journal.Schema;
    private const string Colonnes = "seq_id, id, stream_id, type, data, timestamp, version, headers, is_archived";

    /// <summary>Les lignes d'un département après une position, et jusqu'à une autre, incluse.</summary>
    public static async IAsyncEnumerable<LigneDuJournal> LireAsync(
        NpgsqlConnection connection, string departement, long apres, long jusqua, [EnumeratorCancellation] CancellationToken token)
    {
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            select {Colonnes} from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and seq_id > {apres} and seq_id <= {jusqua} order by seq_id
            """), token);
        while (await lignes.SuivanteAsync(token)) yield return Lire(lignes);
    }

    /// <summary>Les lignes de ces faits ; celui qui n'est pas au journal n'en a pas.</summary>
    public static async Task<IReadOnlyList<LigneDuJournal>> LireAsync(NpgsqlConnection connection, string departement, IReadOnlyCollection<Guid> faits, CancellationToken token)
    {
        var lues = new List<LigneDuJournal>(faits.Count);
        if (faits.Count == 0) return lues;
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, $"""
            select {Colonnes} from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and id = any (array[{string.Join(',', faits.Select(fait => $"'{fait}'"))}]::uuid[])
            """, token);
        while (await lignes.SuivanteAsync(token)) lues.Add(Lire(lignes));
        return lues;
    }

    private static LigneDuJournal Lire(LectureBinaire ligne) => new(
        ligne.Grand(0), ligne.Guid(1), ligne.Guid(2), ligne.Texte(3), JsonElement.Parse(ligne.Json(4)), ligne.Grand(5), ligne.Grand(6),
        ligne.EstNul(7) ? null : JsonElement.Parse(ligne.Json(7)), !ligne.EstNul(8) && ligne.Booleen(8));
}
