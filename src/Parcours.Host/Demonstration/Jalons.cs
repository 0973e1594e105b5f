using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Les dates vraies d'un épisode, celles dont dépendent les chiffres.</summary>
internal sealed class Jalons
{
    public required LocalDate Entree { get; init; }

    public LocalDate? Orientation { get; set; }

    public bool HorsPoleEmploi { get; set; }

    /// <summary>Fixation du rendez-vous de référence.</summary>
    public LocalDate? RendezVousFixe { get; set; }

    /// <summary>Date prévue du rendez-vous de référence.</summary>
    public LocalDate? RendezVousPrevu { get; set; }

    public LocalDate? Contrat { get; set; }

    /// <summary>Orientation faite avant l'arrêt, apprise après.</summary>
    public bool OrientationSaisieTard { get; set; }

    /// <summary>Contrat signé avant l'arrêt, appris après.</summary>
    public bool ContratSaisiTard { get; set; }

    /// <summary>Le dernier jour que l'épisode doit atteindre : ce qui suit une clôture est ignoré (R8).</summary>
    public LocalDate Dernier
    {
        get
        {
            var dernier = Entree;
            foreach (var jour in new[] { Orientation, RendezVousFixe, Contrat })
            {
                if (jour > dernier)
                    dernier = jour.Value;
            }

            return dernier;
        }
    }
}
