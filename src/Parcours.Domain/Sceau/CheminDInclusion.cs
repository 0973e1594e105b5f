namespace Parcours.Domain.Sceau;

/// <summary>
/// Le chemin d'inclusion d'une feuille (RFC 6962, §2.1.1) : les empreintes qui manquent pour remonter d'elle à la racine. Les feuilles
/// arrivent une à une, dans l'ordre, et ne sont pas gardées.
/// </summary>
public sealed class CheminDInclusion
{
    private readonly List<(long Debut, long Fin, int Hauteur, ArbreEnFlux Arbre)> _freres = [];
    private readonly long _nombre;
    private long _recues;
    private int _courant;

    /// <param name="indice">Rang de la feuille, à partir de zéro.</param>
    /// <param name="nombre">Nombre de feuilles de l'arbre.</param>
    public CheminDInclusion(long indice, long nombre)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indice);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(indice, nombre);
        _nombre = nombre;
        var (debut, fin) = (0L, nombre);
        var hauteur = 0;
        while (fin - debut > 1)
        {
            var milieu = debut + Merkle.Coupure(fin - debut);
            var aGauche = indice < milieu;
            _freres.Add(aGauche ? (milieu, fin, hauteur, new()) : (debut, milieu, hauteur, new()));
            (debut, fin) = aGauche ? (debut, milieu) : (milieu, fin);
            hauteur++;
        }
        _freres.Sort(static (a, b) => a.Debut.CompareTo(b.Debut));
    }

    /// <summary>Reçoit la feuille suivante de l'arbre.</summary>
    public void Ajouter(byte[] feuille)
    {
        while (_courant < _freres.Count && _freres[_courant].Fin <= _recues) _courant++;
        if (_courant < _freres.Count && _freres[_courant].Debut <= _recues) _freres[_courant].Arbre.Ajouter(feuille);
        _recues++;
    }

    /// <summary>Le chemin, de la feuille vers la racine.</summary>
    /// <exception cref="InvalidOperationException">Toutes les feuilles ne sont pas arrivées.</exception>
    public IReadOnlyList<byte[]> Chemin() => _recues == _nombre
        ? [.. _freres.OrderByDescending(frere => frere.Hauteur).Select(frere => frere.Arbre.Racine())]
        : throw new InvalidOperationException($"{_recues} feuilles reçues sur {_nombre}.");

    /// <summary>La feuille est bien à ce rang sous cette racine. Un chemin trop court, trop long ou étranger ne l'est pas.</summary>
    public static bool Verifier(byte[] feuille, long indice, long nombre, IReadOnlyList<byte[]> chemin, ReadOnlySpan<byte> racine)
    {
        if (indice < 0 || indice >= nombre || feuille.Length != Merkle.Taille || chemin.Any(frere => frere.Length != Merkle.Taille)) return false;
        return Remonter(feuille, indice, nombre, chemin, chemin.Count) is { } calculee && racine.SequenceEqual(calculee);
    }

    private static byte[]? Remonter(byte[] feuille, long indice, long nombre, IReadOnlyList<byte[]> chemin, int reste)
    {
        if (nombre == 1) return reste == 0 ? feuille : null;
        if (reste == 0) return null;
        var coupure = Merkle.Coupure(nombre);
        var frere = chemin[reste - 1];
        return indice < coupure
            ? Remonter(feuille, indice, coupure, chemin, reste - 1) is { } gauche ? Merkle.Noeud(gauche, frere) : null
            : Remonter(feuille, indice - coupure, nombre - coupure, chemin, reste - 1) is { } droite ? Merkle.Noeud(frere, droite) : null;
    }
}
