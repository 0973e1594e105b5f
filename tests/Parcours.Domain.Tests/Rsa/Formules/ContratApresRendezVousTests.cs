using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA19-E. Rendez-vous tenu le 25 février 2020 : sept jours mènent au 3 mars.</summary>
public sealed class ContratApresRendezVousTests
{
    private static readonly Fait[] Tenu = [Ouverture("2020-01-02"), Orientation("2020-01-10"), Rdv("2020-01-12", "2020-02-25"), RdvTenu("2020-02-25")];

    [Theory]
    [InlineData("2020-02-24", Classe.Compte, true)]
    [InlineData("2020-02-25", Classe.Compte, false)]
    [InlineData("2020-03-03", Classe.Compte, false)]
    [InlineData("2020-03-04", Classe.Echec, false)]
    public void Le_contrat_est_dans_la_semaine_ou_non(string contrat, Classe classe, bool anomalie)
    {
        var unite = Unite("2020-12-31", [.. Tenu, Contrat(contrat)]);
        Assert.Equal((classe, anomalie), (unite.Classe, unite.EstAnomalie));
    }

    [Theory]
    [InlineData(NatureContrat.CER, RangContrat.Premier, true)]
    [InlineData(NatureContrat.CER, RangContrat.Reactive, true)]
    [InlineData(NatureContrat.PPAE, RangContrat.Premier, true)]
    [InlineData(NatureContrat.PPAE, RangContrat.Reactive, true)]
    [InlineData(NatureContrat.CER, RangContrat.Renouvellement, false)]
    [InlineData(NatureContrat.PPAE, RangContrat.Renouvellement, false)]
    [InlineData(NatureContrat.ContratEngagement, RangContrat.Premier, false)]
    public void Seuls_comptent_un_CER_ou_un_PPAE_premier_ou_reactive(NatureContrat nature, RangContrat rang, bool compte) =>
        Assert.Equal(compte ? Classe.Compte : Classe.Echec, Unite("2020-12-31", [.. Tenu, Contrat("2020-02-26", nature, rang)]).Classe);

    [Theory]
    [InlineData("2020-03-03", Classe.EnAttente)]
    [InlineData("2020-03-04", Classe.Echec)]
    public void Sans_contrat_en_attente_jusqu_a_l_echeance(string observation, Classe classe) => Assert.Equal(classe, Unite(observation, Tenu).Classe);

    [Theory]
    [InlineData("2020-03-03", Classe.Exclu)]
    [InlineData("2020-03-04", Classe.Echec)]
    public void La_sortie_exclut_jusqu_a_l_echeance(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(classe, Unite("2020-12-31", [.. Tenu, fin]).Classe);
    }

    [Fact]
    public void L_objet_de_la_fixation_fait_foi()
    {
        var faux = RdvTenu("2020-02-20", "r0") with { Objet = ObjetRendezVous.Accompagnement };
        Fait[] faits = [.. Tenu, Rdv("2020-01-11", "2020-02-20", "r0", ObjetRendezVous.Orientation), faux];
        Assert.Equal(Le("2020-02-25"), Unite("2020-12-31", faits).Depart.Fait.DateEffet);
        Assert.Equal(Le("2020-02-20"), Unite("2020-12-31", [.. Tenu, faux]).Depart.Fait.DateEffet);
        Assert.Equal(Le("2020-02-25"), Unite("2020-12-31", [.. Tenu, RdvTenu("2020-02-20", "r0")]).Depart.Fait.DateEffet);
    }

    [Fact]
    public void Seul_compte_le_premier_rendez_vous_tenu_de_l_episode()
    {
        Fait[] faits = [.. Tenu, Rdv("2020-03-10", "2020-03-20", "r2"), RdvTenu("2020-03-20", "r2"), Contrat("2020-03-22")];
        Assert.Equal((Classe.Echec, Le("2020-02-25")), (Unite("2020-12-31", faits).Classe, Unite("2020-12-31", faits).Depart.Fait.DateEffet));
        Assert.Empty(Unites("RSA19-E", "2020-03-01", "2020-12-31", "2020-12-31", faits));
    }

    [Fact]
    public void Une_personne_compte_une_fois_par_periode_par_son_premier_episode()
    {
        Fait[] second = [.. Tenu.Append(Contrat("2020-02-26")).Select(f => f with { Episode = Second, DateEffet = f.DateEffet.PlusMonths(6) })];
        Fait[] faits = [.. second, .. Tenu, Cloture("2020-04-01")];
        Assert.Equal((Premier, Classe.Echec), (Unite("2020-12-31", faits).Episode, Unite("2020-12-31", faits).Classe));
        Assert.Equal(Second, Assert.Single(Unites("RSA19-E", "2020-07-01", "2020-12-31", "2020-12-31", faits)).Episode);
    }

    [Fact]
    public void Le_territoire_ne_choisit_pas_l_episode_de_reference()
    {
        Fait[] second = [.. Tenu.Select(f => f with { Episode = Second, DateEffet = f.DateEffet.PlusMonths(6) }), Territoire("2020-08-01", "TAS-MP") with { Episode = Second }];
        Fait[][] population = [[.. Tenu, Cloture("2020-04-01"), .. second]];
        Assert.Equal((0, 0, 0, 0), Taux(Mesurer("RSA19-E", "2020-01-01", "2020-12-31", "2020-12-31", population, ("territoire", "TAS-MP"))));
        Assert.Equal((0, 1, 0, 0), Taux(Mesurer("RSA19-E", "2020-01-01", "2020-12-31", "2020-12-31", population, ("territoire", "TAS-CL"))));
    }

    [Fact]
    public void Non_soumise_est_hors_champ() =>
        Assert.Empty(Unites("RSA19-E", "2020-01-01", "2020-12-31", "2020-12-31", [Ouverture("2020-01-02", soumis: false), .. Tenu[1..]]));

    private static Unite Unite(string observation, params Fait[] faits) => Seule("RSA19-E", "2020-01-01", "2020-12-31", observation, faits);
}
