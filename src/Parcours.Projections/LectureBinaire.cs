using System.Buffers.Binary;
using System.Text;
using NodaTime;
using Npgsql;

namespace Parcours.Projections;

/// <summary>
/// Les lignes d'une question, par un COPY binaire : le pendant de <see cref="CopieBinaire"/>. Une ligne tient entière dans le tampon ;
/// ses valeurs s'y lisent à leur place, dans n'importe quel ordre, sans conversion ni objet par valeur.
/// </summary>
public sealed class LectureBinaire : IAsyncDisposable
{
    private const int Taille = 64 * 1024;
    private const int Entete = 19;
    private static readonly LocalDate An2000 = new(2000, 1, 1);
    private static readonly Instant InstantDeLAn2000 = NodaTime.Instant.FromUtc(2000, 1, 1, 0, 0);

    // Presque toutes les dates d'un journal tombent là ; les calculer une fois évite une division par date lue.
    private static readonly LocalDate[] Frequentes = [.. Enumerable.Range(0, 366 * 60).Select(jour => An2000.PlusDays(jour))];

    private readonly NpgsqlRawCopyStream _flux;
    private byte[] _tampon = new byte[Taille];
    private int[] _places = [];
    private int[] _longueurs = [];
    private int _lu;
    private int _rempli;
    private bool _estFinie;

    private LectureBinaire(NpgsqlRawCopyStream flux) => _flux = flux;

    /// <summary>Ouvre une lecture.</summary>
    /// <param name="connection">Connexion, occupée jusqu'à la fin de la lecture.</param>
    /// <param name="question">Une question sans paramètre : COPY n'en admet pas.</param>
    /// <param name="token">Annulation.</param>
    public static async Task<LectureBinaire> OuvrirAsync(NpgsqlConnection connection, string question, CancellationToken token)
    {
        var lecture = new LectureBinaire(await connection.BeginRawBinaryCopyAsync($"copy ({question}) to stdout (format binary)", token));
        while (lecture._rempli < Entete) await lecture.RemplirAsync(token);
        lecture._lu = Entete;
        return lecture;
    }

    /// <summary>Passe à la ligne suivante ; faux après la dernière.</summary>
    public ValueTask<bool> SuivanteAsync(CancellationToken token) =>
        _estFinie ? new(false) : TenirLaLigne() ? new(!_estFinie) : AttendreAsync(token);

    /// <summary>La valeur est nulle.</summary>
    public bool EstNul(int colonne) => _longueurs[colonne] < 0;

    /// <summary>Un <c>boolean</c>.</summary>
    public bool Booleen(int colonne) => _tampon[_places[colonne]] != 0;

    /// <summary>Un <c>smallint</c>.</summary>
    public short Petit(int colonne) => BinaryPrimitives.ReadInt16BigEndian(Octets(colonne));

    /// <summary>Un <c>integer</c>.</summary>
    public int Entier(int colonne) => BinaryPrimitives.ReadInt32BigEndian(Octets(colonne));

    /// <summary>Un <c>bigint</c>.</summary>
    public long Grand(int colonne) => BinaryPrimitives.ReadInt64BigEndian(Octets(colonne));

    /// <summary>Un <c>uuid</c>.</summary>
    public Guid Guid(int colonne) => new(Octets(colonne), bigEndian: true);

    /// <summary>Une <c>date</c> ; l'infini est la borne du calendrier, comme à l'écriture.</summary>
    public LocalDate Date(int colonne)
    {
        var jours = Entier(colonne);
        if (jours >= 0 && jours < Frequentes.Length) return Frequentes[jours];
        return jours switch { int.MaxValue => LocalDate.MaxIsoValue, int.MinValue => LocalDate.MinIsoValue, _ => An2000.PlusDays(jours) };
    }

    /// <summary>Un <c>timestamptz</c>, à la microseconde.</summary>
    public Instant Instant(int colonne) => InstantDeLAn2000.PlusTicks(Grand(colonne) * 10);

    /// <summary>Un <c>text</c> ou un <c>varchar</c>.</summary>
    public string Texte(int colonne) => Encoding.UTF8.GetString(Octets(colonne));

    /// <summary>Les octets d'un <c>text</c>, d'un <c>varchar</c> ou d'un <c>bytea</c> ; valables jusqu'à la ligne suivante.</summary>
    public ReadOnlySpan<byte> Octets(int colonne) => _tampon.AsSpan(_places[colonne], _longueurs[colonne]);

    /// <summary>Les octets UTF-8 d'un <c>jsonb</c> ; valables jusqu'à la ligne suivante.</summary>
    public ReadOnlySpan<byte> Json(int colonne) => Octets(colonne)[1..]; // après la version du format

    /// <summary>Un <c>smallint[]</c> sans nul.</summary>
    public short[] Petits(int colonne)
    {
        var octets = Octets(colonne);
        var valeurs = new short[octets.Length < 20 ? 0 : BinaryPrimitives.ReadInt32BigEndian(octets[12..])];
        for (var i = 0; i < valeurs.Length; i++) valeurs[i] = BinaryPrimitives.ReadInt16BigEndian(octets[(24 + 6 * i)..]);
        return valeurs;
    }

    /// <summary>Un <c>numeric</c> : des chiffres en base dix mille, de part et d'autre de la virgule.</summary>
    public decimal Nombre(int colonne)
    {
        var octets = Octets(colonne);
        var (combien, poids) = (BinaryPrimitives.ReadInt16BigEndian(octets), BinaryPrimitives.ReadInt16BigEndian(octets[2..]));
        var (estNegatif, decimales) = (BinaryPrimitives.ReadInt16BigEndian(octets[4..]) != 0, BinaryPrimitives.ReadInt16BigEndian(octets[6..]));
        var valeur = 0m;
        for (var i = 0; i < combien; i++)
            valeur += BinaryPrimitives.ReadInt16BigEndian(octets[(8 + 2 * i)..]) * Puissance(poids - i);
        // Additionner l'échelle garde le nombre de décimales écrit.
        valeur += new decimal(0, 0, 0, false, (byte)decimales);
        return decimal.Round(estNegatif ? -valeur : valeur, decimales);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_estFinie) await _flux.CancelAsync();
        await _flux.DisposeAsync();
    }

    private static decimal Puissance(int exposant)
    {
        var puissance = 1m;
        for (; exposant > 0; exposant--) puissance *= 10_000;
        for (; exposant < 0; exposant++) puissance /= 10_000;
        return puissance;
    }

    /// <summary>Repère chaque valeur de la ligne ; faux si elle n'est pas toute là.</summary>
    private bool TenirLaLigne()
    {
        var reste = _tampon.AsSpan(_lu, _rempli - _lu);
        if (reste.Length < 2) return false;
        var colonnes = BinaryPrimitives.ReadInt16BigEndian(reste);
        if (colonnes < 0) return _estFinie = true;
        if (_places.Length < colonnes) (_places, _longueurs) = (new int[colonnes], new int[colonnes]);
        var ici = 2;
        for (var i = 0; i < colonnes; i++)
        {
            if (reste.Length < ici + 4) return false;
            var longueur = BinaryPrimitives.ReadInt32BigEndian(reste[ici..]);
            ici += 4;
            (_places[i], _longueurs[i]) = (_lu + ici, longueur);
            if (longueur > 0) ici += longueur;
        }
        if (reste.Length < ici) return false;
        _lu += ici;
        return true;
    }

    private async ValueTask<bool> AttendreAsync(CancellationToken token)
    {
        do await RemplirAsync(token);
        while (!TenirLaLigne());
        return !_estFinie;
    }

    private async ValueTask RemplirAsync(CancellationToken token)
    {
        if (_lu > 0)
        {
            _tampon.AsSpan(_lu, _rempli - _lu).CopyTo(_tampon);
            (_lu, _rempli) = (0, _rempli - _lu);
        }
        else if (_rempli == _tampon.Length)
        {
            Array.Resize(ref _tampon, 2 * _tampon.Length);
        }
        var lus = await _flux.ReadAsync(_tampon.AsMemory(_rempli), token);
        if (lus == 0) throw new EndOfStreamException("Une lecture de la base s'est arrêtée au milieu d'une ligne.");
        _rempli += lus;
    }
}
