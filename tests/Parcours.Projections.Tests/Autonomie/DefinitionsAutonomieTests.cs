using Parcours.Domain.Autonomie.Formules;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Autonomie;

/// <summary>Les cinq définitions livrées disent ce que dit la référence (B3, C4).</summary>
public sealed class DefinitionsAutonomieTests
{
    [Theory]
    [InlineData("APA-01", NatureDIndicateur.Taux, "%", "apa.decision_dans_le_delai", "nature")]
    [InlineData("APA-02", NatureDIndicateur.Moyenne, "jours", "apa.delai_de_decision", "nature")]
    [InlineData("APA-03", NatureDIndicateur.Taux, "%", "apa.accuse_dans_le_delai", null)]
    [InlineData("APA-04", NatureDIndicateur.Flux, "dossiers", "apa.avance_due", "nature")]
    [InlineData("PCH-01", NatureDIndicateur.Taux, "%", "pch.decision_dans_le_delai", null)]
    public void Chaque_code_nomme_sa_formule_et_ses_filtres(string code, NatureDIndicateur nature, string unite, string formule, string? filtre)
    {
        var definition = Definition(code);
        Assert.Equal((nature, unite, formule), (definition.Nature, definition.Unite, definition.Formule));
        Assert.Equal(filtre is null ? [] : [filtre], definition.Filtres);
        Assert.Equal("loi", Assert.Single(definition.Versions).Nom);
    }

    [Theory]
    [InlineData("APA-01", 2, UniteDelai.Mois)]
    [InlineData("APA-03", 10, UniteDelai.Jours)]
    [InlineData("APA-04", 2, UniteDelai.Mois)]
    [InlineData("PCH-01", 4, UniteDelai.Mois)]
    public void Chaque_horloge_a_le_seuil_de_la_reference_jour_de_l_echeance_compris(string code, int nombre, UniteDelai unite) =>
        Assert.Equal(new Delai(nombre, unite, Borne.Incluse), Parametres(code).Delai("delai"));

    [Theory]
    [InlineData("APA-01", "initiale")]
    [InlineData("APA-02", "initiale,revision")]
    [InlineData("APA-04", "initiale")]
    public void Le_champ_est_a_domicile(string code, string natures)
    {
        Assert.True(Parametres(code).Codes("lieux").SetEquals(["domicile"]));
        Assert.True(Parametres(code).Codes("natures").SetEquals(natures.Split(',')));
    }

    [Fact]
    public void Seul_le_droit_PCH_est_au_champ_de_PCH_01() => Assert.True(Parametres("PCH-01").Codes("droits").SetEquals(["PCH"]));

    [Fact]
    public void Toute_formule_compilee_sert() => Assert.Equal(
        FormulesAutonomie.Apa.Concat(FormulesAutonomie.Pch).Select(formule => formule.Nom).Order(),
        CatalogueIndicateurs.Embarque.Definitions.Where(definition => definition.Mesure == "Autonomie").Select(definition => definition.Formule).Order());

    private static Definition Definition(string code) => CatalogueIndicateurs.Embarque.Trouver(code)!;

    private static Parametres Parametres(string code) => Definition(code).Versions[0].Parametres;
}
