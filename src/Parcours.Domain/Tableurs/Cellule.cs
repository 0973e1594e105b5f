using NodaTime;

namespace Parcours.Domain.Tableurs;

/// <summary>Ce qu'une case d'un tableur porte, sitôt lue ; d'une formule, son dernier résultat.</summary>
public abstract record Cellule
{
    private Cellule() { }

    /// <summary>Une case vide.</summary>
    public static Cellule Vide { get; } = new Rien();

    /// <summary>La case n'a rien.</summary>
    public bool EstVide => this is Rien;

    private sealed record Rien : Cellule;

    /// <summary>Un texte, bords ôtés, jamais vide.</summary>
    /// <param name="Valeur">Le texte.</param>
    public sealed record Texte(string Valeur) : Cellule;

    /// <summary>Un nombre d'un classeur, qui peut être un jour écrit en numéro de série.</summary>
    /// <param name="Valeur">Le nombre.</param>
    public sealed record Nombre(double Valeur) : Cellule;

    /// <summary>Vrai ou faux.</summary>
    /// <param name="Valeur">La valeur.</param>
    public sealed record Logique(bool Valeur) : Cellule;

    /// <summary>Un jour.</summary>
    /// <param name="Valeur">Le jour.</param>
    public sealed record Jour(LocalDate Valeur) : Cellule;

    /// <summary>Une case qui ne se lit pas : <c>#N/A</c>, une durée, un caractère illisible.</summary>
    /// <param name="Raison">Pourquoi.</param>
    public sealed record Fautive(string Raison) : Cellule;
}
