using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Autonomie;

/// <summary>Une demande à la maison départementale des personnes handicapées, et la décision de la commission.</summary>
internal static class RecitMdph
{
    private static readonly (string, int)[] Droits =
        [("PCH", 56), ("AAH", 14), ("RQTH", 12), ("CMI", 8), ("orientation", 5), ("AEEH", 4), ("autre", 1)];

    public static void Raconter(PersonneNouvelle personnes, PlanAnnuel plan, JournalFictif journal, Alea alea)
    {
        var agent = ReferentielAutonomie.Mdph(alea);
        var depot = ReferentielAutonomie.UnJour(plan, alea);
        var droit = alea.Pese(Droits);
        var age = droit == "AEEH" ? alea.Entier(3, 17) : alea.Entier(19, 74);
        var personne = personnes.Naitre(depot.PlusYears(-age).PlusDays(-alea.Entier(1, 364)), 480, alea);
        var suivant = Demander(personne, 1, depot, droit, agent, journal, alea);

        // Un renouvellement, avant le terme du droit.
        if (suivant is { } decision && alea.Chance(150))
            Demander(personne, 2, JoursDeBureau.AuPlusTot(decision.PlusDays(alea.Entier(250, 800))), droit, agent, journal, alea);
    }

    /// <returns>Jour de l'accord, s'il vient.</returns>
    private static LocalDate? Demander(
        PersonneFictive personne, int rang, LocalDate depot, string droit, Signature agent, JournalFictif journal, Alea alea)
    {
        var plume = new Plume(journal, alea, personne.Id, string.Create(CultureInfo.InvariantCulture, $"PCH/{personne.Id}/{rang}"));
        plume.ConnuDes = plume.Connaissance(depot, plume.ConnuDes);
        if (rang == 1)
            PersonneNouvelle.Connaitre(personne, plume, depot, agent);
        var demande = plume.Consigner("DemandeMdphDeposee", depot, plume.ConnuDes, new() { { "droit", droit } }, agent);
        var fin = JoursDeBureau.AuPlusTot(depot.PlusDays(alea.Entier(10, 170)));
        if (demande is null)
            return null;
        if (alea.Chance(27))
        {
            plume.Suivre(demande, "DemandeRetiree", fin, new() { { "motif", alea.Pese([("desistement", 55), ("depart", 30), ("autre", 15)]) } }, agent);
            return null;
        }

        if (alea.Chance(18))
        {
            plume.Consigner("PersonneDecedee", fin, plume.Connaissance(fin, demande.EnregistreLe), [], agent, personne.Flux);
            plume.Fin = fin.PlusDays(-1);
        }

        // Le silence ne vaut pas décision : quelques demandes n'en ont jamais.
        if (alea.Chance(25))
            return null;
        var jour = JoursDeBureau.AuPlusTot(depot.PlusDays(alea.Chance(570 + (40 * (depot.Year - 2018))) ? alea.Entier(45, 117) : 124 + alea.Ramasse(160)));
        var estAccorde = alea.Chance(720);
        var decision = plume.Suivre(demande, "DecisionCdaphPrise", jour, new() { { "sens", estAccorde ? "accord" : "rejet" } }, agent);
        plume.SeTromperDeDate(decision, 15);
        return decision is not null && estAccorde ? jour : null;
    }
}
