using Parcours.Domain.Ase;
using Parcours.Domain.Ase.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase.Formules;

/// <summary>Chaque formule à ses bornes ; les attendus sont calculés à la main, dates en clair.</summary>
public sealed class FormulesAseTests
{
    private static readonly Parametres Tous = new(new Dictionary<string, object>
    {
        ["majorite"] = 18,
        ["age"] = 17,
        ["limite"] = 21,
        ["delai"] = new Delai(6, UniteDelai.Mois),
        ["tolerance"] = 1,
    });

    private static readonly Parametres UnMois = new(new Dictionary<string, object> { ["majorite"] = 18, ["delai"] = new Delai(1, UniteDelai.Mois) });

    /// <summary>Né le 10 mars 2004 : majeur le 10 mars 2022, la veille étant le 9.</summary>
    private static readonly Fait Ne = Naissance("2010-01-01", "2004-03-10");

    // PRS-01

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 0)]
    public void Une_mesure_de_protection_se_compte_le_jour_ou_elle_debute(string accueil, int compte) =>
        Assert.Equal(compte, Compter(MesuresDebutees.Formule, "2023-06-30", Accueil(accueil)));

    [Fact]
    public void Le_meme_jeune_accueilli_deux_fois_fait_deux_mesures() => Assert.Equal(
        2, Compter(MesuresDebutees.Formule, "2022-12-31", Accueil("2022-02-01"), Sortie("2022-03-01"), Accueil("2022-04-01")));

    // ASE-01

    [Theory]
    [InlineData("2022-03-09", 1)]
    [InlineData("2022-03-10", 0)]
    public void Un_accueil_de_la_veille_de_la_majorite_compte_celui_du_jour_non(string accueil, int compte) =>
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil(accueil)));

    [Theory]
    [InlineData("2022-03-08", 0)]
    [InlineData("2022-03-09", 1)]
    [InlineData("2022-03-10", 1)]
    public void Le_jour_de_la_sortie_est_encore_un_jour_de_prise_en_charge(string sortie, int compte) =>
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Sortie(sortie)));

    [Theory]
    [InlineData("2022-03-09", 0)]
    [InlineData("2022-03-10", 1)]
    public void Mort_la_veille_il_n_est_pas_devenu_majeur(string deces, int compte)
    {
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Deces(deces)));
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Sortie(deces, MotifSortie.Deces)));
    }

    [Theory]
    [InlineData("2022-03-09", 0)]
    [InlineData("2022-03-10", 1)]
    public void Une_majorite_posterieure_a_l_observation_n_est_comptee_nulle_part(string observation, int compte)
    {
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, observation, Ne, Accueil("2019-01-07")));
        Assert.Equal(compte, Unites(PoursuiteJeuneMajeur.Formule, UnMois, observation, Ne, Accueil("2019-01-07")).Count);
    }

    [Fact]
    public void La_majorite_tombe_dans_la_periode_bornes_incluses()
    {
        Assert.Equal(1, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Naissance("2010-01-01", "2004-01-01"), Accueil("2019-01-07")));
        Assert.Equal(1, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Naissance("2010-01-01", "2004-12-31"), Accueil("2019-01-07")));
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2023-12-31", Naissance("2010-01-01", "2003-12-31"), Accueil("2019-01-07")));
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2023-12-31", Naissance("2010-01-01", "2005-01-01"), Accueil("2019-01-07")));
    }

    /// <summary>Né le 29 février 2004 : le 1er mars 2022, dont la veille est le 28 février.</summary>
    [Theory]
    [InlineData("2022-02-27", 0)]
    [InlineData("2022-02-28", 1)]
    public void Ne_un_29_fevrier_la_veille_est_le_28(string sortie, int compte) =>
        Assert.Equal(compte, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Naissance("2010-01-01", "2004-02-29"), Accueil("2019-01-07"), Sortie(sortie)));

    [Fact]
    public void Sans_naissance_connue_ou_sans_accueil_rien()
    {
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Accueil("2019-01-07")));
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne));
        Assert.Empty(ConfiesALaMajorite.Formule.Calculer([], Tous, Question("2022-12-31")).Unites);
    }

    [Fact]
    public void Un_second_accueil_suffit() => Assert.Equal(1, Compter(ConfiesALaMajorite.Formule, "2022-12-31",
        Ne, Accueil("2015-01-05"), Sortie("2018-01-05"), Accueil("2021-10-04")));

    [Fact]
    public void Une_naissance_corrigee_change_la_periode_une_sortie_annulee_revit()
    {
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Correction("e1", donnees: """{"dateNaissance":"2005-03-10"}""")));
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Sortie("2021-01-04")));
        Assert.Equal(1, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Sortie("2021-01-04"), Annulation("e3")));
        Assert.Equal(0, Compter(ConfiesALaMajorite.Formule, "2022-12-31", Ne, Accueil("2019-01-07"), Sortie("2021-01-04"), Annulation("e3"), Annulation("e4")));
    }

    // ASE-02 à ASE-07

    [Theory]
    [InlineData("2022-12-31", Classe.Compte)]
    [InlineData("2023-01-01", Classe.Echec)]
    public void L_inscription_se_lit_au_dernier_jour_de_la_periode(string inscription, Classe classe)
    {
        Assert.Equal(classe, Seule(AuReferentiel.Inscrits, Tous, "2023-06-30", Ne, Accueil("2019-01-07"), Inscription(inscription)).Classe);
        Assert.Equal(classe is Classe.Compte ? 1 : 0, Unites(AuReferentiel.Logement, Tous, "2023-06-30", Ne, Accueil("2019-01-07"), Inscription(inscription)).Count);
    }

    [Theory]
    [InlineData("2022-09-30", Classe.Compte)]
    [InlineData("2022-10-01", Classe.Echec)]
    public void L_etat_se_lit_au_jour_d_observation_s_il_vient_avant(string observation, Classe classe) =>
        Assert.Equal(classe, Seule(AuReferentiel.PersonneLien, Tous, observation, Inscrit(Lien("2022-05-02"), Revocation("2022-10-01"))).Classe);

    [Theory]
    [InlineData("2022-12-31", Classe.Echec)]
    [InlineData("2023-01-01", Classe.Compte)]
    public void Une_personne_lien_revoquee_le_dernier_jour_n_y_est_plus(string revocation, Classe classe) =>
        Assert.Equal(classe, Seule(AuReferentiel.PersonneLien, Tous, "2023-06-30", Inscrit(Lien("2022-05-02"), Revocation(revocation))).Classe);

    [Fact]
    public void Une_personne_lien_jamais_designee_ou_designee_apres_la_periode_est_un_non()
    {
        Assert.Equal(Classe.Echec, Seule(AuReferentiel.PersonneLien, Tous, "2023-06-30", Inscrit()).Classe);
        Assert.Equal(Classe.Echec, Seule(AuReferentiel.PersonneLien, Tous, "2023-06-30", Inscrit(Lien("2023-01-01"))).Classe);
    }

    [Fact]
    public void Seul_le_dernier_constat_parle_un_champ_absent_vaut_non()
    {
        var faits = Inscrit(Situation("2022-04-01", true, true, true, true), Situation("2022-12-31", ressources: true, sante: false), Situation("2023-01-01", true, false, true, true));
        Assert.Equal(
            [Classe.Echec, Classe.Compte, Classe.Echec, Classe.Echec],
            new[] { AuReferentiel.Logement, AuReferentiel.Ressources, AuReferentiel.ParcoursScolaireOuPro, AuReferentiel.DroitsSante }
                .Select(formule => Seule(formule, Tous, "2023-06-30", faits).Classe));
        Assert.Equal(Classe.Compte, Seule(AuReferentiel.ParcoursScolaireOuPro, Tous, "2022-12-30", faits).Classe);
        Assert.Equal(Classe.Echec, Seule(AuReferentiel.DroitsSante, Tous, "2023-06-30", Inscrit()).Classe);
    }

    [Fact]
    public void Un_constat_d_apres_la_sortie_compte_d_apres_le_deces_non()
    {
        Assert.Equal(Classe.Compte, Seule(AuReferentiel.Logement, Tous, "2023-06-30", Inscrit(Sortie("2022-06-01"), Situation("2022-07-01", logement: true))).Classe);
        Assert.Equal(Classe.Echec, Seule(AuReferentiel.Logement, Tous, "2023-06-30", Inscrit(Deces("2022-06-01"), Situation("2022-07-01", logement: true))).Classe);
    }

    // ASE-10 : dix-sept ans le 10 mars 2022 pour qui est né le 10 mars 2005.

    private static readonly Fait NeEn2005 = Naissance("2010-01-01", "2005-03-10");

    [Theory]
    [InlineData("2022-03-09", 1)]
    [InlineData("2022-03-10", 0)]
    public void Accueilli_a_dix_sept_ans_revolus_est_hors_champ(string accueil, int unites) =>
        Assert.Equal(unites, Unites(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil(accueil)).Count);

    [Theory]
    [InlineData("2022-03-10", 0)]
    [InlineData("2022-03-11", 1)]
    public void Sorti_le_jour_de_l_anniversaire_est_hors_champ(string sortie, int unites) =>
        Assert.Equal(unites, Unites(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Sortie(sortie)).Count);

    [Theory]
    [InlineData("2022-03-10", Classe.Compte)]
    [InlineData("2022-03-11", Classe.Echec)]
    public void L_entretien_se_tient_au_plus_tard_le_jour_de_l_anniversaire(string entretien, Classe classe) =>
        Assert.Equal(classe, Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Entretien(entretien)).Classe);

    [Theory]
    [InlineData("2022-03-10", Classe.Exclu)]
    [InlineData("2022-03-11", Classe.Echec)]
    public void Un_deces_au_plus_tard_ce_jour_exclut(string deces, Classe classe)
    {
        Assert.Equal(classe, Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Deces(deces)).Classe);
        Assert.Equal(classe, Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Sortie(deces, MotifSortie.Deces)).Classe);
        Assert.Equal(Classe.Compte, Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Entretien("2022-01-10"), Deces(deces)).Classe);
    }

    [Fact]
    public void Une_sortie_administrative_apres_le_deces_ne_sort_pas_du_champ() => Assert.Equal(Classe.Exclu,
        Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Deces("2022-01-10"), Sortie("2022-01-12", MotifSortie.Autre)).Classe);

    [Fact]
    public void Le_jour_de_l_anniversaire_il_attend_le_lendemain_c_est_un_echec()
    {
        Assert.Empty(Unites(EntretienAutonomie.Formule, Tous, "2022-03-09", NeEn2005, Accueil("2019-01-07"), Entretien("2022-01-10")));
        Assert.Equal(Classe.EnAttente, Seule(EntretienAutonomie.Formule, Tous, "2022-03-10", NeEn2005, Accueil("2019-01-07")).Classe);
        Assert.Equal(Classe.Echec, Seule(EntretienAutonomie.Formule, Tous, "2022-03-11", NeEn2005, Accueil("2019-01-07")).Classe);
    }

    [Fact]
    public void Un_entretien_anterieur_a_tout_accueil_compte_et_se_signale()
    {
        var unite = Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Entretien("2019-01-06"));
        Assert.Equal((Classe.Compte, true, Le("2022-03-10")), (unite.Classe, unite.EstAnomalie, unite.Echeance!.Value));
        Assert.False(Seule(EntretienAutonomie.Formule, Tous, "2022-12-31", NeEn2005, Accueil("2019-01-07"), Entretien("2019-01-07")).EstAnomalie);
    }

    // ASE-11 : sortie le 31 août 2021, terme le 28 février 2022, fenêtre du 31 janvier au 31 mars.

    [Theory]
    [InlineData("2022-01-30", Classe.Echec)]
    [InlineData("2022-01-31", Classe.Compte)]
    [InlineData("2022-03-31", Classe.Compte)]
    [InlineData("2022-04-01", Classe.Echec)]
    public void L_entretien_se_tient_dans_la_fenetre(string entretien, Classe classe) =>
        Assert.Equal(classe, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(EntretienApres(entretien))).Classe);

    [Theory]
    [InlineData("2022-02-27", 0)]
    [InlineData("2022-02-28", 1)]
    public void La_sortie_se_range_a_son_terme(string observation, int unites) =>
        Assert.Equal(unites, Unites(EntretienApresSortie.Formule, Tous, observation, Sorti()).Count);

    [Theory]
    [InlineData("2022-03-31", Classe.EnAttente)]
    [InlineData("2022-04-01", Classe.Echec)]
    public void Elle_attend_jusqu_a_la_fin_de_la_fenetre(string observation, Classe classe) =>
        Assert.Equal(classe, Seule(EntretienApresSortie.Formule, Tous, observation, Sorti(EntretienRefuse("2022-02-28"))).Classe);

    [Theory]
    [InlineData("2022-02-27", Classe.Exclu)]
    [InlineData("2022-02-28", Classe.Echec)]
    public void Un_retour_strictement_avant_le_terme_exclut(string retour, Classe classe) =>
        Assert.Equal(classe, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Retour(retour))).Classe);

    [Theory]
    [InlineData("2022-02-10", Classe.Compte)]
    [InlineData("2022-02-11", Classe.Exclu)]
    public void Un_entretien_deja_tenu_au_retour_compte_apres_lui_non(string entretien, Classe classe) =>
        Assert.Equal(classe, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Retour("2022-02-10"), EntretienApres(entretien))).Classe);

    [Fact]
    public void Apres_un_retour_au_terme_l_entretien_compte_encore() =>
        Assert.Equal(Classe.Compte, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Retour("2022-02-28"), EntretienApres("2022-03-15"))).Classe);

    [Theory]
    [InlineData("2022-03-31", Classe.Exclu)]
    [InlineData("2022-04-01", Classe.Echec)]
    public void Un_deces_jusqu_a_la_fin_de_la_fenetre_exclut(string deces, Classe classe)
    {
        Assert.Equal(classe, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Deces(deces))).Classe);
        Assert.Equal(Classe.Compte, Seule(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Deces(deces), EntretienApres("2022-02-01"))).Classe);
    }

    [Fact]
    public void La_sortie_d_un_mineur_ou_d_un_mort_n_est_pas_une_unite()
    {
        Assert.Empty(Unites(EntretienApresSortie.Formule, Tous, "2022-12-31", Naissance("2010-01-01", "2003-09-01"), Accueil("2016-01-11"), Sortie("2021-08-31")));
        Assert.Single(Unites(EntretienApresSortie.Formule, Tous, "2022-12-31", Naissance("2010-01-01", "2003-08-31"), Accueil("2016-01-11"), Sortie("2021-08-31")));
        Assert.Empty(Unites(EntretienApresSortie.Formule, Tous, "2022-12-31", Naissance("2010-01-01", "2001-06-05"), Accueil("2016-01-11"), Sortie("2021-08-31", MotifSortie.Deces)));
        Assert.Empty(Unites(EntretienApresSortie.Formule, Tous, "2022-12-31", Accueil("2016-01-11"), Sortie("2021-08-31")));
    }

    [Fact]
    public void Chaque_sortie_est_une_unite_un_retour_qui_la_precede_ne_l_exclut_pas()
    {
        var unites = Unites(EntretienApresSortie.Formule, Tous, "2022-12-31", Sorti(Retour("2021-11-15"), Sortie("2022-01-10"), EntretienApres("2022-07-12")));
        Assert.Equal([(Le("2021-08-31"), Classe.Exclu), (Le("2022-01-10"), Classe.Compte)], unites.Select(unite => (unite.Depart.Fait.DateEffet, unite.Classe)));
    }

    // ASE-12 : majorité le 31 janvier 2022, échéance le 28 février.

    private static readonly Fait NeUn31 = Naissance("2010-01-01", "2004-01-31");

    [Theory]
    [InlineData("2021-12-01", Classe.Compte, true)]
    [InlineData("2022-01-31", Classe.Compte, false)]
    [InlineData("2022-02-28", Classe.Compte, false)]
    [InlineData("2022-03-01", Classe.Echec, false)]
    public void La_prise_en_charge_debute_dans_le_mois(string debut, Classe classe, bool anomalie)
    {
        var unite = Seule(PoursuiteJeuneMajeur.Formule, UnMois, "2022-12-31", NeUn31, Accueil("2019-01-07"), Sortie("2022-01-31"), PriseEnCharge(debut));
        Assert.Equal((classe, anomalie), (unite.Classe, unite.EstAnomalie));
    }

    [Theory]
    [InlineData("2022-02-28", Classe.EnAttente)]
    [InlineData("2022-03-01", Classe.Echec)]
    public void Sans_prise_en_charge_elle_attend_jusqu_a_l_echeance_sortie_ou_non(string observation, Classe classe)
    {
        Assert.Equal(classe, Seule(PoursuiteJeuneMajeur.Formule, UnMois, observation, NeUn31, Accueil("2019-01-07")).Classe);
        Assert.Equal(classe, Seule(PoursuiteJeuneMajeur.Formule, UnMois, observation, NeUn31, Accueil("2019-01-07"), Sortie("2022-02-01")).Classe);
    }

    [Theory]
    [InlineData("2022-02-28", Classe.Exclu)]
    [InlineData("2022-03-01", Classe.Echec)]
    public void Seul_le_deces_exclut(string deces, Classe classe)
    {
        Assert.Equal(classe, Seule(PoursuiteJeuneMajeur.Formule, UnMois, "2022-12-31", NeUn31, Accueil("2019-01-07"), Deces(deces)).Classe);
        Assert.Equal(classe, Seule(PoursuiteJeuneMajeur.Formule, UnMois, "2022-12-31", NeUn31, Accueil("2019-01-07"), Sortie(deces, MotifSortie.Deces)).Classe);
    }

    // ASE-13

    [Theory]
    [InlineData("2004-03-10", "2022-03-09", 0)]
    [InlineData("2004-03-10", "2022-03-10", 1)]
    [InlineData("2001-03-10", "2022-03-09", 1)]
    [InlineData("2001-03-10", "2022-03-10", 0)]
    [InlineData("2004-02-29", "2022-02-28", 0)]
    [InlineData("2004-02-29", "2022-03-01", 1)]
    public void Un_retour_compte_de_dix_huit_ans_a_la_veille_de_vingt_et_un(string neLe, string retour, int compte) =>
        Assert.Equal(compte, Compter(Retours.Formule, "2022-12-31", Naissance("2010-01-01", neLe), Retour(retour)));

    [Fact]
    public void Deux_retours_comptent_une_fois_un_retour_d_apres_le_deces_ou_hors_periode_non()
    {
        Assert.Equal(1, Compter(Retours.Formule, "2022-12-31", Ne, Retour("2022-04-01"), Retour("2022-09-01")));
        Assert.Equal(0, Compter(Retours.Formule, "2022-12-31", Ne, Deces("2022-03-31"), Retour("2022-04-01")));
        Assert.Equal(0, Compter(Retours.Formule, "2023-12-31", Ne, Retour("2023-01-01")));
        Assert.Equal(0, Compter(Retours.Formule, "2022-12-31", Retour("2022-04-01")));
    }

    // ASE19-A

    [Theory]
    [InlineData("2022-05-31", 1)]
    [InlineData("2022-06-01", 1)]
    [InlineData("2022-06-02", 0)]
    public void La_personne_lien_choisie_est_designee_au_jour_du_contrat(string designation, int compte) =>
        Assert.Equal(compte, Compter(PersonneLienChoisie.Formule, "2022-12-31", Inscription("2022-06-10", "2022-06-01"), Lien(designation, choix: true)));

    [Fact]
    public void Sans_choix_du_jeune_revoquee_ou_hors_periode_rien()
    {
        Assert.Equal(0, Compter(PersonneLienChoisie.Formule, "2022-12-31", Inscription("2022-06-01"), Lien("2022-06-01")));
        Assert.Equal(0, Compter(PersonneLienChoisie.Formule, "2022-12-31", Inscription("2022-06-01"), Lien("2022-06-01", choix: false)));
        Assert.Equal(0, Compter(PersonneLienChoisie.Formule, "2022-12-31", Lien("2022-04-01", choix: true), Revocation("2022-06-01"), Inscription("2022-06-01")));
        Assert.Equal(0, Compter(PersonneLienChoisie.Formule, "2023-12-31", Inscription("2022-06-01", "2023-01-01"), Lien("2022-06-01", choix: true)));
        Assert.Equal(1, Compter(PersonneLienChoisie.Formule, "2023-12-31", Inscription("2023-02-01", "2022-12-31"), Lien("2022-06-01", choix: true)));
        Assert.Equal(1, Compter(PersonneLienChoisie.Formule, "2022-12-31", Inscription("2022-06-01"), Lien("2022-06-01", choix: true), Inscription("2022-09-01")));
    }

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 1)]
    public void Une_contractualisation_a_venir_ne_compte_pas_encore(string observation, int compte) =>
        Assert.Equal(compte, Compter(PersonneLienChoisie.Formule, observation, Lien("2022-05-02", choix: true), Inscription("2022-06-01", "2022-07-01")));

    /// <summary>
    /// Travaillé à la main, pour 2022. A : né le 5 février 2004, accueilli en 2018, entretien le 4 février 2021 (2021, hors période pour
    /// ASE-10), majeur le 5 février 2022, prise en charge le 5 mars. B : né le 20 juin 2004, sorti le 19 juin 2022, veille de sa majorité,
    /// inscrit en mai, rien constaté. C : né le 1er décembre 2004, accueilli le 30 novembre 2022, veille de sa majorité, mort le 15
    /// décembre. D : né le 1er juin 2000, sorti le 1er avril 2021 à vingt ans : terme le 1er octobre 2021, hors période.
    /// </summary>
    [Fact]
    public void Une_annee_travaillee_a_la_main()
    {
        Fait[][] jeunes =
        [
            [Naissance("2010-01-01", "2004-02-05"), Accueil("2018-01-08"), Entretien("2021-02-04"), Inscription("2022-01-03"),
                Situation("2022-06-30", logement: true, sante: true), PriseEnCharge("2022-03-05")],
            [Naissance("2010-01-01", "2004-06-20"), Accueil("2020-01-06"), Inscription("2022-05-02"), Sortie("2022-06-19", MotifSortie.Majorite)],
            [Naissance("2010-01-01", "2004-12-01"), Accueil("2022-11-30"), Deces("2022-12-15")],
            [Naissance("2010-01-01", "2000-06-01"), Accueil("2015-01-05"), Sortie("2021-04-01", MotifSortie.FinApjm)],
        ];
        Assert.Equal((3, 0, 0, 0), Mesurer(ConfiesALaMajorite.Formule, Tous, jeunes));
        Assert.Equal((2, 1, 0, 0), Mesurer(AuReferentiel.Inscrits, Tous, jeunes));
        Assert.Equal((1, 1, 0, 0), Mesurer(AuReferentiel.Logement, Tous, jeunes));
        Assert.Equal((0, 2, 0, 0), Mesurer(AuReferentiel.Ressources, Tous, jeunes));
        Assert.Equal((0, 0, 0, 0), Mesurer(EntretienAutonomie.Formule, Tous, jeunes));
        Assert.Equal((1, 1, 0, 1), Mesurer(PoursuiteJeuneMajeur.Formule, UnMois, jeunes));
        // B : majeur le 20 juin, sa sortie de la veille est celle d'un mineur. D : hors période.
        Assert.Equal((0, 0, 0, 0), Mesurer(EntretienApresSortie.Formule, Tous, jeunes));
    }

    private static Fait[] Inscrit(params Fait[] suite) => [Ne, Accueil("2019-01-07"), Inscription("2022-01-03"), .. suite];

    private static Fait[] Sorti(params Fait[] suite) => [Naissance("2010-01-01", "2001-06-05"), Accueil("2016-01-11"), Sortie("2021-08-31", MotifSortie.FinApjm), .. suite];

    private static Question Question(string observation) => new(new(Le("2022-01-01"), Le("2022-12-31")), Le(observation), new Dictionary<string, string>());

    private static IReadOnlyList<Unite> Unites(Formule<JeuneAse> formule, Parametres parametres, string observation, params Fait[] faits) =>
        formule.Calculer([JeuneAseTests.Vu(observation, faits)], parametres, Question(observation)).Unites;

    private static Unite Seule(Formule<JeuneAse> formule, Parametres parametres, string observation, params Fait[] faits) =>
        Assert.Single(Unites(formule, parametres, observation, faits));

    private static int Compter(Formule<JeuneAse> formule, string observation, params Fait[] faits) =>
        formule.Calculer([JeuneAseTests.Vu(observation, faits)], Tous, Question(observation)).Numerateur;

    private static (int Comptes, int Echecs, int EnAttente, int Exclus) Mesurer(Formule<JeuneAse> formule, Parametres parametres, Fait[][] jeunes)
    {
        var mesure = formule.Calculer(jeunes.Select(faits => JeuneAseTests.Vu("2022-12-31", faits)), parametres, Question("2022-12-31"));
        return (mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus);
    }
}
