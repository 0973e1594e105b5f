using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Le rendez-vous de référence, ses aléas, le diagnostic qui en sort.</summary>
internal static class RecitRendezVous
{
    private enum Sort
    {
        Tenu,
        Manque,
        ReporteParLaPersonne,
        RefixeParLOrganisme,
    }

    private static readonly (Sort, int)[] Sorts =
        [(Sort.Tenu, 66), (Sort.Manque, 16), (Sort.ReporteParLaPersonne, 8), (Sort.RefixeParLOrganisme, 10)];

    private static readonly (string, int)[] Modes =
        [("courrier", 45), ("sms", 25), ("appel", 20), ("avertissement", 7), ("saisineEP", 3)];

    private static readonly string[][] Destinataires =
    [
        ["organismeReferent"], ["departement"], ["organismeReferent", "personne"], ["departement", "personne"],
        ["equipePluridisciplinaire"],
    ];

    public static void Raconter(Narrateur n)
    {
        var jalons = n.Episode.Jalons;
        if (jalons.RendezVousFixe is { } fixe && jalons.RendezVousPrevu is { } prevu)
            RaconterReference(n, fixe, prevu);
        else if (jalons is { Orientation: { } orientation, HorsPoleEmploi: false } && n.Alea.Chance(330))
            RaconterPoleEmploi(n, orientation);
    }

    private static void RaconterPoleEmploi(Narrateur n, LocalDate orientation)
    {
        var fixe = JoursDeBureau.AuPlusTot(orientation.PlusDays(n.Alea.Ramasse(8)));
        var prevu = JoursDeBureau.AuPlusTot(fixe.PlusDays(n.Alea.Entier(6, 25)));
        var (rdv, fait) = Fixer(n, fixe, prevu, n.Episode.FaitOrientation);
        n.Dire("RendezVousTenu", prevu, new() { { "rdv", rdv }, { "objet", "accompagnement" } }, n.Referent, fait);
    }

    private static void RaconterReference(Narrateur n, LocalDate fixe, LocalDate prevu)
    {
        var sort = n.Alea.Pese(Sorts);

        // Un contrat suit de peu le rendez-vous : il a bien eu lieu.
        if (sort is Sort.Manque or Sort.ReporteParLaPersonne && n.Episode.Jalons.Contrat < prevu.PlusDays(14))
            sort = Sort.Tenu;
        if (sort == Sort.RefixeParLOrganisme)
            AnnulerParLOrganisme(n, fixe);
        var (rdv, fait) = Fixer(n, fixe, prevu, n.Episode.FaitEntree);
        n.Episode.FaitRendezVous = fait;
        switch (sort)
        {
            case Sort.Manque:
                RaconterAbsence(n, rdv, prevu, fait);
                break;
            case Sort.ReporteParLaPersonne:
                var annulation = JoursDeBureau.AuPlusTard(prevu.PlusDays(-n.Alea.Entier(1, 3)));
                if (annulation < fixe)
                    annulation = fixe;
                var annule = n.Dire(
                    "RendezVousAnnule", annulation, new() { { "rdv", rdv }, { "initiative", "personne" } }, n.Referent, fait);
                RaconterSecond(n, annulation, annule);
                break;
            default:
                RaconterTenu(n, rdv, prevu, fait);
                break;
        }
    }

    /// <summary>Un premier rendez-vous que l'organisme annule le jour où il fixe le bon : il ne compte pas.</summary>
    private static void AnnulerParLOrganisme(Narrateur n, LocalDate fixe)
    {
        var premier = JoursDeBureau.AuPlusTard(fixe.PlusDays(-n.Alea.Entier(1, 6)));
        var orientation = n.Episode.Jalons.Orientation ?? n.Episode.Jalons.Entree;
        if (premier < orientation)
            premier = orientation;

        // Connu à l'arrêt sans son annulation, il deviendrait la référence.
        var enjambeLArret = n.Episode.Arret is { } arret && premier <= arret && fixe > arret;
        if (premier >= fixe || enjambeLArret)
            return;
        var (rdv, fait) = Fixer(n, premier, JoursDeBureau.AuPlusTot(fixe.PlusDays(n.Alea.Entier(1, 8))), n.Episode.FaitEntree);
        n.Dire("RendezVousAnnule", fixe, new() { { "rdv", rdv }, { "initiative", "organisme" } }, n.Referent, fait);
    }

    private static void RaconterAbsence(Narrateur n, string rdv, LocalDate prevu, FaitFictif? fait)
    {
        var absence = n.Dire(
            "RendezVousManque", prevu, new() { { "rdv", rdv }, { "excuse", n.Alea.Chance(250) } }, n.Referent, fait);
        var relance = JoursDeBureau.AuPlusTot(prevu.PlusDays(1 + n.Alea.Ramasse(45)));
        if (n.Episode.Jalons.Contrat < relance.PlusDays(7))
            relance = JoursDeBureau.AuPlusTot(prevu.PlusDays(1));
        if (n.Alea.Chance(850))
        {
            n.Dire(
                "RelanceEffectuee", relance, new() { { "rdv", rdv }, { "mode", n.Alea.Pese(Modes) } }, n.Referent, absence);
        }

        RaconterSecond(n, relance, absence);
    }

    private static void RaconterSecond(Narrateur n, LocalDate depuis, FaitFictif? apres)
    {
        if (n.Episode.Jalons.Contrat is null && n.Alea.Chance(350))
            return;
        var prevu = JoursDeBureau.AuPlusTot(depuis.PlusDays(n.Alea.Entier(7, 20)));
        if (n.Episode.Jalons.Contrat < prevu)
            prevu = n.Episode.Jalons.Contrat.Value;
        var (rdv, fait) = Fixer(n, depuis, prevu, apres);
        RaconterTenu(n, rdv, prevu, fait);
    }

    private static void RaconterTenu(Narrateur n, string rdv, LocalDate prevu, FaitFictif? fait)
    {
        var champs = new Champs { { "rdv", rdv } };
        if (n.Alea.Chance(300))
            champs.Add("objet", "accompagnement");
        var tenu = n.Dire("RendezVousTenu", prevu, champs, n.Referent, fait);
        if (!n.Alea.Chance(550))
            return;
        var diagnostic = n.NumeroDiagnostic();
        var realise = n.Dire("DiagnosticRealise", prevu, new() { { "diagnostic", diagnostic } }, n.Referent, tenu);
        if (n.Alea.Chance(880))
        {
            n.Dire(
                "DiagnosticPartage", JoursDeBureau.AuPlusTot(prevu.PlusDays(n.Alea.Ramasse(9))),
                new() { { "diagnostic", diagnostic }, { "destinataires", n.Alea.Parmi(Destinataires) } }, n.Referent, realise);
        }
    }

    private static (string Rdv, FaitFictif? Fait) Fixer(Narrateur n, LocalDate fixe, LocalDate prevu, FaitFictif? apres)
    {
        var rdv = n.NumeroRendezVous();
        var champs = new Champs { { "rdv", rdv }, { "objet", "accompagnement" }, { "datePrevue", prevu } };
        return (rdv, n.Dire("RendezVousFixe", fixe, champs, n.Referent, apres));
    }
}
