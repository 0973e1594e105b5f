using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>Une garantie d'activité ou un accompagnement global : orientation, début, fin.</summary>
internal sealed class Suivi
{
    public required PersonneFictive Personne { get; init; }

    public required string Flux { get; init; }

    public required LocalDate Orientation { get; init; }

    /// <summary>Connaissance imposée à l'orientation, après l'arrêt : elle n'entre pas dans la valeur publiée.</summary>
    public LocalDate? SuLe { get; init; }

    /// <summary>Nul pour qui n'a jamais commencé.</summary>
    public LocalDate? Debut { get; set; }

    /// <summary>Fin qu'il aurait s'il n'y avait pas de plan à tenir.</summary>
    public LocalDate Fin { get; set; }

    /// <summary>Dernier jour possible : la fin du droit.</summary>
    public LocalDate Limite { get; init; } = LocalDate.MaxIsoValue;

    /// <summary>Conseiller de l'accompagnement global.</summary>
    public string? Conseiller { get; set; }

    /// <summary>La personne n'est pas du RSA de la démonstration : c'est ce récit qui la fait connaître.</summary>
    public bool EstNouvelle { get; init; }
}
