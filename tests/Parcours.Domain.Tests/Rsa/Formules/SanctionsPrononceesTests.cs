using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA25-04.</summary>
public sealed class SanctionsPrononceesTests
{
    [Theory]
    [InlineData("2025-05-31", 0)]
    [InlineData("2025-06-01", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void La_periode_a_ses_bornes_incluses(string decision, int unites) =>
        Assert.Equal(unites, Unites("RSA25-04", "2025-06-01", "2025-12-31", "2026-12-31", Ouverture("2025-01-02"), Suspension(decision)).Count);

    [Theory]
    [InlineData("2025-09-09", 0)]
    [InlineData("2025-09-10", 1)]
    public void Une_decision_posterieure_a_la_cloture_ou_au_deces_est_ignoree(string fin, int unites)
    {
        Assert.Equal(unites, Unites("RSA25-04", "2025-06-01", "2025-12-31", "2026-12-31", Ouverture("2025-01-02"), Suppression("2025-09-10"), Cloture(fin)).Count);
        Assert.Equal(unites, Unites("RSA25-04", "2025-06-01", "2025-12-31", "2026-12-31", Ouverture("2025-01-02"), Suppression("2025-09-10"), Deces(fin)).Count);
    }

    /// <summary>
    /// Cas travaillé à la main, second semestre 2025, observé le 31 décembre. A : suspendue en juillet, levée, suspendue de nouveau en
    /// septembre, puis supprimée en décembre : trois décisions. B : suspendue en août, décision annulée : rien. C : manquement,
    /// observations, avis, sans décision : rien. D : suspendue par la caisse : rien. E : supprimée le 1er juillet à Mâcon. F : suspendue le
    /// 30 juin : hors période.
    /// </summary>
    [Fact]
    public void Cas_travaille_a_la_main()
    {
        Fait[][] population =
        [
            [Ouverture("2025-01-02"), Suspension("2025-07-03"), Levee("2025-07-20"), Suspension("2025-09-01"), Suppression("2025-12-31")],
            [Ouverture("2025-01-02"), Suspension("2025-08-03"), Annulation("e2")],
            [Ouverture("2025-01-02"), Manquement("2025-08-01"), Observations("2025-08-20"), Avis("2025-09-01")],
            [Ouverture("2025-01-02"), DroitSuspendu("2025-08-01"), VersementSuspendu("2025-09-01")],
            [Ouverture("2025-01-02", "TAS-MP"), Suppression("2025-07-01")],
            [Ouverture("2025-01-02"), Suspension("2025-06-30")],
        ];
        Assert.Equal(4, Mesurer("RSA25-04", "2025-07-01", "2025-12-31", "2025-12-31", population).Numerateur);
        Assert.Equal(3, Mesurer("RSA25-04", "2025-07-01", "2025-12-31", "2025-12-30", population).Numerateur);
        Assert.Equal(1, Mesurer("RSA25-04", "2025-07-01", "2025-12-31", "2025-12-31", population, ("territoire", "TAS-MP")).Numerateur);
    }
}
