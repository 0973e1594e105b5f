using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Mobilite;

/// <summary>
/// La plateforme de mobilité : au 31 mai 2022, 134 personnes accompagnées au moins un jour depuis janvier, et 20 diagnostics prescrits (MOB-01,
/// MOB-02). Une personne peut avoir deux mesures ; l'émetteur nomme la mesure.
/// </summary>
internal static class HistoireMobilite
{
    private const ulong Graine = 71_134_020;

    private const int Prescrits = 20;
    private const int DejaAccompagnes = 114;
    private const int Partis = 46;
    private const int Revenus = 8;

    private static readonly LocalDate Arret = new(2022, 5, 31);

    private static readonly Signature Plateforme = new(null, "PLATEFORME-MOBILITE-71");
    private static readonly Signature Departement = new(null, "CD71-DIEL");

    public static JournalFictif Raconter()
    {
        var alea = new Alea(Graine);
        var journal = new JournalFictif("mob");
        var personnes = new PersonneNouvelle("mo");
        var mesures = 0;
        // Partis avant 2022 : ils n'y comptent pas.
        for (var i = 0; i < Partis; i++)
            Suivre(Personne(), Jour(new(2021, 1, 11), new(2021, 6, 30)), alea.Entier(30, 120), estPrescrite: alea.Chance(300));
        for (var i = 0; i < DejaAccompagnes; i++)
        {
            var personne = Personne();
            var debut = Jour(new(2021, 7, 5), new(2021, 12, 10));
            // Un accompagnement qui finit en janvier 2022 court encore un jour de l'année.
            Suivre(personne, debut, alea.Chance(350) ? Period.DaysBetween(debut, new(2022, 1, 10)) + alea.Entier(0, 120) : null, estPrescrite: alea.Chance(300));
            if (i < Revenus) Suivre(personne, Jour(new(2022, 2, 1), new(2022, 4, 29)), null, estPrescrite: false);
        }

        for (var i = 0; i < Prescrits; i++)
            Suivre(Personne(), Jour(new(2022, 1, 10), new(2022, 5, 16)), null, estPrescrite: true);
        return journal;

        PersonneFictive Personne() => personnes.Naitre(new LocalDate(1999, 1, 1).PlusDays(-alea.Entier(0, 365 * 38)), 560, alea);

        LocalDate Jour(LocalDate premier, LocalDate dernier) => JoursDeBureau.AuPlusTot(premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier))), dernier);

        void Suivre(PersonneFictive personne, LocalDate debut, int? duree, bool estPrescrite)
        {
            var plume = new Plume(journal, alea, personne.Id, string.Create(CultureInfo.InvariantCulture, $"MOB/mesure-{++mesures:D4}"));
            plume.ConnuDes = plume.Connaissance(debut, plume.ConnuDes);
            if (personne.Rang++ == 0) PersonneNouvelle.Connaitre(personne, plume, debut, Departement);
            if (estPrescrite) plume.Consigner("MobiliteDiagnosticPrescrit", debut, plume.ConnuDes, [], Departement);
            // Prescrits le même jour que leur premier rendez-vous, ou quelques jours avant.
            var commence = estPrescrite ? JoursDeBureau.AuPlusTot(debut.PlusDays(alea.Entier(0, 9)), Arret) : debut;
            var suivi = plume.Dire("MobiliteAccompagnementDebute", commence, [], Plateforme);
            if (duree is { } jours && commence.PlusDays(jours) is var fin && fin <= Arret)
                plume.Suivre(suivi, "MobiliteAccompagnementTermine", JoursDeBureau.AuPlusTot(fin, Arret),
                    new() { { "motif", alea.Pese([("objectifsAtteints", 50), ("emploi", 30), ("abandon", 15), ("autre", 5)]) } }, Plateforme);
        }
    }
}
