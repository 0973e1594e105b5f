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

/// <summary>PCH-01 à ses bornes, et le recrutement par fenêtre de délai ; les attendus sont calculés à la main.</summary>
public sealed class FormulesPchTests
{
    /// <summary>Dépôt le 31 octobre 2021 : échéance le 28 février (R3).</summary>
    [Theory]
    [InlineData("2022-02-28", SensDecision.Accord, Classe.Compte)]
    [InlineData("2022-02-28", SensDecision.Rejet, Classe.Compte)]
    [InlineData("2022-03-01", SensDecision.Accord, Classe.Echec)]
    [InlineData("2021-10-30", SensDecision.Accord, Classe.Compte)]
    public void La_decision_est_dans_les_quatre_mois_ou_non(string decision, SensDecision sens, Classe classe) =>
        Assert.Equal(classe, Decisions("2022-12-31", DemandeMdph("2021-10-31"), DecisionCdaph(decision, sens)).Seule());

    [Theory]
    [InlineData("2022-02-28", Classe.EnAttente)]
    [InlineData("2022-03-01", Classe.Echec)]
    public void Le_silence_n_est_pas_une_decision(string observation, Classe classe) =>
        Assert.Equal(classe, Decisions(observation, DemandeMdph("2021-10-31")).Seule());

    [Theory]
    [InlineData("2022-02-28", Classe.Exclu)]
    [InlineData("2022-03-01", Classe.Echec)]
    public void Une_sortie_sans_decision_exclut_jusqu_a_l_echeance_incluse(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Retrait(sortie) with { Episode = Mdph }, Deces(sortie) })
            Assert.Equal(classe, Decisions("2022-12-31", DemandeMdph("2021-10-31"), fin).Seule());
    }

    [Theory]
    [InlineData("2021-12-05", Classe.Compte)]
    [InlineData("2021-12-06", Classe.Exclu)]
    public void La_decision_du_jour_du_retrait_compte_celle_du_lendemain_non(string decision, Classe classe) => Assert.Equal(classe,
        Decisions("2022-12-31", DemandeMdph("2021-10-31"), Retrait("2021-12-05") with { Episode = Mdph }, DecisionCdaph(decision)).Seule());

    [Theory]
    [InlineData(DroitMdph.AAH)]
    [InlineData(DroitMdph.RQTH)]
    [InlineData(DroitMdph.AEEH)]
    public void Un_autre_droit_est_hors_du_champ(DroitMdph droit) =>
        Assert.Null(Decisions("2022-12-31", DemandeMdph("2021-10-31", droit), DecisionCdaph("2022-01-01")).Seule());

    [Fact]
    public void Deux_demandes_sont_deux_dossiers_et_la_MDPH_ne_lit_pas_l_APA()
    {
        var mesure = Decisions("2022-12-31",
            DemandeMdph("2021-10-31"), DecisionCdaph("2022-01-01"),
            DemandeMdph("2021-11-30") with { Episode = new(Dispositif.Pch, "2") },
            DemandeApa("2021-10-31"), Retrait("2021-11-01"), DecisionApa("2021-11-01"));
        Assert.Equal((1, 1, 0, 0), (mesure.Numerateur, mesure.Echecs, mesure.EnAttente, mesure.Exclus));
    }

    [Fact]
    public void Au_meme_rang_la_premiere_demande_de_PCH_lance_l_horloge()
    {
        var unite = Assert.Single(Decisions("2022-12-31",
            DemandeMdph("2021-10-01", DroitMdph.CMI), DemandeMdph("2021-10-31"), DemandeMdph("2021-11-30"), DecisionCdaph("2022-03-15")).Unites);
        Assert.Equal((Classe.Echec, Le("2022-02-28")), (unite.Classe, unite.Echeance));
    }

    /// <summary>Tout départ dont l'échéance tombe dans la période est dans la fenêtre recrutée, quels que soient le jour, le délai et l'année.</summary>
    [Theory]
    [InlineData(UniteDelai.Mois, 1)]
    [InlineData(UniteDelai.Mois, 2)]
    [InlineData(UniteDelai.Mois, 4)]
    [InlineData(UniteDelai.Jours, 10)]
    [InlineData(UniteDelai.Jours, 60)]
    [InlineData(UniteDelai.JoursOuvres, 3)]
    [InlineData(UniteDelai.JoursOuvres, 40)]
    public void La_fenetre_de_recrutement_ne_laisse_aucun_depart_dehors(UniteDelai unite, int nombre)
    {
        foreach (var borne in Enum.GetValues<Borne>())
        {
            var delai = new Delai(nombre, unite, borne);
            var parametres = De(("lieux", new HashSet<string> { "domicile" }), ("natures", new HashSet<string> { "initiale" }), ("delai", delai));
            for (var depart = Le("2022-11-01"); depart < Le("2024-12-31"); depart = depart.PlusDays(1))
            {
                var echeance = delai.Echeance(depart);
                var fenetre = Assert.IsType<Recrutement.ParEffet>(Assert.Single(
                    AvanceDue.Formule.Recruter(parametres, new(new(echeance, echeance), echeance, new Dictionary<string, string>()))));
                Assert.True(fenetre.Debut <= depart && depart <= fenetre.Fin, $"{depart} : {fenetre}");
            }
        }
    }

    private static Mesure Decisions(string observation, params Fait[] faits) =>
        DecisionDansLeDelai.Pch.Calculer([Pch(observation, faits)], PchEnQuatreMois, Question(observation, "2021-01-01", "2021-12-31"));
}
