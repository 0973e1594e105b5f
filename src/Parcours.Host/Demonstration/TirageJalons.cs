using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Tire les jalons d'un entrant selon sa classe.</summary>
internal static class TirageJalons
{
    public const int JoursRendezVous = 14;

    /// <summary>Fin du délai d'orientation que la stratégie pauvreté vise.</summary>
    public static LocalDate FinOrientation(LocalDate entree) => entree.PlusMonths(1);

    /// <summary>Fin du délai de signature du CER.</summary>
    public static LocalDate FinContrat(LocalDate orientation) => orientation.PlusMonths(2);

    public static Jalons Tirer(ClasseEntrant classe, LocalDate entree, int retardOrientation, Alea alea)
    {
        var jalons = new Jalons { Entree = entree, HorsPoleEmploi = classe.HorsPoleEmploi };
        if (classe.Orientation == Delai.Aucun)
            return jalons;
        var orientation = Orientation(entree, classe.Orientation == Delai.DansLeDelai, retardOrientation, alea);
        jalons.Orientation = orientation;
        if (classe.RendezVous != Delai.Aucun)
            PlacerRendezVous(jalons, orientation, classe.RendezVous == Delai.DansLeDelai, alea);

        // Un rendez-vous est parfois fixé avant l'orientation ; il reste la référence (C1, précisions).
        var avance = JoursDeBureau.AuPlusTard(orientation.PlusDays(-alea.Entier(1, 5)));
        if (jalons.RendezVousFixe is not null && avance >= entree && alea.Chance(30))
            jalons.RendezVousFixe = avance;
        if (classe.Contrat != Delai.Aucun)
            jalons.Contrat = Contrat(orientation, jalons.RendezVousPrevu, classe.Contrat == Delai.DansLeDelai, alea);
        return jalons;
    }

    public static LocalDate Orientation(LocalDate entree, bool dansLeDelai, int retard, Alea alea)
    {
        var limite = FinOrientation(entree);
        if (!dansLeDelai)
            return JoursDeBureau.AuPlusTot(limite.PlusDays(1 + alea.Ramasse(retard)));

        // Une orientation précède parfois la réception (R5), ou tombe le même jour (R4).
        if (alea.Chance(8))
            return JoursDeBureau.AuPlusTard(entree.PlusDays(-alea.Entier(1, 6)));
        if (alea.Chance(12))
            return entree;
        return JoursDeBureau.AuPlusTot(entree.PlusDays(31 - alea.Ramasse(27)), limite);
    }

    public static void PlacerRendezVous(Jalons jalons, LocalDate orientation, bool dansLeDelai, Alea alea)
    {
        var limite = orientation.PlusDays(JoursRendezVous);
        var prevu = dansLeDelai
            ? JoursDeBureau.AuPlusTot(orientation.PlusDays(alea.Entier(4, JoursRendezVous)), limite)
            : JoursDeBureau.AuPlusTot(limite.PlusDays(1 + alea.Ramasse(40)));
        var fixe = JoursDeBureau.AuPlusTot(orientation.PlusDays(alea.Ramasse(dansLeDelai ? 4 : 9)));
        jalons.RendezVousFixe = fixe < prevu ? fixe : orientation;
        jalons.RendezVousPrevu = prevu;
    }

    public static LocalDate Contrat(LocalDate orientation, LocalDate? rendezVous, bool dansLeDelai, Alea alea)
    {
        var limite = FinContrat(orientation);
        if (!dansLeDelai)
            return JoursDeBureau.AuPlusTot(limite.PlusDays(1 + alea.Ramasse(110)));
        var depart = rendezVous ?? orientation.PlusDays(alea.Entier(7, 35));
        return JoursDeBureau.AuPlusTot(depart.PlusDays(alea.Ramasse(25)), limite);
    }
}
