using Parcours.Domain.Secret;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Qualite;

/// <summary>Ce que le secret statistique tait d'un contrôle (D7) : des cas, des personnes, et de ce dont une différence les rendrait.</summary>
internal static class SecretDeQualite
{
    /// <summary>Le compte désignerait trop peu de personnes, lui-même ou par son complément.</summary>
    public static bool Tait(this SecretStatistique secret, CompteDeQualite compte) =>
        secret.Protege((int)compte.Cas) || secret.Protege((int)compte.Personnes)
        || (compte.Retards is { } retards && (secret.Protege((int)retards.Effectif) || secret.Protege((int)(retards.Effectif - compte.Cas))));

    /// <summary>Les parts tues : les trop petites, et la plus petite des autres si une seule l'était.</summary>
    public static HashSet<string> Tues(this SecretStatistique secret, ChiffreDeQualite chiffre)
    {
        var parts = chiffre.Parts.ToList();
        var tues = secret.MasquerParmi([.. parts.Select(part => secret.Tait(part.Value) ? 1 : Poids(part.Value))], Poids(chiffre.Compte));
        return [.. parts.Where((_, rang) => tues[rang]).Select(part => part.Key)];
    }

    /// <summary>Les parts d'un compte rendu qui se taisent.</summary>
    public static HashSet<string> Tues(this SecretStatistique secret, IReadOnlyDictionary<string, int> parts)
    {
        var rangees = parts.ToList();
        var tues = secret.MasquerParmi([.. rangees.Select(part => part.Value)], rangees.Sum(part => part.Value));
        return [.. rangees.Where((_, rang) => tues[rang]).Select(part => part.Key)];
    }

    private static int Poids(CompteDeQualite compte) => (int)Math.Max(compte.Cas, compte.Retards?.Effectif ?? 0);
}
