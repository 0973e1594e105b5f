using System.Security.Cryptography;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Le générateur cryptographique du système.</summary>
public sealed class AleaDuSysteme : ISourceDAlea
{
    /// <inheritdoc/>
    public void Remplir(Span<byte> octets) => RandomNumberGenerator.Fill(octets);
}
