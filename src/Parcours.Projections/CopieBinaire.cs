using System.Buffers.Binary;
using System.Text;
using NodaTime;
using Npgsql;

namespace Parcours.Projections;

/// <summary>
/// Un COPY binaire. Npgsql en offre un, dont chaque valeur traverse la résolution des types et une machine à états ; ici une valeur
/// est une longueur et des octets. Mesuré sur une ligne de faits d'une quarantaine de colonnes, presque toutes nulles : dix fois moins.
/// </summary>
public sealed class CopieBinaire : IAsyncDisposable
{
    private const int Taille = 64 * 1024;
    private const int OidDeSmallint = 21;
    private static readonly LocalDate An2000 = new(2000, 1, 1);
    private static readonly long TicsDeLAn2000 = Instant.FromUtc(2000, 1, 1, 0, 0).ToUnixTimeTicks();

    private readonly NpgsqlRawCopyStream _flux;
    private readonly short _colonnes;
    private byte[] _tampon = new byte[Taille];
    private int _rempli;
    private bool _estFinie;

    private CopieBinaire(NpgsqlRawCopyStream flux, short colonnes)
    {
        (_flux, _colonnes) = (flux, colonnes);
        // La signature : « PGCOPY\n », 0xFF, « \r\n\0 », puis des options et une extension vides.
        ReadOnlySpan<byte> signature = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
        signature.CopyTo(_tampon);
        _rempli = signature.Length;
    }

    /// <summary>Ouvre un COPY vers une table.</summary>
    /// <param name="connection">Connexion, occupée jusqu'à la fin de la copie.</param>
    /// <param name="table">Table, schéma compris.</param>
    /// <param name="colonnes">Colonnes, dans l'ordre où elles s'écriront.</param>
    /// <param name="token">Annulation.</param>
    /// <param name="estNeuve">La table vient d'être vidée ou créée dans la transaction : ses lignes naissent gelées, sans entretien à suivre.</param>
    public static async Task<CopieBinaire> OuvrirAsync(
        NpgsqlConnection connection, string table, IReadOnlyCollection<string> colonnes, CancellationToken token, bool estNeuve = false) =>
        new(await connection.BeginRawBinaryCopyAsync(
            $"copy {table} ({string.Join(", ", colonnes)}) from stdin (format binary{(estNeuve ? ", freeze" : "")})", token), (short)colonnes.Count);

    /// <summary>Commence une ligne ; autant de valeurs que de colonnes doivent suivre.</summary>
    public void CommencerLigne() => BinaryPrimitives.WriteInt16BigEndian(Prendre(2), _colonnes);

    /// <summary>Une valeur nulle.</summary>
    public void EcrireNul() => BinaryPrimitives.WriteInt32BigEndian(Prendre(4), -1);

    /// <summary>Un <c>boolean</c>.</summary>
    public void Ecrire(bool valeur) => Valeur(1)[0] = valeur ? (byte)1 : (byte)0;

    /// <summary>Un <c>smallint</c>.</summary>
    public void Ecrire(short valeur) => BinaryPrimitives.WriteInt16BigEndian(Valeur(2), valeur);

    /// <summary>Un <c>integer</c>.</summary>
    public void Ecrire(int valeur) => BinaryPrimitives.WriteInt32BigEndian(Valeur(4), valeur);

    /// <summary>Un <c>bigint</c>.</summary>
    public void Ecrire(long valeur) => BinaryPrimitives.WriteInt64BigEndian(Valeur(8), valeur);

    /// <summary>Un <c>uuid</c>.</summary>
    public void Ecrire(Guid valeur) => valeur.TryWriteBytes(Valeur(16), bigEndian: true, out _);

    /// <summary>Une <c>date</c> ; les bornes du calendrier y sont l'infini, comme Npgsql les lit.</summary>
    public void Ecrire(LocalDate valeur) => Ecrire(
        valeur == LocalDate.MaxIsoValue ? int.MaxValue : valeur == LocalDate.MinIsoValue ? int.MinValue : Period.DaysBetween(An2000, valeur));

    /// <summary>Un <c>timestamptz</c>, à la microseconde.</summary>
    public void Ecrire(Instant valeur) => Ecrire((valeur.ToUnixTimeTicks() - TicsDeLAn2000) / 10);

    /// <summary>Un <c>text</c> ou un <c>varchar</c> ; nul s'il n'y en a pas.</summary>
    public void Ecrire(string? valeur)
    {
        if (valeur is null) EcrireNul();
        else Encoding.UTF8.GetBytes(valeur, Valeur(Encoding.UTF8.GetByteCount(valeur)));
    }

    /// <summary>Un <c>bytea</c>.</summary>
    public void EcrireOctets(ReadOnlySpan<byte> valeur) => valeur.CopyTo(Valeur(valeur.Length));

    /// <summary>Un <c>jsonb</c>, en UTF-8.</summary>
    public void EcrireJson(ReadOnlySpan<byte> valeur)
    {
        var octets = Valeur(valeur.Length + 1);
        octets[0] = 1; // version du format
        valeur.CopyTo(octets[1..]);
    }

    /// <summary>Un <c>smallint[]</c>, d'une valeur au moins.</summary>
    public void Ecrire(ReadOnlySpan<short> valeurs)
    {
        var octets = Valeur(20 + 6 * valeurs.Length);
        ReadOnlySpan<int> entete = [1, 0, OidDeSmallint, valeurs.Length, 1]; // dimensions, nuls, type, taille, première place
        for (var i = 0; i < entete.Length; i++) BinaryPrimitives.WriteInt32BigEndian(octets[(4 * i)..], entete[i]);
        for (var i = 0; i < valeurs.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(octets[(20 + 6 * i)..], 2);
            BinaryPrimitives.WriteInt16BigEndian(octets[(24 + 6 * i)..], valeurs[i]);
        }
    }

    /// <summary>Un <c>numeric</c> : des chiffres en base dix mille, de part et d'autre de la virgule.</summary>
    public void Ecrire(decimal valeur)
    {
        Span<int> morceaux = stackalloc int[4];
        decimal.GetBits(valeur, morceaux);
        var reste = unchecked(((UInt128)(uint)morceaux[2] << 64) | ((UInt128)(uint)morceaux[1] << 32) | (uint)morceaux[0]);
        var apresLaVirgule = (valeur.Scale + 3) / 4;
        for (var i = valeur.Scale; i < 4 * apresLaVirgule; i++) reste *= 10;
        Span<short> chiffres = stackalloc short[16];
        var combien = 0;
        for (; reste > 0; reste /= 10_000) chiffres[combien++] = (short)(reste % 10_000);

        var octets = Valeur(8 + 2 * combien);
        ReadOnlySpan<short> entete = [(short)combien, (short)(combien - apresLaVirgule - 1), (short)(valeur < 0 ? 0x4000 : 0), valeur.Scale];
        for (var i = 0; i < entete.Length; i++) BinaryPrimitives.WriteInt16BigEndian(octets[(2 * i)..], entete[i]);
        for (var i = 0; i < combien; i++) BinaryPrimitives.WriteInt16BigEndian(octets[(8 + 2 * i)..], chiffres[combien - 1 - i]);
    }

    /// <summary>Termine la copie ; sans cet appel, elle s'annule.</summary>
    public async Task TerminerAsync(CancellationToken token)
    {
        BinaryPrimitives.WriteInt16BigEndian(Prendre(2), -1);
        Vider();
        _estFinie = true;
        await _flux.DisposeAsync();
        token.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_estFinie) return;
        _estFinie = true;
        await _flux.CancelAsync();
        await _flux.DisposeAsync();
    }

    private Span<byte> Valeur(int longueur)
    {
        var octets = Prendre(4 + longueur);
        BinaryPrimitives.WriteInt32BigEndian(octets, longueur);
        return octets[4..];
    }

    private Span<byte> Prendre(int longueur)
    {
        if (_tampon.Length - _rempli < longueur)
        {
            Vider();
            if (_tampon.Length < longueur) _tampon = new byte[longueur];
        }
        _rempli += longueur;
        return _tampon.AsSpan(_rempli - longueur, longueur);
    }

    private void Vider()
    {
        _flux.Write(_tampon, 0, _rempli);
        _rempli = 0;
    }
}
