using System.Text;

namespace Parcours.Host.Tableurs;

/// <summary>
/// Suit du XML octet par octet, sans le lire : de quoi savoir qu'un lecteur n'y perdra ni sa mémoire ni sa pile. Ce qu'il laisse passer n'est pas forcément
/// bien formé : le lecteur en jugera.
/// </summary>
internal sealed class ExamenDeXml(SuiviDeFeuille feuilles)
{
    private const int ValeurRetenue = 16;
    private static readonly int _xmlns = Condense("xmlns"u8), _ligne = Condense("row"u8), _case = Condense("c"u8), _valeur = Condense("v"u8), _texte = Condense("is"u8),
        _formule = Condense("f"u8), _place = Condense("r"u8), _type = Condense("t"u8);

    private static readonly HashSet<int> _desCases = [_ligne, _case, _valeur, _texte, _formule, _type, Condense("si"u8)];
    private readonly HashSet<int> _noms = [];
    private readonly byte[] _placeLue = new byte[ValeurRetenue], _typeLu = new byte[ValeurRetenue];
    private int _autresBalises, _espaces, _profondeur, _depuisLaBalise, _condense, _longueur, _balise, _attribut, _longueurDePlace, _longueurDeType;
    private bool _estUneFeuille, _dansUneBalise, _ouvre, _ferme, _nomDeBalise, _espaceDeNoms;
    private byte _guillemet, _precedent;

    /// <summary>Une partie commence : en UTF-8, sans autre instruction que sa déclaration.</summary>
    public void Commencer(ReadOnlySpan<byte> debut, bool estUneFeuille)
    {
        (_profondeur, _depuisLaBalise, _dansUneBalise, _guillemet, _precedent, _estUneFeuille) = (0, 0, false, 0, 0, estUneFeuille);
        feuilles.Commencer();
        if (debut.StartsWith("\uFEFF"u8)) debut = debut[3..];
        if (debut.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..]) throw Etrange();
        if (!debut.StartsWith("<?xml"u8)) return;
        var fin = debut.IndexOf("?>"u8);
        if (fin is < 0 or > 512) throw Etrange();
        var declaration = Encoding.Latin1.GetString(debut[..fin]);
        var encodage = declaration.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        if (encodage >= 0 && !declaration[encodage..].Contains("utf-8", StringComparison.OrdinalIgnoreCase)) throw Etrange();
    }

    public void Avancer(ReadOnlySpan<byte> octets)
    {
        foreach (var octet in octets)
        {
            if (octet == 0) throw Etrange();
            if (++_depuisLaBalise > LimitesDeTableur.Morceau) throw FichierRefuseException.TropGrand("Ce classeur porte une case ou une balise démesurée.");
            if (!_dansUneBalise)
            {
                if (octet == '<') Ouvrir();
            }
            else if (_guillemet == 0)
            {
                DansLaBalise(octet);
            }
            else if (octet == _guillemet)
            {
                _guillemet = 0;
            }
            else if (_estUneFeuille)
            {
                Retenir(octet);
            }

            _precedent = octet;
        }
    }

    private void Ouvrir()
    {
        (_dansUneBalise, _ouvre, _ferme, _nomDeBalise, _depuisLaBalise) = (true, true, false, true, 0);
        (_condense, _longueur, _espaceDeNoms, _balise, _attribut, _longueurDePlace, _longueurDeType) = (0, 0, false, 0, 0, 0, 0);
    }

    private void DansLaBalise(byte octet)
    {
        if (_precedent == '<')
        {
            if (octet == '!') throw FichierRefuseException.Illisible("Ce classeur porte une entité, un commentaire ou une section, qu'aucun tableur n'écrit.");
            if (octet is (byte)'/' or (byte)'?') (_ouvre, _ferme) = (false, octet == '/');
        }

        switch (octet)
        {
            case (byte)'"' or (byte)'\'':
                if (_espaceDeNoms && ++_espaces > LimitesDeTableur.Noms) throw Demesure();
                _guillemet = octet;
                break;
            case (byte)'>':
                FinirLeNom();
                if (_estUneFeuille) Signaler(seule: _precedent == '/');
                if (_ouvre && _precedent != '/') _profondeur++;
                if (_ferme) _profondeur--;
                if (_profondeur > LimitesDeTableur.Profondeur) throw Demesure();
                (_dansUneBalise, _depuisLaBalise) = (false, 0);
                break;
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'=' or (byte)'/' or (byte)'?':
                FinirLeNom();
                break;
            case (byte)':' when _nomDeBalise:
                // Des bibliothèques préfixent toutes les balises : seul le nom compte.
                (_condense, _longueur) = (0, 0);
                break;
            case (byte)'<':
                throw Etrange();
            default:
                if (_longueur == 0) _espaceDeNoms = false;
                _condense = unchecked((_condense * 31) + octet);
                if (++_longueur == 5 && _condense == _xmlns) _espaceDeNoms = true;
                break;
        }
    }

    private void FinirLeNom()
    {
        if (_longueur == 0) return;
        if (_noms.Add(_condense) && _noms.Count > LimitesDeTableur.Noms) throw Demesure();
        if (!_nomDeBalise) _attribut = _condense;
        else
        {
            _balise = _condense;
            if (_ouvre && !_desCases.Contains(_condense) && ++_autresBalises > LimitesDeTableur.AutresBalises) throw Demesure();
        }

        (_condense, _longueur, _nomDeBalise) = (0, 0, false);
    }

    private void Retenir(byte octet)
    {
        if (_attribut == _place && _longueurDePlace < ValeurRetenue) _placeLue[_longueurDePlace++] = octet;
        else if (_attribut == _type && _longueurDeType < ValeurRetenue) _typeLu[_longueurDeType++] = octet;
    }

    private void Signaler(bool seule)
    {
        if (_ferme)
        {
            if (_balise == _case) feuilles.FermerCase();
        }
        else if (_balise == _ligne)
        {
            feuilles.OuvrirLigne(_placeLue.AsSpan(0, _longueurDePlace));
        }
        else if (_balise == _case)
        {
            feuilles.OuvrirCase(_placeLue.AsSpan(0, _longueurDePlace), _typeLu.AsSpan(0, _longueurDeType));
            if (seule) feuilles.FermerCase();
        }
        else if (_balise == _formule)
        {
            feuilles.Formuler();
        }
        else if (_balise == _valeur || _balise == _texte)
        {
            feuilles.Valoir();
        }
    }

    private static int Condense(ReadOnlySpan<byte> nom)
    {
        var condense = 0;
        foreach (var octet in nom) condense = unchecked((condense * 31) + octet);
        return condense;
    }

    private static FichierRefuseException Etrange() => FichierRefuseException.Illisible("Ce classeur porte une partie qui n'est pas du XML en UTF-8.");

    private static FichierRefuseException Demesure() => FichierRefuseException.TropGrand("Ce classeur porte plus de balises, de noms ou de niveaux qu'une feuille n'en a.");
}
