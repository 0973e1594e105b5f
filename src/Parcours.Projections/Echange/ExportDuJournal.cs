using System.Text.Json;
using Npgsql;

namespace Parcours.Projections.Echange;

/// <summary>Écrit tout le journal d'un département en NDJSON, dans l'ordre de ses positions.</summary>
public static class ExportDuJournal
{
    /// <summary>Écrit les faits jusqu'à une position incluse, sans les retenir.</summary>
    public static async Task EcrireAsync(NpgsqlConnection connection, string departement, long? jusquA, Stream sortie, CancellationToken token)
    {
        await using var tampon = new BufferedStream(sortie, 1 << 16);
        await using var json = new Utf8JsonWriter(tampon, new JsonWriterOptions { Encoder = Serialisation.Options.Encoder });
        var connuLe = DateTimeOffset.MinValue;
        await foreach (var lu in LectureDuJournal.ToutAsync(connection, departement, jusquA, token))
        {
            // La position seule ordonne : un horodatage en retard sur le précédent ne doit pas changer l'ordre à la reprise.
            if (lu.ConnuLe > connuLe) connuLe = lu.ConnuLe;
            EcritureEchange.Ecrire(json, lu, connuLe);
            await json.FlushAsync(token);
            json.Reset();
            tampon.WriteByte((byte)'\n');
        }
    }
}
