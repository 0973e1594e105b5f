using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Projections.Ecarts;

/// <summary>D'où l'on lit un chiffre : ce qu'on en sait, le jour où l'on regarde, la version de sa définition.</summary>
/// <param name="Connu">Jusqu'où le journal est connu.</param>
/// <param name="ObserveLe">Jour d'observation.</param>
/// <param name="Version">Version ; nulle, la plus récente.</param>
public sealed record PointDeVue(PointDeConnaissance Connu, LocalDate ObserveLe, string? Version);

/// <summary>Pourquoi un chiffre, lu de deux points de vue, n'est pas le même.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Code">Indicateur.</param>
/// <param name="Periode">Période.</param>
/// <param name="Filtres">Filtres.</param>
/// <param name="De">Point de départ.</param>
/// <param name="A">Point d'arrivée ; sa connaissance ne précède pas celle du départ.</param>
/// <param name="ApresPosition">Position à attendre avant de répondre.</param>
public sealed record DemandeDEcarts(
    string Departement, string Code, Periode Periode, IReadOnlyDictionary<string, string> Filtres, PointDeVue De, PointDeVue A, long? ApresPosition = null)
{
    /// <summary>La question du chiffre, d'un point de vue.</summary>
    internal DemandeDIndicateurs Au(PointDeVue point) =>
        new(Departement, Periode, point.Connu, point.ObserveLe, [Code], point.Version, Filtres, ApresPosition, EnDetail: true);
}
