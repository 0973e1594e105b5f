using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>Le calendrier du domaine : jours ouvrés (R3) et anniversaires.</summary>
public static class Calendrier
{
    /// <summary>Le jour ouvré qui suit le départ de ce nombre : du lundi au vendredi, hors fêtes légales, le départ non compté (R3).</summary>
    /// <param name="depart">Jour de départ, ouvré ou non.</param>
    /// <param name="nombre">Nombre de jours ouvrés, positif ou nul ; zéro rend le départ.</param>
    public static LocalDate PlusJoursOuvres(LocalDate depart, int nombre)
    {
        var jour = depart;
        while (nombre > 0)
        {
            jour = jour.PlusDays(1);
            if (EstOuvre(jour)) nombre--;
        }
        return jour;
    }

    /// <summary>Ni samedi, ni dimanche, ni fête légale.</summary>
    public static bool EstOuvre(LocalDate jour) => jour.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !EstFerie(jour);

    /// <summary>Une des onze fêtes légales nationales (L. 3133-1 du code du travail).</summary>
    public static bool EstFerie(LocalDate jour) =>
        (jour.Month, jour.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
        || Period.DaysBetween(DimancheDePaques(jour.Year), jour) is LundiDePaques or Ascension or LundiDePentecote;

    /// <summary>
    /// Le jour où un âge est acquis. Né un 29 février, on l'acquiert le 1er mars d'une année commune : le 28, la dernière année n'est
    /// pas accomplie (art. 414 du code civil).
    /// </summary>
    /// <param name="naissance">Date de naissance.</param>
    /// <param name="ans">Âge, en années accomplies.</param>
    public static LocalDate Anniversaire(LocalDate naissance, int ans)
    {
        var jour = naissance.PlusYears(ans);
        return jour.Day == naissance.Day ? jour : jour.PlusDays(1);
    }

    /// <summary>Années accomplies ce jour.</summary>
    public static int Age(LocalDate naissance, LocalDate jour)
    {
        var ans = jour.Year - naissance.Year;
        return Anniversaire(naissance, ans) > jour ? ans - 1 : ans;
    }

    private const int LundiDePaques = 1;
    private const int Ascension = 39;
    private const int LundiDePentecote = 50;

    /// <summary>Dimanche de Pâques du calendrier grégorien, par les épactes (algorithme anonyme dit de Butcher-Meeus).</summary>
    private static LocalDate DimancheDePaques(int annee)
    {
        var (or, siecle, reste) = (annee % 19, annee / 100, annee % 100);
        var epacte = (19 * or + siecle - siecle / 4 - (siecle - (siecle + 8) / 25 + 1) / 3 + 15) % 30;
        var dominicale = (32 + 2 * (siecle % 4) + 2 * (reste / 4) - epacte - reste % 4) % 7;
        var correction = (or + 11 * epacte + 22 * dominicale) / 451;
        var rang = epacte + dominicale - 7 * correction + 114;
        return new(annee, rang / 31, rang % 31 + 1);
    }
}
