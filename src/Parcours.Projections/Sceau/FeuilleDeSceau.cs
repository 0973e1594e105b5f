using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Une feuille gardée : l'empreinte scellée d'un fait, et de quoi le nommer s'il disparaît.</summary>
/// <param name="Position">Position scellée.</param>
/// <param name="Fait">Identifiant au journal.</param>
/// <param name="Type">Code du type ; zéro s'il était inconnu.</param>
/// <param name="ConnuLe">Instant de connaissance scellé, en microsecondes depuis 2000.</param>
/// <param name="Empreinte">Empreinte de la ligne, comme feuille.</param>
internal readonly record struct FeuilleDeSceau(long Position, Guid Fait, short Type, long ConnuLe, byte[] Empreinte)
{
    private const string Table = $"{Journal.Schema}.feuille_de_sceau";

    /// <summary>Ouvre l'ajout de feuilles.</summary>
    public static Task<CopieBinaire> OuvrirLAjoutAsync(NpgsqlConnection connection, CancellationToken token) =>
        CopieBinaire.OuvrirAsync(connection, Table, ["departement", "position", "fait", "type", "connu_le", "empreinte"], token);

    /// <summary>Ajoute la feuille.</summary>
    public void Ajouter(CopieBinaire copie, string departement)
    {
        copie.CommencerLigne();
        copie.Ecrire(departement);
        copie.Ecrire(Position);
        copie.Ecrire(Fait);
        copie.Ecrire(Type);
        copie.Ecrire(ConnuLe);
        copie.EcrireOctets(Empreinte);
    }

    /// <summary>Les feuilles d'un département, de position en position, en flux.</summary>
    public static async IAsyncEnumerable<FeuilleDeSceau> LireAsync(
        NpgsqlConnection connection, string departement, long apres, long jusqua, [EnumeratorCancellation] CancellationToken token)
    {
        await using var lignes = await LectureBinaire.OuvrirAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            select position, fait, type, connu_le, empreinte from {Table}
            where departement = {LectureDuJournal.Litteral(departement)} and position > {apres} and position <= {jusqua} order by position
            """), token);
        while (await lignes.SuivanteAsync(token))
            yield return new(lignes.Grand(0), lignes.Guid(1), lignes.Petit(2), lignes.Grand(3), DeTailleJuste(lignes.Octets(4)));
    }

    /// <summary>Une empreinte d'une autre longueur fut forgée : elle en devient une qui ne répond de rien, au lieu d'arrêter la lecture.</summary>
    private static byte[] DeTailleJuste(ReadOnlySpan<byte> lue) => lue.Length == Merkle.Taille ? lue.ToArray() : Merkle.Feuille(lue);
}
