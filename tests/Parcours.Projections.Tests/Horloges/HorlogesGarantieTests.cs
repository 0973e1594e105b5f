using Parcours.Domain.Communs;
using Parcours.Domain.Garantie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.Horloges.Liste;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>L'horloge de l'accompagnement global à ses bornes.</summary>
public sealed class HorlogesGarantieTests
{
    private static readonly Episode Global = new(Dispositif.AccompagnementGlobal, "1");

    [Theory]
    [InlineData("2022-02-21", "2022-02-21")]
    [InlineData("2022-02-22", "2022-02-21 en retard")]
    public void Le_demarrage_est_attendu_vingt_et_un_jours(string jour, string attendu) => Assert.Equal(attendu, Dire("accompagnement-global", jour, Oriente("2022-01-31")));

    [Fact]
    public void Le_demarrage_la_fin_ou_le_deces_ferme_le_jour_meme()
    {
        foreach (var fait in new Fait[]
        {
            new AccompagnementGlobalDebute(Guid.Empty) { Episode = Global, DateEffet = Le("2022-02-03") },
            new AccompagnementGlobalTermine(MotifFinAccompagnement.Abandon) { Episode = Global, DateEffet = Le("2022-02-03") },
            Deces("2022-02-03"),
        })
        {
            Assert.Equal("2022-02-21", Dire("accompagnement-global", "2022-02-02", Oriente("2022-01-31"), fait));
            Assert.Equal("", Dire("accompagnement-global", "2022-02-03", Oriente("2022-01-31"), fait));
        }
    }

    [Fact]
    public void Un_demarrage_sans_orientation_n_attend_rien() =>
        Assert.Empty(Ouverte("2022-02-03", new AccompagnementGlobalDebute(Guid.Empty) { Episode = Global, DateEffet = Le("2022-02-03") }));

    private static AccompagnementGlobalOriente Oriente(string jour) => new() { Episode = Global, DateEffet = Le(jour) };
}
