using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;
using static Parcours.Projections.Tests.Qualite.QualiteDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les faits dits deux fois.</summary>
public sealed class DoublonsTests(BaseDEssais essais)
{
    private const string Controle = "doublon";

    [Fact]
    public async Task Le_second_compte_du_meme_jour_et_du_meme_contenu_seulement()
    {
        var qualite = new QualiteDEssais(essais);
        var positions = await qualite.Departement.ConsignerAsync(A("2022-03-01T10:00:00Z"),
            Depot("d1", Ouverture("2022-01-01"), "a"), Depot("d2", Manquement("2022-02-20"), "a"), Depot("d3", Contrat("2022-02-20"), "a"),
            // La veille, le lendemain, un autre contenu, une autre personne : aucun n'en est un.
            Depot("d4", Manquement("2022-02-19"), "a"), Depot("d5", Manquement("2022-02-21"), "a"), Depot("d6", Contrat("2022-02-20", rang: Domain.Rsa.RangContrat.Renouvellement), "a"),
            Depot("d7", Ouverture("2022-01-01"), "b"), Depot("d8", Manquement("2022-02-20"), "b"));
        await qualite.Departement.ConsignerAsync(A("2022-03-02T10:00:00Z"), Depot("d9", Manquement("2022-02-20"), "a"), Depot("d10", Manquement("2022-02-20"), "a"));
        await qualite.Departement.ConsignerAsync(A("2022-03-03T10:00:00Z"), Depot("d11", Annulation("d2"), "a"));
        await qualite.ConsignerAsync("2022-03-04", Depot("d12", Correction("d10", "2022-02-22"), "a"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-03-01"));
        Assert.Equal((2, 1), await qualite.CompterAsync(Controle, "2022-03-02"));
        var cas = (await qualite.LireAsync(Controle, "2022-03-02")).Cas;
        Assert.All(cas, celui => Assert.Equal(("ManquementConstate", positions[1]), (celui.Fait.Type, celui.Autre!.Ordre)));
        // Le premier annulé, les deux autres se redisent encore ; l'un corrigé, il n'y en a plus.
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-03-03"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-03-04"));
    }

    [Fact]
    public async Task Deux_personnes_qui_n_en_font_qu_une_se_redisent()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.Departement.ConsignerAsync(A("2022-03-01T10:00:00Z"), Depot("d1", Ouverture("2022-01-01"), "a"), Depot("d2", Ouverture("2022-01-01"), "b"));
        await qualite.ConsignerAsync("2022-03-02", Depot("d3", Fusion("a", "2022-03-02"), "b"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-03-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-03-02"));
    }
}
