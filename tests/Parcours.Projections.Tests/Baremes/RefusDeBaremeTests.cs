using Parcours.Projections.Donnees;
using Xunit;

namespace Parcours.Projections.Tests;

public sealed class RefusDeBaremeTests
{
    private const string Source = "source: { titre: Texte d'essai, relue_le: 2026-11-22 }";

    private const string Sanctions = $$"""
        bareme: rsa/sanctions
        libelle: Sanctions d'essai
        versions:
          - debut: 2020-01-01
            premiere: { taux: { maximum: 70 }, duree_mois: { minimum: 1, maximum: 2 } }
            ensuite: { duree_mois: { minimum: 1, maximum: 3 } }
            plafond_foyer: 40
            reference: article d'essai
            {{Source}}
          - debut: 2021-01-01
            premiere: { taux: { minimum: 20 }, duree_mois: { minimum: 1, maximum: 2 } }
            ensuite: { duree_mois: { minimum: 1, maximum: 3 } }
            plafond_foyer: 40
            reference: article d'essai
            {{Source}}

        """;

    private const string Saisie = $$"""
        bareme: saisie
        libelle: Saisie d'essai
        versions:
          - debut: 2020-01-01
            jours: 10
            {{Source}}

        """;

    private const string Organismes = $$"""
        bareme: organismes
        libelle: Organismes d'essai
        organismes:
          - code: PLIE
            debut: 2020-01-01
            fin: 2020-12-31
            {{Source}}

        """;

    private const string DroitApa = $$"""
        bareme: autonomie/droit-apa
        libelle: Droit d'essai
        versions:
          - debut: 2020-01-01
            gir: { minimum: 1, maximum: 3 }
            {{Source}}
          - debut: 2021-01-01
            gir: { minimum: 1, maximum: 5 }
            {{Source}}

        """;

    private const string Ages = $$"""
        bareme: ase/ages
        libelle: Âges d'essai
        versions:
          - debut: 2020-01-01
            majorite: 16
            limite_jeune_majeur: 20
            reference: article d'essai
            {{Source}}

        """;

    [Fact]
    public void Les_baremes_d_essai_sont_acceptes_avant_d_etre_abimes() => Assert.Equal(2, Charger(Sanctions, Saisie, Organismes).Sanctions.Count);

    [Theory]
    [InlineData("bareme: rsa/sanctions", "bareme: rsa/sanction", 1, "« bareme » vaut « rsa/sanction »")]
    [InlineData("libelle: Sanctions d'essai", "libelle: no", 2, "mettre des guillemets")]
    [InlineData("plafond_foyer: 40", "plafond_foyer: 40\n    fin: 2020-12-31", 8, "clé inconnue « fin »")]
    [InlineData("plafond_foyer: 40", "plafond_foyer: 140", 7, "attendu : de 0 à 100")]
    [InlineData("plafond_foyer: 40", "plafond_foyer: \"40\"", 7, "nombre entier")]
    [InlineData("    plafond_foyer: 40\n", "", 4, "« plafond_foyer » manque")]
    [InlineData("debut: 2021-01-01", "debut: 2020-01-01", 10, "versions en désordre")]
    [InlineData("taux: { maximum: 70 }", "taux: { minimum: 80, maximum: 70 }", 5, "« minimum » dépasse « maximum »")]
    [InlineData("taux: { maximum: 70 }", "taux: {}", 5, "ne borne rien")]
    [InlineData("taux: { maximum: 70 }", "taux: { plafond: 70 }", 5, "clé inconnue « plafond »")]
    [InlineData("duree_mois: { minimum: 1, maximum: 2 }", "duree_mois: { minimum: 3, maximum: 2 }", 5, "« minimum » dépasse « maximum »")]
    [InlineData("duree_mois: { minimum: 1, maximum: 2 }", "duree_mois: { minimum: 0, maximum: 2 }", 5, "attendu : de 1 à 99")]
    [InlineData("duree_mois: { minimum: 1, maximum: 2 }", "duree_mois: { minimum: 1 }", 5, "« maximum » manque")]
    [InlineData("reference: article d'essai", "reference:", 8, "« reference » est vide")]
    [InlineData("    source: { titre: Texte d'essai, relue_le: 2026-11-22 }\n", "", 4, "« source » manque")]
    [InlineData(", relue_le: 2026-11-22", "", 9, "« relue_le » manque")]
    public void Un_bareme_de_sanction_fautif_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse("baremes/rsa/sanctions.yaml", ligne, raison, () => Charger(Abimer(Sanctions, passage, remplacement), Saisie, Organismes));

    [Theory]
    [InlineData("jours: 10", "jours: 0", 5, "attendu : de 1 à 9999")]
    [InlineData("jours: 10", "jours: dix", 5, "nombre entier")]
    [InlineData("versions:", "organismes:", 3, "clé inconnue « organismes »")]
    [InlineData("    jours: 10\n", "", 4, "« jours » manque")]
    public void Un_delai_de_saisie_fautif_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse("baremes/saisie.yaml", ligne, raison, () => Charger(Sanctions, Abimer(Saisie, passage, remplacement), Organismes));

    [Theory]
    [InlineData("code: PLIE", "code: ANPE", 4, "« code » vaut « ANPE »")]
    [InlineData("fin: 2020-12-31", "fin: 2019-12-31", 6, "« fin » précède « debut »")]
    [InlineData("    debut: 2020-01-01\n    fin: 2020-12-31\n", "", 4, "ni « debut » ni « fin »")]
    [InlineData("  - code: PLIE", "  - { code: PLIE, fin: 2010-01-01, source: { titre: T, relue_le: 2026-11-22 } }\n  - code: PLIE", 5, "figure deux fois")]
    [InlineData(", relue_le: 2026-11-22", "", 7, "« relue_le » manque")]
    public void Un_organisme_fautif_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse("baremes/organismes.yaml", ligne, raison, () => Charger(Sanctions, Saisie, Abimer(Organismes, passage, remplacement)));

    [Theory]
    [InlineData("maximum: 3", "maximum: 7", 5, "attendu : de 1 à 6")]
    [InlineData("minimum: 1, maximum: 3", "minimum: 4, maximum: 3", 5, "« minimum » dépasse « maximum »")]
    [InlineData("minimum: 1, maximum: 3", "maximum: 3", 5, "« minimum » manque")]
    [InlineData("    gir: { minimum: 1, maximum: 3 }\n", "", 4, "« gir » manque")]
    [InlineData("debut: 2021-01-01", "debut: 2020-01-01", 7, "versions en désordre")]
    [InlineData(", relue_le: 2026-11-22", "", 6, "« relue_le » manque")]
    public void Un_droit_a_l_APA_fautif_est_refuse(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse("baremes/autonomie/droit-apa.yaml", ligne, raison, () => CatalogueBaremes.Charger([("baremes/autonomie/droit-apa.yaml", Abimer(DroitApa, passage, remplacement))]));

    [Theory]
    [InlineData("majorite: 16", "majorite: 0", 5, "attendu : de 1 à 99")]
    [InlineData("limite_jeune_majeur: 20", "limite_jeune_majeur: 15", 6, "précède « majorite »")]
    [InlineData("limite_jeune_majeur: 20", "limite_jeune_majeur: 20\n    fin: 2020-12-31", 7, "clé inconnue « fin »")]
    [InlineData("    majorite: 16\n", "", 4, "« majorite » manque")]
    [InlineData("reference: article d'essai", "reference:", 7, "« reference » est vide")]
    public void Des_ages_fautifs_sont_refuses(string passage, string remplacement, int ligne, string raison) =>
        EstRefuse("baremes/ase/ages.yaml", ligne, raison, () => Charger(Sanctions, Saisie, Organismes, Abimer(Ages, passage, remplacement)));

    [Fact]
    public void Un_bareme_absent_est_refuse() =>
        EstRefuse("baremes/saisie.yaml", 1, "le fichier manque", () => CatalogueBaremes.Charger([("baremes/rsa/sanctions.yaml", Sanctions), ("baremes/organismes.yaml", Organismes)]));

    [Fact]
    public void Un_bareme_double_est_refuse() =>
        EstRefuse("autre/saisie.yaml", 1, "déjà défini", () => CatalogueBaremes.Charger([("baremes/saisie.yaml", Saisie), ("autre/saisie.yaml", Saisie)]));

    [Fact]
    public void Un_fichier_qui_ne_porte_pas_le_nom_du_bareme_est_refuse() =>
        EstRefuse("baremes/sanctions.yaml", 1, "doit alors se nommer rsa/sanctions.yaml", () => CatalogueBaremes.Charger([("baremes/sanctions.yaml", Sanctions)]));

    private static Domain.Communs.Baremes Charger(string sanctions, string saisie, string organismes, string ages = Ages) => CatalogueBaremes.Charger(
        [
            ("baremes/rsa/sanctions.yaml", sanctions), ("baremes/saisie.yaml", saisie), ("baremes/organismes.yaml", organismes),
            ("baremes/autonomie/droit-apa.yaml", DroitApa), ("baremes/ase/ages.yaml", ages),
        ]);

    private static string Abimer(string texte, string passage, string remplacement) => Indicateurs.DefinitionDeTest.Avec(passage, remplacement, texte);

    private static void EstRefuse(string fichier, int ligne, string raison, Func<object> charger)
    {
        var refus = Assert.Throws<DonneeRefusee>(charger);
        Assert.StartsWith($"{fichier}, ligne {ligne} : ", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }
}
