namespace Parcours.Domain.Communs;

/// <summary>Met en regard deux états d'une même liste.</summary>
public static class Appariement
{
    /// <summary>Chaque élément d'avant et ce qu'il est devenu, puis les nouveaux. Plusieurs de même clé s'apparient dans leur ordre.</summary>
    /// <typeparam name="T">Les éléments.</typeparam>
    /// <typeparam name="TCle">Ce à quoi un élément se reconnaît.</typeparam>
    /// <param name="avant">L'état d'avant.</param>
    /// <param name="apres">L'état d'après.</param>
    /// <param name="cle">À quoi un élément se reconnaît.</param>
    public static IEnumerable<(T? Avant, T? Apres)> Entre<T, TCle>(IEnumerable<T> avant, IEnumerable<T> apres, Func<T, TCle> cle)
        where T : struct where TCle : notnull
    {
        var restants = apres.GroupBy(cle).ToDictionary(groupe => groupe.Key, groupe => new Queue<T>(groupe));
        foreach (var ancien in avant) yield return (ancien, restants.TryGetValue(cle(ancien), out var memes) && memes.TryDequeue(out var devenu) ? devenu : null);
        foreach (var nouveau in restants.Values.SelectMany(restes => restes)) yield return (null, nouveau);
    }
}
