using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>Ce qu'une question fixe une fois pour tous les indicateurs d'une lecture.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Periode">Période, bornes incluses.</param>
/// <param name="Position">Connaissance.</param>
/// <param name="Observation">Jour d'observation.</param>
public sealed record Cadre(string Departement, Periode Periode, long Position, LocalDate Observation);

/// <summary>
/// Les indicateurs d'un dispositif : une lecture de la base pour tous, puis des fonctions pures. Ajouter un dispositif ajoute
/// une série.
/// </summary>
public interface ISerie
{
    /// <summary>Noms des formules de la série.</summary>
    IReadOnlySet<string> Formules { get; }

    /// <summary>Vérifie des filtres ; la raison du refus, ou nul.</summary>
    string? RefusDe(IReadOnlyDictionary<string, string> filtres);

    /// <summary>Lit la cohorte une fois, et rend de quoi calculer chaque indicateur dessus.</summary>
    Task<Func<string, Parametres, Mesure>> LireAsync(
        NpgsqlConnection connection, Cadre cadre, IReadOnlyDictionary<string, string> filtres, CancellationToken token);
}
