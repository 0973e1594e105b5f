using NodaTime;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Indicateurs;

/// <summary>Les lignes REF et GAR du catalogue disent ce que dit la référence.</summary>
public sealed class DefinitionsDesAccompagnementsTests
{
    [Theory]
    [InlineData("REF-02", NatureDIndicateur.Flux, "personnes", "reference.suivis_dans_la_periode")]
    [InlineData("REF-02S", NatureDIndicateur.Stock, "personnes", "reference.suivis_au_dernier_jour")]
    [InlineData("REF19-E", NatureDIndicateur.Flux, "personnes", "reference.suivis_dans_la_periode")]
    [InlineData("REF19-F", NatureDIndicateur.Taux, "%", "reference.presence_des_partenaires")]
    [InlineData("REF19-G", NatureDIndicateur.Taux, "%", "reference.presence_de_la_personne")]
    [InlineData("REF19-H", NatureDIndicateur.Taux, "%", "reference.evolutions_positives")]
    [InlineData("GAR-01", NatureDIndicateur.Flux, "personnes", "garantie.entrants_orientes")]
    [InlineData("GAR-02", NatureDIndicateur.Stock, "personnes", "garantie.garanties_en_cours")]
    [InlineData("GAR-03", NatureDIndicateur.Flux, "personnes", "garantie.orientes_accompagnement_global")]
    [InlineData("GAR-04", NatureDIndicateur.Stock, "personnes", "garantie.accompagnements_en_cours")]
    [InlineData("GAR-05", NatureDIndicateur.Moyenne, "personnes par conseiller", "garantie.personnes_par_conseiller")]
    [InlineData("GAR-06", NatureDIndicateur.Moyenne, "jours", "garantie.delai_de_demarrage")]
    [InlineData("GAR19-1A", NatureDIndicateur.Flux, "personnes", "garantie.parraines")]
    [InlineData("GAR19-2A", NatureDIndicateur.Moyenne, "personnes par conseiller", "garantie.personnes_par_conseiller")]
    [InlineData("GAR19-2B", NatureDIndicateur.Moyenne, "jours", "garantie.delai_de_demarrage")]
    public void Chaque_code_nomme_sa_formule_sans_filtre(string code, NatureDIndicateur nature, string unite, string formule)
    {
        var definition = Definition(code);
        Assert.Equal((nature, unite, formule), (definition.Nature, definition.Unite, definition.Formule));
        Assert.Empty(definition.Filtres);
    }

    [Theory]
    [InlineData("REF-02", "0 0 120 120 120")]
    [InlineData("GAR-01", "nc nc 435 630 196")]
    [InlineData("GAR-02", "nc nc 435 312 325")]
    [InlineData("GAR-03", "119 352 291 475 92")]
    [InlineData("GAR-04", "291 nc 300 287 215")]
    [InlineData("GAR-05", "nc nc nc 59 56")]
    [InlineData("GAR-06", "nc 32,7 25,5 20,5 17")]
    [InlineData("REF-02S", "nc nc nc nc nc")]
    public void Les_valeurs_publiees_sont_celles_du_tableau(string code, string attendues)
    {
        string[] colonnes = ["2018", "2019", "2020", "2021", "2022-01-01/2022-05-31"];
        var publie = Definition(code).Publie;
        Assert.Equal(attendues, string.Join(' ', colonnes.Select(colonne => publie.GetValueOrDefault(colonne, "nc"))));
        Assert.Subset(colonnes.ToHashSet(), publie.Keys.ToHashSet());
    }

    [Theory]
    [InlineData("REF19-F", 2019, "0 %")]
    [InlineData("REF19-F", 2021, "80 %")]
    [InlineData("REF19-G", 2020, "40 %")]
    [InlineData("REF19-H", 2021, "90 %")]
    [InlineData("GAR-05", 2022, "70 par binôme")]
    [InlineData("GAR-06", 2022, "21 jours")]
    public void Les_cibles_sont_celles_de_la_reference(string code, int annee, string cible) =>
        Assert.Equal(cible, Definition(code).Version(null)!.Cibles[annee]);

    [Fact]
    public void Les_lignes_de_2019_valent_jusqu_au_premier_avenant_et_le_disent()
    {
        foreach (var code in new[] { "REF19-E", "REF19-F", "REF19-G", "REF19-H", "GAR19-1A", "GAR19-2A", "GAR19-2B" })
        {
            var version = Assert.Single(Definition(code).Versions);
            Assert.Equal(("2019", new LocalDate(2019, 6, 28), new LocalDate(2019, 12, 23)), (version.Nom, version.Debut, version.Fin));
            Assert.Contains("avenant n° 1", version.Reserve);
        }
    }

    private static Definition Definition(string code) => CatalogueIndicateurs.Embarque.Trouver(code)!;
}
