using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Tests.Rsa.Formules;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Ce que toute histoire laisse vrai des formules de 2019, de 2025 et des stocks.</summary>
public sealed class FormulesRsaProprietes
{
    private const int Semaine = 7;

    // Les histoires du sort sont de 2022 ; la loi de 2025 se lit sur les mêmes, trois ans plus tard à quelques jours près.
    private const int JusquA2025 = 157 * Semaine;

    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 500].Select(jours => new LocalDate(2021, 12, 1).PlusDays(jours));

    /// <summary>Le fait qui range une unité dans la période ; un stock n'en a pas.</summary>
    private static readonly Dictionary<string, Type[]> Departs = new()
    {
        ["RSA19-D"] = [typeof(RendezVousManque)],
        ["RSA19-E"] = [typeof(RendezVousTenu)],
        ["RSA19-F"] = [typeof(DiagnosticRealise)],
        ["RSA25-01"] = [typeof(DroitRsaNotifie), typeof(StatutDroitsDevoirsModifie)],
        ["RSA25-02"] = [typeof(OrientationNotifiee)],
        ["RSA25-03"] = [typeof(ContratSigne)],
        ["RSA25-04"] = [typeof(SuspensionDecidee), typeof(SuppressionDecidee)],
    };

    private static readonly HashSet<string> UneFoisParPersonne = ["RSA19-C", "RSA19-E", "RSA25-01", "OAR-01", "OAR-02", "OAR-03", "OAR-04", "OAR-05"];

    /// <summary>Sans règle de mois ni jour férié : des jours, ou rien.</summary>
    private static readonly string[] EnJours = ["RSA19-E", "RSA25-01", "RSA25-04", "OAR-01", "OAR-02", "OAR-03", "OAR-04", "OAR-05"];

    [Fact]
    public void Comptes_echecs_attentes_exclus_et_hors_champ_font_la_cohorte() =>
        Gen.Select(ViesRsa.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            foreach (var (code, mesure) in Mesurer(Journal(histoire), observation))
            {
                Assert.Equal(mesure.Unites.Count, mesure.Numerateur + mesure.Echecs + mesure.EnAttente + mesure.Exclus);
                if (UneFoisParPersonne.Contains(code)) Assert.InRange(mesure.Unites.Count, 0, 1);
                if (!Departs.TryGetValue(code, out var types)) continue;
                // La cohorte : les faits de départ connus, dans la période et observés. Chaque unité en est un, un autre à chaque fois.
                var cohorte = Connaissance.A(Journal(histoire), long.MaxValue).Where(connu => types.Contains(connu.Fait.GetType()))
                    .Select(connu => Decaler(connu.Fait, code)).Where(fait => fait.DateEffet <= Jour(observation, code) && PeriodeDe(code).Contient(fait.DateEffet)).ToList();
                Assert.Distinct(mesure.Unites.Select(unite => unite.Depart.Ordre));
                Assert.All(mesure.Unites, unite => Assert.Contains(unite.Depart.Fait, cohorte));
            }
        }, iter: 600, threads: 1);

    [Fact]
    public void L_ordre_d_enregistrement_est_indifferent_a_ce_qu_on_sait_a_la_fin() =>
        Gen.Select(ViesRsa.SansEgalite, Observations, Gen.Int[1, 1000]).Sample((histoire, observation, graine) =>
        {
            var melangee = histoire.OrderBy(f => (f.DateEffet.DayOfYear * 7919 + f.DateEffet.Year * 31 + graine * 104729) % 1009);
            Assert.Equal(Chiffres(Journal(histoire), observation), Chiffres(Journal(melangee), observation));
        }, iter: 600, threads: 1);

    [Fact]
    public void Tel_que_connu_a_une_position_vaut_le_journal_coupe_la() =>
        Gen.Select(ViesRsa.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var journal = Journal(histoire);
            for (var p = 0; p <= journal.Count; p += 3)
                Assert.Equal(Chiffres([.. journal.Where(f => f.Position <= p)], observation), Chiffres(journal, observation, p));
        }, iter: 200, threads: 1);

    [Fact]
    public void Ce_qui_vient_apres_le_jour_d_observation_ne_change_rien() =>
        Gen.Select(ViesRsa.SansEgalite, Observations).Sample((histoire, observation) =>
            Assert.Equal(Chiffres(Journal(histoire.Where(f => f.DateEffet <= observation)), observation), Chiffres(Journal(histoire), observation)), iter: 600, threads: 1);

    [Fact]
    public void Decaler_une_histoire_de_semaines_entieres_ne_change_aucun_delai_en_jours() =>
        Gen.Select(ViesRsa.SansEgalite, Observations, Gen.Int[-60, 300]).Sample((histoire, observation, semaines) =>
        {
            foreach (var code in EnJours)
            {
                var (formule, parametres) = FormulesDEssai.ParCode[code];
                if (code == "RSA25-01") parametres = new(new Dictionary<string, object>(parametres.Valeurs) { ["recus_depuis"] = LocalDate.MinIsoValue });
                Assert.Equal(Dire(0), Dire(semaines * Semaine));

                (string, decimal, int) Dire(int jours)
                {
                    var (debut, fin, jour) = (Histoires.Annee.Debut.PlusDays(jours), Histoires.Annee.Fin.PlusDays(jours), observation.PlusDays(jours));
                    var mesure = formule.Calculer([FormulesDEssai.Personne(Journal(histoire.Select(fait => Decaler(fait, jours))), jour)], parametres,
                        new(new(debut, fin), jour, new Dictionary<string, string>()));
                    return (string.Join(' ', mesure.Unites.Select(u => $"{u.Depart.Ordre} {u.Arret?.Ordre} {u.Sortie?.Ordre} {u.Classe} {u.EstAnomalie} {u.Valeur}")), mesure.Somme, mesure.Effectif);
                }
            }
        }, iter: 400, threads: 1);

    [Fact]
    public void Les_territoires_s_additionnent() =>
        Gen.Select(ViesRsa.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            string[] territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];
            var (tous, parTerritoire) = (Mesurer(Journal(histoire), observation), territoires.Select(t => Mesurer(Journal(histoire), observation, filtre: t)).ToList());
            foreach (var (code, mesure) in tous)
                Assert.Equal(mesure.Unites.Where(u => u.Territoire is not null).Select(Dire).Order(), parTerritoire.SelectMany(t => t[code].Unites).Select(Dire).Order());
        }, iter: 300, threads: 1);

    [Fact]
    public void Passe_la_derniere_echeance_rien_n_attend_plus() =>
        ViesRsa.AvecRetouches.Sample(histoire =>
        {
            // Le plus long délai est de douze mois.
            foreach (var (_, mesure) in Mesurer(Journal(histoire), new LocalDate(2024, 1, 2))) Assert.Equal(0, mesure.EnAttente);
        }, iter: 300, threads: 1);

    /// <summary>Une propriété qui ne rencontrerait jamais une classe ne prouverait rien d'elle.</summary>
    [Fact]
    public void Le_sort_rencontre_chaque_classe_de_chaque_formule()
    {
        var rencontrees = new HashSet<string>();
        Gen.Select(ViesRsa.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            foreach (var (code, mesure) in Mesurer(Journal(histoire), observation))
                foreach (var unite in mesure.Unites) rencontrees.Add($"{code} {unite.Classe}");
        }, seed: "0N0XIzNsQ0O2", iter: 4000, threads: 1);
        string[] stocks = ["OAR-01", "OAR-02", "OAR-04"];
        string[] attendues =
        [
            .. FormulesDEssai.ParCode.Keys.Select(code => $"{code} {Classe.Compte}"), .. stocks.Select(code => $"{code} {Classe.Echec}"), $"RSA19-F {Classe.EnAttente}", $"RSA19-F {Classe.Echec}",
            .. new[] { "RSA19-C", "RSA19-D", "RSA19-E", "RSA25-01", "RSA25-02", "RSA25-03" }.SelectMany(code => Enum.GetValues<Classe>().Select(classe => $"{code} {classe}")),
        ];
        Assert.Empty(attendues.Except(rencontrees));
    }

    private static Dictionary<string, Mesure> Mesurer(List<FaitConsigne> journal, LocalDate observation, long position = long.MaxValue, string? filtre = null)
    {
        var filtres = filtre is null ? new Dictionary<string, string>() : new() { ["territoire"] = filtre };
        var personne = FormulesDEssai.Personne(journal, observation, position);
        var plusTard = FormulesDEssai.Personne([.. journal.Select(f => f with { Fait = Decaler(f.Fait, JusquA2025) })], observation.PlusDays(JusquA2025), position);
        return FormulesDEssai.ParCode.ToDictionary(f => f.Key, f => f.Value.Formule.Calculer(
            [EstDe2025(f.Key) ? plusTard : personne], f.Value.Parametres, new(PeriodeDe(f.Key), Jour(observation, f.Key), filtres)));
    }

    private static List<string> Chiffres(List<FaitConsigne> journal, LocalDate observation, long position = long.MaxValue) =>
        [.. Mesurer(journal, observation, position).SelectMany(m => m.Value.Unites.Select(u => $"{m.Key} {Dire(u)}"))];

    private static string Dire(Unite u) =>
        $"{u.Episode} {u.Classe} {u.Territoire} {u.Organisme} {u.Depart.Fait} {u.Arret?.Fait} {u.Sortie?.Fait} {u.Echeance} {u.EstAnomalie} {u.Valeur}";

    private static bool EstDe2025(string code) => code.StartsWith("RSA25", StringComparison.Ordinal);

    private static LocalDate Jour(LocalDate jour, string code) => jour.PlusDays(EstDe2025(code) ? JusquA2025 : 0);

    private static Periode PeriodeDe(string code) => new(Jour(Histoires.Annee.Debut, code), Jour(Histoires.Annee.Fin, code));

    private static Fait Decaler(Fait fait, string code) => Decaler(fait, EstDe2025(code) ? JusquA2025 : 0);

    private static Fait Decaler(Fait fait, int jours) => fait switch
    {
        DroitRsaNotifie f => f with { DateEffet = f.DateEffet.PlusDays(jours), DateOuvertureDroit = f.DateOuvertureDroit.PlusDays(jours) },
        RendezVousFixe f => f with { DateEffet = f.DateEffet.PlusDays(jours), DatePrevue = f.DatePrevue.PlusDays(jours) },
        ContratSigne f => f with { DateEffet = f.DateEffet.PlusDays(jours), FinValidite = f.FinValidite?.PlusDays(jours) },
        Domain.Transversal.EvenementCorrige f => f with { DateEffetCorrigee = f.DateEffetCorrigee?.PlusDays(jours) },
        _ => fait with { DateEffet = fait.DateEffet.PlusDays(jours) },
    };
}
