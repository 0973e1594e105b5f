using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Les champs d'un fait : texte, entier, booléen, date, liste de textes, ou champs d'une correction.</summary>
internal sealed class Champs : List<(string Nom, object Valeur)>
{
    public void Add(string nom, object valeur) => Add((nom, valeur));
}

/// <summary>Un fait de l'histoire, avant son écriture.</summary>
internal sealed class FaitFictif
{
    public required string Flux { get; init; }

    /// <summary>Nulle pour un fait qui n'est celui de personne : une formation est celle d'un agent (B0).</summary>
    public required string? Personne { get; init; }

    public required string Type { get; init; }

    /// <summary>Modifiable : une saisie erronée remplace la date vraie, que sa correction rétablit.</summary>
    public required LocalDate Effet { get; set; }

    public required LocalDate EnregistreLe { get; init; }

    public required Champs Donnees { get; init; }

    public Signature? Signature { get; init; }

    /// <summary>Déjà corrigé ou annulé : une seconde rectification ne s'y ajoute pas au hasard.</summary>
    public bool EstRectifie { get; set; }

    /// <summary>Donné à l'écriture, quand l'ordre de connaissance est fixé.</summary>
    public string Id { get; set; } = "";
}

/// <summary>Qui a saisi.</summary>
internal sealed record Signature(string? Auteur, string Organisme);
