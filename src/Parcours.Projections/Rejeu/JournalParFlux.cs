using System.Buffers.Binary;
using System.Globalization;
using Npgsql;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Rejeu;

/// <summary>Lit le journal flux par flux : tous les faits d'une personne se suivent, et une seule se tient à la fois.</summary>
internal static class JournalParFlux
{
    private const string S = Journal.Schema;

    /// <summary>Faits d'une tranche : assez pour que la lire domine, assez peu pour que deux fils finissent ensemble.</summary>
    private const int FaitsParTranche = 20_000;

    private const int TranchesAuPlus = 256;

    /// <summary>En combien de tranches lire un journal ; une puissance de deux.</summary>
    public static int Tranches(long position)
    {
        var tranches = 1;
        while (tranches < TranchesAuPlus && tranches * FaitsParTranche < position) tranches *= 2;
        return tranches;
    }

    /// <summary>Donne un à un les flux d'une tranche. Les identifiants de flux sont tirés au sort : les tranches se valent.</summary>
    /// <param name="connection">Connexion qui voit le département.</param>
    /// <param name="departement">Département.</param>
    /// <param name="jusqua">Dernière position lue, incluse.</param>
    /// <param name="tranche">Rang de la tranche.</param>
    /// <param name="tranches">Nombre de tranches.</param>
    /// <param name="recevoir">Reçoit un flux ; la liste n'est valable que le temps de l'appel.</param>
    /// <param name="token">Annulation.</param>
    /// <returns>Faits lus.</returns>
    public static async Task<int> LireAsync(
        NpgsqlConnection connection, string departement, long jusqua, int tranche, int tranches, Action<Guid, List<FaitConsigne>> recevoir, CancellationToken token)
    {
        var lecteur = new LecteurDeFaits();
        var (courant, faits, lus) = (default(Guid), new List<FaitConsigne>(), 0);
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, Question(departement, jusqua, tranche, tranches), token);
        while (await lignes.SuivanteAsync(token))
        {
            lus++;
            var flux = lignes.Guid(1);
            if (flux != courant)
            {
                if (faits.Count > 0) recevoir(courant, faits);
                faits.Clear();
                courant = flux;
            }
            faits.Add(new(lignes.Guid(2), lignes.Grand(0), lecteur.Lire(lignes.Octets(3), lignes.Json(4))));
        }
        if (faits.Count > 0) recevoir(courant, faits);
        return lus;
    }

    private static string Question(string departement, long jusqua, int tranche, int tranches)
    {
        var (debut, fin) = (Borne(tranche, tranches), tranche + 1 < tranches ? $" and stream_id < '{Borne(tranche + 1, tranches)}'" : "");
        return string.Create(CultureInfo.InvariantCulture, $"""
            select seq_id, stream_id, id, type, data from {S}.mt_events
            where tenant_id = {LectureDuJournal.Litteral(departement)} and stream_id >= '{debut}'{fin} and seq_id <= {jusqua}
            order by stream_id, version
            """);
    }

    private static Guid Borne(int tranche, int tranches)
    {
        Span<byte> octets = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(octets, (UInt128.MaxValue / (UInt128)tranches + UInt128.One) * (UInt128)tranche);
        return new(octets, bigEndian: true);
    }
}
