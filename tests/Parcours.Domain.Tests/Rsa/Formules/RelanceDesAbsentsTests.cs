using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA19-D. Absence le 31 janvier 2020 : un mois mène au 29 février.</summary>
public sealed class RelanceDesAbsentsTests
{
    private static readonly Fait[] Absente = [Ouverture("2020-01-02"), Orientation("2020-01-05"), Rdv("2020-01-08", "2020-01-31"), RdvManque("2020-01-31")];

    [Theory]
    [InlineData("2020-01-30", Classe.Echec)]
    [InlineData("2020-01-31", Classe.Compte)]
    [InlineData("2020-02-29", Classe.Compte)]
    [InlineData("2020-03-01", Classe.Echec)]
    public void La_relance_compte_du_jour_de_l_absence_a_l_echeance(string relance, Classe classe) =>
        Assert.Equal(classe, Unite("2020-12-31", [.. Absente, Relance(relance)]).Classe);

    [Fact]
    public void Toute_relance_de_l_episode_arrete_meme_d_un_autre_rendez_vous() =>
        Assert.Equal(Classe.Compte, Unite("2020-12-31", [.. Absente, Relance("2020-02-10", "r9")]).Classe);

    [Theory]
    [InlineData("2019-12-31", "2020-02-29", Classe.Compte)]
    [InlineData("2019-12-31", "2020-03-01", Classe.Echec)]
    [InlineData("2020-01-01", "2020-02-01", Classe.Compte)]
    [InlineData("2020-01-01", "2020-02-02", Classe.Echec)]
    [InlineData("2018-06-15", "2018-08-15", Classe.Compte)]
    [InlineData("2024-06-15", "2024-07-16", Classe.Echec)]
    public void Le_delai_est_celui_de_l_annee_de_l_absence(string absence, string relance, Classe classe) =>
        Assert.Equal(classe, Unite("2025-12-31", Ouverture("2018-01-02"), Rdv("2018-01-08", absence), RdvManque(absence), Relance(relance)).Classe);

    [Theory]
    [InlineData("2020-02-29", Classe.EnAttente)]
    [InlineData("2020-03-01", Classe.Echec)]
    public void Sans_relance_en_attente_jusqu_a_l_echeance(string observation, Classe classe) =>
        Assert.Equal(classe, Unite(observation, Absente).Classe);

    [Theory]
    [InlineData("2020-02-29", Classe.Exclu)]
    [InlineData("2020-03-01", Classe.Echec)]
    public void La_sortie_exclut_jusqu_a_l_echeance(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(classe, Unite("2020-12-31", [.. Absente, fin]).Classe);
    }

    /// <summary>Sans relance, puis avec une relance le 10 février, puis avec une relance tardive.</summary>
    [Theory]
    [InlineData("2020-01-30", Classe.Echec, Classe.Compte, Classe.Echec)]
    [InlineData("2020-01-31", Classe.Exclu, Classe.Exclu, Classe.Exclu)]
    [InlineData("2020-02-10", Classe.Exclu, Classe.Exclu, Classe.Exclu)]
    [InlineData("2020-02-11", Classe.Exclu, Classe.Compte, Classe.Exclu)]
    [InlineData("2020-02-29", Classe.Exclu, Classe.Compte, Classe.Exclu)]
    [InlineData("2020-03-01", Classe.Echec, Classe.Compte, Classe.Echec)]
    public void Un_nouveau_rendez_vous_exclut_dans_le_delai_et_au_plus_tard_le_jour_de_la_relance(string fixeLe, Classe sans, Classe avec, Classe tard)
    {
        Fait[] faits = [.. Absente, Rdv(fixeLe, "2020-04-01", "r2")];
        Assert.Equal(sans, Unite("2020-12-31", faits).Classe);
        Assert.Equal(avec, Unite("2020-12-31", [.. faits, Relance("2020-02-10")]).Classe);
        Assert.Equal(tard, Unite("2020-12-31", [.. faits, Relance("2020-03-15")]).Classe);
    }

    [Theory]
    [InlineData(ObjetRendezVous.Orientation)]
    [InlineData(ObjetRendezVous.InformationCollective)]
    public void Un_rendez_vous_d_un_autre_objet_n_exclut_pas(ObjetRendezVous objet) =>
        Assert.Equal(Classe.Echec, Unite("2020-12-31", [.. Absente, Rdv("2020-02-05", "2020-02-20", "r2", objet)]).Classe);

    [Fact]
    public void Le_rendez_vous_manque_lui_meme_n_est_pas_un_nouveau_rendez_vous() =>
        Assert.Equal(Classe.Echec, Unite("2020-12-31", Ouverture("2020-01-02"), Rdv("2020-01-31", "2020-01-31"), RdvManque("2020-01-31")).Classe);

    [Fact]
    public void L_absence_a_un_autre_rendez_vous_est_hors_champ() =>
        Assert.Empty(Toutes("2020-12-31", Ouverture("2020-01-02"), Rdv("2020-01-08", "2020-01-20"), RdvTenu("2020-01-20"), Rdv("2020-01-21", "2020-01-31", "r2"), RdvManque("2020-01-31", "r2")));

    [Fact]
    public void L_organisme_ayant_annule_le_premier_l_absence_au_suivant_est_de_reference() =>
        Assert.Equal(Classe.Echec, Unite("2020-12-31", Ouverture("2020-01-02"), Rdv("2020-01-08", "2020-01-20"), RdvAnnule("2020-01-15", InitiativeAnnulation.Organisme),
            Rdv("2020-01-15", "2020-01-31", "r2"), RdvManque("2020-01-31", "r2")).Classe);

    [Theory]
    [InlineData("2020-01-30", 0)]
    [InlineData("2020-01-31", 1)]
    public void L_absence_posterieure_a_la_cloture_est_ignoree(string cloture, int unites) =>
        Assert.Equal(unites, Toutes("2020-12-31", [.. Absente, Cloture(cloture)]).Count);

    [Fact]
    public void Une_unite_par_episode()
    {
        Fait[] second = [.. Absente.Select(f => f with { Episode = Second, DateEffet = f.DateEffet.PlusMonths(6) })];
        Assert.Equal([Premier, Second], Toutes("2020-12-31", [.. Absente, Cloture("2020-03-15"), .. second]).Select(u => u.Episode));
    }

    [Fact]
    public void Hors_champ_non_soumise_le_jour_de_l_absence()
    {
        Assert.Empty(Toutes("2020-12-31", [Ouverture("2020-01-02", soumis: false), .. Absente[1..]]));
        Assert.Empty(Toutes("2020-12-31", [.. Absente, Statut("2020-01-30", soumis: false)]));
        Assert.Equal(Classe.Exclu, Unite("2020-12-31", [.. Absente, Statut("2020-01-31", soumis: false)]).Classe);
        Assert.Equal(Classe.Echec, Unite("2020-12-31", [Ouverture("2020-01-02", soumis: false), Statut("2020-01-31", soumis: true), .. Absente[1..]]).Classe);
    }

    [Fact]
    public void Une_absence_qui_precede_la_reception_du_droit_compte() =>
        Assert.Equal(Classe.Echec, Unite("2020-12-31", [Ouverture("2020-02-03"), .. Absente[1..]]).Classe);

    [Fact]
    public void L_absence_annulee_ou_corrigee_suit_ce_qui_est_connu()
    {
        Assert.Empty(Toutes("2020-12-31", [.. Absente, Annulation("e4")]));
        Assert.Equal(Classe.Compte, Unite("2020-12-31", [.. Absente, Relance("2020-03-05"), Correction("e4", effet: "2020-02-05")]).Classe);
    }

    [Fact]
    public void Le_territoire_est_celui_du_jour_de_l_absence()
    {
        Fait[][] population = [[.. Absente, Territoire("2020-01-31", "TAS-MP")], [.. Absente, Territoire("2020-02-01", "TAS-MP")]];
        Assert.Equal((0, 1, 0, 0), Taux(Mesurer("RSA19-D", "2020-01-01", "2020-12-31", "2020-12-31", population, ("territoire", "TAS-MP"))));
        Assert.Equal((0, 1, 0, 0), Taux(Mesurer("RSA19-D", "2020-01-01", "2020-12-31", "2020-12-31", population, ("territoire", "TAS-CL"))));
    }

    [Fact]
    public void La_periode_a_ses_bornes_incluses()
    {
        Assert.Single(Unites("RSA19-D", "2020-01-31", "2020-01-31", "2020-12-31", Absente));
        Assert.Empty(Unites("RSA19-D", "2020-02-01", "2020-12-31", "2020-12-31", Absente));
        Assert.Empty(Unites("RSA19-D", "2020-01-01", "2020-01-30", "2020-12-31", Absente));
        Assert.Equal((0, 0, 0, 0), Taux(Mesurer("RSA19-D", "2020-01-01", "2020-12-31", "2020-12-31", [])));
    }

    private static Unite Unite(string observation, params Fait[] faits) => Assert.Single(Toutes(observation, faits));

    private static IReadOnlyList<Unite> Toutes(string observation, params Fait[] faits) => Unites("RSA19-D", "2018-01-01", "2024-12-31", observation, faits);
}
