using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Indicateurs;

/// <summary>Ce qu'une formule reçoit, hors les faits et les paramètres de sa version.</summary>
/// <param name="Periode">Période, bornes incluses (R2).</param>
/// <param name="Observation">Jour d'observation (R1, R7).</param>
/// <param name="Filtres">Filtres demandés, déjà vérifiés ; une formule ne lit que ceux qu'elle admet.</param>
public sealed record Question(Periode Periode, LocalDate Observation, IReadOnlyDictionary<string, string> Filtres)
{
    /// <summary>Le jour où un stock s'observe : fin de la période, ou observation si elle vient avant (R11).</summary>
    public LocalDate JourDuStock => Periode.Fin < Observation ? Periode.Fin : Observation;

    /// <summary>La valeur d'un filtre ; nulle s'il n'est pas demandé.</summary>
    public string? Filtre(string nom) => Filtres.GetValueOrDefault(nom);
}

/// <summary>Un filtre qu'une formule admet.</summary>
/// <param name="Nom">Clé demandée.</param>
/// <param name="Valeurs">Valeurs admises ; nulle : un code libre (territoire).</param>
public sealed record Filtre(string Nom, IReadOnlyList<string>? Valeurs = null);
