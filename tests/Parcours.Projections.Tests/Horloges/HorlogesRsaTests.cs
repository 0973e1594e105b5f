using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.Horloges.Liste;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>Chaque horloge du RSA à ses bornes ; les échéances sont calculées à la main.</summary>
public sealed class HorlogesRsaTests
{
    [Theory]
    [InlineData("orientation", "2022-01-31", "2022-03-31", "2022-03-31")]
    [InlineData("orientation", "2022-01-31", "2022-04-01", "2022-03-31 en retard")]
    [InlineData("orientation-objectif", "2022-01-31", "2022-02-28", "2022-02-28")]
    [InlineData("orientation-objectif", "2022-01-31", "2022-03-01", "2022-02-28 en retard")]
    [InlineData("orientation", "2024-12-31", "2025-02-28", "2025-02-28")]
    [InlineData("orientation", "2025-01-01", "2025-02-12", "2025-02-12")]
    [InlineData("orientation", "2025-01-01", "2025-02-13", "2025-02-12 en retard")]
    [InlineData("orientation-objectif", "2024-12-31", "2025-01-31", "2025-01-31")]
    [InlineData("orientation-objectif", "2025-01-01", "2025-01-31", "")]
    public void L_orientation_attendue_suit_le_regime_du_jour_de_l_entree(string horloge, string entree, string jour, string attendu) =>
        Assert.Equal(attendu, Dire(horloge, jour, Ouverture(entree)));

    [Theory]
    [InlineData("2022-01-31")]
    [InlineData("2022-01-15")]
    [InlineData("2022-04-20")]
    public void L_orientation_arrete_le_jour_meme_plus_tot_ou_en_retard(string orientation) =>
        Assert.Equal("", Dire("orientation", "2022-05-01", Ouverture("2022-01-31"), Orientation(orientation)));

    [Fact]
    public void Une_orientation_a_venir_n_arrete_rien() =>
        Assert.Equal("2022-03-31", Dire("orientation", "2022-02-01", Ouverture("2022-01-31"), Orientation("2022-02-02")));

    [Fact]
    public void Une_orientation_annulee_rouvre_le_decompte() =>
        Assert.Equal("2022-03-31", Dire("orientation", "2022-02-10", Ouverture("2022-01-31"), Orientation("2022-02-02"), Annulation("e2")));

    [Fact]
    public void Une_sortie_interrompt_le_jour_meme()
    {
        foreach (var sortie in new Fait[] { Cloture("2022-02-10"), Deces("2022-02-10"), Statut("2022-02-10", soumis: false) })
        {
            Assert.Equal("2022-03-31", Dire("orientation", "2022-02-09", Ouverture("2022-01-31"), sortie));
            Assert.Equal("", Dire("orientation", "2022-02-10", Ouverture("2022-01-31"), sortie));
        }
    }

    [Fact]
    public void Le_passage_a_soumis_lance_l_orientation() =>
        Assert.Equal("2022-04-10", Dire("orientation", "2022-02-10", Ouverture("2022-01-31", soumis: false), Statut("2022-02-10", soumis: true)));

    [Fact]
    public void Un_non_soumis_n_attend_rien() => Assert.Empty(Ouverte("2022-12-31", Ouverture("2022-01-31", soumis: false), Orientation("2022-02-01")));

    [Theory]
    [InlineData("2022-02-15", "2022-02-15")]
    [InlineData("2022-02-16", "2022-02-15 en retard")]
    public void Le_premier_rendez_vous_est_attendu_quatorze_jours(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("premier-rendez-vous", jour, Ouverture("2022-01-31"), Orientation("2022-02-01")));

    [Theory]
    [InlineData("2022-02-15", "2022-02-10", "")]
    [InlineData("2022-02-16", "2022-02-10", "2022-02-15")]
    [InlineData("2022-02-17", "2022-02-16", "2022-02-15 en retard")]
    [InlineData("2022-02-17", "2022-02-17", "")]
    public void La_date_prevue_arrete_a_temps_des_la_fixation_trop_tard_a_sa_date(string prevu, string jour, string attendu) =>
        Assert.Equal(attendu, Dire("premier-rendez-vous", jour, Ouverture("2022-01-31"), Orientation("2022-02-01"), Rdv("2022-02-02", prevu)));

    [Theory]
    [InlineData(InitiativeAnnulation.Organisme, "2022-02-15")]
    [InlineData(InitiativeAnnulation.Personne, "")]
    public void Le_rendez_vous_que_l_organisme_annule_n_arrete_plus(InitiativeAnnulation initiative, string attendu) => Assert.Equal(attendu,
        Dire("premier-rendez-vous", "2022-02-10", Ouverture("2022-01-31"), Orientation("2022-02-01"), Rdv("2022-02-02", "2022-02-12"), RdvAnnule("2022-02-05", initiative)));

    [Fact]
    public void Un_rendez_vous_d_un_autre_objet_ne_suffit_pas() => Assert.Equal("2022-02-15", Dire("premier-rendez-vous", "2022-02-10",
        Ouverture("2022-01-31"), Orientation("2022-02-01"), Rdv("2022-02-02", "2022-02-12", objet: ObjetRendezVous.InformationCollective)));

    [Fact]
    public void Oriente_vers_l_operateur_aucun_rendez_vous_n_est_attendu_ni_aucun_contrat() =>
        Assert.Empty(Ouverte("2022-02-10", Ouverture("2022-01-31"), Orientation("2022-02-01", Organisme.PoleEmploi)));

    [Theory]
    [InlineData("2019-12-31", "2020-02-29", "2020-02-29")]
    [InlineData("2019-12-31", "2020-03-01", "2020-02-29 en retard")]
    [InlineData("2020-01-01", "2020-02-01", "2020-02-01")]
    [InlineData("2020-01-01", "2020-02-02", "2020-02-01 en retard")]
    [InlineData("2018-12-31", "2019-01-10", "")]
    public void La_relance_est_attendue_deux_mois_en_2019_un_ensuite(string absence, string jour, string attendu) =>
        Assert.Equal(attendu, Dire("relance", jour, Ouverture("2018-12-01"), Rdv("2018-12-05", absence), RdvManque(absence)));

    [Fact]
    public void La_relance_du_jour_arrete_celle_de_la_veille_non()
    {
        Fait[] absence = [Ouverture("2022-01-31"), Rdv("2022-02-02", "2022-02-12"), RdvManque("2022-02-12")];
        Assert.Equal("", Dire("relance", "2022-02-20", [.. absence, Relance("2022-02-12")]));
        Assert.Equal("2022-03-12", Dire("relance", "2022-02-20", [.. absence, Relance("2022-02-11")]));
    }

    [Fact]
    public void Un_nouveau_rendez_vous_interrompt_la_relance_s_il_est_fixe_a_partir_de_l_absence()
    {
        Fait[] absence = [Ouverture("2022-01-31"), Rdv("2022-02-02", "2022-02-12"), RdvManque("2022-02-12")];
        Assert.Equal("", Dire("relance", "2022-02-20", [.. absence, Rdv("2022-02-12", "2022-03-20", "r2")]));
        Assert.Equal("2022-03-12", Dire("relance", "2022-02-20", [.. absence, Rdv("2022-02-11", "2022-03-20", "r2")]));
        Assert.Equal("2022-03-12", Dire("relance", "2022-02-20", [.. absence, Rdv("2022-02-12", "2022-03-20", "r2", ObjetRendezVous.InformationCollective)]));
    }

    [Fact]
    public void Le_rendez_vous_manque_le_jour_ou_il_est_fixe_n_est_pas_un_nouveau_rendez_vous() =>
        Assert.Equal("2022-03-12", Dire("relance", "2022-02-20", Ouverture("2022-01-31"), Rdv("2022-02-12", "2022-02-12"), RdvManque("2022-02-12")));

    [Fact]
    public void Une_absence_a_un_rendez_vous_d_orientation_ne_se_relance_pas_ici() => Assert.Equal("",
        Dire("relance", "2022-02-20", Ouverture("2022-01-31"), Rdv("2022-02-02", "2022-02-12", objet: ObjetRendezVous.Orientation), RdvManque("2022-02-12")));

    [Theory]
    [InlineData("2019-07-01", "2019-07-08", "2019-07-08")]
    [InlineData("2019-07-01", "2019-07-09", "2019-07-08 en retard")]
    [InlineData("2018-12-31", "2019-01-02", "")]
    [InlineData("2024-12-31", "2025-01-07", "2025-01-07")]
    [InlineData("2025-01-01", "2025-01-02", "")]
    public void Le_contrat_suit_de_sept_jours_le_premier_rendez_vous_tenu(string tenu, string jour, string attendu) =>
        Assert.Equal(attendu, Dire("contrat-apres-rendez-vous", jour, Ouverture("2018-12-01"), Rdv("2018-12-05", tenu), RdvTenu(tenu)));

    [Theory]
    [InlineData(NatureContrat.PPAE, RangContrat.Premier, "2022-02-12", "")]
    [InlineData(NatureContrat.CER, RangContrat.Reactive, "2022-02-12", "")]
    [InlineData(NatureContrat.CER, RangContrat.Premier, "2022-02-01", "")]
    [InlineData(NatureContrat.CER, RangContrat.Renouvellement, "2022-02-12", "2022-02-19")]
    public void Un_contrat_signe_ou_reactive_arrete_meme_anterieur(NatureContrat nature, RangContrat rang, string signature, string attendu) => Assert.Equal(attendu,
        Dire("contrat-apres-rendez-vous", "2022-02-15", Ouverture("2022-01-31"), Rdv("2022-02-02", "2022-02-12"), RdvTenu("2022-02-12"), Contrat(signature, nature, rang)));

    [Theory]
    [InlineData(Organisme.MissionLocale, "cer-spe", "2022-02-28", "2022-02-28")]
    [InlineData(Organisme.MissionLocale, "cer-spe", "2022-03-01", "2022-02-28 en retard")]
    [InlineData(Organisme.MissionLocale, "cer-social", "2022-03-01", "")]
    [InlineData(Organisme.CCAS, "cer-social", "2022-03-31", "2022-03-31")]
    [InlineData(Organisme.CCAS, "cer-social", "2022-04-01", "2022-03-31 en retard")]
    [InlineData(Organisme.CCAS, "cer-spe", "2022-04-01", "")]
    public void Le_contrat_est_attendu_un_mois_ou_deux_selon_l_organisme(Organisme organisme, string horloge, string jour, string attendu) =>
        Assert.Equal(attendu, Dire(horloge, jour, Ouverture("2022-01-10"), Orientation("2022-01-31", organisme)));

    [Theory]
    [InlineData("2022-01-31")]
    [InlineData("2022-01-12")]
    [InlineData("2022-04-12")]
    public void La_signature_arrete_le_contrat_attendu(string signature) => Assert.Equal("",
        Dire("cer-social", "2022-05-01", Ouverture("2022-01-10"), Orientation("2022-01-31"), Contrat(signature)));

    [Fact]
    public void Avant_2025_une_reorientation_est_sans_effet_sur_le_delai_et_change_l_organisme()
    {
        Fait[] faits = [Ouverture("2022-01-10"), Orientation("2022-01-31", Organisme.MissionLocale), Orientation("2022-02-10", Organisme.CCAS)];
        Assert.Equal("2022-02-28", Dire("cer-spe", "2022-02-20", faits));
        Assert.Equal("", Dire("cer-social", "2022-02-20", faits));
        Assert.Equal("CCAS", Ouverte("2022-02-20", faits).First(decompte => decompte.Horloge == "cer-spe").Organisme);
    }

    [Theory]
    [InlineData("2025-03-10", "2025-03-10")]
    [InlineData("2025-03-11", "2025-03-10 en retard")]
    public void Le_contrat_d_engagement_est_attendu_un_mois(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("contrat-engagement", jour, Ouverture("2025-02-01"), Orientation("2025-02-10", Organisme.FranceTravail)));

    [Theory]
    [InlineData("2025-02-10", "")]
    [InlineData("2025-02-09", "2025-03-10")]
    public void Il_s_arrete_au_contrat_signe_a_compter_de_la_notification(string signature, string attendu) => Assert.Equal(attendu,
        Dire("contrat-engagement", "2025-03-01", Ouverture("2025-02-01"), Orientation("2025-02-10"), Contrat(signature, NatureContrat.ContratEngagement)));

    [Theory]
    [InlineData("2025-02-28", "2025-04-01")]
    [InlineData("2025-03-01", "")]
    public void Une_reorientation_interrompt_le_contrat_d_engagement_et_en_ouvre_un_autre(string signature, string attendu) => Assert.Equal(attendu,
        Dire("contrat-engagement", "2025-03-05", Ouverture("2025-02-01"), Orientation("2025-02-10"), Contrat(signature, NatureContrat.ContratEngagement), Orientation("2025-03-01")));

    [Theory]
    [InlineData("2024-12-31", "2024-12-31", "")]
    [InlineData("2024-12-31", "2025-01-15", "2025-04-01")]
    [InlineData("2025-01-01", "2024-12-31", "2025-04-01")]
    public void Recu_et_oriente_avant_la_reforme_il_est_hors_champ(string reception, string orientation, string attendu) =>
        Assert.Equal(attendu, Dire("contrat-engagement", "2025-03-05", Ouverture(reception), Orientation(orientation), Orientation("2025-03-01")));

    [Theory]
    [InlineData("2025-09-30", "2025-09-30")]
    [InlineData("2025-10-01", "2025-09-30 en retard")]
    public void Le_reexamen_social_est_attendu_six_mois(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("reexamen-social", jour, [.. Accompagne("2025-03-31")]));

    [Fact]
    public void Le_diagnostic_conjoint_l_arrete_celui_du_jour_du_contrat_non()
    {
        Assert.Equal("", Dire("reexamen-social", "2025-10-15", [.. Accompagne("2025-03-31"), DiagnosticConjoint("2025-04-01")]));
        Assert.Equal("2025-09-30", Dire("reexamen-social", "2025-06-15", [.. Accompagne("2025-03-31"), DiagnosticConjoint("2025-03-31")]));
    }

    [Theory]
    [InlineData(true, "2026-09-20")]
    [InlineData(false, "2026-03-20")]
    public void La_vulnerabilite_porte_le_reexamen_suivant_a_douze_mois(bool vulnerabilite, string attendu) => Assert.Equal(attendu,
        Dire("reexamen-social", "2025-10-15", [.. Accompagne("2025-03-31"), DiagnosticConjoint("2025-09-15") with { Vulnerabilite = vulnerabilite },
            Contrat("2025-09-20", NatureContrat.ContratEngagement, RangContrat.Renouvellement)]));

    [Fact]
    public void Une_reorientation_interrompt_le_reexamen() => Assert.Equal("",
        Dire("reexamen-social", "2025-06-15", [.. Accompagne("2025-03-31"), Orientation("2025-05-01") with { Parcours = VoieOrientation.Social }]));

    [Fact]
    public void Hors_de_l_accompagnement_social_aucun_reexamen() => Assert.Equal("", Dire("reexamen-social", "2025-06-15",
        Ouverture("2025-02-01"), Orientation("2025-03-01") with { Parcours = VoieOrientation.Emploi }, Contrat("2025-03-31", NatureContrat.ContratEngagement)));

    /// <summary>Vendredi 15 avril 2022 ; le lundi de Pâques ne compte pas.</summary>
    [Theory]
    [InlineData("2022-04-21", "2022-04-21")]
    [InlineData("2022-04-22", "2022-04-21 en retard")]
    public void Le_diagnostic_se_partage_en_trois_jours_ouvres(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("diagnostic-partage", jour, Ouverture("2022-01-31"), Diagnostic("2022-04-15")));

    [Fact]
    public void Seul_le_partage_de_ce_diagnostic_l_arrete_et_la_sortie_ne_fait_rien_a_un_dossier_ouvert()
    {
        Fait[] faits = [Ouverture("2022-01-31"), Diagnostic("2022-04-15")];
        Assert.Equal("", Dire("diagnostic-partage", "2022-04-20", [.. faits, Partage("2022-04-15")]));
        Assert.Equal("2022-04-21", Dire("diagnostic-partage", "2022-04-20", [.. faits, Partage("2022-04-15", "d2")]));
        Assert.Equal("2022-04-21", Dire("diagnostic-partage", "2022-04-20", [.. faits, Statut("2022-04-16", soumis: false)]));
        Assert.Equal("", Dire("diagnostic-partage", "2022-04-20", [.. faits, Cloture("2022-04-16")]));
    }

    [Fact]
    public void Une_suspension_n_arrete_rien() =>
        Assert.Equal("2022-03-31", Dire("orientation", "2022-02-20", Ouverture("2022-01-31"), DroitSuspendu("2022-02-10"), VersementSuspendu("2022-02-11")));

    [Fact]
    public void Le_territoire_est_celui_du_jour_le_plus_en_retard_vient_d_abord()
    {
        var ouverts = Ouverte("2022-04-30", Ouverture("2022-01-31"), Territoire("2022-02-10", "TAS-MP"));
        Assert.Equal(["orientation-objectif", "orientation"], ouverts.Select(decompte => decompte.Horloge));
        Assert.All(ouverts, decompte => Assert.Equal(("TAS-MP", null), (decompte.Territoire, decompte.Organisme)));
        Assert.Equal([-61, -30], ouverts.Select(decompte => decompte.JoursRestants(Le("2022-04-30"))));
    }

    private static IEnumerable<Fait> Accompagne(string contrat) =>
        [Ouverture("2025-02-01"), Orientation("2025-03-01") with { Parcours = VoieOrientation.Social }, Contrat(contrat, NatureContrat.ContratEngagement)];
}
