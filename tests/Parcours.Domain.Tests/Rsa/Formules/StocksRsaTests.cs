using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>Les stocks de l'enquête OARSA : OAR-01, OAR-02, OAR-04 et OAR-05.</summary>
public sealed class StocksRsaTests
{
    private static readonly string[] Stocks = ["OAR-01", "OAR-02", "OAR-04", "OAR-05"];
    private static readonly Fait[] Suivie = [Ouverture("2022-02-01"), Orientation("2022-02-10"), Contrat("2022-03-01")];

    /// <summary>Du jour de la réception, inclus, à celui de la fin, exclu (R11).</summary>
    [Theory]
    [InlineData("2022-01-31", 0)]
    [InlineData("2022-02-01", 1)]
    [InlineData("2022-09-14", 1)]
    [InlineData("2022-09-15", 0)]
    public void On_est_du_stock_de_la_reception_a_la_veille_de_la_fin(string fin, int unites)
    {
        Fait[] orientee = [Ouverture("2022-02-01"), Orientation("2022-01-15"), Contrat("2022-01-20")];
        foreach (var sortie in new Fait[] { Cloture("2022-09-15"), Deces("2022-09-15") })
            foreach (var code in Stocks) Assert.Equal(unites, Unites(code, fin, fin, "2023-06-30", [.. orientee, sortie]).Count);
        foreach (var code in Stocks[1..]) Assert.Equal(unites, Unites(code, fin, fin, "2023-06-30", [.. orientee, Statut("2022-09-15", soumis: false)]).Count);
    }

    [Fact]
    public void Le_stock_s_observe_au_plus_tard_le_jour_d_observation()
    {
        Fait[] faits = [.. Suivie, Cloture("2022-09-15")];
        foreach (var code in Stocks)
        {
            Assert.Single(Unites(code, "2022-01-01", "2022-12-31", "2022-09-14", faits));
            Assert.Empty(Unites(code, "2022-01-01", "2022-12-31", "2022-09-15", faits));
        }
    }

    [Theory]
    [InlineData("2022-06-30", Classe.Compte)]
    [InlineData("2022-07-01", Classe.Echec)]
    public void Une_orientation_posterieure_a_la_fin_ne_compte_pas_meme_connue(string orientation, Classe classe)
    {
        Fait[] faits = [Ouverture("2022-02-01"), Orientation(orientation)];
        Assert.Equal(classe, Seule("OAR-02", "2022-01-01", "2022-06-30", "2022-12-31", faits).Classe);
        Assert.Equal(classe is Classe.Compte ? 1 : 0, Unites("OAR-05", "2022-01-01", "2022-06-30", "2022-12-31", faits).Count);
    }

    [Fact]
    public void Une_personne_compte_une_fois_par_son_episode_ouvert_le_plus_ancien()
    {
        Fait[] second = [Ouverture("2022-05-01", "TAS-MP") with { Episode = Second }, Orientation("2022-05-10") with { Episode = Second }];
        Fait[] faits = [.. second, Ouverture("2022-02-01"), Cloture("2022-09-15")];
        Assert.Equal((Premier, Classe.Echec), Cle(Seule("OAR-02", "2022-06-30", "2022-06-30", "2022-12-31", faits)));
        Assert.Equal((Second, Classe.Compte), Cle(Seule("OAR-02", "2022-09-15", "2022-09-15", "2022-12-31", faits)));
        Assert.Equal((0, 0, 0, 0), Taux(Mesurer("OAR-02", "2022-06-30", "2022-06-30", "2022-12-31", [faits], ("territoire", "TAS-MP"))));

        static (Episode, Classe) Cle(Unite unite) => (unite.Episode, unite.Classe);
    }

    [Theory]
    [InlineData("2022-05-01", "TAS-CL")]
    [InlineData("2022-05-02", "TAS-MP")]
    [InlineData("2022-07-01", "TAS-MALC")]
    [InlineData("2022-12-31", "TAS-MALC")]
    public void Le_territoire_est_celui_du_jour_observe(string fin, string territoire)
    {
        Fait[] faits = [.. Suivie, Territoire("2022-05-02", "TAS-MP"), Territoire("2022-07-01", "TAS-MALC", "TAS-MP")];
        foreach (var code in Stocks)
        {
            Assert.Equal(territoire, Seule(code, fin, fin, "2022-12-31", faits).Territoire);
            Assert.Equal(1, Mesurer(code, fin, fin, "2022-12-31", [faits], ("territoire", territoire)).Denominateur);
            Assert.Equal(0, Mesurer(code, fin, fin, "2022-12-31", [faits], ("territoire", "TAS-AUTRE")).Denominateur);
        }
    }

    [Fact]
    public void Le_passage_a_soumise_fait_entrer_au_stock_celui_a_non_soumise_en_sort()
    {
        Fait[] faits = [Ouverture("2022-02-01", soumis: false), Orientation("2022-02-10"), Statut("2022-04-01", soumis: true), Statut("2022-06-01", soumis: false), Statut("2022-08-01", soumis: true)];
        var soumises = new[] { "2022-03-31", "2022-04-01", "2022-05-31", "2022-06-01", "2022-07-31", "2022-08-01" }
            .Select(jour => (Unites("OAR-02", jour, jour, "2022-12-31", faits).Count, Seule("OAR-01", jour, jour, "2022-12-31", faits).Classe));
        Assert.Equal([(0, Classe.Echec), (1, Classe.Compte), (1, Classe.Compte), (0, Classe.Echec), (0, Classe.Echec), (1, Classe.Compte)], soumises);
    }

    /// <summary>Né le 29 février 2004 : majeur le 1er mars 2022.</summary>
    [Theory]
    [InlineData("2004-02-28", "2022-02-28", 1)]
    [InlineData("2004-02-29", "2022-02-28", 0)]
    [InlineData("2004-02-29", "2022-03-01", 1)]
    public void Seuls_les_adultes_sont_de_la_part_soumise(string naissance, string jour, int unites) =>
        Assert.Equal(unites, Unites("OAR-01", jour, jour, "2022-12-31", Ouverture("2022-02-01"), Naissance("2022-01-01", naissance)).Count);

    [Fact]
    public void Sans_naissance_connue_un_beneficiaire_est_adulte() =>
        Assert.Equal(Classe.Compte, Seule("OAR-01", "2022-12-31", "2022-12-31", "2022-12-31", Ouverture("2022-02-01")).Classe);

    /// <summary>
    /// Cas travaillé à la main, au 31 décembre 2022. A, B : soumis. C : non soumise. D : mineur, né le 1er janvier 2005. E : clos le 31. F :
    /// soumis à Mâcon. G : passée à non soumise le 31. Deux adultes soumis de Chalon sur quatre, un de Mâcon.
    /// </summary>
    [Fact]
    public void Part_soumise_cas_travaille_a_la_main()
    {
        Fait[][] population =
        [
            [Ouverture("2022-02-01"), Naissance("2022-02-01", "1980-05-05")],
            [Ouverture("2019-02-01")],
            [Ouverture("2022-02-01", soumis: false)],
            [Ouverture("2022-02-01"), Naissance("2022-02-01", "2005-01-01")],
            [Ouverture("2022-02-01"), Cloture("2022-12-31")],
            [Ouverture("2022-02-01", "TAS-MP")],
            [Ouverture("2022-02-01"), Statut("2022-12-31", soumis: false)],
        ];
        Assert.Equal((3, 5, 0, 0), Taux(Mesurer("OAR-01", "2022-01-01", "2022-12-31", "2023-03-01", population)));
        Assert.Equal((2, 4, 0, 0), Taux(Mesurer("OAR-01", "2022-01-01", "2022-12-31", "2023-03-01", population, ("territoire", "TAS-CL"))));
        Assert.Equal((5, 6, 0, 0), Taux(Mesurer("OAR-01", "2022-01-01", "2022-12-30", "2023-03-01", population)));
        Assert.Equal((5, 6, 0, 0), Taux(Mesurer("OAR-01", "2022-01-01", "2022-12-31", "2022-12-30", population)));
    }

    /// <summary>Ouvert le 30 août 2021 : six mois le 28 février 2022, douze le 30 août.</summary>
    [Theory]
    [InlineData("2022-02-27", "moins6")]
    [InlineData("2022-02-28", "6a12")]
    [InlineData("2022-08-29", "6a12")]
    [InlineData("2022-08-30", "12plus")]
    public void L_anciennete_se_compte_de_l_ouverture_du_droit(string jour, string anciennete)
    {
        Fait[][] population = [[Ouverture("2021-09-20") with { DateOuvertureDroit = Le("2021-08-30") }]];
        foreach (var palier in new[] { "moins6", "6a12", "12plus" })
            Assert.Equal(palier == anciennete ? 1 : 0, Mesurer("OAR-02", jour, jour, "2022-12-31", population, ("anciennete", palier)).Denominateur);
    }

    [Theory]
    [InlineData(Organisme.CCAS, Organisme.PoleEmploi, 0)]
    [InlineData(Organisme.PoleEmploi, Organisme.CCAS, 1)]
    [InlineData(Organisme.CCAS, Organisme.FranceTravail, 0)]
    [InlineData(Organisme.FranceTravail, Organisme.CapEmploi, 1)]
    public void L_orientation_courante_decide_de_la_part_avec_contrat(Organisme premiere, Organisme courante, int unites)
    {
        Fait[] faits = [Ouverture("2022-02-01"), Orientation("2022-02-10", premiere), Orientation("2022-06-30", courante)];
        Assert.Equal(unites, Unites("OAR-04", "2022-06-30", "2022-06-30", "2022-12-31", faits).Count);
        Assert.Equal(1 - unites, Unites("OAR-04", "2022-06-29", "2022-06-29", "2022-12-31", faits).Count);
    }

    [Theory]
    [InlineData("2022-02-28", Classe.Echec)]
    [InlineData("2022-03-01", Classe.Compte)]
    [InlineData("2022-08-31", Classe.Compte)]
    [InlineData("2022-09-01", Classe.Echec)]
    public void Le_contrat_est_en_cours_de_la_signature_a_son_dernier_jour(string jour, Classe classe) =>
        Assert.Equal(classe, Seule("OAR-04", jour, jour, "2022-12-31", Ouverture("2022-02-01"), Orientation("2022-02-10"),
            Contrat("2022-03-01") with { FinValidite = Le("2022-08-31") }).Classe);

    [Theory]
    [InlineData(NatureContrat.CER, RangContrat.Premier, Classe.Compte)]
    [InlineData(NatureContrat.CER, RangContrat.Renouvellement, Classe.Compte)]
    [InlineData(NatureContrat.PPAE, RangContrat.Premier, Classe.Echec)]
    [InlineData(NatureContrat.ContratEngagement, RangContrat.Premier, Classe.Echec)]
    public void Seul_un_CER_compte_quel_que_soit_son_rang(NatureContrat nature, RangContrat rang, Classe classe) =>
        Assert.Equal(classe, Seule("OAR-04", "2022-12-31", "2022-12-31", "2022-12-31", Ouverture("2022-02-01"), Orientation("2022-02-10"), Contrat("2022-03-01", nature, rang)).Classe);

    [Fact]
    public void Un_contrat_sans_fin_reste_en_cours_quand_un_autre_est_echu() =>
        Assert.Equal(Classe.Compte, Seule("OAR-04", "2022-12-31", "2022-12-31", "2022-12-31", [.. Suivie, Contrat("2022-06-01") with { FinValidite = Le("2022-09-01") }]).Classe);

    /// <summary>
    /// Cas travaillé à la main, au 31 décembre 2022 : A, B au CCAS, C de Pôle emploi au Département en novembre, D à Pôle emploi de Mâcon,
    /// E non orientée, F orientée le 1er janvier 2023, G close. Quatre orientés.
    /// </summary>
    [Fact]
    public void Organisme_referent_cas_travaille_a_la_main()
    {
        Fait[][] population =
        [
            [Ouverture("2022-02-01"), Orientation("2022-02-10")],
            [Ouverture("2020-02-01"), Orientation("2020-02-10")],
            [Ouverture("2022-02-01"), Orientation("2022-02-10", Organisme.PoleEmploi), Orientation("2022-11-15", Organisme.Departement)],
            [Ouverture("2022-02-01", "TAS-MP"), Orientation("2022-02-10", Organisme.PoleEmploi)],
            [Ouverture("2022-02-01")],
            [Ouverture("2022-02-01"), Orientation("2023-01-01")],
            [Ouverture("2022-02-01"), Orientation("2022-02-10"), Cloture("2022-10-01")],
        ];
        Assert.Equal((4, 4, 0, 0), Repartir());
        Assert.Equal((2, 4, 0, 0), Repartir(("organisme", "CCAS")));
        Assert.Equal((1, 4, 0, 0), Repartir(("organisme", "Departement")));
        Assert.Equal((1, 4, 0, 0), Repartir(("organisme", "PoleEmploi")));
        Assert.Equal((0, 4, 0, 0), Repartir(("organisme", "FranceTravail")));
        Assert.Equal((0, 1, 0, 0), Repartir(("organisme", "CCAS"), ("territoire", "TAS-MP")));

        (int, int, int, int) Repartir(params (string, string)[] filtres) => Taux(Mesurer("OAR-05", "2022-01-01", "2022-12-31", "2023-03-01", population, filtres));
    }
}
