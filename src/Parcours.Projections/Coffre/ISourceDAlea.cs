namespace Parcours.Projections.Coffre;

/// <summary>Le hasard des clés et des nonces : cryptographique, et fourni par l'hôte.</summary>
public interface ISourceDAlea
{
    /// <summary>Remplit d'octets imprévisibles.</summary>
    void Remplir(Span<byte> octets);
}
