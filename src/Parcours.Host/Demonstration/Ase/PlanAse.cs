using NodaTime;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Les tailles que la convention donne de l'ASE de Saône-et-Loire (reference.md, B2), et celles qu'elle tait.</summary>
internal static class PlanAse
{
    /// <summary>Jeunes de seize ans révolus, pas encore dix-huit, pris en charge au jour du diagnostic.</summary>
    public const int MineursAuDiagnostic = 391;

    /// <summary>Jeunes de dix-huit ans et plus pris en charge au jour du diagnostic.</summary>
    public const int MajeursAuDiagnostic = 456;

    /// <summary>Sorties à dix-huit ans et plus, par année.</summary>
    public static readonly IReadOnlyList<(int Annee, int Sorties)> SortiesDeMajeurs = [(2016, 94), (2017, 186), (2018, 138)];

    // Plausibles, faute de publication.

    /// <summary>Sorties de majeurs entre le 1er janvier 2019 et le diagnostic.</summary>
    public const int MajeursSortisAvantLeDiagnostic = 47;

    /// <summary>Sorties avant la majorité, de 2018 au diagnostic.</summary>
    public const int MineursSortisAvantLeDiagnostic = 55;

    /// <summary>Jeunes qui atteignent seize ans entre le diagnostic et la fin de l'histoire, par an.</summary>
    public const int SeizeAnsParAn = 195;

    /// <summary>Dernière naissance : seize ans à la fin de l'histoire.</summary>
    public static LocalDate DerniereNaissance => PlansAnnuels.Horizon.PlusYears(-16);
}
