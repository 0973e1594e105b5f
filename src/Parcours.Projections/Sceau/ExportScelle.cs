using Npgsql;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Écrit les lignes que les sceaux couvrent, telles qu'ils les couvrent : qui tient les sceaux peut en refaire les racines.</summary>
public static class ExportScelle
{
    /// <summary>Écrit les lignes jusqu'à une position incluse, sans les retenir.</summary>
    public static async Task EcrireAsync(NpgsqlConnection connection, string departement, long? jusquA, Stream sortie, CancellationToken token)
    {
        await using var tampon = new BufferedStream(sortie, 1 << 16);
        var canonique = new JsonCanonique();
        await foreach (var ligne in LectureDesLignes.LireAsync(connection, departement, long.MinValue, jusquA ?? long.MaxValue, token))
        {
            canonique.Vider();
            ligne.Ecrire(canonique);
            tampon.Write(canonique.Octets);
            tampon.WriteByte((byte)'\n');
        }
    }
}
