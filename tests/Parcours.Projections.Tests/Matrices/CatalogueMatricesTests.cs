using Parcours.Projections.Donnees;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;
using Xunit;

namespace Parcours.Projections.Tests.Matrices;

public sealed class CatalogueMatricesTests
{
    private const string Fichier = "matrices/essai.yaml";

    private const string Texte = """
        matrice: essai
        titre: Matrice d'essai
        version: "2022"
        source:
          titre: Texte d'essai
          relue_le: 2026-11-22
        mesures:
          - mesure: 3.1 Orienter et accompagner
            indicateurs: [RSA-02, RSA-01]
        arretes:
          - titre: "2021"
            debut: 2021-01-01
            fin: 2021-12-31
            arrete_le: 2021-12-31
          - titre: début 2022
            debut: 2022-01-01
            fin: 2022-05-31
            arrete_le: 2022-05-31
        annees_des_cibles: [2022]
        """;

    [Fact]
    public void La_matrice_d_essai_est_acceptee_avant_d_etre_abimee()
    {
        var matrice = Assert.Single(Charger(Texte).Matrices);
        Assert.Equal(["RSA-02", "RSA-01"], Assert.Single(matrice.Mesures).Codes);
        Assert.Equal(["2021", "2022-01-01/2022-05-31"], matrice.Colonnes.Select(colonne => colonne.Cle));
    }

    [Theory]
    [InlineData("titre: Mat", "couleur: bleu\ntitre: Mat", 2, "clé inconnue « couleur »")]
    [InlineData("version: \"2022\"\n", "", 1, "« version » manque")]
    [InlineData("version: \"2022\"", "version: \"2019\"", 9, "RSA-02 n'a pas de version « 2019 »")]
    [InlineData("  relue_le: 2026-11-22\n", "", 5, "« relue_le » manque")]
    [InlineData("RSA-02, RSA-01", "RSA-02, RSA-99", 9, "« indicateurs » vaut « RSA-99 »")]
    [InlineData("RSA-02, RSA-01", "RSA-01, RSA-01", 9, "« indicateurs » répète « RSA-01 »")]
    [InlineData("mesure: 3.1 Orienter et accompagner", "mesure: 3.2 Autre", 9, "RSA-02 relève de la mesure « 3.1 Orienter et accompagner »")]
    [InlineData("fin: 2021-12-31", "fin: 2020-12-31", 13, "« fin » précède « debut »")]
    [InlineData("arrete_le: 2021-12-31", "arrete_le: 2020-12-31", 14, "« arrete_le » précède « debut »")]
    [InlineData("titre: début 2022", "titre: \"2021\"", 15, "deux colonnes se nomment « 2021 »")]
    [InlineData("debut: 2022-01-01", "debut: 2021-12-31", 16, "cette période commence avant la fin de la précédente")]
    [InlineData("annees_des_cibles: [2022]", "annees_des_cibles: [22]", 19, "« annees_des_cibles » vaut 22")]
    [InlineData("annees_des_cibles: [2022]", "annees_des_cibles: [2022, 2021]", 19, "les années doivent croître")]
    [InlineData("accompagner\n    indicateurs", "accompagner\n    version: \"2019\"\n    indicateurs", 10, "RSA-02 n'a pas de version « 2019 »")]
    [InlineData("mesure: 3.1 Orienter et accompagner", "mesure: Autre intitulé\n    rassemble: [3.2 Autre]", 10, "RSA-02 relève de la mesure « 3.1 Orienter et accompagner »")]
    public void Un_fichier_abime_est_refuse_a_sa_ligne(string passage, string remplacement, int ligne, string raison)
    {
        Assert.Contains(passage, Texte, StringComparison.Ordinal);
        var refus = Assert.Throws<DonneeRefusee>(() => Charger(Texte.Replace(passage, remplacement, StringComparison.Ordinal)));
        Assert.StartsWith($"{Fichier}, ligne {ligne} : {raison}", refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Une_matrice_definie_deux_fois_est_refusee() => Assert.Throws<DonneeRefusee>(() =>
        CatalogueMatrices.Charger([(Fichier, Texte), ("matrices/autre/essai.yaml", Texte)], CatalogueIndicateurs.Embarque));

    [Fact]
    public void Les_colonnes_de_la_convention_sont_celles_qu_elle_publie() => Assert.Equal(
        ["2018", "2019", "2020", "2021", "2022-01-01/2022-05-31"], CatalogueMatrices.Embarque.Trouver("calpae-2022")!.Colonnes.Select(colonne => colonne.Cle));

    /// <summary>Chaque ligne du référentiel qui relève d'une convention ou d'un régime est dans sa matrice, et dans elle seule.</summary>
    [Theory]
    [InlineData("calpae-2022", "2022")]
    [InlineData("calpae-2019", "2019")]
    [InlineData("oarsa", "DREES")]
    [InlineData("regime-2025", "2025")]
    public void Une_matrice_porte_toutes_les_lignes_de_sa_version(string convention, string version) => Assert.Equal(
        CatalogueIndicateurs.Embarque.Definitions.Where(definition => definition.Version(version) is not null).Select(definition => definition.Code),
        CatalogueMatrices.Embarque.Trouver(convention)!.Mesures.SelectMany(mesure => mesure.Codes).Order(StringComparer.Ordinal));

    [Fact]
    public void L_enfance_et_l_autonomie_se_partagent_les_lignes_de_la_loi() => Assert.Equal(
        CatalogueIndicateurs.Embarque.Definitions.Where(definition => definition.Versions.Any(version => version.Nom is "2019N" or "loi")).Select(definition => definition.Code),
        new[] { "ase-nationale", "autonomie" }.SelectMany(convention => CatalogueMatrices.Embarque.Trouver(convention)!.Mesures).SelectMany(mesure => mesure.Codes).Order(StringComparer.Ordinal));

    [Fact]
    public void Un_arrete_se_connait_et_s_observe_a_la_fin_de_sa_periode() =>
        Assert.All(CatalogueMatrices.Embarque.Trouver("calpae-2022")!.Colonnes, colonne => Assert.Equal(colonne.Periode.Fin, colonne.ArreteLe));

    private static CatalogueMatrices Charger(string texte) => CatalogueMatrices.Charger([(Fichier, texte)], CatalogueIndicateurs.Embarque);
}
