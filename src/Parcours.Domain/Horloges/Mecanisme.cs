using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Horloges;

/// <summary>Ce que le chargeur d'horloges sait d'un mécanisme compilé, de quelque dispositif qu'il vienne.</summary>
public interface IMecanisme
{
    /// <summary>Nom que les horloges citent.</summary>
    string Nom { get; }

    /// <summary>Paramètres attendus.</summary>
    IReadOnlyList<ParametreAttendu> Parametres { get; }
}

/// <summary>Un mécanisme compilé : ce qui lance, arrête et interrompt une horloge. Aucun nombre : ils viennent de l'horloge.</summary>
/// <typeparam name="T">La personne telle que le dispositif la reconstitue.</typeparam>
/// <param name="Nom">Nom que les horloges citent.</param>
/// <param name="Parametres">Paramètres attendus.</param>
/// <param name="Recruter">Par quoi rencontrer, au jour observé, les personnes dont l'horloge peut être ouverte.</param>
/// <param name="Lier">Rend de quoi donner les décomptes ouverts d'une personne.</param>
public sealed record Mecanisme<T>(
    string Nom, IReadOnlyList<ParametreAttendu> Parametres,
    Func<Horloge, LocalDate, IEnumerable<Recrutement>> Recruter,
    Func<Horloge, Action<T, Action<Decompte>>> Lier) : IMecanisme
{
    /// <summary>Types de faits lus en plus du socle du cadran.</summary>
    public IReadOnlyList<Type> Lit { get; init; } = [];
}
