using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>
/// Tire les jeunes, groupe par groupe : chacun tient par construction dans une taille publiée, et dans aucune autre. Le jour même
/// du diagnostic, personne n'entre ni ne sort : la taille ne dépend pas de la façon de compter ce jour-là.
/// </summary>
internal sealed class TirageJeunes(Alea alea)
{
    private const int JoursDAnnee = 365;
    private const int SansAccompagnement = 150;

    /// <summary>Sorties de majeurs : à la majorité, ensuite, ou à vingt et un ans. L'âge moyen en est dix-neuf ans.</summary>
    private static readonly int[] AgesDeSortie = [400, 510, 90];

    // L'APJM fait plus de la moitié des prises en charge (B2).
    private static readonly (string, int)[] Formes = [("APJM", 64), ("anneeScolaire", 22), ("aed", 14)];

    private readonly PersonneNouvelle _personnes = new("j");

    private static LocalDate Diagnostic => Ouverture.DiagnosticAse;

    public List<JeuneFictif> Tirer()
    {
        var jeunes = new List<JeuneFictif>();
        foreach (var (annee, sorties) in PlanAse.SortiesDeMajeurs)
            Repeter(sorties, () => jeunes.Add(SortiMajeur(UnJourDeBureau(new(annee, 1, 2), new(annee, 12, 30)))));
        Repeter(PlanAse.MajeursSortisAvantLeDiagnostic, () => jeunes.Add(SortiMajeur(UnJourDeBureau(new(2019, 1, 2), Diagnostic.PlusDays(-4)))));
        Repeter(PlanAse.MineursSortisAvantLeDiagnostic, () => jeunes.Add(SortiMineur()));
        Repeter(PlanAse.MajeursAuDiagnostic, () => jeunes.Add(MajeurAuDiagnostic()));
        Repeter(PlanAse.MineursAuDiagnostic, () => jeunes.Add(MineurAuDiagnostic()));
        var ensuite = PlanAse.SeizeAnsParAn * Period.DaysBetween(PremiereNaissance, PlanAse.DerniereNaissance) / JoursDAnnee;
        Repeter(ensuite, () => jeunes.Add(Suivant(UnJour(PremiereNaissance, PlanAse.DerniereNaissance))));

        // La majorité d'un 29 février est le 1er mars d'une année commune : l'histoire en montre une.
        jeunes.Add(Suivant(new(2004, 2, 29)));
        return jeunes;
    }

    /// <summary>Pas encore seize ans au diagnostic.</summary>
    private static LocalDate PremiereNaissance => Diagnostic.PlusYears(-16).PlusDays(1);

    private JeuneFictif SortiMajeur(LocalDate sortie)
    {
        switch (alea.Rang(AgesDeSortie))
        {
            case 0:
                return Jeune(sortie.PlusYears(-18), sortie, null);
            case 1:
                return Jeune(sortie.PlusYears(-18).PlusDays(-alea.Entier(100, 1000)), sortie, alea.Pese(Formes));
            default:
                return Jeune(sortie.PlusYears(-21), sortie, alea.Pese(Formes));
        }
    }

    private JeuneFictif SortiMineur()
    {
        var sortie = UnJourDeBureau(Ouverture.Jour.PlusDays(20), Diagnostic.PlusDays(-15));
        return Jeune(sortie.PlusYears(-16).PlusDays(-alea.Entier(30, 600)), sortie, null);
    }

    private JeuneFictif MajeurAuDiagnostic()
    {
        // Surtout de jeunes majeurs, et au plus vingt ans et onze mois.
        var naissance = Diagnostic.PlusYears(-18).PlusDays(-alea.Ramasse(1060));
        var limite = Calendrier.Anniversaire(naissance, 21);
        var sortie = alea.Chance(90) ? limite : UnJourDeBureau(Diagnostic.PlusDays(2), limite);
        return Jeune(naissance, sortie, alea.Pese(Formes));
    }

    private JeuneFictif MineurAuDiagnostic()
    {
        var naissance = Diagnostic.PlusYears(-16).PlusDays(-alea.Entier(1, 2 * JoursDAnnee - 2));
        return Jeune(naissance, SortieAVenir(naissance, Diagnostic.PlusDays(2)), alea.Pese(Formes), accueilAvant: Diagnostic.PlusDays(-10));
    }

    private JeuneFictif Suivant(LocalDate naissance) =>
        Jeune(naissance, SortieAVenir(naissance, Calendrier.Anniversaire(naissance, 16)), alea.Pese(Formes));

    private LocalDate SortieAVenir(LocalDate naissance, LocalDate auPlusTot)
    {
        var majorite = Calendrier.Anniversaire(naissance, 18);
        if (alea.Chance(60) && auPlusTot < majorite.PlusDays(-2))
            return UnJourDeBureau(auPlusTot, majorite.PlusDays(-1));
        return alea.Rang(AgesDeSortie) switch
        {
            0 => LocalDate.Max(majorite, auPlusTot),
            1 => JoursDeBureau.AuPlusTot(LocalDate.Max(majorite.PlusDays(alea.Entier(100, 1000)), auPlusTot)),
            _ => Calendrier.Anniversaire(naissance, 21),
        };
    }

    private JeuneFictif Jeune(LocalDate naissance, LocalDate sortie, string? forme, LocalDate? accueilAvant = null)
    {
        var majorite = Calendrier.Anniversaire(naissance, 18);
        var estSeul = alea.Chance(SansAccompagnement);
        var limite = LocalDate.Min(LocalDate.Min(majorite, sortie).PlusDays(-25), accueilAvant ?? majorite);
        var accueil = Accueil(naissance, estSeul);
        if (accueil > limite)
            accueil = limite.PlusDays(-alea.Entier(0, 240));
        return new()
        {
            Personne = _personnes.Naitre(naissance, estSeul ? 60 : 470, alea),
            Accueil = JoursDeBureau.AuPlusTard(accueil),
            Sortie = sortie,
            Forme = sortie > majorite ? forme : null,
            EstSeul = estSeul,
        };
    }

    /// <summary>Un mineur non accompagné arrive après quinze ans, souvent à dix-sept ; un autre, à tout âge.</summary>
    private LocalDate Accueil(LocalDate naissance, bool estSeul) => naissance.PlusDays(
        estSeul ? alea.Entier(15 * JoursDAnnee, 17 * JoursDAnnee + 300)
        : alea.Chance(120) ? alea.Entier(17 * JoursDAnnee, 17 * JoursDAnnee + 330)
        : alea.Entier(2 * JoursDAnnee, 17 * JoursDAnnee));

    private LocalDate UnJour(LocalDate premier, LocalDate dernier) => premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier)));

    private LocalDate UnJourDeBureau(LocalDate premier, LocalDate dernier) => JoursDeBureau.AuPlusTot(UnJour(premier, dernier), dernier);

    private static void Repeter(int nombre, Action faire)
    {
        for (var i = 0; i < nombre; i++)
            faire();
    }
}
