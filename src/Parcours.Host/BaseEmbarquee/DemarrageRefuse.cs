namespace Parcours.Host.BaseEmbarquee;

/// <summary>PostgreSQL s'est arrêté avant d'être prêt ; porte la fin de son journal.</summary>
internal sealed class DemarrageRefuse(string journal) : Exception(journal)
{
    // Restes d'un serveur tué (ses fils vivent encore un instant), ou port pris entre son choix et son usage.
    private static readonly string[] _passagers =
        ["pre-existing shared memory block", "lock file \"", "Address already in use"];

    internal bool EstPassager => _passagers.Any(signe => Message.Contains(signe, StringComparison.Ordinal));
}
