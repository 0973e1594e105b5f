using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Parcours.Domain.Rsa.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>Chaque formule à ses bornes ; les attendus sont calculés à la main, dates en clair.</summary>
public sealed class FormulesRsaTests
{
    private static readonly HashSet<string> HorsSerie = ["PoleEmploi", "FranceTravail"];

    private static readonly Parametres UnMois = De(("delai", new Delai(1, UniteDelai.Mois)));
    private static readonly Parametres UnMoisStrict = De(("delai", new Delai(1, UniteDelai.Mois, Borne.Stricte)));
    private static readonly Parametres QuatorzeJours = De(("organismes_exclus", HorsSerie), ("delai", new Delai(14, UniteDelai.Jours)));

    private static readonly Parametres DeuxMois = De(("organismes_exclus", HorsSerie),
        ("natures", new HashSet<string> { "CER", "contratEngagement" }), ("delai", new Delai(2, UniteDelai.Mois)));

    /// <summary>Entrée le 31 janvier : échéance le 28 février (R3).</summary>
    [Theory]
    [InlineData("2022-02-27", Classe.Compte, Classe.Compte)]
    [InlineData("2022-02-28", Classe.Compte, Classe.Echec)]
    [InlineData("2022-03-01", Classe.Echec, Classe.Echec)]
    [InlineData("2022-01-31", Classe.Compte, Classe.Compte)]
    [InlineData("2022-01-01", Classe.Compte, Classe.Compte)]
    public void L_orientation_est_dans_le_delai_ou_non(string orientation, Classe incluse, Classe stricte)
    {
        Fait[] faits = [Ouverture("2022-01-31"), Orientation(orientation)];
        Assert.Equal(incluse, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-12-31", faits).Classe);
        Assert.Equal(incluse, Seule(OrientationDansLeDelai.ParmiLesOrientes, UnMois, "2022-12-31", faits).Classe);
        Assert.Equal(stricte, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMoisStrict, "2022-12-31", faits).Classe);
    }

    [Theory]
    [InlineData("2022-01-30", true)]
    [InlineData("2022-01-31", false)]
    public void Un_arret_anterieur_au_depart_est_une_anomalie_dans_le_delai(string orientation, bool anomalie)
    {
        var unite = Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-12-31", Ouverture("2022-01-31"), Orientation(orientation));
        Assert.Equal((Classe.Compte, anomalie), (unite.Classe, unite.EstAnomalie));
    }

    [Theory]
    [InlineData("2022-02-27", Classe.EnAttente, Classe.EnAttente)]
    [InlineData("2022-02-28", Classe.EnAttente, Classe.Echec)]
    [InlineData("2022-03-01", Classe.Echec, Classe.Echec)]
    public void Un_dossier_ouvert_attend_jusqu_a_l_echeance(string observation, Classe incluse, Classe stricte)
    {
        Assert.Equal(incluse, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, observation, Ouverture("2022-01-31")).Classe);
        Assert.Equal(stricte, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMoisStrict, observation, Ouverture("2022-01-31")).Classe);
    }

    [Theory]
    [InlineData("2022-02-27", Classe.Exclu, Classe.Exclu)]
    [InlineData("2022-02-28", Classe.Exclu, Classe.Echec)]
    [InlineData("2022-03-01", Classe.Echec, Classe.Echec)]
    public void Une_sortie_sans_arret_exclut_jusqu_a_l_echeance(string sortie, Classe incluse, Classe stricte)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
        {
            Assert.Equal(incluse, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-12-31", Ouverture("2022-01-31"), fin).Classe);
            Assert.Equal(stricte, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMoisStrict, "2022-12-31", Ouverture("2022-01-31"), fin).Classe);
        }
    }

    [Theory]
    [InlineData("2022-02-10", Classe.Compte)]
    [InlineData("2022-02-11", Classe.Exclu)]
    public void L_orientation_du_jour_de_la_cloture_compte_celle_du_lendemain_non(string orientation, Classe classe) =>
        Assert.Equal(classe, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-12-31",
            Ouverture("2022-01-31"), Cloture("2022-02-10"), Orientation(orientation)).Classe);

    [Fact]
    public void Une_cloture_annoncee_n_exclut_qu_a_sa_date()
    {
        Fait[] faits = [Ouverture("2022-01-31"), Cloture("2022-02-20")];
        Assert.Equal(Classe.EnAttente, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-02-19", faits).Classe);
        Assert.Equal(Classe.Exclu, Seule(OrientationDansLeDelai.ParmiLesEntrants, UnMois, "2022-02-20", faits).Classe);
    }

    [Fact]
    public void Parmi_les_orientes_les_non_orientes_sont_hors_champ() =>
        Assert.Empty(Unites(OrientationDansLeDelai.ParmiLesOrientes, UnMois, "2022-12-31", Ouverture("2022-01-31")));

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    public void La_periode_a_ses_bornes_incluses(string entree, int entrants) =>
        Assert.Equal(entrants, Unites(Entrants.Formule, De(), "2022-12-31", Ouverture(entree)).Count);

    [Fact]
    public void Deux_entrees_d_une_personne_comptent_une_fois_par_la_premiere()
    {
        Fait[] faits = [Ouverture("2022-06-01", "TAS-MP") with { Episode = Second, Nature = NatureEntree.Retour }, Ouverture("2022-01-31"), Cloture("2022-05-01")];
        var unite = Seule(Entrants.Formule, De(), "2022-12-31", faits);
        Assert.Equal((Premier, "TAS-CL"), (unite.Episode, unite.Territoire));
        Assert.Empty(Cohorte("2022-12-31", faits).Filtrer(new(Territoire: "TAS-MP")).Entrants);
        Assert.Single(Cohorte("2022-12-31", faits).Filtrer(new(Territoire: "TAS-CL", Nature: NatureEntree.Primo)).Entrants);
        Assert.Empty(Cohorte("2022-12-31", faits).Filtrer(new(Role: RoleFoyer.Conjoint)).Entrants);
    }

    [Fact]
    public void Une_premiere_entree_hors_periode_laisse_la_suivante_etre_de_reference()
    {
        Fait[] faits = [Ouverture("2021-06-01"), Cloture("2021-12-01"), Ouverture("2022-06-01") with { Episode = Second, Nature = NatureEntree.Retour }];
        Assert.Equal(Second, Seule(Entrants.Formule, De(), "2022-12-31", faits).Episode);
    }

    [Fact]
    public void Deux_entrees_du_meme_jour_se_departagent_par_l_enregistrement()
    {
        Fait[] faits = [Ouverture("2022-06-01") with { Episode = Second }, Ouverture("2022-06-01"), Cloture("2022-06-01")];
        Assert.Equal(Second, Seule(Entrants.Formule, De(), "2022-12-31", faits).Episode);
    }

    [Theory]
    [InlineData(Organisme.CCAS, 1)]
    [InlineData(Organisme.CapEmploi, 1)]
    [InlineData(Organisme.PoleEmploi, 0)]
    [InlineData(Organisme.FranceTravail, 0)]
    public void La_premiere_orientation_seule_decide_de_la_serie(Organisme premier, int orientes) =>
        Assert.Equal(orientes, Unites(OrientesHorsFranceTravail.Formule, QuatorzeJours, "2022-12-31",
            Ouverture("2022-01-31"), Orientation("2022-02-10", premier), Orientation("2022-03-10", Organisme.PLIE),
            Orientation("2022-04-10", Organisme.PoleEmploi)).Count);

    /// <summary>Orientation le 10 février : quatorze jours mènent au 24.</summary>
    [Theory]
    [InlineData("2022-02-24", Classe.Compte, false)]
    [InlineData("2022-02-25", Classe.Echec, false)]
    [InlineData("2022-02-10", Classe.Compte, false)]
    [InlineData("2022-02-09", Classe.Compte, true)]
    public void La_date_prevue_decide_non_celle_de_la_fixation(string prevue, Classe classe, bool anomalie)
    {
        Fait[] faits = [Ouverture("2022-01-31"), Orientation("2022-02-10"), Rdv("2022-02-01", prevue)];
        var unite = Seule(PremierRendezVous.DansLeDelai, QuatorzeJours, "2022-12-31", faits);
        Assert.Equal((classe, anomalie), (unite.Classe, unite.EstAnomalie));
        Assert.Equal(Classe.Compte, Seule(PremierRendezVous.Fixe, QuatorzeJours, "2022-12-31", faits).Classe);
    }

    [Fact]
    public void Sans_horloge_un_jalon_anterieur_a_l_orientation_n_est_pas_une_anomalie()
    {
        Fait[] faits = [Ouverture("2022-01-31"), Orientation("2022-02-10"), Rdv("2022-02-01", "2022-02-12"), Contrat("2022-02-02")];
        Assert.False(Seule(PremierRendezVous.Fixe, QuatorzeJours, "2022-12-31", faits).EstAnomalie);
        Assert.False(Seule(PremierContrat.Signe, DeuxMois, "2022-12-31", faits).EstAnomalie);
        Assert.True(Seule(PremierContrat.DansLeDelai, DeuxMois, "2022-12-31", faits).EstAnomalie);
    }

    [Fact]
    public void Sans_rendez_vous_de_reference_echec_du_taux_de_fixation_et_hors_champ_du_delai()
    {
        Fait[] faits = [Ouverture("2022-01-31"), Orientation("2022-02-10"), Rdv("2022-02-11", "2022-02-12"), RdvAnnule("2022-02-12", InitiativeAnnulation.Organisme)];
        Assert.Equal(Classe.Echec, Seule(PremierRendezVous.Fixe, QuatorzeJours, "2022-12-31", faits).Classe);
        Assert.Empty(Unites(PremierRendezVous.DansLeDelai, QuatorzeJours, "2022-12-31", faits));
    }

    /// <summary>Orientation le 31 décembre : deux mois mènent au 28 février.</summary>
    [Theory]
    [InlineData("2022-02-28", Classe.Compte)]
    [InlineData("2022-03-01", Classe.Echec)]
    [InlineData("2021-12-01", Classe.Compte)]
    public void Le_contrat_est_dans_les_deux_mois_de_l_orientation(string contrat, Classe classe) =>
        Assert.Equal(classe, Seule(PremierContrat.DansLeDelai, DeuxMois, "2022-12-31",
            Ouverture("2022-01-01"), Orientation("2021-12-31"), Contrat(contrat)).Classe);

    [Theory]
    [InlineData(NatureContrat.CER, RangContrat.Premier, true)]
    [InlineData(NatureContrat.ContratEngagement, RangContrat.Premier, true)]
    [InlineData(NatureContrat.PPAE, RangContrat.Premier, false)]
    [InlineData(NatureContrat.CER, RangContrat.Reactive, false)]
    [InlineData(NatureContrat.CER, RangContrat.Renouvellement, false)]
    public void Seul_un_contrat_de_la_nature_voulue_et_de_rang_premier_compte(NatureContrat nature, RangContrat rang, bool compte)
    {
        Fait[] faits = [Ouverture("2022-01-31"), Orientation("2022-02-10"), Contrat("2022-02-15", nature, rang)];
        Assert.Equal(compte ? Classe.Compte : Classe.Echec, Seule(PremierContrat.Signe, DeuxMois, "2022-12-31", faits).Classe);
        Assert.Equal(compte ? 1 : 0, Unites(PremierContrat.DansLeDelai, DeuxMois, "2022-12-31", faits).Count);
    }

    [Fact]
    public void Chaque_formule_nomme_ses_parametres_et_se_nomme_une_fois()
    {
        Assert.Equal(FormuleRsa.Toutes.Count, FormuleRsa.Toutes.Select(f => f.Nom).Distinct().Count());
        Assert.All(FormuleRsa.Toutes, f => Assert.All(f.Parametres, p => Assert.Contains(p.Nom, (string[])["delai", "delais", "natures", "organismes_exclus", "recus_depuis"])));
    }

    private static Unite Seule(FormuleRsa formule, Parametres parametres, string observation, params Fait[] faits) =>
        Assert.Single(Unites(formule, parametres, observation, faits));

    private static IReadOnlyList<Unite> Unites(FormuleRsa formule, Parametres parametres, string observation, params Fait[] faits) =>
        formule.Calculer(Cohorte(observation, faits), parametres).Unites;

    private static CohorteRsa Cohorte(string observation, params Fait[] faits) => CohorteRsa.Constituer(
        Personne.Dossiers(Journal(faits), long.MaxValue, Le(observation)), new(Le("2022-01-01"), Le("2022-12-31")), Le(observation));

    private static Parametres De(params (string Nom, object Valeur)[] valeurs) => new(valeurs.ToDictionary(v => v.Nom, v => v.Valeur));
}
