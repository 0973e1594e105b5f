using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Information collective, rendez-vous d'orientation, orientation, réorientation.</summary>
internal static class RecitOrientation
{
    private const int AgeMissionLocale = 26;

    public static void Raconter(Narrateur n)
    {
        var episode = n.Episode;
        var entree = episode.Jalons.Entree;
        if (!episode.EstSoumis)
            return;
        if (n.Alea.Chance(270))
            Convoquer(n, "informationCollective", entree.PlusDays(n.Alea.Entier(1, 12)), n.Alea.Entier(6, 18));
        if (episode.Jalons.Orientation is not { } orientation)
        {
            if (n.Alea.Chance(350))
                Convoquer(n, "orientation", entree.PlusDays(n.Alea.Entier(3, 25)), n.Alea.Entier(7, 20));
            return;
        }

        var attente = Period.DaysBetween(entree, orientation);
        if (attente >= 8 && n.Alea.Chance(480))
            Convoquer(n, "orientation", entree.PlusDays(n.Alea.Entier(0, attente / 3)), n.Alea.Entier(3, attente / 2));
        Orienter(n, orientation);
        Reorienter(n, orientation);
    }

    private static void Orienter(Narrateur n, LocalDate orientation)
    {
        var episode = n.Episode;
        var organisme = episode.Jalons.HorsPoleEmploi ? TirerHorsPoleEmploi(n) : "PoleEmploi";
        episode.Organisme = organisme;
        n.Referent = Referentiel.Referent(organisme, episode.Territoire, n.Alea);
        episode.FaitOrientation = n.Dire(
            "OrientationNotifiee", orientation, Donnees(n, organisme, "initiale", orientation), Referentiel.Orienteur(n.Alea),
            episode.FaitEntree, episode.Jalons.OrientationSaisieTard);
    }

    private static void Reorienter(Narrateur n, LocalDate orientation)
    {
        var episode = n.Episode;
        if (!n.Alea.Chance(episode.Jalons.HorsPoleEmploi ? 110 : 70))
            return;
        var jour = JoursDeBureau.AuPlusTot(orientation.PlusDays(n.Alea.Entier(185, 420)));
        if (jour <= episode.Jalons.Dernier)
            return;
        var organisme = episode.Jalons.HorsPoleEmploi && n.Alea.Chance(700) ? "PoleEmploi" : "Departement";
        if (organisme == episode.Organisme)
            return;
        var fait = n.Dire(
            "OrientationNotifiee", jour, Donnees(n, organisme, "reorientation", jour), Referentiel.Orienteur(n.Alea),
            episode.FaitOrientation);

        // Un premier CER compterait pour qui fut d'abord orienté hors Pôle emploi : le plan seul en décide.
        var nature = organisme == "PoleEmploi" ? "PPAE" : "CER";
        var reprend = nature == "CER" && episode.Jalons.HorsPoleEmploi;
        if (fait is null || n.Alea.Chance(400) || (reprend && episode.Jalons.Contrat is null))
            return;
        var rang = reprend ? "reactive" : "premier";
        n.Dire(
            "ContratSigne", JoursDeBureau.AuPlusTot(jour.PlusDays(n.Alea.Entier(5, 45))), new() { { "nature", nature }, { "rang", rang } },
            Referentiel.Referent(organisme, episode.Territoire, n.Alea), fait);
    }

    private static Champs Donnees(Narrateur n, string organisme, string rang, LocalDate jour) => new()
    {
        { "organisme", organisme },
        { "rang", rang },
        { "parcours", Referentiel.Parcours(organisme, n.Alea) },
        { "dateDecision", JoursDeBureau.AuPlusTard(jour.PlusDays(-n.Alea.Ramasse(6))) },
        { "auteur", n.Alea.Chance(930) ? "departement" : "delegataire" },
    };

    private static string TirerHorsPoleEmploi(Narrateur n)
    {
        var age = Period.Between(n.Episode.Personne.Naissance, n.Episode.Jalons.Entree, PeriodUnits.Years).Years;
        return age < AgeMissionLocale && n.Alea.Chance(650) ? "MissionLocale" : n.Alea.Pese(Referentiel.HorsPoleEmploi);
    }

    /// <summary>Un rendez-vous qui n'est pas d'accompagnement : aucun chiffre ne le lit.</summary>
    private static void Convoquer(Narrateur n, string objet, LocalDate jour, int delai)
    {
        var signature = Referentiel.Orienteur(n.Alea);
        var fixe = JoursDeBureau.AuPlusTot(jour);
        var prevu = JoursDeBureau.AuPlusTot(fixe.PlusDays(delai));
        var rdv = n.NumeroRendezVous();
        var fait = n.Dire(
            "RendezVousFixe", fixe, new() { { "rdv", rdv }, { "objet", objet }, { "datePrevue", prevu } }, signature,
            n.Episode.FaitEntree);
        if (n.Alea.Chance(720))
        {
            n.Dire("RendezVousTenu", prevu, new() { { "rdv", rdv } }, signature, fait);
            return;
        }

        var absence = n.Dire(
            "RendezVousManque", prevu, new() { { "rdv", rdv }, { "excuse", n.Alea.Chance(250) } }, signature, fait);
        if (n.Alea.Chance(300))
        {
            var relance = JoursDeBureau.AuPlusTot(prevu.PlusDays(2 + n.Alea.Ramasse(30)));
            n.Dire("RelanceEffectuee", relance, new() { { "rdv", rdv }, { "mode", "courrier" } }, signature, absence);
        }
    }
}
