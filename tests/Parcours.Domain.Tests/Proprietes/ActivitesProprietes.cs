using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Maraude;
using Parcours.Domain.Maraude.Formules;
using Parcours.Domain.Mobilite;
using Parcours.Domain.Mobilite.Formules;
using Parcours.Domain.Personnes;
using Parcours.Domain.PremierAccueil;
using Parcours.Domain.PremierAccueil.Formules;
using Parcours.Domain.Tests.Maraude;
using Parcours.Domain.Tests.Mobilite;
using Parcours.Domain.Tests.PremierAccueil;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

/// <summary>Ce que toute histoire laisse vrai des comptages d'activité.</summary>
public sealed class ActivitesProprietes
{
    private static readonly LocalDate Origine = new(2021, 11, 1);
    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 480].Select(jours => Origine.PlusDays(jours));
    private static readonly Gen<Periode> Periodes = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 200]).Select((debut, duree) => new Periode(Origine.PlusDays(debut), Origine.PlusDays(debut + duree)));
    private static readonly Parametres Aucun = new(new Dictionary<string, object>());

    private static readonly Gen<Fait> Passages = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30], Gen.Int[0, 1000]).Select((genre, quinzaine, choix) => (Fait)(genre < 8
        ? Lieu.Accueil("2022-01-01", choix % 3 > 0, choix % 2 == 0 ? "TAS-CL" : "TAS-MP")
        : Lieu.Charte("2022-01-01", choix % 3 == 0, choix % 2 == 0 ? null : "2022-03-01", choix % 5 < 3 ? Lieu.S1 : Lieu.S2)) with
    { DateEffet = Origine.PlusDays(15 * quinzaine) });

    private static readonly Gen<Fait> Mesures = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30], Gen.Int[0, 1000]).Select((genre, quinzaine, choix) => genre switch
    {
        < 2 => (Fait)MesureDExemple.Prescrit("2022-01-01", choix % 3 == 0 ? "2" : "1"),
        < 6 => MesureDExemple.Debute("2022-01-01", choix % 3 == 0 ? "2" : "1"),
        < 9 => MesureDExemple.Termine("2022-01-01", choix % 3 == 0 ? "2" : "1"),
        _ => Deces("2022-01-01"),
    } with
    { DateEffet = Origine.PlusDays(15 * quinzaine) });

    private static readonly Gen<Fait> Rencontres = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30], Gen.Int[0, 6]).Select((genre, quinzaine, enfants) => genre switch
    {
        < 6 => (Fait)Rue.Contact("2022-01-01", enfants),
        < 8 => Rue.Abri("2022-01-01", enfants),
        _ => Rue.Droit("2022-01-01"),
    } with
    { DateEffet = Origine.PlusDays(15 * quinzaine) });

    private static Gen<Fait[]> AvecRetouches(Gen<Fait> faits) => Gen.Select(faits, Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 30]).Array[0, 18].Select(tirages =>
    {
        var dits = new List<Fait>();
        foreach (var (fait, retouche, cible, quinzaine) in tirages)
        {
            var id = dits.Count == 0 ? 0 : cible % dits.Count;
            dits.Add(dits.Count == 0 || retouche > 1 ? fait
                : retouche == 1 && dits[id] is not FaitTransversal
                    ? Correction($"e{id + 1}") with { DateEffetCorrigee = Origine.PlusDays(15 * quinzaine), Episode = dits[id].Episode }
                    : Annulation($"e{id + 1}") with { Episode = dits[id].Episode });
        }
        return dits.ToArray();
    });

    /// <summary>La lecture rend des faits déjà comptés : les grouper par ce que les formules lisent ne change aucun chiffre.</summary>
    [Fact]
    public void Compter_des_faits_semblables_ensemble_ou_un_a_un_revient_au_meme() =>
        Gen.Select(AvecRetouches(Passages), Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var connus = Connus(Journal(histoire), observation);
            foreach (var (formule, parametres, question) in Questions(periode, observation))
            {
                var (juger, groupes) = (formule.Lier(parametres, question), new Compteur(enDetail: false));
                foreach (var semblables in connus.GroupBy(connu => connu.Fait))
                    juger(new(Guid.Empty, semblables.First(), semblables.Count()), groupes);
                var (seuls, ensemble) = (formule.Calculer(connus.Select(Seul), parametres, question), groupes.Mesurer());
                Assert.Equal((seuls.Numerateur, seuls.Effectif), (ensemble.Numerateur, ensemble.Effectif));
            }
        }, iter: 800, threads: 1);

    /// <summary>Un écart coupe le flux en morceaux, un fait et ses retouches : leur somme est celle du flux.</summary>
    [Fact]
    public void Un_flux_et_ses_morceaux_comptent_autant() =>
        Gen.Select(AvecRetouches(Passages), Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var journal = Journal(histoire);
            var morceaux = Morceaux(journal);
            foreach (var (formule, parametres, question) in Questions(periode, observation))
                Assert.Equal(
                    formule.Calculer(Connus(journal, observation).Select(Seul), parametres, question).Numerateur,
                    morceaux.Sum(morceau => formule.Calculer(Connus(morceau, observation).Select(Seul), parametres, question).Numerateur));
        }, iter: 800, threads: 1);

    [Fact]
    public void Les_territoires_et_les_sortes_de_lieu_s_additionnent() =>
        Gen.Select(AvecRetouches(Passages), Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var connus = Connus(Journal(histoire), observation);
            var tous = Passer(null, "departement", "autres");
            Assert.Equal(tous, Passer("TAS-CL", "departement", "autres") + Passer("TAS-MP", "departement", "autres"));
            Assert.Equal(tous, Passer(null, "departement") + Passer(null, "autres"));

            int Passer(string? territoire, params string[] lieux) => Domain.PremierAccueil.Formules.Passages.DansLaPeriode.Calculer(
                connus.Select(Seul), De(lieux), new(periode, observation, territoire is null ? new Dictionary<string, string>() : new() { ["territoire"] = territoire })).Effectif;
        }, iter: 800, threads: 1);

    /// <summary>Un second calcul, jour par jour : une mesure court si elle a commencé, sans fin ni décès ce jour.</summary>
    [Fact]
    public void La_mobilite_se_retrouve_jour_par_jour() =>
        Gen.Select(Mesures.Array[0, 16], Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var personne = PersonneMobilite.Reconstituer(PersonneLue.De(Guid.Empty, Connaissance.A(Journal(histoire), long.MaxValue), observation));
            var fin = periode.Fin < observation ? periode.Fin : observation;
            var attendu = false;
            for (var jour = periode.Debut; jour <= fin && !attendu; jour = jour.PlusDays(1)) attendu = EstAccompagnee(histoire, jour);
            Assert.Equal(attendu ? 1 : 0, FormulesMobilite.Accompagnees.Calculer([personne], Aucun, new(periode, observation, new Dictionary<string, string>())).Effectif);
        }, iter: 800, threads: 1);

    [Fact]
    public void Une_famille_n_a_qu_un_premier_contact_et_ses_enfants_ne_depassent_pas_ceux_qu_on_a_vus() =>
        Gen.Select(AvecRetouches(Rencontres), Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var famille = FamilleRencontree.Reconstituer(PersonneLue.De(Rue.F1, Connaissance.A(Journal(histoire), long.MaxValue), observation));
            Assert.Equal(famille.Contacts.Count > 0 ? 1 : 0, Enumerable.Range(2020, 5).Sum(annee => Compter(FamillesRencontrees.PremiersContacts, new(new(annee, 1, 1), new(annee, 12, 31)))));
            Assert.Equal(
                Math.Max(0, famille.Contacts.Count(contact => periode.Contient(contact.Fait.DateEffet)) - Compter(FamillesRencontrees.PremiersContacts, periode)) > 0 ? 1 : 0,
                Compter(FamillesRencontrees.Suivies, periode));
            Assert.InRange(Compter(FamillesRencontrees.EnfantsSuivis, periode), 0, 6 * Compter(FamillesRencontrees.Suivies, periode));
            Assert.True(Compter(SuitesDesRencontres.EnfantsALAbri, periode) <= 6 * Compter(SuitesDesRencontres.MisesALAbri, periode));

            int Compter(Formule<FamilleRencontree> formule, Periode celle) => formule.Calculer([famille], Aucun, new(celle, observation, new Dictionary<string, string>())).Effectif;
        }, iter: 800, threads: 1);

    [Fact]
    public void Par_lot_aucun_fait_bien_forme_et_passe_n_est_refuse() =>
        Gen.Select(AvecRetouches(Mesures), AvecRetouches(Rencontres), AvecRetouches(Passages)).Sample((mesures, rencontres, passages) =>
        {
            foreach (var histoire in new[] { mesures, rencontres, passages })
            {
                var journal = new List<FaitConsigne>();
                foreach (var fait in histoire)
                {
                    var consigner = Assert.IsType<Decision.Consigner>(Decider(fait, DossierPersonne.Reconstituer(journal), new(new LocalDate(2023, 6, 1), Domain.Communs.Origine.Lot, Baremes.Aucun)));
                    journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
                }
            }
        }, iter: 300, threads: 1);

    private static bool EstAccompagnee(Fait[] histoire, LocalDate jour) =>
        !histoire.Any(fait => fait is PersonneDecedee && fait.DateEffet <= jour)
        && histoire.OfType<MobiliteAccompagnementDebute>().Any(debut => debut.DateEffet <= jour
            && !histoire.Any(fait => fait is MobiliteAccompagnementTermine && fait.Episode == debut.Episode && fait.DateEffet <= jour));

    private static List<List<FaitConsigne>> Morceaux(List<FaitConsigne> journal)
    {
        var racine = new Dictionary<Guid, Guid>();
        foreach (var fait in journal) racine[fait.Id] = fait.Fait is FaitTransversal retouche ? racine[IdentifiantFait.De(retouche.Cible)] : fait.Id;
        return [.. journal.GroupBy(fait => racine[fait.Id]).Select(groupe => groupe.ToList())];
    }

    private static IReadOnlyList<FaitConnu> Connus(List<FaitConsigne> journal, LocalDate observation) =>
        PersonneLue.De(Guid.Empty, Connaissance.A(journal, long.MaxValue), observation).Faits;

    private static FaitsSemblables Seul(FaitConnu connu) => new(Guid.Empty, connu, 1);

    private static IEnumerable<(Formule<FaitsSemblables>, Parametres, Question)> Questions(Periode periode, LocalDate observation) =>
        from formule in FormulesPremierAccueil.Toutes
        from lieux in new[] { De("departement"), De("autres"), De("departement", "autres") }
        select (formule, lieux, new Question(periode, observation, new Dictionary<string, string>()));

    private static Parametres De(params string[] lieux) => new(new Dictionary<string, object> { ["lieux"] = lieux.ToHashSet() });
}
