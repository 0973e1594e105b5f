namespace Parcours.Host.Demonstration.Autonomie;

/// <summary>
/// Les demandes d'APA et de PCH. Aucun document lu n'en donne le nombre pour la Saône-et-Loire : quelques centaines par an, bien
/// moins que la vie, suffisent à montrer les délais sans alourdir le chargement.
/// </summary>
internal static class HistoireAutonomie
{
    private const ulong Graine = 71_232_146;

    /// <summary>Demandes déposées, par année du plan.</summary>
    private static readonly int[] DemandesApa = [320, 345, 300, 340, 150];

    private static readonly int[] DemandesMdph = [230, 245, 205, 250, 110];

    public static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("aut");
        var (agees, handicapees) = (new PersonneNouvelle("v"), new PersonneNouvelle("h"));
        for (var i = 0; i < PlansAnnuels.Tous.Count; i++)
        {
            var plan = PlansAnnuels.Tous[i];
            for (var n = DemandesApa[i]; n > 0; n--)
                RecitApa.Raconter(agees, plan, journal, alea);
            for (var n = DemandesMdph[i]; n > 0; n--)
                RecitMdph.Raconter(handicapees, plan, journal, alea);
        }

        return journal;
    }
}
