using System.Reflection;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Tests;

/// <summary>Tous les actes du domaine : la liste <c>Tous</c> de chaque classe <c>Actes…</c>. Un dispositif nouveau y est d'office.</summary>
public static class LesActes
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        .. typeof(Acte).Assembly.GetTypes().Where(type => type.Name.StartsWith("Actes", StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => (IReadOnlyList<Acte>)type.GetProperty("Tous", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];
}
