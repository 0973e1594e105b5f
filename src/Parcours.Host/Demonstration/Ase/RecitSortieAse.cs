using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>La sortie et sa suite : entretien six mois après, droit au retour.</summary>
internal static class RecitSortieAse
{
    /// <summary>La loi du 7 février 2022 crée l'entretien de sortie et le droit au retour.</summary>
    private static readonly LocalDate Loi = new(2022, 2, 9);

    public static void Raconter(JeuneFictif jeune, Plume plume, FaitFictif dernier, Signature referent)
    {
        var alea = plume.Alea;
        var estMort = jeune.Sortie > PlansAnnuels.Tous[1].Arret && jeune.EstSortiMajeur && alea.Chance(8);
        var avant = estMort ? Mourir(jeune, plume, dernier, referent) : dernier;
        var sortie = plume.Suivre(avant, "SortieAse", jeune.Sortie, new() { { "motif", estMort ? "deces" : Motif(jeune, alea) } }, referent);
        if (sortie is null || estMort || !jeune.EstSortiMajeur)
            return;
        plume.Fin = null;
        if (!Revenir(jeune, plume, sortie, referent))
            TenirEntretien(jeune, plume, sortie, referent);
    }

    private static string Motif(JeuneFictif jeune, Alea alea) => jeune switch
    {
        { EstSortiMajeur: false } => alea.Chance(850) ? "retourFamille" : "autre",
        { Forme: null } => alea.Chance(680) ? "majorite" : alea.Chance(650) ? "refusApjm" : "retourFamille",
        _ when jeune.Sortie == jeune.VingtEtUnAns => "limite21",
        { Forme: "APJM" } => alea.Chance(900) ? "finApjm" : "retourFamille",
        _ => alea.Chance(700) ? "autre" : "retourFamille",
    };

    private static FaitFictif? Mourir(JeuneFictif jeune, Plume plume, FaitFictif dernier, Signature referent) => plume.Consigner(
        "PersonneDecedee", jeune.Sortie, plume.Connaissance(jeune.Sortie, dernier.EnregistreLe), [], referent, jeune.Personne.Flux);

    /// <summary>Un retour avant vingt et un ans, dès que la loi l'ouvre, pour qui est sorti depuis moins de deux ans.</summary>
    private static bool Revenir(JeuneFictif jeune, Plume plume, FaitFictif sortie, Signature referent)
    {
        var alea = plume.Alea;
        var jour = JoursDeBureau.AuPlusTot(Loi.PlusDays(alea.Entier(1, 135)));
        if (jour <= jeune.Sortie.PlusDays(30) || jeune.Sortie < Loi.PlusYears(-2) || jour >= Calendrier.Anniversaire(jeune.Personne.Naissance, 21)
            || !alea.Chance(90))
        {
            return false;
        }

        var retour = plume.Suivre(sortie, "RetourAse", jour, new() { { "base", "L222-5-5" } }, referent);
        plume.Suivre(retour, "PriseEnChargeJeuneMajeurDebutee", jour.PlusDays(alea.Ramasse(10)), new() { { "forme", "APJM" } }, referent);
        return retour is not null;
    }

    private static void TenirEntretien(JeuneFictif jeune, Plume plume, FaitFictif sortie, Signature referent)
    {
        var alea = plume.Alea;
        var sixMois = jeune.Sortie.PlusMonths(6);
        if (sixMois < Ouverture.Jour || !alea.Chance(sixMois < Loi ? 140 : 560))
            return;
        if (alea.Chance(160))
        {
            var refus = JoursDeBureau.AuPlusTot(sixMois.PlusDays(alea.Entier(-20, 20)));
            plume.Suivre(sortie, "EntretienSixMoisRefuse", refus, new() { { "motif", alea.Chance(600) ? "injoignable" : "refus" } }, referent);
            return;
        }

        var jour = JoursDeBureau.AuPlusTot(sixMois.PlusDays(alea.Chance(800) ? alea.Entier(-26, 24) : alea.Entier(35, 120)));
        plume.Suivre(sortie, "EntretienSixMoisTenu", jour, new() { { "bilanRemis", alea.Chance(800) }, { "droitsRappeles", alea.Chance(900) } }, referent);
    }
}
