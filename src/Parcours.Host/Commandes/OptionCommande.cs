namespace Parcours.Host.Commandes;

/// <summary>Ce qu'une valeur doit être ; l'analyse le vérifie avant que la commande ne parte.</summary>
public enum Nature
{
    Texte,
    Date,
    Entier,

    /// <summary>Un nombre suivi de m, h ou j.</summary>
    Duree,

    /// <summary>Un nom et une valeur : <c>territoire=TAS-CL</c>.</summary>
    Paire,
}

/// <param name="Nom">Avec ses deux tirets.</param>
/// <param name="Valeur">Le mot qui désigne la valeur dans l'aide ; nul pour un drapeau.</param>
/// <param name="Aide">Une ligne.</param>
public sealed record OptionCommande(string Nom, string? Valeur, string Aide)
{
    public Nature Nature { get; init; } = Nature.Texte;

    public bool EstObligatoire { get; init; }

    public bool EstRepetable { get; init; }

    /// <summary>Les seules valeurs admises ; vide, toutes le sont.</summary>
    public IReadOnlyList<string> Choix { get; init; } = [];

    public bool EstDrapeau => Valeur is null;

    /// <summary>Partagées par beaucoup de commandes.</summary>
    public static OptionCommande Departement { get; } =
        new("--departement", "code", "code INSEE du département") { EstObligatoire = true };

    public static OptionCommande Json { get; } = new("--json", null, "n'écrit que du JSON sur la sortie standard");
}

/// <param name="Nom">Le mot qui désigne l'argument dans l'aide.</param>
/// <param name="Aide">Une ligne.</param>
public sealed record ArgumentCommande(string Nom, string Aide)
{
    public bool EstFacultatif { get; init; }

    public IReadOnlyList<string> Choix { get; init; } = [];
}
