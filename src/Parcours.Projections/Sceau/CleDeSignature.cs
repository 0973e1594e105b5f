using System.Security.Cryptography;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>La clé privée qui signe les sceaux : ECDSA sur P-256, SHA-256 ; une signature est <c>r</c> puis <c>s</c>, 64 octets (IEEE P1363).</summary>
public sealed class CleDeSignature : IDisposable
{
    private const DSASignatureFormat Format = DSASignatureFormat.IeeeP1363FixedFieldConcatenation;
    private readonly ECDsa _cle;

    /// <param name="cle">La clé, qui appartient désormais à cet objet.</param>
    /// <exception cref="ArgumentException">Elle n'est pas sur la courbe P-256.</exception>
    public CleDeSignature(ECDsa cle)
    {
        _cle = cle;
        if (!EstP256(cle)) throw new ArgumentException("La clé n'est pas sur la courbe P-256.", nameof(cle));
        Spki = cle.ExportSubjectPublicKeyInfo();
        Empreinte = CleDeSceau.EmpreinteDe(Spki);
    }

    /// <summary>La clé publique (SubjectPublicKeyInfo, DER).</summary>
    public byte[] Spki { get; }

    /// <summary>L'empreinte qui désigne la clé.</summary>
    public string Empreinte { get; }

    /// <summary>Signe un message.</summary>
    public byte[] Signer(byte[] message) => _cle.SignData(message, HashAlgorithmName.SHA256, Format);

    /// <summary>La signature est celle de ce message par cette clé ; fausse si l'une ou l'autre est illisible.</summary>
    public static bool Verifier(byte[] spki, byte[] message, byte[] signature)
    {
        using var cle = ECDsa.Create();
        try
        {
            cle.ImportSubjectPublicKeyInfo(spki, out _);
            return EstP256(cle) && cle.VerifyData(message, signature, HashAlgorithmName.SHA256, Format);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _cle.Dispose();

    private static bool EstP256(ECDsa cle) => cle.ExportParameters(false).Curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value;
}
