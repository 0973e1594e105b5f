using System.Diagnostics.CodeAnalysis;

namespace Parcours.Epreuves.Socle;

/// <summary>Le produit n'a pas tenu ce que l'épreuve attendait.</summary>
public sealed class EpreuveManquee(string message) : Exception(message)
{
    /// <summary>Arrête l'essai si la condition n'est pas tenue.</summary>
    public static void Si([DoesNotReturnIf(true)] bool manquee, string message)
    {
        if (manquee) throw new EpreuveManquee(message);
    }

    /// <summary>Arrête l'essai s'il y a des écarts ; les premiers suffisent à comprendre.</summary>
    public static void SiEcarts(string contexte, IReadOnlyCollection<string> ecarts) =>
        Si(ecarts.Count > 0, $"{contexte} : {ecarts.Count} écart(s)\n    {string.Join("\n    ", ecarts.Take(5))}");
}
