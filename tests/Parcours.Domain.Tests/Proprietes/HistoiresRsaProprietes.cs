using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

public sealed class HistoiresRsaProprietes
{
    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 500].Select(jours => new LocalDate(2021, 12, 1).PlusDays(jours));

    [Fact]
    public void Comptes_echecs_attentes_et_exclus_font_la_cohorte() =>
        Gen.Select(Histoires.AvecRetouches.Array[1, 4], Observations).Sample((histoires, observation) =>
        {
            var cohorte = Histoires.Cohorte(histoires.Select(h => Journal(h)), observation);
            var tous = Histoires.Calculer(OrientationDansLeDelai.ParmiLesEntrants, cohorte);
            Assert.Equal(cohorte.Entrants.Count, tous.Numerateur + tous.Echecs + tous.EnAttente + tous.Exclus);
            Assert.Equal(cohorte.Entrants.Count, cohorte.Entrants.Select(e => e.Dossier.Personne).Distinct().Count());
            Assert.Equal(tous.Numerateur, Histoires.Calculer(OrientationDansLeDelai.ParmiLesOrientes, cohorte).Numerateur);
            Assert.All(cohorte.Entrants, e => Assert.True(Histoires.Annee.Contient(e.Entree.Effet) && e.Entree.Effet <= observation));
        }, iter: 800, threads: 1);

    [Fact]
    public void Les_territoires_s_additionnent() =>
        Gen.Select(Histoires.AvecRetouches.Array[1, 4], Observations).Sample((histoires, observation) =>
        {
            var cohorte = Histoires.Cohorte(histoires.Select(h => Journal(h)), observation);
            string[] territoires = ["TAS-CL", "TAS-MP", "TAS-MALC"];
            Assert.Equal(
                Histoires.Chiffres(cohorte).Order(),
                territoires.SelectMany(t => Histoires.Chiffres(cohorte.Filtrer(new(Territoire: t)))).Order());
        }, iter: 400, threads: 1);

    [Fact]
    public void Passe_l_echeance_de_la_derniere_entree_rien_n_attend_plus() =>
        Histoires.AvecRetouches.Sample(histoire =>
        {
            // Dernière entrée possible le 31 décembre 2022, plus un mois : tout est échu le 1er février 2023.
            var cohorte = Histoires.Cohorte([Journal(histoire)], new LocalDate(2023, 2, 1));
            Assert.Equal(0, Histoires.Calculer(OrientationDansLeDelai.ParmiLesEntrants, cohorte).EnAttente);
        }, iter: 500, threads: 1);

    [Fact]
    public void L_ordre_d_enregistrement_est_indifferent_a_ce_qu_on_sait_a_la_fin() =>
        Gen.Select(Histoires.SansEgalite, Observations, Gen.Int[1, 1000]).Sample((histoire, observation, graine) =>
        {
            var melangee = histoire.OrderBy(f => (f.DateEffet.DayOfYear * 7919 + f.DateEffet.Year * 31 + graine * 104729) % 1009).ToArray();
            Assert.Equal(
                Histoires.Chiffres(Histoires.Cohorte([Journal(histoire)], observation)),
                Histoires.Chiffres(Histoires.Cohorte([Journal(melangee)], observation)));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Tel_que_connu_a_une_position_vaut_le_journal_coupe_la() =>
        Gen.Select(Histoires.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var journal = Journal(histoire);
            for (var p = 0; p <= journal.Count; p++)
                Assert.Equal(
                    Histoires.Chiffres(Histoires.Cohorte([[.. journal.Where(f => f.Position <= p)]], observation)),
                    Histoires.Chiffres(Histoires.Cohorte([journal], observation, p)));
        }, iter: 300, threads: 1);

    [Fact]
    public void Ce_qui_vient_apres_le_jour_d_observation_ne_change_rien() =>
        Gen.Select(Histoires.SansEgalite, Observations).Sample((histoire, observation) => Assert.Equal(
            Histoires.Chiffres(Histoires.Cohorte([Journal(histoire.Where(f => f.DateEffet <= observation))], observation)),
            Histoires.Chiffres(Histoires.Cohorte([Journal(histoire)], observation))), iter: 800, threads: 1);

    [Fact]
    public void Redemander_tout_acte_consigne_ne_consigne_rien() =>
        Histoires.AvecRetouches.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2023, 6, 1), Origine.Saisie, Rsa.BaremesDEssai.DeuxRegimes, new HashSet<string> { "TAS-CL" });
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is not Decision.Consigner consigner) continue;
                Assert.True(fait is FaitTransversal || Forme.SontIdentiques(fait, consigner.Fait));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
                Assert.IsType<Decision.RienAFaire>(Decider(fait, DossierPersonne.Reconstituer(journal), contexte));
            }
        }, iter: 600, threads: 1);

    [Fact]
    public void Par_la_saisie_une_personne_n_a_jamais_deux_episodes_ouverts() =>
        Histoires.SansEgalite.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2023, 6, 1), Origine.Saisie, Baremes.Aucun);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is Decision.Consigner consigner)
                    journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
            var personne = DossierPersonne.Reconstituer(journal);
            Assert.InRange(personne.Episodes(Dispositif.Rsa).Count(e => personne.DebutDe(e) is not null && personne.FinDe(e) is null), 0, 1);
        }, iter: 800, threads: 1);

    [Fact]
    public void Par_lot_aucun_fait_bien_forme_et_passe_n_est_refuse_sauf_cible_inconnue() =>
        Histoires.AvecRetouches.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2023, 6, 1), Origine.Lot, Rsa.BaremesDEssai.DeuxRegimes);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                var consigner = Assert.IsType<Decision.Consigner>(Decider(fait, DossierPersonne.Reconstituer(journal), contexte));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
            }
            Assert.Equal(histoire.Length, journal.Count);
        }, iter: 400, threads: 1);
}
