using Parcours.Domain.Autonomie;
using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Autonomie.Formules.MesureAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie.Formules;

/// <summary>APA-01 à APA-04 à leurs bornes ; les attendus sont calculés à la main, dates en clair.</summary>
public sealed class FormulesApaTests
{
    /// <summary>Dossier complet le 31 décembre 2021 : échéance le 28 février (R3).</summary>
    [Theory]
    [InlineData("2022-02-28", Classe.Compte, false)]
    [InlineData("2022-03-01", Classe.Echec, false)]
    [InlineData("2021-12-31", Classe.Compte, false)]
    [InlineData("2021-12-30", Classe.Compte, true)]
    public void La_decision_est_dans_les_deux_mois_ou_non(string decision, Classe classe, bool anomalie)
    {
        var unite = Assert.Single(Decisions("2022-12-31", "2021-12-31", Complet("2021-12-31"), DecisionApa(decision)).Unites);
        Assert.Equal((classe, anomalie, Le("2022-02-28")), (unite.Classe, unite.EstAnomalie, unite.Echeance));
    }

    [Theory]
    [InlineData("2024-02-29", Classe.Compte)]
    [InlineData("2024-03-01", Classe.Echec)]
    public void L_annee_bissextile_a_un_jour_de_plus(string decision, Classe classe) =>
        Assert.Equal(classe, Decisions("2024-12-31", "2023-12-30", Complet("2023-12-30"), DecisionApa(decision)).Seule());

    [Theory]
    [InlineData("2022-05-10", Classe.EnAttente)]
    [InlineData("2022-05-11", Classe.Echec)]
    public void Sans_decision_le_dossier_attend_jusqu_a_l_echeance_incluse(string observation, Classe classe) =>
        Assert.Equal(classe, Decisions(observation, "2022-03-10", Complet("2022-03-10")).Seule());

    [Theory]
    [InlineData("2022-05-10", Classe.Exclu)]
    [InlineData("2022-05-11", Classe.Echec)]
    public void Une_sortie_sans_decision_exclut_jusqu_a_l_echeance_incluse(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Retrait(sortie), Deces(sortie) })
            Assert.Equal(classe, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10"), fin).Seule());
    }

    [Theory]
    [InlineData("2022-04-01", Classe.Compte)]
    [InlineData("2022-04-02", Classe.Exclu)]
    public void La_decision_du_jour_du_retrait_compte_celle_du_lendemain_non(string decision, Classe classe) =>
        Assert.Equal(classe, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10"), Retrait("2022-04-01"), DecisionApa(decision)).Seule());

    [Theory]
    [InlineData("2022-03-10", Classe.Exclu)]
    [InlineData("2022-03-09", null)]
    public void Un_dossier_complet_apres_la_sortie_est_ignore(string sortie, Classe? classe)
    {
        foreach (var fin in new Fait[] { Retrait(sortie), Deces(sortie) })
            Assert.Equal(classe, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10"), fin).Seule());
    }

    [Theory]
    [InlineData(LieuDeVie.Domicile, null, Classe.Compte)]
    [InlineData(LieuDeVie.Domicile, NatureDemande.Initiale, Classe.Compte)]
    [InlineData(LieuDeVie.Domicile, NatureDemande.Revision, null)]
    [InlineData(LieuDeVie.Etablissement, null, null)]
    public void Le_champ_est_l_initiale_a_domicile(LieuDeVie lieu, NatureDemande? nature, Classe? classe) =>
        Assert.Equal(classe, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10", lieu, nature), DecisionApa("2022-04-01")).Seule());

    [Fact]
    public void La_nature_de_la_decision_n_est_pas_lue() =>
        Assert.Equal(Classe.Compte, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10"), DecisionApa("2022-04-01", nature: NatureDemande.Revision)).Seule());

    [Theory]
    [InlineData("2022-03-10", "2022-03-10", 1)]
    [InlineData("2022-03-11", "2022-03-31", 0)]
    [InlineData("2022-03-01", "2022-03-09", 0)]
    public void Les_bornes_de_la_periode_sont_incluses(string debut, string fin, int unites) => Assert.Equal(unites,
        DecisionDansLeDelai.Apa.Calculer([Apa("2022-12-31", Complet("2022-03-10"))], InitialesEnDeuxMois, Question("2022-12-31", debut, fin)).Unites.Count);

    [Fact]
    public void Plusieurs_dossiers_complets_au_meme_rang_le_premier_lance_l_horloge_et_range_le_dossier()
    {
        Fait[] faits = [Complet("2022-06-01"), Complet("2022-03-10"), DecisionApa("2022-05-20")];
        Assert.Equal(Classe.Echec, Decisions("2022-12-31", "2022-03-10", faits).Seule());
        Assert.Null(Decisions("2022-12-31", "2022-06-01", faits).Seule());
    }

    [Fact]
    public void Un_retour_a_domicile_lance_l_horloge_que_l_etablissement_n_avait_pas() =>
        Assert.Equal(Classe.Compte, Decisions("2022-12-31", "2022-06-01",
            Complet("2022-03-10", LieuDeVie.Etablissement), Complet("2022-06-01"), DecisionApa("2022-07-15")).Seule());

    [Fact]
    public void Plusieurs_decisions_la_premiere_arrete_l_horloge() =>
        Assert.Equal(Classe.Compte, Decisions("2022-12-31", "2022-03-10", Complet("2022-03-10"), DecisionApa("2022-06-01"), DecisionApa("2022-05-10")).Seule());

    [Fact]
    public void Deux_demandes_d_une_personne_sont_deux_dossiers()
    {
        var mesure = Decisions("2022-12-31", null, Complet("2022-03-10"), Retrait("2022-03-20"),
            Complet("2022-04-10") with { Episode = ApaSuivante }, DecisionApa("2022-05-01") with { Episode = ApaSuivante });
        Assert.Equal((1, 0, 0, 1), (mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus));
    }

    [Fact]
    public void La_decision_d_un_rang_n_arrete_pas_l_horloge_d_un_autre() =>
        Assert.Equal(Classe.Echec, Decisions("2022-12-31", null, Complet("2022-03-10"), DecisionApa("2022-04-01") with { Episode = ApaSuivante }).Seule());

    [Theory]
    [InlineData("initiale", 1)]
    [InlineData("revision", 0)]
    public void La_nature_filtre_le_champ(string nature, int unites) => Assert.Equal(unites,
        DecisionDansLeDelai.Apa.Calculer([Apa("2022-12-31", Complet("2022-03-10"))], InitialesEnDeuxMois, Question("2022-12-31", nature: nature)).Unites.Count);

    [Fact]
    public void Une_date_de_dossier_complet_corrigee_deplace_l_horloge()
    {
        Fait[] faits = [Complet("2022-02-15"), DecisionApa("2022-05-12"), Correction("e1", effet: "2022-03-12")];
        Assert.Equal(Classe.Compte, Decisions("2022-12-31", "2022-03-12", faits).Seule());
        Assert.Null(Decisions("2022-12-31", "2022-02-15", faits).Seule());
    }

    [Fact]
    public void Une_decision_ou_un_dossier_annules_ne_comptent_pas()
    {
        Assert.Equal(Classe.EnAttente, Decisions("2022-05-10", "2022-03-10", Complet("2022-03-10"), DecisionApa("2022-04-01"), Annulation("e2")).Seule());
        Assert.Null(Decisions("2022-05-10", "2022-03-10", Complet("2022-03-10"), Annulation("e1")).Seule());
        Assert.Equal(Classe.Compte, Decisions("2022-05-10", "2022-03-10", Complet("2022-03-10"), DecisionApa("2022-04-01"), Annulation("e2"), Annulation("e3")).Seule());
    }

    [Fact]
    public void Sans_personne_rien_ne_se_compte()
    {
        foreach (var (formule, parametres) in new[] { (DecisionDansLeDelai.Apa, InitialesEnDeuxMois), (DelaiDeDecision.Formule, InitialesEtRevisions), (AccuseDansLeDelai.Formule, DixJours), (AvanceDue.Formule, InitialesEnDeuxMois) })
        {
            var mesure = formule.Calculer([Apa("2022-12-31")], parametres, Question("2022-12-31"));
            Assert.Equal((0, 0, 0, 0, 0m, 0), (mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus, mesure.Somme, mesure.Effectif));
            Assert.Null(Valeurs.Moyenne(mesure.Somme, mesure.Effectif));
            Assert.Null(Valeurs.Taux(mesure.Numerateur, mesure.Denominateur));
        }
    }

    /// <summary>10 mars au 20 avril : 41 jours ; 1er mars au 1er mars : 0 ; 5 mars, décidé le 2 : 0 et une anomalie.</summary>
    [Fact]
    public void Le_delai_moyen_se_range_par_la_decision_et_ne_descend_pas_sous_zero()
    {
        var mesure = Delais(
            Apa("2022-12-31", Complet("2022-03-10", nature: NatureDemande.Revision), DecisionApa("2022-04-20", SensDecision.Rejet, 6)),
            Apa("2022-12-31", Complet("2022-03-01"), DecisionApa("2022-03-01")),
            Apa("2022-12-31", Complet("2022-03-05"), DecisionApa("2022-03-02")),
            Apa("2022-12-31", Complet("2022-03-10", LieuDeVie.Etablissement), DecisionApa("2022-04-20")),
            Apa("2022-12-31", DecisionApa("2022-04-20")),
            Apa("2022-12-31", Complet("2022-03-10")),
            Apa("2022-12-31", Complet("2022-03-10"), Retrait("2022-04-19"), DecisionApa("2022-04-20")),
            Apa("2022-12-31", Complet("2021-03-10"), DecisionApa("2021-04-20")));
        Assert.Equal((41m, 3, 13.7m), (mesure.Somme, mesure.Effectif, Valeurs.Moyenne(mesure.Somme, mesure.Effectif)));
        Assert.Equal([false, false, true], mesure.Unites.Select(unite => unite.EstAnomalie));
    }

    [Theory]
    [InlineData("initiale", 0)]
    [InlineData("revision", 41)]
    public void Le_delai_moyen_se_filtre_par_nature(string nature, int somme) => Assert.Equal(somme,
        DelaiDeDecision.Formule.Calculer([Apa("2022-12-31", Complet("2022-03-10", nature: NatureDemande.Revision), DecisionApa("2022-04-20"))],
            InitialesEtRevisions, Question("2022-12-31", nature: nature)).Somme);

    [Fact]
    public void Seule_la_premiere_decision_fait_un_delai()
    {
        var mesure = Delais(Apa("2022-12-31", Complet("2022-03-10"), DecisionApa("2022-04-20"), DecisionApa("2022-06-01")));
        Assert.Equal((41m, 1), (mesure.Somme, mesure.Effectif));
    }

    [Theory]
    [InlineData("2022-04-14", Classe.Compte)]
    [InlineData("2022-04-15", Classe.Echec)]
    [InlineData("2022-04-04", Classe.Compte)]
    [InlineData("2022-04-01", Classe.Compte)]
    public void L_accuse_ou_la_demande_de_pieces_suit_le_depot_sous_dix_jours(string reponse, Classe classe)
    {
        foreach (var arret in new Fait[] { Accuse(reponse), Pieces(reponse) })
            Assert.Equal(classe, Accuses("2022-12-31", DemandeApa("2022-04-04"), arret).Seule());
    }

    [Fact]
    public void Ni_le_dossier_complet_ni_la_decision_ni_l_urgence_n_arretent_l_horloge_du_depot() =>
        Assert.Equal(Classe.Echec, Accuses("2022-12-31", DemandeApa("2022-04-04"), Complet("2022-04-05"), Urgence("2022-04-05"), DecisionApa("2022-04-06")).Seule());

    [Theory]
    [InlineData("2022-04-14", Classe.EnAttente)]
    [InlineData("2022-04-15", Classe.Echec)]
    public void Sans_reponse_la_demande_attend_dix_jours(string observation, Classe classe) =>
        Assert.Equal(classe, Accuses(observation, DemandeApa("2022-04-04")).Seule());

    [Theory]
    [InlineData("2022-04-14", Classe.Exclu)]
    [InlineData("2022-04-15", Classe.Echec)]
    public void Une_sortie_sans_reponse_exclut_dix_jours(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Retrait(sortie), Deces(sortie) })
            Assert.Equal(classe, Accuses("2022-12-31", DemandeApa("2022-04-04"), fin).Seule());
    }

    /// <summary>Le lieu de vie et la nature, du dossier complet, n'entrent pas dans l'accusé.</summary>
    [Fact]
    public void L_accuse_compte_l_etablissement_et_la_revision() => Assert.Equal(Classe.Compte,
        Accuses("2022-12-31", DemandeApa("2022-04-04"), Complet("2022-04-04", LieuDeVie.Etablissement, NatureDemande.Revision), Accuse("2022-04-08")).Seule());

    /// <summary>Dossier complet le 30 juin : échéance le 30 août, seul jour de la période.</summary>
    [Theory]
    [InlineData("2022-08-29", 0)]
    [InlineData("2022-08-30", 0)]
    [InlineData("2022-08-31", 1)]
    [InlineData("2023-12-31", 1)]
    public void L_avance_est_due_le_lendemain_de_l_echeance(string observation, int attendu) =>
        Assert.Equal(attendu, Avances(observation, Complet("2022-06-30")).Numerateur);

    [Theory]
    [InlineData("2022-08-30", 0)]
    [InlineData("2022-08-31", 1)]
    public void Une_decision_ou_une_sortie_a_l_echeance_la_dispense(string jour, int attendu)
    {
        foreach (var fait in new Fait[] { DecisionApa(jour), Retrait(jour), Deces(jour) })
            Assert.Equal(attendu, Avances("2022-12-31", Complet("2022-06-30"), fait).Numerateur);
    }

    [Fact]
    public void L_avance_ne_vise_que_l_initiale_a_domicile()
    {
        Assert.Equal(0, Avances("2022-12-31", Complet("2022-06-30", LieuDeVie.Etablissement)).Numerateur);
        Assert.Equal(0, Avances("2022-12-31", Complet("2022-06-30", nature: NatureDemande.Revision)).Numerateur);
    }

    /// <summary>Du 28 au 31 décembre, quatre dossiers ont la même échéance, le 28 février.</summary>
    [Theory]
    [InlineData("2021-12-27", 0)]
    [InlineData("2021-12-28", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void L_echeance_range_le_dossier_dans_la_periode(string complet, int attendu) => Assert.Equal(attendu,
        AvanceDue.Formule.Calculer([Apa("2022-12-31", Complet(complet))], InitialesEnDeuxMois, Question("2022-12-31", "2022-02-28", "2022-02-28")).Numerateur);

    private static Mesure Decisions(string observation, string? jour, params Fait[] faits) =>
        DecisionDansLeDelai.Apa.Calculer([Apa(observation, faits)], InitialesEnDeuxMois,
            jour is null ? Question(observation) : Question(observation, jour, jour));

    private static Mesure Delais(params PersonneAutonomie[] personnes) =>
        DelaiDeDecision.Formule.Calculer(personnes, InitialesEtRevisions, Question("2022-12-31"));

    private static Mesure Accuses(string observation, params Fait[] faits) =>
        AccuseDansLeDelai.Formule.Calculer([Apa(observation, faits)], DixJours, Question(observation));

    private static Mesure Avances(string observation, params Fait[] faits) =>
        AvanceDue.Formule.Calculer([Apa(observation, faits)], InitialesEnDeuxMois, Question(observation, "2022-08-30", "2022-08-30"));
}
