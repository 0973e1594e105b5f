using System.Buffers;

namespace Parcours.Host.Reprise;

/// <summary>Un morceau du fichier, fait de lignes entières.</summary>
/// <param name="Tampon">Octets, à rendre au vivier.</param>
/// <param name="Longueur">Octets qui comptent.</param>
/// <param name="PremiereLigne">Numéro de sa première ligne.</param>
internal readonly record struct Bloc(byte[] Tampon, int Longueur, long PremiereLigne);

/// <summary>Coupe un fichier en blocs de lignes entières, en mémoire bornée, pour que plusieurs cœurs les lisent.</summary>
internal static class DecoupageEnBlocs
{
    private const int Taille = 256 * 1024;
    private const int LigneLaPlusLongue = 1 << 20;

    /// <param name="fichier">Le fichier, lu une fois.</param>
    /// <param name="tropLongue">Reçoit le numéro d'une ligne de plus d'un mégaoctet ; la lecture s'arrête là.</param>
    /// <param name="token">Annulation.</param>
    public static async IAsyncEnumerable<Bloc> LireAsync(
        Stream fichier, Action<long> tropLongue, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var tampon = ArrayPool<byte>.Shared.Rent(Taille);
        var (rempli, ligne) = (0, 1L);
        while (true)
        {
            var libre = tampon.Length - rempli;
            var lus = await fichier.ReadAtLeastAsync(tampon.AsMemory(rempli), libre, throwOnEndOfStream: false, token);
            rempli += lus;
            var estFini = lus < libre;
            var coupe = estFini ? rempli : tampon.AsSpan(0, rempli).LastIndexOf((byte)'\n') + 1;
            if (coupe == 0 && !estFini)
            {
                if (rempli >= LigneLaPlusLongue)
                {
                    tropLongue(ligne);
                    yield break;
                }
                Suivre(ref tampon, 0, rempli, 2 * tampon.Length);
                continue;
            }
            var bloc = new Bloc(tampon, coupe, ligne);
            ligne += tampon.AsSpan(0, coupe).Count((byte)'\n');
            Suivre(ref tampon, coupe, rempli - coupe, Taille, estRendu: false);
            rempli -= coupe;
            yield return bloc;
            if (estFini) yield break;
        }
    }

    /// <summary>Passe à un tampon neuf, en y portant ce qui reste de l'ancien.</summary>
    private static void Suivre(ref byte[] tampon, int debut, int reste, int taille, bool estRendu = true)
    {
        var neuf = ArrayPool<byte>.Shared.Rent(Math.Max(taille, 2 * reste));
        tampon.AsSpan(debut, reste).CopyTo(neuf);
        if (estRendu) ArrayPool<byte>.Shared.Return(tampon);
        tampon = neuf;
    }
}
