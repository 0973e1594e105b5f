using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Un jeune confié, et les dates vraies de son passage à l'âge adulte.</summary>
internal sealed class JeuneFictif
{
    public required PersonneFictive Personne { get; init; }

    public required LocalDate Accueil { get; init; }

    /// <summary>Fin de toute prise en charge ; elle peut venir après la fin de l'histoire, qui l'ignore alors.</summary>
    public required LocalDate Sortie { get; init; }

    /// <summary>Forme de la prise en charge après la majorité ; nulle si le jeune sort à dix-huit ans ou avant.</summary>
    public string? Forme { get; init; }

    /// <summary>Mineur non accompagné.</summary>
    public bool EstSeul { get; init; }

    public string Flux => $"ASE/{Personne.Id}";

    public LocalDate DixSeptAns => Calendrier.Anniversaire(Personne.Naissance, 17);

    public LocalDate Majorite => Calendrier.Anniversaire(Personne.Naissance, 18);

    public LocalDate VingtEtUnAns => Calendrier.Anniversaire(Personne.Naissance, 21);

    public bool EstSortiMajeur => Sortie >= Majorite;
}
