using Parcours.Domain.Referentiels;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Referentiels;

public sealed class ReglesDeReferentielTests
{
    private static readonly EntreeDeReferentiel Tas = Territoire("TAS-CL", "TAS");
    private static readonly EntreeDeReferentiel Chalon = Territoire("SECTEUR-CHALON", "secteur", "TAS-CL");

    [Fact]
    public void Un_referentiel_qui_se_tient_n_a_pas_de_defaut() => Assert.Empty(ReglesDeReferentiel.Examiner(
        [Tas, Chalon, Territoire("MDS-1", "MDS", "SECTEUR-CHALON", jusquAu: "2020-12-31", remplacePar: "MDS-2"), Territoire("MDS-2", "MDS", "SECTEUR-CHALON", depuis: "2021-01-01")]));

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    public void Le_meme_code_peut_servir_a_deux_epoques_qui_ne_se_touchent_pas(string finDeLaPremiere, int defauts) => Assert.Equal(defauts * 2, ReglesDeReferentiel.Examiner(
        [Territoire("MDS-1", "MDS", jusquAu: finDeLaPremiere), Territoire("MDS-1", "MDS", depuis: "2021-01-01")]).Count);

    [Fact]
    public void Chaque_defaut_nomme_son_champ()
    {
        Assert.Equal(["parent"], Champs(Territoire("A", "secteur", "INCONNU")));
        Assert.Equal(["jusqu_au"], Champs(Territoire("A", "TAS", jusquAu: "2017-12-31")));
        Assert.Equal(["remplace_par", "remplace_par"], Champs(Territoire("A", "TAS", remplacePar: "B")));
        Assert.Equal(["code"], Champs(Territoire("a b", "TAS")));
        Assert.Equal(["parent", "parent"], Champs(Territoire("A", "TAS", "B"), Territoire("B", "TAS", "A")));
        // Un organisme n'est pas dans un territoire.
        Assert.Equal(["parent"], Champs(Tas, new EntreeDeReferentiel(GenreDEntree.Organisme, "CCAS-1", "CCAS", "CCAS", "TAS-CL", Le("2018-01-01"), null, null)));

        static IEnumerable<string> Champs(params EntreeDeReferentiel[] entrees) => ReglesDeReferentiel.Examiner(entrees).Select(defaut => defaut.Erreur.Champ);
    }

    [Fact]
    public void Redire_ne_change_rien_ce_qui_manque_se_retire_et_l_autre_genre_ne_bouge_pas()
    {
        var ccas = new EntreeDeReferentiel(GenreDEntree.Organisme, "CCAS-1", "CCAS", "CCAS", null, Le("2018-01-01"), null, null);
        var (ajouts, retraits) = ReglesDeReferentiel.Difference([Tas, Chalon, ccas], [Tas, Chalon]);
        Assert.Empty(ajouts);
        Assert.Empty(retraits);
        var renomme = Chalon with { Libelle = "Grand Chalon" };
        (ajouts, retraits) = ReglesDeReferentiel.Difference([Tas, Chalon, ccas], [renomme]);
        Assert.Equal([renomme], ajouts);
        Assert.Equal([Tas], retraits);
    }

    private static EntreeDeReferentiel Territoire(
        string code, string nature, string? parent = null, string depuis = "2018-01-01", string? jusquAu = null, string? remplacePar = null) =>
        new(GenreDEntree.Territoire, code, code, nature, parent, Le(depuis), jusquAu is null ? null : Le(jusquAu), remplacePar);
}
