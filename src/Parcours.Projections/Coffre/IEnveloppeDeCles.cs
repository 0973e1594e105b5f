namespace Parcours.Projections.Coffre;

/// <summary>
/// Enveloppe les clés de données par une clé maîtresse dont plusieurs versions se lisent. Un fichier aujourd'hui ; un service de gestion de clés
/// demain, qui n'a que ces trois gestes à faire.
/// </summary>
public interface IEnveloppeDeCles
{
    /// <summary>La version qui enveloppe.</summary>
    int Courante { get; }

    /// <summary>Enveloppe une clé par la version courante.</summary>
    /// <param name="cle">La clé de données.</param>
    /// <param name="contexte">Ce à quoi l'enveloppe est liée : ailleurs, elle ne s'ouvre pas.</param>
    /// <param name="token">Annulation.</param>
    ValueTask<(int Version, byte[] Enveloppe)> EnvelopperAsync(ReadOnlyMemory<byte> cle, ReadOnlyMemory<byte> contexte, CancellationToken token);

    /// <summary>Ouvre une enveloppe.</summary>
    /// <exception cref="CoffreIllisibleException">La version manque, ou l'enveloppe n'est pas la sienne.</exception>
    ValueTask<byte[]> DevelopperAsync(int version, ReadOnlyMemory<byte> enveloppe, ReadOnlyMemory<byte> contexte, CancellationToken token);
}

/// <summary>Ce que le coffre garde ne se lit pas avec les clés données. Le message ne redit ni clé ni contenu.</summary>
public sealed class CoffreIllisibleException(string message, Exception? cause = null) : Exception(message, cause);
