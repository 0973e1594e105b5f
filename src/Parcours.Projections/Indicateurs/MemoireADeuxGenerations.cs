using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Parcours.Projections.Indicateurs;

/// <summary>Des valeurs que rien ne change, retenues en nombre borné.</summary>
/// <typeparam name="TCle">Tout ce dont la valeur dépend.</typeparam>
/// <typeparam name="T">La valeur.</typeparam>
/// <param name="capacite">Valeurs retenues ; le double au plus.</param>
internal sealed class MemoireADeuxGenerations<TCle, T>(int capacite)
    where TCle : struct
    where T : class
{
    private readonly Lock _verrou = new();
    private ConcurrentDictionary<TCle, T> _recents = new();
    private ConcurrentDictionary<TCle, T> _anciens = new();

    /// <summary>La valeur, si elle a été retenue.</summary>
    public bool Trouver(TCle cle, [NotNullWhen(true)] out T? valeur)
    {
        if (_recents.TryGetValue(cle, out valeur)) return true;
        if (!_anciens.TryGetValue(cle, out valeur)) return false;
        Retenir(cle, valeur);
        return true;
    }

    /// <summary>Retient une valeur.</summary>
    public void Retenir(TCle cle, T valeur)
    {
        _recents[cle] = valeur;
        if (_recents.Count < capacite) return;
        // Deux générations : ce qui n'a pas servi pendant que la seconde se remplissait s'oublie d'un coup.
        lock (_verrou)
        {
            if (_recents.Count < capacite) return;
            (_anciens, _recents) = (_recents, new());
        }
    }
}
