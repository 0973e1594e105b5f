using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;
using Xunit;

namespace Parcours.Projections.Tests.Indicateurs;

/// <summary>Les nombres légaux de l'aide sociale à l'enfance sont dans les définitions, tels que la référence les dit (B2, C4).</summary>
public sealed class DefinitionsAseTests
{
    private static readonly CatalogueIndicateurs Catalogue = CatalogueIndicateurs.Embarque;

    [Fact]
    public void Toutes_les_lignes_du_referentiel_y_sont() => Assert.Equal(
        ["ASE-01", "ASE-02", "ASE-03", "ASE-04", "ASE-05", "ASE-06", "ASE-07", "ASE-10", "ASE-11", "ASE-12", "ASE-13", "ASE19-A", "ASE19-B", "ASE19-C", "ASE19-D"],
        Catalogue.Definitions.Select(definition => definition.Code).Where(code => code.StartsWith("ASE", StringComparison.Ordinal)));

    [Theory]
    [InlineData("ASE-01", NatureDIndicateur.Flux, "ase.confies_a_la_majorite", "2019N")]
    [InlineData("ASE-02", NatureDIndicateur.Taux, "ase.inscrits_au_referentiel", "2019N")]
    [InlineData("ASE-03", NatureDIndicateur.Taux, "ase.personne_lien", "2019N")]
    [InlineData("ASE-04", NatureDIndicateur.Taux, "ase.logement_stable", "2019N")]
    [InlineData("ASE-05", NatureDIndicateur.Taux, "ase.ressources", "2019N")]
    [InlineData("ASE-06", NatureDIndicateur.Taux, "ase.parcours_scolaire_ou_pro", "2019N")]
    [InlineData("ASE-07", NatureDIndicateur.Taux, "ase.droits_sante", "2019N")]
    [InlineData("ASE-10", NatureDIndicateur.Taux, "ase.entretien_autonomie", "loi")]
    [InlineData("ASE-11", NatureDIndicateur.Taux, "ase.entretien_apres_sortie", "loi")]
    [InlineData("ASE-12", NatureDIndicateur.Taux, "ase.poursuite_jeune_majeur", "loi")]
    [InlineData("ASE-13", NatureDIndicateur.Flux, "ase.retours", "loi")]
    [InlineData("ASE19-A", NatureDIndicateur.Flux, "ase.personne_lien_choisie", "2019")]
    public void Chaque_code_nomme_sa_formule(string code, NatureDIndicateur nature, string formule, string version)
    {
        var definition = Catalogue.Trouver(code)!;
        Assert.Equal((nature, formule, version), (definition.Nature, definition.Formule, Assert.Single(definition.Versions).Nom));
        Assert.Equal(nature is NatureDIndicateur.Taux ? "%" : "jeunes", definition.Unite);
        Assert.Empty(definition.Filtres);
    }

    [Theory]
    [InlineData("ASE-01", "majorite", 18)]
    [InlineData("ASE-02", "majorite", 18)]
    [InlineData("ASE-07", "majorite", 18)]
    [InlineData("ASE-10", "age", 17)]
    [InlineData("ASE-11", "majorite", 18)]
    [InlineData("ASE-11", "tolerance", 1)]
    [InlineData("ASE-12", "majorite", 18)]
    [InlineData("ASE-13", "majorite", 18)]
    [InlineData("ASE-13", "limite", 21)]
    public void Les_ages_et_la_tolerance_sont_ceux_de_la_reference(string code, string parametre, int valeur) =>
        Assert.Equal(valeur, Parametres(code).Entier(parametre));

    [Theory]
    [InlineData("ASE-11", 6)]
    [InlineData("ASE-12", 1)]
    public void Les_delais_sont_en_mois_bornes_incluses(string code, int mois) =>
        Assert.Equal(new Delai(mois, UniteDelai.Mois), Parametres(code).Delai("delai"));

    [Theory]
    [InlineData("ASE-02", 2019, 12, 23, 2022, 6, 30)]
    [InlineData("ASE19-A", 2019, 6, 28, 2019, 12, 23)]
    public void Les_versions_conventionnelles_sont_bornees(string code, int a1, int m1, int j1, int a2, int m2, int j2)
    {
        var version = Assert.Single(Catalogue.Trouver(code)!.Versions);
        Assert.Equal((new LocalDate(a1, m1, j1), new LocalDate(a2, m2, j2)), (version.Debut!.Value, version.Fin!.Value));
        Assert.NotNull(version.Reserve);
    }

    private static Parametres Parametres(string code) => Assert.Single(Catalogue.Trouver(code)!.Versions).Parametres;
}
