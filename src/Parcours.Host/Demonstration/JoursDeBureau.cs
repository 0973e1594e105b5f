using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>
/// Jours où un service écrit. Les fêtes mobiles n'y sont pas : elles ne servent à aucun délai ici, et le calendrier légal
/// appartient au domaine.
/// </summary>
internal static class JoursDeBureau
{
    /// <summary>Une fin de semaine se reporte du lundi au jeudi suivants : tout au lundi ferait un pic que la vie n'a pas.</summary>
    private const int Etalement = 4;

    public static LocalDate AuPlusTot(LocalDate jour)
    {
        if (EstFinDeSemaine(jour))
            jour = jour.Next(IsoDayOfWeek.Monday).PlusDays(jour.Day % Etalement);
        while (!EstOuvert(jour))
            jour = jour.PlusDays(1);
        return jour;
    }

    public static LocalDate AuPlusTard(LocalDate jour)
    {
        while (!EstOuvert(jour))
            jour = jour.PlusDays(-1);
        return jour;
    }

    /// <summary>Le premier jour de bureau, ramené avant la limite si elle est dépassée.</summary>
    public static LocalDate AuPlusTot(LocalDate jour, LocalDate limite)
    {
        var ouvert = AuPlusTot(jour);
        return ouvert <= limite ? ouvert : AuPlusTard(limite);
    }

    private static bool EstOuvert(LocalDate jour) => !EstFinDeSemaine(jour)
        && (jour.Month, jour.Day) is not ((1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25));

    private static bool EstFinDeSemaine(LocalDate jour) => jour.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
