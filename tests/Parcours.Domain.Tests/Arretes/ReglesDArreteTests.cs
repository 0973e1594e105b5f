using Parcours.Domain.Arretes;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Arretes;

/// <summary>Ce qui empêche d'arrêter une matrice, règle par règle ; le jour des essais est le 15 juin 2022.</summary>
public sealed class ReglesDArreteTests
{
    private static readonly Guid _ancien = new(1, 0, 0, new byte[8]);
    private static readonly Guid _autre = new(2, 0, 0, new byte[8]);
    private static readonly DemandeDArrete _demande = new("calpae-2022", 2022);
    private static readonly ArreteConnu _vise = new("calpae-2022", 2022, null);

    [Theory]
    [InlineData("2022-06-14", null)]
    [InlineData("2022-06-15", null)]
    [InlineData("2022-06-16", "jour-a-venir")]
    public void Un_chiffre_a_venir_ne_s_arrete_pas(string jour, string? refus) => Assert.Equal(refus, Quand(_demande, null, "2021-12-31", jour));

    [Fact]
    public void Le_refus_nomme_la_colonne() => Assert.StartsWith(
        "La colonne « 2022 » s'observe plus tard qu'aujourd'hui", ReglesDArrete.Examiner(_demande, 2022, [("2022", Le("2022-12-31"))], null, Aujourdhui)!.Phrase, StringComparison.Ordinal);

    [Fact]
    public void Un_arrete_remplace_celui_de_sa_convention_et_de_son_annee() => Assert.Null(Quand(_demande with { Remplace = _ancien }, _vise, "2022-06-15"));

    [Fact]
    public void Un_arrete_que_le_departement_n_a_pas_ne_se_remplace_pas() =>
        Assert.Equal("arrete-remplace-inconnu", Quand(_demande with { Remplace = _ancien }, null, "2022-06-15"));

    [Theory]
    [InlineData("calpae-2019", 2022)]
    [InlineData("calpae-2022", 2021)]
    public void Ni_celui_d_une_autre_convention_ni_celui_d_une_autre_annee(string convention, int annee) =>
        Assert.Equal("arrete-remplace-autre", Quand(_demande with { Remplace = _ancien }, new(convention, annee, null), "2022-06-15"));

    [Fact]
    public void Un_arrete_ne_se_remplace_qu_une_fois() =>
        Assert.Equal("arrete-deja-remplace", Quand(_demande with { Remplace = _ancien }, _vise with { RemplacePar = _autre }, "2022-06-15"));

    private static string? Quand(DemandeDArrete demande, ArreteConnu? vise, params string[] jours)
    {
        var refus = ReglesDArrete.Examiner(demande, 2022, jours.Select((jour, rang) => ($"c{rang}", Le(jour))), vise, Aujourdhui);
        if (refus is not null) Assert.EndsWith(".", refus.Phrase, StringComparison.Ordinal);
        return refus?.Code;
    }
}
