using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA25-01. Reçu le 2 janvier 2025 : quarante-deux jours mènent au 13 février.</summary>
public sealed class SixSemainesTests
{
    [Theory]
    [InlineData("2025-02-13", Classe.Compte)]
    [InlineData("2025-02-14", Classe.Echec)]
    public void L_orientation_est_dans_les_six_semaines_ou_non(string orientation, Classe classe) =>
        Assert.Equal(classe, Seule("RSA25-01", "2025-01-01", "2025-12-31", "2025-12-31", Ouverture("2025-01-02"), Orientation(orientation)).Classe);

    [Theory]
    [InlineData("2025-02-13", Classe.EnAttente)]
    [InlineData("2025-02-14", Classe.Echec)]
    public void Sans_orientation_en_attente_jusqu_a_l_echeance(string observation, Classe classe) =>
        Assert.Equal(classe, Seule("RSA25-01", "2025-01-01", "2025-12-31", observation, Ouverture("2025-01-02")).Classe);

    [Theory]
    [InlineData("2025-02-13", Classe.Exclu)]
    [InlineData("2025-02-14", Classe.Echec)]
    public void La_sortie_exclut_jusqu_a_l_echeance(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(classe, Seule("RSA25-01", "2025-01-01", "2025-12-31", "2025-12-31", Ouverture("2025-01-02"), fin).Classe);
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    public void Seul_compte_ce_qui_est_recu_depuis_la_loi(string reception, int unites) =>
        Assert.Equal(unites, Unites("RSA25-01", "2024-07-01", "2025-06-30", "2025-12-31", Ouverture(reception)).Count);

    [Fact]
    public void Le_passage_a_soumise_apres_la_loi_est_une_entree_recue_ce_jour() =>
        Assert.Equal(Classe.Compte, Seule("RSA25-01", "2025-01-01", "2025-12-31", "2025-12-31",
            Ouverture("2024-10-02", soumis: false), Statut("2025-03-03", soumis: true), Orientation("2025-04-14")).Classe);

    [Fact]
    public void L_entree_de_reference_est_choisie_d_abord() =>
        Assert.Empty(Unites("RSA25-01", "2024-07-01", "2025-06-30", "2025-12-31",
            Ouverture("2024-10-02"), Cloture("2024-12-02"), Ouverture("2025-03-03") with { Episode = Second }));
}
