using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>Un chiffre que l'on demande, d'où qu'on le regarde.</summary>
/// <param name="Definition">Définition.</param>
/// <param name="Version">Version.</param>
/// <param name="Periode">Période.</param>
/// <param name="Filtres">Filtres, que la définition admet.</param>
public sealed record ChiffreDemande(Definition Definition, VersionDeDefinition Version, Periode Periode, IReadOnlyDictionary<string, string> Filtres)
{
    /// <summary>Sa formule, à qui rien ne manque que des personnes.</summary>
    /// <param name="observation">Jour d'observation.</param>
    public DemandeLiee Lier(LocalDate observation) => new(Definition.Formule, Version.Parametres, new(Periode, observation, Filtres));

    /// <summary>La valeur saisie à lire à côté de celle que l'on calcule ; nulle s'il n'y en a pas, ou sous un filtre qu'elle n'admet pas.</summary>
    public ChiffreDemande? Saisi =>
        Definition.Saisie is { } saisie && Filtres.Keys.All(saisie.Filtres.Contains) ? this with { Definition = saisie, Version = saisie.Version(Version.Nom)! } : null;
}
