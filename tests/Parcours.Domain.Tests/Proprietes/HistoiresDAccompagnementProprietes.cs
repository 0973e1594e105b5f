using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Garantie;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Domain.Reference;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Proprietes;

public sealed class HistoiresDAccompagnementProprietes
{
    private static readonly Gen<LocalDate> Observations = Gen.Int[0, 480].Select(jours => new LocalDate(2021, 11, 1).PlusDays(jours));
    private static readonly Gen<Periode> Periodes = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 200])
        .Select((debut, duree) => new Periode(new LocalDate(2021, 11, 1).PlusDays(debut), new LocalDate(2021, 11, 1).PlusDays(debut + duree)));

    /// <summary>Un second calcul, jour par jour, sans intervalle ni suivi : l'état d'un jour est ce que disent les faits venus ce jour-là.</summary>
    [Fact]
    public void Les_suivis_par_referent_se_retrouvent_jour_par_jour() =>
        Gen.Select(HistoiresDAccompagnement.SansRetouche, Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var personne = HistoiresDAccompagnement.Lire(Journal(histoire), observation);
            var jourDuStock = periode.Fin < observation ? periode.Fin : observation;
            Assert.Equal(Jours(periode.Debut, jourDuStock).Any(jour => AUnReferent(histoire, jour)) ? 1 : 0, Numerateur("reference.suivis_dans_la_periode", personne, periode));
            Assert.Equal(AUnReferent(histoire, jourDuStock) ? 1 : 0, Numerateur("reference.suivis_au_dernier_jour", personne, periode));
        }, iter: 1500, threads: 1);

    [Fact]
    public void Les_stocks_d_accompagnement_se_retrouvent_au_jour() =>
        Gen.Select(HistoiresDAccompagnement.SansRetouche, Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var personne = HistoiresDAccompagnement.Lire(Journal(histoire), observation);
            var jour = periode.Fin < observation ? periode.Fin : observation;
            Assert.Equal(EstAccompagnee<GarantieActiviteDebutee>(histoire, jour, observation) ? 1 : 0, Numerateur("garantie.garanties_en_cours", personne, periode));
            Assert.Equal(EstAccompagnee<AccompagnementGlobalDebute>(histoire, jour, observation) ? 1 : 0, Numerateur("garantie.accompagnements_en_cours", personne, periode));
            var parConseiller = Mesurer("garantie.personnes_par_conseiller", personne, periode);
            Assert.Equal(Numerateur("garantie.accompagnements_en_cours", personne, periode), parConseiller.Effectif);
            Assert.Equal(parConseiller.Effectif, parConseiller.Somme);
        }, iter: 1500, threads: 1);

    /// <summary>Un recrutement peut amener trop de monde, jamais trop peu.</summary>
    [Fact]
    public void Toute_personne_comptee_est_recrutee() =>
        Gen.Select(HistoiresDAccompagnement.AvecRetouches, Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var personne = HistoiresDAccompagnement.Lire(Journal(histoire), observation);
            var question = HistoiresDAccompagnement.De(periode, observation);
            foreach (var (nom, mesurer, recruter) in HistoiresDAccompagnement.Formules)
                if (mesurer(personne, question).Unites.Count > 0)
                    Assert.True(recruter(question).Any(recrutement => Rencontre(recrutement, personne)), nom);
        }, iter: 1500, threads: 1);

    [Fact]
    public void Une_personne_compte_une_fois_et_le_champ_se_partage_en_quatre() =>
        Gen.Select(HistoiresDAccompagnement.AvecRetouches, Observations, Periodes).Sample((histoire, observation, periode) =>
        {
            var personne = HistoiresDAccompagnement.Lire(Journal(histoire), observation);
            foreach (var (nom, mesurer, _) in HistoiresDAccompagnement.Formules)
            {
                var mesure = mesurer(personne, HistoiresDAccompagnement.De(periode, observation));
                Assert.Equal((0, 0), (mesure.EnAttente, mesure.Exclus));
                if (nom.Contains("presence", StringComparison.Ordinal) || nom.Contains("delai", StringComparison.Ordinal)) continue;
                Assert.InRange(mesure.Unites.Count, 0, 1);
                Assert.Equal(mesure.Unites.Count, mesure.Numerateur + mesure.Echecs);
            }
        }, iter: 800, threads: 1);

    [Fact]
    public void L_ordre_d_enregistrement_est_indifferent_a_ce_qu_on_sait_a_la_fin() =>
        Gen.Select(HistoiresDAccompagnement.SansEgalite, Observations, Periodes, Gen.Int[1, 1000]).Sample((histoire, observation, periode, graine) =>
        {
            var melangee = histoire.OrderBy(f => (f.DateEffet.DayOfYear * 7919 + f.DateEffet.Year * 31 + graine * 104729) % 1009).ToArray();
            Assert.Equal(
                HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire(Journal(histoire), observation), periode),
                HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire(Journal(melangee), observation), periode));
        }, iter: 800, threads: 1);

    [Fact]
    public void Tel_que_connu_a_une_position_vaut_le_journal_coupe_la() =>
        Gen.Select(HistoiresDAccompagnement.AvecRetouches, Observations).Sample((histoire, observation) =>
        {
            var journal = Journal(histoire);
            for (var p = 0; p <= journal.Count; p++)
                Assert.Equal(
                    HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire([.. journal.Where(f => f.Position <= p)], observation), HistoiresDAccompagnement.Annee),
                    HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire(journal, observation, p), HistoiresDAccompagnement.Annee));
        }, iter: 200, threads: 1);

    [Fact]
    public void Ce_qui_vient_apres_le_jour_d_observation_ne_change_rien() =>
        Gen.Select(HistoiresDAccompagnement.SansRetouche, Observations, Periodes).Sample((histoire, observation, periode) => Assert.Equal(
            HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire(Journal(histoire.Where(f => f.DateEffet <= observation)), observation), periode),
            HistoiresDAccompagnement.Chiffres(HistoiresDAccompagnement.Lire(Journal(histoire), observation), periode)), iter: 800, threads: 1);

    /// <summary>Tout se compte en jours : décaler toute l'histoire et la question de semaines entières, sans quitter l'année, ne change aucun terme.</summary>
    [Fact]
    public void Decaler_toute_l_histoire_de_semaines_entieres_ne_change_aucun_terme_qui_ne_lit_pas_l_annee() =>
        Gen.Select(HistoiresDAccompagnement.SansRetouche, Observations, Periodes, Gen.Int[1, 60]).Sample((histoire, observation, periode, semaines) =>
        {
            var decalee = histoire.Select(f => f with { DateEffet = f.DateEffet.PlusWeeks(semaines) });
            Assert.Equal(
                Termes(HistoiresDAccompagnement.Lire(Journal(histoire), observation), periode),
                Termes(HistoiresDAccompagnement.Lire(Journal(decalee), observation.PlusWeeks(semaines)), new(periode.Debut.PlusWeeks(semaines), periode.Fin.PlusWeeks(semaines))));
        }, iter: 500, threads: 1);

    [Fact]
    public void Redemander_tout_acte_consigne_ne_consigne_rien() =>
        HistoiresDAccompagnement.AvecRetouches.Sample(histoire =>
        {
            var contexte = new Contexte(new LocalDate(2023, 6, 1), Origine.Saisie, Baremes.Aucun);
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                if (Decider(fait, DossierPersonne.Reconstituer(journal), contexte) is not Decision.Consigner consigner) continue;
                Assert.True(fait is FaitTransversal || Forme.SontIdentiques(fait, consigner.Fait));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
                Assert.IsType<Decision.RienAFaire>(Decider(fait, DossierPersonne.Reconstituer(journal), contexte));
            }
        }, iter: 400, threads: 1);

    [Fact]
    public void Par_lot_aucun_fait_bien_forme_et_passe_n_est_refuse() =>
        HistoiresDAccompagnement.AvecRetouches.Sample(histoire =>
        {
            var journal = new List<FaitConsigne>();
            foreach (var fait in histoire)
            {
                var consigner = Assert.IsType<Decision.Consigner>(Decider(fait, DossierPersonne.Reconstituer(journal), new(new LocalDate(2023, 6, 1), Origine.Lot, Baremes.Aucun)));
                journal.Add(new(IdentifiantFait.De($"e{journal.Count + 1}"), journal.Count + 1, consigner.Fait));
            }
        }, iter: 400, threads: 1);

    private static IEnumerable<LocalDate> Jours(LocalDate debut, LocalDate fin)
    {
        for (var jour = debut; jour <= fin; jour = jour.PlusDays(1)) yield return jour;
    }

    /// <summary>Le dernier mot, au plus tard ce jour, de la désignation et de la fin ; le décès n'en laisse aucun.</summary>
    private static bool AUnReferent(Fait[] histoire, LocalDate jour)
    {
        if (histoire.Any(f => f is PersonneDecedee && f.DateEffet <= jour)) return false;
        var dernier = histoire.Index().Where(f => f.Item is ReferentParcoursDesigne or ReferentParcoursFini && f.Item.DateEffet <= jour)
            .OrderBy(f => f.Item.DateEffet).ThenBy(f => f.Index).LastOrDefault();
        return dernier.Item is ReferentParcoursDesigne;
    }

    /// <summary>Un démarrage au plus tard ce jour, et aucune fin de l'épisode au plus tard ce jour.</summary>
    private static bool EstAccompagnee<TDebut>(Fait[] histoire, LocalDate jour, LocalDate observation) where TDebut : Fait =>
        !histoire.Any(f => f is PersonneDecedee && f.DateEffet <= jour)
        && histoire.OfType<TDebut>().Any(debut => debut.DateEffet <= jour && !histoire.Any(f => f is ICloture && f.Episode == debut.Episode && f.DateEffet <= jour && f.DateEffet <= observation));

    private static bool Rencontre(Recrutement recrutement, PersonneLue personne) => recrutement switch
    {
        Recrutement.ParEffet r => personne.Faits.Any(c => c.Fait.GetType() == r.Fait && c.Fait.DateEffet >= r.Debut && c.Fait.DateEffet <= r.Fin),
        Recrutement.EnCours r => personne.Faits.Index().Any(d => d.Item.Fait.GetType() == r.Debut && d.Item.Fait.DateEffet <= r.Au
            && !personne.Faits.Skip(d.Index + 1).Any(f => r.Fins.Contains(f.Fait.GetType()) && f.Fait.Episode == d.Item.Fait.Episode && f.Fait.DateEffet < r.Du)),
        _ => throw new InvalidOperationException(recrutement.GetType().Name),
    };

    private static Mesure Mesurer(string nom, PersonneLue personne, Periode periode) =>
        HistoiresDAccompagnement.Formules.Single(formule => formule.Nom == nom).Mesurer(personne, HistoiresDAccompagnement.De(periode, personne.Observation));

    private static int Numerateur(string nom, PersonneLue personne, Periode periode) => Mesurer(nom, personne, periode).Numerateur;

    private static List<string> Termes(PersonneLue personne, Periode periode) =>
        [.. HistoiresDAccompagnement.Formules.Where(formule => formule.Nom != "garantie.entrants_orientes").Select(formule => formule.Mesurer(personne, HistoiresDAccompagnement.De(periode, personne.Observation)) is var m
            ? $"{formule.Nom} {m.Numerateur} {m.Denominateur} {m.Somme} {m.Effectif}" : "")];
}
