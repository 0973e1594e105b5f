using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;

namespace Parcours.Projections.Sceau;

/// <summary>Lit les lignes du journal telles qu'elles sont, dans l'ordre des positions, en flux.</summary>
internal static class LectureDesLignes
{
    private const string S = Journal.Schema;

    /// <summary>Les lignes d'un département après une position, et jusqu'à une autre, incluse.</summary>
    public static async IAsyncEnumerable<LigneDuJournal> LireAsync(
        NpgsqlConnection connection, string departement, long apres, long jusqua, [EnumeratorCancellation] CancellationToken token)
    {
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            select seq_id, id, stream_id, type, data, timestamp, version, headers, is_archived from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and seq_id > {apres} and seq_id <= {jusqua} order by seq_id
            """), token);
        while (await lignes.SuivanteAsync(token)) yield return Lire(lignes);
    }

    /// <summary>La ligne d'un fait ; nulle s'il n'est pas au journal.</summary>
    public static async Task<LigneDuJournal?> LireAsync(NpgsqlConnection connection, string departement, Guid fait, CancellationToken token)
    {
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, $"""
            select seq_id, id, stream_id, type, data, timestamp, version, headers, is_archived from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and id = '{fait}'
            """, token);
        return await lignes.SuivanteAsync(token) ? Lire(lignes) : null;
    }

    private static LigneDuJournal Lire(LectureBinaire ligne) => new(
        ligne.Grand(0), ligne.Guid(1), ligne.Guid(2), ligne.Texte(3), JsonElement.Parse(ligne.Json(4)), ligne.Grand(5), ligne.Grand(6),
        ligne.EstNul(7) ? null : JsonElement.Parse(ligne.Json(7)), !ligne.EstNul(8) && ligne.Booleen(8));
}
