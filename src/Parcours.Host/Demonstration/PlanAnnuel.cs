using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Ce que l'histoire doit donner pour une année, telle que connue et observée le jour de l'arrêt : les valeurs publiées de la
/// Saône-et-Loire (reference.md, C2) et, où la publication se tait (« nc » ou vide), une valeur plausible.
/// </summary>
internal sealed record PlanAnnuel
{
    public required int Annee { get; init; }

    /// <summary>Jour où les valeurs ont été arrêtées : fin de la période, connaissance et observation à la fois.</summary>
    public required LocalDate Arret { get; init; }

    public required int Entrants { get; init; }

    public required int Orientes { get; init; }

    public required int OrientesDansLeMois { get; init; }

    public required int HorsPoleEmploi { get; init; }

    public required int RendezVous { get; init; }

    public required int RendezVousSousQuatorzeJours { get; init; }

    public required int Contrats { get; init; }

    public required int ContratsSousDeuxMois { get; init; }

    /// <summary>Jours de retard, au plus, d'une orientation faite après le premier mois.</summary>
    public required int RetardOrientation { get; init; }

    /// <summary>Entrées de fin décembre dont la date, rectifiée en janvier, passe à l'année suivante.</summary>
    public required int EntreesReportees { get; init; }

    /// <summary>Poids des mois dans les entrées.</summary>
    public required IReadOnlyList<int> Saison { get; init; }

    public LocalDate Debut => new(Annee, 1, 1);
}

internal static class PlansAnnuels
{
    /// <summary>Dernier jour de connaissance : un mois après le dernier arrêt, pour que les chiffres aient bougé.</summary>
    public static readonly LocalDate Horizon = new(2022, 6, 30);

    /// <summary>
    /// Sont plausibles, faute de publication : tous les orientés ; RSA-02, 03, 05 et 07 de 2018 ; RSA-03 et 05 de 2019 ;
    /// RSA-03 de 2020.
    /// </summary>
    public static readonly IReadOnlyList<PlanAnnuel> Tous =
    [
        //     année  arrêt         RSA-01 orientés RSA-02 RSA-03 RSA-04 RSA-05 RSA-06 RSA-07 retard reports  entrées par mois
        Annee(2018, new(12, 31), 3558, 2985, 505, 1312, 694, 58, 879, 214, 170, 2, [9, 8, 8, 8, 8, 8, 8, 6, 10, 10, 9, 8]),
        Annee(2019, new(12, 31), 4163, 3548, 652, 1425, 148, 21, 1002, 263, 170, 3, [10, 8, 9, 8, 8, 8, 8, 6, 10, 10, 8, 7]),
        Annee(2020, new(12, 31), 3753, 3226, 1880, 1107, 879, 127, 879, 506, 110, 2, [9, 9, 7, 3, 6, 9, 9, 7, 11, 11, 10, 9]),
        Annee(2021, new(12, 31), 2557, 2322, 1929, 1023, 925, 219, 925, 695, 70, 2, [10, 9, 9, 7, 8, 9, 8, 6, 9, 9, 8, 8]),
        Annee(2022, new(5, 31), 581, 469, 378, 275, 262, 84, 262, 203, 35, 0, [10, 9, 9, 8, 8, 0, 0, 0, 0, 0, 0, 0]),
    ];

    private static PlanAnnuel Annee(
        int annee, AnnualDate arret, int entrants, int orientes, int orientesDansLeMois, int horsPoleEmploi, int rendezVous,
        int rendezVousSousQuatorzeJours, int contrats, int contratsSousDeuxMois, int retard, int reports, int[] saison) => new()
        {
            Annee = annee,
            Arret = arret.InYear(annee),
            Entrants = entrants,
            Orientes = orientes,
            OrientesDansLeMois = orientesDansLeMois,
            HorsPoleEmploi = horsPoleEmploi,
            RendezVous = rendezVous,
            RendezVousSousQuatorzeJours = rendezVousSousQuatorzeJours,
            Contrats = contrats,
            ContratsSousDeuxMois = contratsSousDeuxMois,
            RetardOrientation = retard,
            EntreesReportees = reports,
            Saison = saison,
        };
}
