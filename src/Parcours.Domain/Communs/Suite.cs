using System.Collections;

namespace Parcours.Domain.Communs;

/// <summary>
/// Une suite qu'on lit sans la copier ni rien allouer, vide tant que rien n'y est : l'oracle la parcourt des centaines de fois par personne, et un énumérateur
/// par parcours coûterait plus que la formule.
/// </summary>
/// <typeparam name="T">Ce qu'elle porte.</typeparam>
/// <param name="elements">Ses éléments ; nuls : elle est vide.</param>
public readonly struct Suite<T>(List<T>? elements) : IReadOnlyList<T>
{
    private static readonly List<T> Rien = [];

    /// <inheritdoc/>
    public int Count => elements?.Count ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (elements ?? Rien)[index];

    /// <summary>La suite d'une liste, que plus rien ne doit allonger.</summary>
    public static implicit operator Suite<T>(List<T>? elements) => new(elements);

    /// <summary>De quoi la parcourir.</summary>
    public List<T>.Enumerator GetEnumerator() => (elements ?? Rien).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
