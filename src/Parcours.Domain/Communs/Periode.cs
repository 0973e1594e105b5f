using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>Période d'un indicateur, bornes incluses (R2) : « du 1er janvier au 31 décembre » se dit ainsi.</summary>
public readonly record struct Periode(LocalDate Debut, LocalDate Fin)
{
    /// <summary>Le jour est dans la période, bornes comprises.</summary>
    public bool Contient(LocalDate jour) => jour >= Debut && jour <= Fin;
}
