using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>Unité d'un délai (R3).</summary>
public enum UniteDelai
{
    /// <summary>Jours calendaires.</summary>
    Jours,

    /// <summary>Jours ouvrés, le départ non compté.</summary>
    JoursOuvres,

    /// <summary>Mois : même quantième, sinon dernier jour du mois (art. 641 du code de procédure civile).</summary>
    Mois,
}

/// <summary>Le jour de l'échéance est-il encore dans le délai ?</summary>
public enum Borne
{
    /// <summary>« Un mois et moins » : le jour de l'échéance est dans le délai.</summary>
    Incluse,

    /// <summary>« Moins d'un mois » : il est déjà hors délai.</summary>
    Stricte,
}

/// <summary>Seuil d'une horloge. Aucun report au jour ouvrable suivant (R3).</summary>
public readonly record struct Delai(int Nombre, UniteDelai Unite, Borne Borne = Borne.Incluse)
{
    /// <summary>Le jour de l'échéance : départ plus durée.</summary>
    public LocalDate Echeance(LocalDate depart) => Unite switch
    {
        UniteDelai.Jours => depart.PlusDays(Nombre),
        UniteDelai.JoursOuvres => Calendrier.PlusJoursOuvres(depart, Nombre),
        UniteDelai.Mois => depart.PlusMonths(Nombre),
        _ => throw new ArgumentOutOfRangeException(nameof(depart), Unite, null),
    };

    /// <summary>Le dernier jour où l'arrêt est encore dans le délai.</summary>
    public LocalDate DernierJour(LocalDate depart) =>
        Borne is Borne.Incluse ? Echeance(depart) : Echeance(depart).PlusDays(-1);

    /// <summary>Les départs dont l'échéance peut tomber dans une période, au plus large : de quoi recruter, non de quoi juger.</summary>
    public Periode Departs(Periode echeances) => Unite switch
    {
        UniteDelai.Jours => new(echeances.Debut.PlusDays(-Nombre), echeances.Fin.PlusDays(-Nombre)),
        // Quinze jours ouvrés par mois : moins qu'il n'y en a jamais.
        UniteDelai.JoursOuvres => new(echeances.Debut.PlusMonths(-1 - Nombre / 15), echeances.Fin),
        // Trois jours de plus : plusieurs fins de mois ont la même échéance.
        UniteDelai.Mois => new(echeances.Debut.PlusMonths(-Nombre), echeances.Fin.PlusMonths(-Nombre).PlusDays(3)),
        _ => throw new ArgumentOutOfRangeException(nameof(echeances), Unite, null),
    };
}
