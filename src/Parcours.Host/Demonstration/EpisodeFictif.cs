using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Un épisode RSA en train d'être raconté, et les faits qu'une rectification peut viser ensuite.</summary>
internal sealed class EpisodeFictif
{
    public required PersonneFictive Personne { get; init; }

    public required string Flux { get; init; }

    public required Jalons Jalons { get; init; }

    public required string Territoire { get; init; }

    public required string Foyer { get; init; }

    public required string Role { get; init; }

    public required string Nature { get; init; }

    /// <summary>CAF ou MSA : la même pour tout le foyer.</summary>
    public required Signature Caisse { get; init; }

    public bool EstSoumis { get; init; } = true;

    /// <summary>Jour où les valeurs de son année ont été arrêtées ; nul pour un épisode qui ne compte dans aucune.</summary>
    public LocalDate? Arret { get; init; }

    /// <summary>Connaissance imposée à l'entrée ; sinon quelques jours après elle.</summary>
    public LocalDate? EntreeSueLe { get; init; }

    /// <summary>Doublon ou dossier reporté : il n'a pas d'autre histoire que son entrée.</summary>
    public bool EstSansSuite { get; init; }

    public string? Organisme { get; set; }

    /// <summary>Dernier jour où quelque chose peut encore arriver.</summary>
    public LocalDate? Fin { get; set; }

    /// <summary>À partir de quand la personne peut revenir : clôture passée et connue.</summary>
    public LocalDate? RetourPossible { get; set; }

    public FaitFictif? FaitEntree { get; set; }

    public FaitFictif? FaitOrientation { get; set; }

    public FaitFictif? FaitRendezVous { get; set; }

    public FaitFictif? FaitContrat { get; set; }
}
