using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>Les formules hors de la série RSA-01 à 07, avec les paramètres de la référence, et de quoi les essayer sur des faits.</summary>
internal static class FormulesDEssai
{
    private static readonly HashSet<string> FranceTravail = ["PoleEmploi", "FranceTravail"];

    /// <summary>Formule et paramètres de chaque code.</summary>
    public static IReadOnlyDictionary<string, (Formule<PersonneRsa> Formule, Parametres Parametres)> ParCode { get; } =
        new Dictionary<string, (Formule<PersonneRsa>, Parametres)>
        {
            ["RSA19-C"] = (PremierRendezVous.DansLeDelaiDeLAnnee.SurLaPersonne(), De(("delais", ParAnnee((2019, 3), (2020, 2), (2021, 1))))),
            ["RSA19-D"] = (RelanceDesAbsents.Formule, De(("delais", ParAnnee((2019, 2), (2020, 1))))),
            ["RSA19-E"] = (ContratApresRendezVous.Formule, De(
                ("natures", new HashSet<string> { "CER", "PPAE" }), ("rangs", new HashSet<string> { "premier", "reactive" }), ("delai", new Delai(7, UniteDelai.Jours)))),
            ["RSA19-F"] = (PartageDesDiagnostics.Formule, De(("delai", new Delai(3, UniteDelai.JoursOuvres)))),
            ["RSA25-01"] = (OrientationDansLeDelai.ParmiLesEntrantsRecusDepuis.SurLaPersonne(), De(
                ("delai", new Delai(42, UniteDelai.Jours)), ("recus_depuis", new LocalDate(2025, 1, 1)))),
            ["RSA25-02"] = (ContratDEngagement.Formule, De(
                ("natures", new HashSet<string> { "contratEngagement" }), ("delai", new Delai(1, UniteDelai.Mois)), ("deja_accompagnes_avant", new LocalDate(2025, 1, 1)))),
            ["RSA25-03"] = (ReexamenSocial.Formule, De(
                ("natures", new HashSet<string> { "contratEngagement" }), ("parcours", new HashSet<string> { "social" }),
                ("delai", new Delai(6, UniteDelai.Mois)), ("delai_si_vulnerabilite", new Delai(12, UniteDelai.Mois)))),
            ["RSA25-04"] = (SanctionsPrononcees.Formule, De()),
            ["OAR-01"] = (PartSoumise.Formule, De(("majorite", 18))),
            ["OAR-02"] = (PartOrientee.Formule, De(
                ("anciennete_premier_palier", new Delai(6, UniteDelai.Mois, Borne.Stricte)), ("anciennete_second_palier", new Delai(12, UniteDelai.Mois, Borne.Stricte)))),
            ["OAR-03"] = (DelaiMoyenDOrientation.Formule, De()),
            ["OAR-04"] = (PartAvecContrat.Formule, De(("organismes_exclus", FranceTravail), ("natures", new HashSet<string> { "CER" }))),
            ["OAR-05"] = (OrganismeReferent.Formule, De()),
        };

    /// <summary>La personne telle que connue à une position et observée un jour.</summary>
    public static PersonneRsa Personne(List<FaitConsigne> journal, LocalDate observation, long position = long.MaxValue, Guid? id = null) =>
        PersonneRsa.Reconstituer(PersonneLue.De(id ?? Rsa.Personne.Une, Connaissance.A(journal, position), observation));

    /// <summary>L'indicateur sur une population, chaque personne à son histoire.</summary>
    public static Mesure Mesurer(string code, string debut, string fin, string observation, IEnumerable<Fait[]> population, params (string Cle, string Valeur)[] filtres)
    {
        var (formule, parametres) = ParCode[code];
        return formule.Calculer(
            population.Select((faits, i) => Personne(Journal(faits), Le(observation), id: IdentifiantFait.De($"personne{i}"))), parametres,
            new(new(Le(debut), Le(fin)), Le(observation), filtres.ToDictionary(f => f.Cle, f => f.Valeur)));
    }

    /// <summary>Les unités d'une personne.</summary>
    public static IReadOnlyList<Unite> Unites(string code, string debut, string fin, string observation, params Fait[] faits) =>
        Mesurer(code, debut, fin, observation, [faits]).Unites;

    /// <summary>La seule unité d'une personne.</summary>
    public static Unite Seule(string code, string debut, string fin, string observation, params Fait[] faits) =>
        Assert.Single(Unites(code, debut, fin, observation, faits));

    /// <summary>Numérateur, dénominateur, en attente, exclus.</summary>
    public static (int Numerateur, int Denominateur, int EnAttente, int Exclus) Taux(Mesure mesure) =>
        (mesure.Numerateur, mesure.Denominateur, mesure.EnAttente, mesure.Exclus);

    private static Parametres De(params (string Nom, object Valeur)[] valeurs) => new(valeurs.ToDictionary(v => v.Nom, v => v.Valeur));

    private static List<(int Annee, Delai Delai)> ParAnnee(params (int Annee, int Mois)[] delais) =>
        [.. delais.Select(d => (d.Annee, new Delai(d.Mois, UniteDelai.Mois)))];
}
