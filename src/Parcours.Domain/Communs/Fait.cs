using System.Text.Json.Serialization;
using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>
/// Ce qui est arrivé, tel que consigné au journal. Chaque type scellé porte les champs de <c>champs.csv</c>, rien de calculé.
/// </summary>
public abstract record Fait
{
    /// <summary>L'épisode de la personne, ou le flux de l'objet, auquel le fait appartient.</summary>
    [JsonPropertyOrder(-2)]
    public required Episode Episode { get; init; }

    /// <summary>Le jour où le fait vaut dans le monde ; <c>dateEffet</c> du contrat.</summary>
    [JsonPropertyOrder(-1)]
    public required LocalDate DateEffet { get; init; }
}

/// <summary>Fait qui en vise un autre : il agit à sa date de connaissance, sa date d'effet propre n'est jamais lue (R6).</summary>
public abstract record FaitTransversal : Fait
{
    /// <summary>Identifiant d'émetteur du fait visé.</summary>
    [JsonIgnore]
    public abstract string Cible { get; }
}
