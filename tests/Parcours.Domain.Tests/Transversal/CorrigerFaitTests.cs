using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Transversal;

public sealed class CorrigerFaitTests
{
    private static readonly Fait[] Avant = [Ouverture("2022-01-10"), Orientation("2022-02-01"), Cloture("2022-05-01")];

    [Fact]
    public void Est_acceptee_et_va_sur_l_episode_du_fait_vise()
    {
        var proposee = Correction("e2", effet: "2022-01-20") with { Episode = Second };
        EtantDonne(Avant).Quand(proposee).Alors(FaitsAttendus(proposee with { Episode = Premier }));
    }

    [Fact]
    public void Une_cible_inconnue_est_refusee_partout()
    {
        EtantDonne(Avant).Quand(Correction("e9", "2022-01-20")).Alors(RefusAttendu("fait-vise-inconnu"));
        EtantDonne(Avant).ParLot().Quand(Correction("e9", "2022-01-20")).Alors(RefusAttendu("fait-vise-inconnu"));
    }

    [Fact]
    public void Un_transversal_ne_se_corrige_pas()
    {
        EtantDonne([.. Avant, Correction("e2", "2022-01-20")]).Quand(Correction("e4", "2022-01-21")).Alors(RefusAttendu("correction-d-un-transversal"));
        EtantDonne([.. Avant, Annulation("e2")]).ParLot().Quand(Correction("e4", "2022-01-21")).Alors(RefusAttendu("correction-d-un-transversal"));
    }

    [Theory]
    [InlineData("""{"organisme":"Martien"}""", "organisme")]
    [InlineData("""{"organisme":null}""", "organisme")]
    [InlineData("""{"inconnu":1}""", "inconnu")]
    [InlineData("""{"dateDecision":"2021-02-29"}""", "dateDecision")]
    public void Des_champs_mal_formes_sont_refuses(string donnees, string champ)
    {
        var refus = Assert.IsType<Decision.Refuser>(EtantDonne(Avant).ParLot().Quand(Correction("e2", donnees: donnees)).Decision).Refus;
        Assert.Equal("correction-invalide", refus.Code);
        Assert.Equal(champ, Assert.Single(refus.Erreurs!).Champ);
    }

    [Fact]
    public void Un_foyer_qui_n_a_pas_ete_remplace_est_refuse_sans_lever() =>
        EtantDonne(Avant).Quand(Correction("e1", donnees: """{"foyer":"f1"}""")).Alors(RefusAttendu("correction-invalide"));

    [Fact]
    public void Un_foyer_remplace_est_admis()
    {
        var correction = Correction("e1", donnees: """{"foyer":"6f0cf0c2-6f5a-5b0e-9d3c-7a1c3b2f4e71"}""");
        Assert.IsType<Decision.Consigner>(EtantDonne(Avant).Quand(correction).Decision);
    }

    [Theory]
    [InlineData("2022-06-15", true)]
    [InlineData("2022-06-16", false)]
    public void Une_date_corrigee_future_est_refusee(string effet, bool admise)
    {
        EtantDonne(Avant).Quand(Correction("e2", effet)).Alors(admise ? FaitsAttendus(Correction("e2", effet)) : RefusAttendu("effet-futur"));
        EtantDonne(Avant).ParLot().Quand(Correction("e2", effet)).Alors(admise ? FaitsAttendus(Correction("e2", effet)) : RefusAttendu("effet-futur"));
    }

    [Fact]
    public void La_date_future_d_un_fait_de_caisse_n_est_admise_que_par_lot()
    {
        EtantDonne(Avant).Quand(Correction("e3", "2022-06-16")).Alors(RefusAttendu("effet-futur"));
        EtantDonne(Avant).ParLot().Quand(Correction("e3", "2022-06-16")).Alors(FaitsAttendus(Correction("e3", "2022-06-16")));
    }

    [Fact]
    public void Redire_la_valeur_connue_ne_consigne_rien()
    {
        EtantDonne(Avant).Quand(Correction("e2", "2022-02-01")).Alors(RienAFaireAttendu);
        EtantDonne([.. Avant, Correction("e2", "2022-01-20")]).Quand(Correction("e2", "2022-01-20")).Alors(RienAFaireAttendu);
        EtantDonne(Avant).Quand(Correction("e2", donnees: """{"organisme":"CCAS"}""")).Alors(RienAFaireAttendu);
    }

    [Fact]
    public void Revenir_a_la_valeur_d_origine_est_une_correction() =>
        EtantDonne([.. Avant, Correction("e2", "2022-01-20")]).Quand(Correction("e2", "2022-02-01"))
            .Alors(FaitsAttendus(Correction("e2", "2022-02-01")));

    [Fact]
    public void Sur_un_fait_annule_est_admise_avec_une_alerte() =>
        EtantDonne([.. Avant, Annulation("e2")]).Quand(Correction("e2", "2022-01-20")).Alors(AlerteAttendue("fait-vise-annule"));

    [Fact]
    public void Redite_sur_un_fait_annule_ne_consigne_rien() =>
        EtantDonne([.. Avant, Annulation("e2"), Correction("e2", "2022-01-20")]).Quand(Correction("e2", "2022-01-20")).Alors(RienAFaireAttendu);
}
