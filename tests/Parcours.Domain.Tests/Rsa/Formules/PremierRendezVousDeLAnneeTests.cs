using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA19-C.</summary>
public sealed class PremierRendezVousDeLAnneeTests
{
    /// <summary>Trois mois en 2019, deux en 2020, un ensuite : l'année est celle de la première orientation.</summary>
    [Theory]
    [InlineData("2019-11-30", "2020-02-29", Classe.Compte)]
    [InlineData("2019-11-30", "2020-03-01", Classe.Echec)]
    [InlineData("2020-01-10", "2020-03-10", Classe.Compte)]
    [InlineData("2020-01-10", "2020-03-11", Classe.Echec)]
    [InlineData("2021-01-31", "2021-02-28", Classe.Compte)]
    [InlineData("2021-01-31", "2021-03-01", Classe.Echec)]
    [InlineData("2023-05-10", "2023-06-10", Classe.Compte)]
    [InlineData("2023-05-10", "2023-06-11", Classe.Echec)]
    [InlineData("2018-01-10", "2018-04-10", Classe.Compte)]
    [InlineData("2018-01-10", "2018-04-11", Classe.Echec)]
    public void Le_delai_est_celui_de_l_annee_de_l_orientation(string orientation, string prevu, Classe classe) =>
        Assert.Equal(classe, Unite("2024-12-31", Ouverture(orientation), Orientation(orientation), Rdv(orientation, prevu)).Classe);

    [Fact]
    public void La_reorientation_ne_change_ni_l_annee_ni_le_depart() =>
        Assert.Equal(Le("2020-02-28"), Unite("2024-12-31", Ouverture("2019-11-01"), Orientation("2019-11-28"), Orientation("2021-01-05")).Echeance);

    [Theory]
    [InlineData("2020-03-10", Classe.EnAttente)]
    [InlineData("2020-03-11", Classe.Echec)]
    public void Sans_rendez_vous_en_attente_jusqu_a_l_echeance(string observation, Classe classe) =>
        Assert.Equal(classe, Unite(observation, Ouverture("2020-01-02"), Orientation("2020-01-10")).Classe);

    [Theory]
    [InlineData("2020-03-10", Classe.Exclu)]
    [InlineData("2020-03-11", Classe.Echec)]
    public void La_sortie_exclut_jusqu_a_l_echeance(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(classe, Unite("2024-12-31", Ouverture("2020-01-02"), Orientation("2020-01-10"), fin).Classe);
    }

    [Fact]
    public void Un_rendez_vous_fixe_trop_tard_est_un_echec_des_qu_il_est_connu()
    {
        Fait[] faits = [Ouverture("2020-01-02"), Orientation("2020-01-10"), Rdv("2020-01-15", "2020-03-11")];
        Assert.Equal(Classe.EnAttente, Unite("2020-01-14", faits).Classe);
        Assert.Equal(Classe.Echec, Unite("2020-01-15", faits).Classe);
    }

    [Fact]
    public void Un_rendez_vous_anterieur_a_l_orientation_est_dans_le_delai_et_une_anomalie()
    {
        var unite = Unite("2024-12-31", Ouverture("2020-01-02"), Rdv("2020-01-03", "2020-01-09"), Orientation("2020-01-10"));
        Assert.Equal((Classe.Compte, true), (unite.Classe, unite.EstAnomalie));
    }

    [Fact]
    public void Un_entrant_non_oriente_est_hors_champ() =>
        Assert.Empty(Unites("RSA19-C", "2018-01-01", "2024-12-31", "2024-12-31", Ouverture("2020-01-02"), Rdv("2020-01-15", "2020-01-20")));

    /// <summary>
    /// Cas travaillé à la main, année 2020, observé le 31 mars 2020. A : orienté le 15 janvier, rendez-vous le 15 mars, dans les deux mois.
    /// B : le premier rendez-vous, du 1er mars, est annulé par l'organisme ; le suivant est le 16 mars, un jour trop tard. C : annulé par
    /// lui-même, le premier reste la référence. D : orienté le 10 février, sans rendez-vous : attend jusqu'au 10 avril. E : clos le 20
    /// janvier. F : jamais orienté, hors champ. G : orienté en décembre 2019, trois mois, échus le 20 mars sans rendez-vous. Pôle emploi
    /// compris : H.
    /// </summary>
    [Fact]
    public void Cas_travaille_a_la_main()
    {
        Fait[] debut = [Ouverture("2020-01-05"), Orientation("2020-01-15")];
        Fait[][] population =
        [
            [.. debut, Rdv("2020-01-20", "2020-03-15")],
            [.. debut, Rdv("2020-01-20", "2020-03-01"), RdvAnnule("2020-02-20", InitiativeAnnulation.Organisme), Rdv("2020-02-20", "2020-03-16", "r2")],
            [.. debut, Rdv("2020-01-20", "2020-03-01"), RdvAnnule("2020-02-20", InitiativeAnnulation.Personne), Rdv("2020-02-20", "2020-03-16", "r2")],
            [Ouverture("2020-01-05"), Orientation("2020-02-10")],
            [.. debut, Cloture("2020-01-20")],
            [Ouverture("2020-01-05")],
            [Ouverture("2020-01-05"), Orientation("2019-12-20")],
            [Ouverture("2020-01-05"), Orientation("2020-01-15", Organisme.PoleEmploi), Rdv("2020-01-20", "2020-02-01")],
        ];
        Assert.Equal((3, 5, 1, 1), Taux(Mesurer("RSA19-C", "2020-01-01", "2020-12-31", "2020-03-31", population)));
        Assert.Equal((3, 6, 0, 1), Taux(Mesurer("RSA19-C", "2020-01-01", "2020-12-31", "2020-04-11", population)));
        Assert.Equal((0, 0, 0, 0), Taux(Mesurer("RSA19-C", "2021-01-01", "2021-12-31", "2021-12-31", population)));
    }

    private static Unite Unite(string observation, params Fait[] faits) => Seule("RSA19-C", "2018-01-01", "2024-12-31", observation, faits);
}
