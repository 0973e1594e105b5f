using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Caisses;

namespace Parcours.Host.Caisses;

/// <summary>Un dossier du fichier, à sa place.</summary>
/// <param name="Rang">Rang dans le fichier, à partir de 1.</param>
/// <param name="Ligne">Ligne où il commence.</param>
/// <param name="Bloc">Son contenu.</param>
public sealed record DossierLu(int Rang, int Ligne, Bloc Bloc);

/// <summary>
/// Lit un flux bénéficiaires en le vérifiant contre sa grammaire : éléments, ordre, occurrences, types, décompte final. Une première lecture le refuse en
/// entier ; la seconde rend ses dossiers un à un.
/// </summary>
public sealed class LectureDeFlux : IDisposable
{
    /// <summary>Ce qu'un dossier peut peser, en caractères de valeurs : vingt fois le plus gros. Plusieurs centaines tiennent ensemble en mémoire.</summary>
    private const int PoidsMaximal = 65_536;

    /// <summary>Ce que pèse un élément, sa valeur à part.</summary>
    private const int PoidsDUnElement = 16;

    private const string Racine = "Racine", Entete = "IdentificationFlux", Dossier = "InfosFoyerRSA", Fin = "TransmissionFlux";
    private static readonly XmlReaderSettings _reglages = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CheckCharacters = true,
        MaxCharactersFromEntities = 1024,
    };

    private readonly GrammaireDeFlux _grammaire = GrammaireDeFlux.Vrsb0801;
    private readonly XmlReader _lu;
    private readonly TexteDeFlux _texte;
    private readonly StringBuilder _valeur = new();
    private readonly char[] _tampon = new char[4096];
    private bool _garde;
    private int _poids;

    private LectureDeFlux(Stream flux)
    {
        flux.Position = 0;
        _texte = TexteDeFlux.Ouvrir(flux);
        try
        {
            // Le lecteur lit déjà les premiers caractères.
            _lu = XmlReader.Create(_texte, _reglages);
        }
        catch (FluxRefuseException e) when (e.Ligne is null)
        {
            throw new FluxRefuseException(1, e.Message);
        }
    }

    private int Ligne => ((IXmlLineInfo)_lu).LineNumber;

    /// <summary>Lit le fichier jusqu'au bout.</summary>
    /// <returns>Son en-tête, et combien de dossiers il porte.</returns>
    /// <exception cref="FluxRefuseException">Il n'est pas un flux bénéficiaires valide.</exception>
    public static (EnteteDeFlux Entete, int Dossiers) Verifier(Stream flux, Action<long>? avancer = null)
    {
        using var lecture = new LectureDeFlux(flux);
        return Proteger(lecture, () =>
        {
            var entete = lecture.Commencer();
            var dossiers = 0;
            while (lecture.EstSur(Dossier))
            {
                lecture._poids = 0;
                lecture.LireBloc(Dossier);
                dossiers++;
                avancer?.Invoke(flux.Position);
            }
            lecture.Finir(dossiers);
            return (entete, dossiers);
        });
    }

    /// <summary>Les dossiers d'un fichier vérifié, à partir d'un rang.</summary>
    public static IEnumerable<DossierLu> Dossiers(Stream flux, int apres = 0)
    {
        using var lecture = new LectureDeFlux(flux);
        Proteger(lecture, lecture.Commencer);
        for (var rang = 1; lecture.EstSur(Dossier); rang++)
        {
            var ligne = lecture.Ligne;
            lecture._garde = rang > apres;
            lecture._poids = 0;
            var bloc = Proteger(lecture, () => lecture.LireBloc(Dossier));
            if (rang > apres) yield return new(rang, ligne, bloc!);
        }
    }

    /// <summary>Relit un dossier seul, tel qu'un rejet l'a gardé.</summary>
    public static Bloc Relire(byte[] xml)
    {
        using var lecture = new LectureDeFlux(new MemoryStream(xml)) { _garde = true };
        return Proteger(lecture, () =>
        {
            lecture._lu.MoveToContent();
            return lecture.LireBloc(Dossier)!;
        });
    }

    public void Dispose()
    {
        _lu.Dispose();
        _texte.Dispose();
    }

    private static T Proteger<T>(LectureDeFlux lecture, Func<T> lire)
    {
        try
        {
            return lire();
        }
        catch (XmlException e)
        {
            // Le message du lecteur cite parfois le texte : seule sa place se redit.
            throw new FluxRefuseException(Math.Max(1, e.LineNumber), "Le fichier n'est pas du XML bien formé, ou il est coupé.");
        }
        catch (FluxRefuseException e) when (e.Ligne is null)
        {
            throw new FluxRefuseException(Math.Max(1, lecture.Ligne), e.Message);
        }
    }

    private EnteteDeFlux Commencer()
    {
        _lu.MoveToContent();
        if (_lu.NodeType is not XmlNodeType.Element || _lu.LocalName != Racine) throw Refus($"La racine d'un flux de caisse est {Racine}.");
        SansAttribut();
        if (_lu.IsEmptyElement) throw Refus($"{Entete} manque : le fichier est vide.");
        _lu.Read();
        _lu.MoveToContent();
        if (!EstSur(Entete)) throw Refus($"{Entete} est attendu en premier.");
        _garde = true;
        var bloc = LireBloc(Entete, FormatsDeFlux.Autre)!;
        _garde = false;
        FormatsDeFlux.Exiger(bloc, EstSur("InfoDemandeRSA"), Ligne);
        var (jour, heure) = (Jour(bloc, "DTCREAFLUX"), bloc.Valeur("HEUCREAFLUX")!);
        return new(bloc.Valeur("APPLIEME") ?? "", bloc.Valeur("TYPEFLUX")![0], jour + LocalTimePattern.ExtendedIso.Parse(heure[..8]).Value, Jour(bloc, "DTREF"));
    }

    private void Finir(int dossiers)
    {
        if (!EstSur(Fin)) throw Refus(_lu.NodeType is XmlNodeType.Element ? $"{_lu.LocalName} n'a pas sa place ici : {Dossier} ou {Fin} est attendu." : $"{Fin} manque : le fichier est coupé.");
        _garde = true;
        var ligne = Ligne;
        var bloc = LireBloc(Fin)!;
        var annonces = int.Parse(bloc.Valeur("NBTOTDOSRSATRANSM")!, CultureInfo.InvariantCulture);
        if (annonces != dossiers) throw new FluxRefuseException(ligne, $"Le fichier annonce {annonces} dossiers et en porte {dossiers} : il est incomplet, ou altéré.");
        if (_lu.NodeType is not XmlNodeType.EndElement) throw Refus($"Rien ne suit {Fin}.");
        while (_lu.Read())
        {
        }
    }

    /// <summary>Lit le bloc où l'on est, et passe au suivant ; ne garde rien si personne n'en veut.</summary>
    private Bloc? LireBloc(string nom, Func<string, string?>? explication = null)
    {
        SansAttribut();
        var (bloc, permis) = (_garde ? new Bloc(nom) : null, _grammaire.Bloc(nom));
        var (place, lus) = (0, 0);
        var debut = Ligne;
        var vide = _lu.IsEmptyElement;
        _lu.Read();
        while (!vide && _lu.MoveToContent() is not XmlNodeType.EndElement)
        {
            if (_lu.NodeType is not XmlNodeType.Element) throw Refus($"Du texte n'a pas sa place dans {nom}.");
            Peser(PoidsDUnElement);
            var element = _lu.LocalName;
            if (_lu.NamespaceURI.Length > 0) throw Refus("Un flux de caisse n'a pas d'espace de noms.");
            while (place < permis.Length && permis[place].Nom != element)
            {
                if (lus < permis[place].Minimum) throw Refus(explication?.Invoke(element) ?? $"{permis[place].Nom} est attendu dans {nom}, avant {Montrable(element)}.");
                (place, lus) = (place + 1, 0);
            }
            if (place == permis.Length) throw Refus(explication?.Invoke(element) ?? $"{Montrable(element)} n'a pas sa place ici dans {nom}.");
            if (++lus > permis[place].Maximum) throw Refus($"{element} est de trop dans {nom} : {permis[place].Maximum} au plus.");
            if (permis[place].Type is { } type)
            {
                var valeur = LireValeur(element);
                if (type.Defaut(valeur) is { } defaut) throw Refus($"{element} {defaut}.");
                bloc?.Ajouter(element, valeur);
            }
            else if (LireBloc(element) is { } interieur) bloc!.Ajouter(interieur);
        }
        for (; place < permis.Length; (place, lus) = (place + 1, 0))
            if (lus < permis[place].Minimum) throw new FluxRefuseException(debut, explication?.Invoke(permis[place].Nom) ?? $"{permis[place].Nom} manque dans {nom}.");
        if (!vide) _lu.Read();
        _lu.MoveToContent();
        return bloc;
    }

    private string LireValeur(string element)
    {
        SansAttribut();
        _valeur.Clear();
        if (!_lu.IsEmptyElement)
        {
            _lu.Read();
            while (_lu.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                for (int lus; (lus = _lu.ReadValueChunk(_tampon, 0, _tampon.Length)) > 0; Peser(lus)) _valeur.Append(_tampon, 0, lus);
                _lu.Read();
            }
            if (_lu.NodeType is not XmlNodeType.EndElement) throw Refus($"{element} ne porte qu'une valeur.");
        }
        _lu.Read();
        return _valeur.ToString();
    }

    private void Peser(int poids)
    {
        if ((_poids += poids) > PoidsMaximal) throw Refus($"Un dossier dépasse {PoidsMaximal} caractères : ce n'est pas un flux de caisse.");
    }

    private void SansAttribut()
    {
        if (_lu.HasAttributes) throw Refus("Un flux de caisse n'a pas d'attribut.");
    }

    private bool EstSur(string nom) => _lu.NodeType is XmlNodeType.Element && _lu.LocalName == nom;

    /// <summary>Un nom d'élément se redit s'il en a l'air : le reste du fichier, jamais.</summary>
    private static string Montrable(string element) => element.Length <= 40 && element.All(char.IsAsciiLetterOrDigit) ? element : "un élément inconnu";

    private FluxRefuseException Refus(string raison) => new(Ligne, raison);

    internal static LocalDate Jour(Bloc bloc, string nom) => LocalDatePattern.Iso.Parse(bloc.Valeur(nom)![..10]).Value;
}
