using NodaTime;

namespace Parcours.Host.Demonstration.Ase;

/// <summary>Avant la majorité : entretien d'autonomie, projet, inscription au référentiel, personnes désignées.</summary>
internal static class RecitAutonomie
{
    /// <summary>L'entretien est obligatoire depuis la loi du 14 mars 2016 ; les premiers mois, il est rare.</summary>
    private static readonly LocalDate Loi = new(2016, 3, 16);

    /// <summary>Le référentiel vient de la convention ; on y inscrit de 2020 à la fin de la mesure, en 2022.</summary>
    private static readonly LocalDate Referentiel = new(2020, 1, 6);

    private static readonly string[] Besoins = ["ressources", "logement", "emploiFormation", "soins", "demarches", "accompagnementEducatif"];
    private static readonly string[] Themes = ["personneLien", "logement", "ressources", "parcours", "sante"];

    private static readonly string[][] Presents =
        [["jeune", "referentAse"], ["jeune", "referentAse", "personneConfiance"], ["jeune", "referentAse", "partenaire"], ["jeune", "referentAse", "representantLegal"]];

    private static readonly (string, int)[] Liens =
        [("assistantFamilial", 28), ("educateur", 30), ("famille", 18), ("parrain", 8), ("ami", 8), ("benevole", 6), ("autre", 2)];

    public static void Raconter(JeuneFictif jeune, Plume plume, FaitFictif accueil, Signature referent)
    {
        var entretien = TenirEntretien(jeune, plume, accueil, referent);
        if (entretien is not null && plume.Alea.Chance(780))
        {
            var projet = JoursDeBureau.AuPlusTot(entretien.Effet.PlusDays(plume.Alea.Ramasse(90)));
            plume.Suivre(entretien, "ProjetAccesAutonomieEtabli", projet, new() { { "besoinsCouverts", Plusieurs(plume.Alea, Besoins, 2) } }, referent);
        }

        plume.SeTromperDeDate(entretien, 25);
        if (plume.Alea.Chance(300) && jeune.Majorite > Loi)
        {
            plume.Suivre(
                accueil, "PersonneConfianceDesignee", JoursDeBureau.AuPlusTot(Entre(plume.Alea, LocalDate.Max(jeune.Accueil, jeune.DixSeptAns), jeune.Majorite), jeune.Majorite.PlusDays(-1)),
                [], referent);
        }

        Inscrire(jeune, plume, accueil, referent);
    }

    private static FaitFictif? TenirEntretien(JeuneFictif jeune, Plume plume, FaitFictif accueil, Signature referent)
    {
        var alea = plume.Alea;
        if (jeune.DixSeptAns < Loi || !alea.Chance(jeune.DixSeptAns.Year < 2018 ? 300 : 820))
            return null;
        var estATemps = jeune.Accueil < jeune.DixSeptAns && alea.Chance(jeune.DixSeptAns.Year < 2020 ? 520 : 690);
        var jour = estATemps
            ? JoursDeBureau.AuPlusTard(LocalDate.Max(jeune.Accueil.PlusDays(3), jeune.DixSeptAns.PlusDays(-alea.Ramasse(150))))
            : JoursDeBureau.AuPlusTot(LocalDate.Max(jeune.Accueil.PlusDays(alea.Entier(10, 75)), jeune.DixSeptAns.PlusDays(1 + alea.Ramasse(240))));
        if (jour < jeune.Accueil || jour >= jeune.Majorite)
            return null;
        var presents = alea.Parmi(Presents);
        return plume.Suivre(
            accueil, "EntretienAutonomieTenu", jour,
            new()
            {
                { "presents", presents },
                { "personneConfiance", presents.Contains("personneConfiance", StringComparer.Ordinal) },
                { "conditionsNotifiees", alea.Chance(750) },
            },
            referent);
    }

    private static void Inscrire(JeuneFictif jeune, Plume plume, FaitFictif accueil, Signature referent)
    {
        var alea = plume.Alea;
        var premier = LocalDate.Max(Referentiel, LocalDate.Max(jeune.Accueil.PlusDays(15), jeune.DixSeptAns.PlusDays(30)));
        if (premier >= jeune.Majorite.PlusDays(-5) || !alea.Chance(640))
            return;
        var jour = JoursDeBureau.AuPlusTot(Entre(alea, premier, jeune.Majorite.PlusDays(-5)));
        var donnees = new Champs { { "dateContractualisation", JoursDeBureau.AuPlusTard(jour.PlusDays(-alea.Ramasse(8))) } };
        donnees.Add("themes", alea.Chance(700) ? Themes : Plusieurs(alea, Themes, 3));
        var inscription = plume.Suivre(accueil, "InscriptionReferentielAse", jour, donnees, referent);
        RecitSituation.Constater(plume, inscription, jour, 500, referent);
        if (!alea.Chance(760))
            return;
        var designation = Designer(plume, inscription, JoursDeBureau.AuPlusTot(jour.PlusDays(alea.Ramasse(60))), referent);
        if (designation is null || !alea.Chance(110))
            return;
        var fin = JoursDeBureau.AuPlusTot(designation.Effet.PlusDays(alea.Entier(40, 300)));
        var revocation = plume.Suivre(designation, "PersonneLienRevoquee", fin, new() { { "motif", alea.Parmi(["choixDuJeune", "retrait", "indisponibilite"]) } }, referent);
        if (alea.Chance(600))
            Designer(plume, revocation, JoursDeBureau.AuPlusTot(fin.PlusDays(alea.Entier(5, 60))), referent);
    }

    private static FaitFictif? Designer(Plume plume, FaitFictif? apres, LocalDate jour, Signature referent) => plume.Suivre(
        apres, "PersonneLienDesignee", jour, new() { { "personneLien", plume.Alea.Pese(Liens) }, { "choixDuJeune", plume.Alea.Chance(880) } }, referent);

    /// <summary>Un choix d'au moins <paramref name="min"/> éléments, dans l'ordre de la liste.</summary>
    private static string[] Plusieurs(Alea alea, string[] liste, int min)
    {
        var rangs = Enumerable.Range(0, liste.Length).ToList();
        alea.Melanger(rangs);
        return [.. rangs.Take(alea.Entier(min, liste.Length)).Order().Select(rang => liste[rang])];
    }

    private static LocalDate Entre(Alea alea, LocalDate premier, LocalDate dernier) =>
        premier.PlusDays(alea.Entier(0, Math.Max(0, Period.DaysBetween(premier, dernier) - 1)));
}
