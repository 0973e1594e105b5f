using System.Globalization;
using NodaTime;

namespace Parcours.Host.Demonstration.Accompagnement;

/// <summary>
/// Le référent de parcours, expérimenté sur l'insertion : cent vingt personnes chaque année depuis 2020 (REF-02). Quelques-unes
/// finissent en 2020, autant les remplacent en 2021 ; en 2022, rien de neuf.
/// </summary>
internal sealed class HistoireReferents(Candidats candidats, JournalFictif journal, Alea alea)
{
    private const int Effectif = 120;
    private const int FinisEn2020 = 11;

    private static readonly LocalDate Debut = new(2020, 1, 20);
    private static readonly LocalDate FinDesDesignations = new(2020, 10, 30);
    private static readonly (string, int)[] Fins = [("objectifsAtteints", 45), ("abandon", 25), ("demenagement", 15), ("autre", 15)];
    private static readonly (string, int)[] Sens = [("positive", 58), ("stable", 28), ("negative", 14)];
    private static readonly string[] Domaines = ["service", "prestation", "activite", "emploi", "education", "logement"];

    public void Raconter()
    {
        var personnes = Choisir();
        for (var i = 0; i < Effectif; i++)
        {
            var jour = Debut.PlusDays(alea.Entier(0, Period.DaysBetween(Debut, FinDesDesignations)));
            var estBref = i < FinisEn2020;
            var fin = estBref ? UnJour(new(2020, 11, 12), new(2020, 12, 18)) : alea.Chance(350) ? UnJour(new(2022, 1, 17), PlansAnnuels.Horizon) : (LocalDate?)null;
            Suivre(personnes[i], JoursDeBureau.AuPlusTot(jour), fin);
        }

        for (var i = 0; i < FinisEn2020; i++)
            Suivre(personnes[Effectif + i], UnJour(new(2021, 1, 11), new(2021, 5, 28)), null);
    }

    /// <summary>Des personnes au RSA avant l'expérimentation.</summary>
    private List<PersonneFictive> Choisir()
    {
        var choisies = candidats.De(2019, alea).Where(e => e.FaitEntree!.EnregistreLe < Debut && e.Fin > Debut.PlusYears(1))
            .Select(e => e.Personne).DistinctBy(p => p.Id).Take(Effectif + FinisEn2020).ToList();
        return choisies.Count == Effectif + FinisEn2020 ? choisies
            : throw new InvalidOperationException($"Seules {choisies.Count} personnes peuvent recevoir un référent de parcours.");
    }

    private void Suivre(PersonneFictive personne, LocalDate jour, LocalDate? fin)
    {
        var referent = Referent();
        var plume = new Plume(journal, alea, personne.Id, $"REF/{personne.Id}") { Fin = fin };
        var designe = plume.Dire("ReferentParcoursDesigne", jour, Designation(referent), referent);
        if (fin is { } dernier)
            plume.Suivre(designe, "ReferentParcoursFini", dernier, new() { { "motif", alea.Pese(Fins) } }, referent);
        for (var instance = UneInstance(jour); instance <= (fin ?? PlansAnnuels.Horizon); instance = UneInstance(instance))
            TenirInstance(plume, designe, instance, referent);
        if (!alea.Chance(120))
            return;

        // Changer de référent ne fait ni entrée ni sortie.
        var suivant = Referent();
        plume.Suivre(designe, "ReferentParcoursDesigne", JoursDeBureau.AuPlusTot(jour.PlusDays(alea.Entier(120, 500))), Designation(suivant), suivant);
    }

    private void TenirInstance(Plume plume, FaitFictif? designe, LocalDate jour, Signature referent)
    {
        var convoques = alea.Entier(2, 7);
        var estInvitee = alea.Chance(860);
        var instance = plume.Suivre(
            designe, "InstanceTenue", jour,
            new()
            {
                { "partenairesConvoques", convoques },
                { "partenairesPresents", convoques - alea.Ramasse(convoques) },
                { "personneInvitee", estInvitee },
                { "personnePresente", estInvitee && alea.Chance(780) },
            },
            referent);
        plume.SeTromperDeDate(instance, 15);
        if (alea.Chance(650))
        {
            var constat = JoursDeBureau.AuPlusTot(jour.PlusDays(alea.Entier(0, 60)));
            plume.Suivre(instance, "EvolutionConstatee", constat, new() { { "sens", alea.Pese(Sens) }, { "domaine", alea.Parmi(Domaines) } }, referent);
        }
    }

    private LocalDate UneInstance(LocalDate depuis) => JoursDeBureau.AuPlusTot(depuis.PlusDays(alea.Entier(90, 260)));

    private LocalDate UnJour(LocalDate premier, LocalDate dernier) =>
        JoursDeBureau.AuPlusTard(premier.PlusDays(alea.Entier(0, Period.DaysBetween(premier, dernier))));

    private Signature Referent() => new(string.Create(CultureInfo.InvariantCulture, $"a{alea.Entier(10, 39):D2}"), "CD71-DIEL");

    private static Champs Designation(Signature referent) => new() { { "referent", referent.Auteur! }, { "accordPersonne", true } };
}
