using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Manquement, observations, avis, puis une suspension dans les bornes d'une première fois (R. 262-68).</summary>
internal static class RecitSanctions
{
    private static readonly string[] Fondements = ["L262-37-I-1", "L262-37-I-2"];

    public static void Raconter(Narrateur n)
    {
        if (n.Episode.FaitContrat is not { } contrat || !n.Alea.Chance(30))
            return;
        var motif = n.Alea.Entier(0, 1);
        var manquement = JoursDeBureau.AuPlusTot(contrat.Effet.PlusDays(n.Alea.Entier(60, 240)));
        var fait = n.Dire(
            "ManquementConstate", manquement, new() { { "fait", motif == 0 ? "contratNonEtabli" : "contratNonRespecte" }, { "rang", 1 } },
            n.Referent, contrat);
        var observations = JoursDeBureau.AuPlusTot(manquement.PlusDays(n.Alea.Entier(8, 28)));
        fait = n.Dire(
            "ObservationsRecueillies", observations,
            new() { { "forme", n.Alea.Chance(500) ? "audition" : "ecrit" }, { "assistance", n.Alea.Chance(150) } }, n.Referent, fait);
        var avis = JoursDeBureau.AuPlusTot(observations.PlusDays(n.Alea.Entier(0, 12)));
        fait = n.Dire(
            "AvisEquipeRendu", avis, new() { { "avis", n.Alea.Chance(700) ? "favorable" : "sousCondition" }, { "mesure", "reduction" } },
            Referentiel.Orienteur(n.Alea), fait);
        if (n.Alea.Chance(250))
            return;
        var mois = n.Alea.Entier(1, 3);
        var estSeul = n.Alea.Chance(600);
        var decision = JoursDeBureau.AuPlusTot(avis.PlusDays(n.Alea.Entier(2, 10)));
        fait = n.Dire(
            "SuspensionDecidee", decision,
            new()
            {
                { "taux", n.Alea.Entier(3, estSeul ? 8 : 5) * 10 },
                { "dureeMois", mois },
                { "fondement", Fondements[motif] },
                { "foyer", estSeul ? "seul" : "plusieurs" },
            },
            Referentiel.Orienteur(n.Alea), fait);
        var seRemobilise = n.Alea.Chance(450);
        var levee = seRemobilise ? decision.PlusDays(n.Alea.Entier(8, 30)) : decision.PlusMonths(mois);
        n.Dire(
            "SuspensionLevee", JoursDeBureau.AuPlusTot(levee), new() { { "motif", seRemobilise ? "remobilisation" : "finDuree" } },
            Referentiel.Orienteur(n.Alea), fait);
    }
}
