using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Horloges;

/// <summary>Les mécanismes d'un dispositif, qui se lisent ensemble : une lecture de la base pour toutes ses horloges.</summary>
public interface ICadran
{
    /// <summary>Dispositif lu.</summary>
    Dispositif Dispositif { get; }

    /// <summary>Ses mécanismes.</summary>
    IReadOnlyList<IMecanisme> Mecanismes { get; }

    /// <summary>Types de faits à lire pour ces horloges.</summary>
    IEnumerable<Type> Lit(IReadOnlyList<Horloge> horloges);

    /// <summary>Par quoi rencontrer les personnes dont une de ces horloges peut être ouverte ce jour.</summary>
    IEnumerable<Recrutement> Recruter(IReadOnlyList<Horloge> horloges, LocalDate observation);

    /// <summary>Rend de quoi donner les décomptes ouverts d'une personne, au jour où elle est observée.</summary>
    Action<PersonneLue, Action<Decompte>> Lier(IReadOnlyList<Horloge> horloges);
}

/// <summary>Un cadran dont la personne est reconstituée une fois pour toutes ses horloges.</summary>
/// <typeparam name="T">La personne telle que le dispositif la reconstitue.</typeparam>
/// <param name="dispositif">Dispositif lu.</param>
/// <param name="reconstituer">De la personne lue à celle que les mécanismes regardent.</param>
/// <param name="mecanismes">Ses mécanismes.</param>
/// <param name="socle">Types toujours lus, que la reconstitution demande.</param>
public sealed class Cadran<T>(
    Dispositif dispositif, Func<PersonneLue, T> reconstituer, IReadOnlyList<Mecanisme<T>> mecanismes, params IReadOnlyList<Type> socle) : ICadran
{
    private readonly Dictionary<string, Mecanisme<T>> _parNom = mecanismes.ToDictionary(mecanisme => mecanisme.Nom);

    /// <inheritdoc/>
    public Dispositif Dispositif => dispositif;

    /// <inheritdoc/>
    public IReadOnlyList<IMecanisme> Mecanismes => mecanismes;

    /// <inheritdoc/>
    public IEnumerable<Type> Lit(IReadOnlyList<Horloge> horloges) => socle.Concat(horloges.SelectMany(horloge => De(horloge).Lit)).Distinct();

    /// <inheritdoc/>
    public IEnumerable<Recrutement> Recruter(IReadOnlyList<Horloge> horloges, LocalDate observation) =>
        horloges.SelectMany(horloge => De(horloge).Recruter(horloge, observation)).Distinct();

    /// <inheritdoc/>
    public Action<PersonneLue, Action<Decompte>> Lier(IReadOnlyList<Horloge> horloges)
    {
        var liees = horloges.Select(horloge => De(horloge).Lier(horloge)).ToArray();
        return (lue, rendre) =>
        {
            // Un décès ferme tout (B0) : plus rien n'est attendu de personne.
            if (lue.Deces is not null) return;
            var personne = reconstituer(lue);
            foreach (var decompter in liees) decompter(personne, rendre);
        };
    }

    private Mecanisme<T> De(Horloge horloge) => _parNom[horloge.Mecanisme];
}
