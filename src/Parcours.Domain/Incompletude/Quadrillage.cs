using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Incompletude;

/// <summary>
/// Où compter les faits pour savoir ce qui manque encore à une période : des tranches d'effets d'un mois, à rebours depuis sa fin, et des échelons
/// de connaissance, à rebours du même pas. La tranche de rang i, vue à l'échelon i, est aussi vieille que la plus récente vue aujourd'hui : un flux
/// mensuel y est dans le même état.
/// </summary>
/// <param name="Tranches">Effets de chaque tranche, la plus récente d'abord : celles de la période, puis celles qui la précèdent.</param>
/// <param name="Echelons">Autant de jours de connaissance : le jour connu, puis un mois plus tôt à chaque fois.</param>
/// <param name="Propres">Combien de tranches, les premières, sont de la période.</param>
/// <param name="PartDeLaDerniere">Part de la dernière tranche propre que la période couvre ; un si elle la couvre toute.</param>
/// <param name="Avant">Effets de la période antérieurs à toutes les tranches ; nul s'il n'y en a pas.</param>
public sealed record Quadrillage(
    IReadOnlyList<Periode> Tranches, IReadOnlyList<LocalDate> Echelons, int Propres, double PartDeLaDerniere, Periode? Avant)
{
    /// <summary>Fenêtre de référence, en mois d'effets : assez pour que chaque mois de retard se voie douze fois, assez peu pour suivre un changement d'usages.</summary>
    public const int Fenetre = 24;

    /// <summary>Moins de six mois d'effets depuis l'ouverture du journal ne disent pas comment il se remplit.</summary>
    public const int FenetreMinimale = 6;

    /// <summary>Retard le plus long, en mois, que l'on cherche : au-delà, une tranche est tenue pour complète.</summary>
    public const int RetardMaximal = 12;

    /// <summary>Retard le plus long que ces tranches montrent au moins autant de fois qu'elles le taisent, en mois.</summary>
    public int Retards => Math.Min(RetardMaximal, Tranches.Count / 2);

    /// <summary>Part de la tranche que la période couvre.</summary>
    public double Part(int rang) => rang == Propres - 1 ? PartDeLaDerniere : 1;

    /// <summary>Il peut manquer quelque chose à ces effets : leur dernier jour échu est à moins d'un an du jour connu.</summary>
    public static bool PeutManquer(Periode effets, LocalDate observation, LocalDate connaissance) =>
        Echu(effets, observation, connaissance) is var fin && fin >= effets.Debut && fin > Recul(connaissance, RetardMaximal);

    /// <summary>Le quadrillage d'une période ; nul si rien ne peut lui manquer.</summary>
    /// <param name="effets">Effets comptés, bornes incluses.</param>
    /// <param name="observation">Jour d'observation : les effets postérieurs n'en sont pas.</param>
    /// <param name="connaissance">Dernier jour où le journal a appris un fait ; ce qui n'est pas encore arrivé ce jour-là n'est pas en retard.</param>
    /// <param name="ouverture">Premier jour où il en a appris un : un effet antérieur a le retard de l'ouverture, non celui des usages.</param>
    public static Quadrillage? De(Periode effets, LocalDate observation, LocalDate connaissance, LocalDate ouverture)
    {
        if (!PeutManquer(effets, observation, connaissance)) return null;
        var echus = effets with { Fin = Echu(effets, observation, connaissance) };
        var propres = 1;
        while (propres <= Fenetre && Recul(echus.Fin, propres).PlusDays(1) > echus.Debut) propres++;
        var tranches = Enumerable.Range(0, Fenetre).Select(rang => Tranche(echus, rang, propres == 1)).TakeWhile(tranche => tranche.Debut >= ouverture).ToList();
        var avant = propres > tranches.Count;
        return new(
            tranches, [.. tranches.Select((_, rang) => Recul(connaissance, rang))], Math.Min(propres, tranches.Count),
            avant || propres == 1 ? 1 : (double)Jours(new(echus.Debut, tranches[propres - 1].Fin)) / Jours(tranches[propres - 1]),
            avant ? echus with { Fin = tranches.Count == 0 ? echus.Fin : tranches[^1].Debut.PlusDays(-1) } : null);
    }

    /// <summary>D'une période plus courte qu'un mois, la tranche a les jours : les premiers d'un mois ne disent rien de ses derniers.</summary>
    private static Periode Tranche(Periode echus, int rang, bool estCourte)
    {
        var debut = Recul(echus.Fin, rang + 1).PlusDays(1);
        return new(estCourte ? LocalDate.Max(debut, echus.Debut.PlusMonths(-rang)) : debut, Recul(echus.Fin, rang));
    }

    private static LocalDate Echu(Periode effets, LocalDate observation, LocalDate connaissance) => LocalDate.Min(effets.Fin, LocalDate.Min(observation, connaissance));

    /// <summary>Le même jour, des mois plus tôt ; d'un dernier jour du mois, le dernier : les tranches d'une année sont ses mois.</summary>
    private static LocalDate Recul(LocalDate jour, int mois) =>
        jour.Day == jour.Calendar.GetDaysInMonth(jour.Year, jour.Month) ? jour.PlusMonths(-mois).With(DateAdjusters.EndOfMonth) : jour.PlusMonths(-mois);

    private static int Jours(Periode periode) => Period.DaysBetween(periode.Debut, periode.Fin) + 1;
}
