using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Horloges;

/// <summary>Les nombres d'une horloge, lus une fois par version, à prendre au jour d'un départ.</summary>
/// <typeparam name="T">Ce que le mécanisme en fait.</typeparam>
public sealed class Nombres<T>
{
    private readonly (LocalDate Debut, LocalDate Fin, T Valeur)[] _versions;

    /// <summary>Lit toutes les versions.</summary>
    /// <param name="horloge">L'horloge.</param>
    /// <param name="lire">De paramètres déjà vérifiés à ce dont le mécanisme a besoin.</param>
    public Nombres(Horloge horloge, Func<Parametres, T> lire) => _versions =
        [.. horloge.Versions.Select(version => (version.Debut ?? LocalDate.MinIsoValue, version.Fin ?? LocalDate.MaxIsoValue, lire(version.Parametres)))];

    /// <summary>Les nombres qui régissent un départ ce jour-là ; faux si aucune version ne le couvre : l'horloge n'existait pas.</summary>
    public bool Au(LocalDate depart, [MaybeNullWhen(false)] out T nombres)
    {
        foreach (var (debut, fin, valeur) in _versions)
        {
            if (depart < debut || depart > fin) continue;
            nombres = valeur;
            return true;
        }
        nombres = default;
        return false;
    }
}
