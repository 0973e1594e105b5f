using System.Text;
using Parcours.Domain.Tableurs;
using Sylvan.Data.Csv;

namespace Parcours.Host.Tableurs;

/// <summary>Lit un CSV tel qu'un tableur français l'écrit : point-virgule, virgule ou tabulation, guillemets, fins de ligne mêlées.</summary>
internal static class LecteurCsv
{
    private const int CaracteresDUneLigne = 1024 * 1024;
    private static readonly char[] _separateurs = [';', '\t', ','];

    /// <exception cref="FichierRefuseException">Le fichier n'est pas un CSV entier.</exception>
    public static IEnumerable<RangeeLue> Lire(byte[] octets, ModeleDeTableur modele)
    {
        var (encodage, _) = EncodageDuTexte.Reconnaitre(octets);
        var (separateur, debut) = Separateur(octets, encodage, modele);
        using var texte = Texte(octets, encodage);
        if (debut > 0) texte.ReadLine();
        using var lecteur = Ouvrir(texte, separateur);
        var (numero, largeur, courte) = (0, 0, false);
        while (Avancer(lecteur, numero + 1))
        {
            numero++;
            var nombre = lecteur.RowFieldCount;
            if (nombre > LimitesDeTableur.Colonnes) throw FichierRefuseException.TropGrand($"Ligne {numero} : plus de {LimitesDeTableur.Colonnes} colonnes.");
            var cases = new Cellule[nombre];
            for (var i = 0; i < nombre; i++) cases[i] = CaseLue.DuTexte(lecteur.GetString(i));
            if (numero == modele.LigneDesTitres) largeur = nombre;
            courte = numero > modele.LigneDesTitres && nombre < largeur;
            yield return new(numero, cases);
        }

        // Excel omet parfois les séparateurs de fin de ligne, mais il finit toujours la dernière.
        if (courte && octets is not [.., (byte)'\n' or (byte)'\r'] and not [.., (byte)'\n', 0])
            throw FichierRefuseException.Illisible($"Ligne {numero} : la dernière ligne s'arrête en chemin, le fichier est coupé.");
    }

    private static CsvDataReader Ouvrir(TextReader texte, char separateur)
    {
        try
        {
            return CsvDataReader.Create(texte, new CsvDataReaderOptions { HasHeaders = false, Delimiter = separateur, BufferSize = 64 * 1024, MaxBufferSize = CaracteresDUneLigne, OwnsReader = false });
        }
        catch (Exception e) when (EstDuCsv(e))
        {
            throw Refus(e, 1);
        }
    }

    private static bool Avancer(CsvDataReader lecteur, int ligne)
    {
        try
        {
            return lecteur.Read();
        }
        catch (Exception e) when (EstDuCsv(e))
        {
            throw Refus(e, ligne);
        }
    }

    private static bool EstDuCsv(Exception e) => e is CsvFormatException or DecoderFallbackException or InvalidDataException or FormatException;

    private static FichierRefuseException Refus(Exception e, int ligne) => e switch
    {
        CsvRecordTooLargeException => FichierRefuseException.TropGrand($"Ligne {ligne} : elle dépasse {CaracteresDUneLigne} caractères ; un guillemet n'y est peut-être pas refermé."),
        DecoderFallbackException => FichierRefuseException.Illisible("Ce texte est coupé au milieu d'un caractère."),
        _ => FichierRefuseException.Illisible($"Ligne {ligne} : un guillemet n'est pas refermé, ou autre chose qu'un séparateur le suit ; le fichier est abîmé ou coupé."),
    };

    private static StreamReader Texte(byte[] octets, Encoding encodage) => new(new MemoryStream(octets, writable: false), encodage, detectEncodingFromByteOrderMarks: true, 64 * 1024);

    /// <summary>Celui qui fait reconnaître le plus de titres ; <c>sep=;</c>, qu'Excel lit et ne montre pas, le dit d'avance.</summary>
    private static (char Separateur, int Debut) Separateur(byte[] octets, Encoding encodage, ModeleDeTableur modele)
    {
        var debut = new char[64 * 1024];
        int lus;
        try
        {
            using var texte = Texte(octets, encodage);
            lus = texte.ReadBlock(debut);
        }
        catch (DecoderFallbackException e)
        {
            throw Refus(e, 1);
        }

        var tete = new string(debut, 0, lus);
        if (tete.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && tete.Length > 5 && _separateurs.Contains(tete[4]) && tete[5] is '\r' or '\n') return (tete[4], 1);
        return (_separateurs.MaxBy(separateur => Reconnues(tete, separateur, modele)), 0);
    }

    private static int Reconnues(string tete, char separateur, ModeleDeTableur modele)
    {
        try
        {
            using var lecteur = Ouvrir(new StringReader(tete), separateur);
            for (var ligne = 1; lecteur.Read(); ligne++)
                if (ligne == modele.LigneDesTitres)
                    return PlacesDesColonnes.Reconnues(modele, Enumerable.Range(0, Math.Min(lecteur.RowFieldCount, LimitesDeTableur.Colonnes)).Select(lecteur.GetString).Where(titre => titre.Length <= LimitesDeTableur.Case));
        }
        catch (Exception e) when (e is FichierRefuseException || EstDuCsv(e))
        {
            // Avec ce séparateur, ce n'est pas un CSV.
        }

        return 0;
    }
}
