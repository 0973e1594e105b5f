using System.Globalization;
using System.Text;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>
/// Les clés du coffre dans un fichier que son seul propriétaire lit (0600) : <c>index</c> puis ses octets, <c>cle</c>, sa version et ses octets, en base 64, une par
/// ligne. La plus haute version enveloppe ; les autres ouvrent encore.
/// </summary>
internal static class FichierDeTrousseau
{
    private const string Titre = "# Trousseau du coffre de Parcours : qui le lit lit les identités, qui le perd les perd toutes.";

    /// <summary>Le contenu d'un trousseau.</summary>
    public sealed record Contenu(byte[] Index, SortedDictionary<int, byte[]> Cles);

    /// <summary>Lit un trousseau.</summary>
    /// <exception cref="FormatException">Il n'a pas la forme attendue ; le message ne redit aucune clé.</exception>
    /// <exception cref="UnauthorizedAccessException">D'autres que son propriétaire peuvent le lire.</exception>
    public static Contenu Lire(string chemin)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(chemin) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
            throw new UnauthorizedAccessException("d'autres que son propriétaire peuvent le lire : chmod 600");
        byte[]? index = null;
        var cles = new SortedDictionary<int, byte[]>();
        foreach (var (ligne, rang) in File.ReadAllLines(chemin).Select((ligne, rang) => (ligne.Trim(), rang + 1)))
        {
            if (ligne.Length == 0 || ligne[0] == '#') continue;
            var mots = ligne.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (mots is ["index", var racine] && index is null) index = Octets(racine, rang);
            else if (mots is ["cle", var version, var cle] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var numero) && numero > 0)
            {
                if (!cles.TryAdd(numero, Octets(cle, rang))) throw new FormatException($"la version {numero} y est deux fois");
            }
            else throw new FormatException($"sa ligne {rang} n'est ni « index … » ni « cle version … »");
        }
        return index is null || cles.Count == 0 ? throw new FormatException("il lui faut une ligne « index » et une « cle » au moins") : new(index, cles);
    }

    /// <summary>Écrit un trousseau neuf.</summary>
    /// <exception cref="IOException">Le fichier existe déjà, ou ne peut s'écrire.</exception>
    public static void Creer(string chemin, ISourceDAlea alea)
    {
        using var fichier = new FileStream(chemin, ASoiSeul(FileMode.CreateNew));
        fichier.Write(Encoding.ASCII.GetBytes(EnTexte(new(Tirer(alea), new() { [1] = Tirer(alea) }))));
    }

    /// <summary>Ajoute une version, qui enveloppera désormais ; rend son numéro.</summary>
    public static int Ajouter(string chemin, ISourceDAlea alea)
    {
        var contenu = Lire(chemin);
        var version = contenu.Cles.Keys.Last() + 1;
        contenu.Cles[version] = Tirer(alea);
        Remplacer(chemin, contenu);
        return version;
    }

    /// <summary>Retire une version ; faux si elle n'y est pas, ou si c'est celle qui enveloppe.</summary>
    public static bool Retirer(string chemin, int version)
    {
        var contenu = Lire(chemin);
        if (version == contenu.Cles.Keys.Last() || !contenu.Cles.Remove(version)) return false;
        Remplacer(chemin, contenu);
        return true;
    }

    /// <summary>Écrit à côté puis renomme : interrompu, l'ancien trousseau reste entier.</summary>
    private static void Remplacer(string chemin, Contenu contenu)
    {
        var brouillon = chemin + ".neuf";
        File.Delete(brouillon);
        using (var fichier = new FileStream(brouillon, ASoiSeul(FileMode.CreateNew)))
        {
            fichier.Write(Encoding.ASCII.GetBytes(EnTexte(contenu)));
            fichier.Flush(flushToDisk: true);
        }
        File.Move(brouillon, chemin, overwrite: true);
    }

    private static string EnTexte(Contenu contenu) =>
        $"{Titre}\nindex {Convert.ToBase64String(contenu.Index)}\n"
        + string.Concat(contenu.Cles.Select(cle => string.Create(CultureInfo.InvariantCulture, $"cle {cle.Key} {Convert.ToBase64String(cle.Value)}\n")));

    private static byte[] Tirer(ISourceDAlea alea)
    {
        var octets = new byte[Scellage.TailleDeCle];
        alea.Remplir(octets);
        return octets;
    }

    private static byte[] Octets(string texte, int ligne)
    {
        var octets = new byte[texte.Length];
        return Convert.TryFromBase64String(texte, octets, out var longueur) && longueur == Scellage.TailleDeCle ? octets[..longueur]
            : throw new FormatException($"la clé de sa ligne {ligne} n'est pas de {Scellage.TailleDeCle} octets en base 64");
    }

    private static FileStreamOptions ASoiSeul(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
