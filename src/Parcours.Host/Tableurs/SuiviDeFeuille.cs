using System.Globalization;

namespace Parcours.Host.Tableurs;

/// <summary>
/// Suit les lignes et les cases d'une feuille pendant l'examen du classeur, pour ce que la bibliothèque tait : une case en erreur et une formule sans
/// résultat s'y lisent vides, une ligne ou une case redite y remplace la première.
/// </summary>
internal sealed class SuiviDeFeuille
{
    private const int FautivesMaximales = 200_000;
    private const int ColonnesDExcel = 16_384;
    private readonly Dictionary<(int Ligne, int Colonne), string> _fautives = [];
    private int _ligne, _colonne;
    private bool _enErreur, _aFormule, _aValeur;

    /// <summary>
    /// Les cases qui ne se lisent pas, toutes feuilles confondues : à la même place, une case vide d'une autre feuille passe pour fautive. Une ligne refusée
    /// à tort se voit ; un champ perdu, non.
    /// </summary>
    public IReadOnlyDictionary<(int Ligne, int Colonne), string> Fautives => _fautives;

    public void Commencer() => (_ligne, _colonne) = (0, 0);

    public void OuvrirLigne(ReadOnlySpan<byte> numero)
    {
        var ligne = numero.IsEmpty ? _ligne + 1 : Nombre(numero);
        if (ligne <= _ligne) throw EnDesordre();
        if (ligne > LimitesDeTableur.Hauteur) throw FichierRefuseException.TropGrand($"Une feuille de ce classeur a plus de {LimitesDeTableur.Hauteur} lignes.");
        (_ligne, _colonne) = (ligne, 0);
    }

    public void OuvrirCase(ReadOnlySpan<byte> place, ReadOnlySpan<byte> type)
    {
        var colonne = place.IsEmpty ? _colonne + 1 : Colonne(place);
        if (colonne <= _colonne) throw EnDesordre();
        if (colonne > ColonnesDExcel) throw FichierRefuseException.TropGrand($"Une feuille de ce classeur a plus de {ColonnesDExcel} colonnes.");
        _colonne = colonne;
        (_enErreur, _aFormule, _aValeur) = (type.SequenceEqual("e"u8), false, false);
    }

    public void Formuler() => _aFormule = true;

    public void Valoir() => _aValeur = true;

    public void FermerCase()
    {
        if (_enErreur) Noter("est une erreur du tableur");
        else if (_aFormule && !_aValeur) Noter("est une formule sans résultat : ouvrez le classeur et enregistrez-le");
        (_enErreur, _aFormule) = (false, false);
    }

    private void Noter(string raison)
    {
        if (_fautives.Count == FautivesMaximales) throw FichierRefuseException.TropGrand($"Ce classeur a plus de {FautivesMaximales} cases en erreur.");
        _fautives[(_ligne, _colonne)] = raison;
    }

    /// <summary>La colonne de <c>AB12</c> ; la ligne doit être celle où l'on est.</summary>
    private int Colonne(ReadOnlySpan<byte> place)
    {
        var lettres = place.IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
        if (lettres is < 1 or > 3 || Nombre(place[lettres..]) != _ligne) throw EnDesordre();
        var colonne = 0;
        foreach (var lettre in place[..lettres]) colonne = (colonne * 26) + lettre - 'A' + 1;
        return colonne;
    }

    private static int Nombre(ReadOnlySpan<byte> texte) =>
        int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) && nombre > 0 ? nombre : throw EnDesordre();

    private static FichierRefuseException EnDesordre() => FichierRefuseException.Illisible("Une feuille de ce classeur a des lignes ou des cases en désordre, ou en double.");
}
