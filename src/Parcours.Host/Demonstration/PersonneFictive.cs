using NodaTime;

namespace Parcours.Host.Demonstration;

internal sealed class PersonneFictive
{
    public required string Id { get; init; }

    public required LocalDate Naissance { get; init; }

    public required string Sexe { get; init; }

    /// <summary>Nombre d'épisodes déjà racontés.</summary>
    public int Rang { get; set; }

    public string Flux => $"personne/{Id}";
}
