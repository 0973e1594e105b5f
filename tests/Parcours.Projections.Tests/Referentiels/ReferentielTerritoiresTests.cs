using NodaTime;
using Parcours.Projections.Donnees;
using Parcours.Projections.Referentiels;
using Xunit;

namespace Parcours.Projections.Tests.Referentiels;

public sealed class ReferentielTerritoiresTests
{
    private const string Texte = """
        departement: "99"
        libelle: Département d'essai
        territoires:
          - code: NORD
            libelle: Territoire du nord
            depuis: 2020-01-01
            jusqu_au: 2020-12-31
            source: { titre: Texte d'essai, relue_le: 2026-11-22 }
          - code: SUD
            libelle: Territoire du sud
            depuis: 2020-07-01
            source: { titre: Texte d'essai, relue_le: 2026-11-22 }

        """;

    [Fact]
    public void La_Saone_et_Loire_a_trois_territoires() =>
        Assert.True(ReferentielTerritoires.Du("71", new(2022, 6, 1))!.SetEquals(["TAS-MP", "TAS-CL", "TAS-MALC"]));

    [Fact]
    public void Un_departement_qui_n_a_rien_declare_ne_verifie_rien() => Assert.Null(ReferentielTerritoires.Du("03", new(2022, 6, 1)));

    [Theory]
    [InlineData("2019-12-31", "")]
    [InlineData("2020-01-01", "NORD")]
    [InlineData("2020-07-01", "NORD SUD")]
    [InlineData("2020-12-31", "NORD SUD")]
    [InlineData("2021-01-01", "SUD")]
    public void Un_territoire_vaut_entre_ses_dates_bornes_incluses(string jour, string attendus) =>
        Assert.Equal(attendus, string.Join(' ', (Charger(Texte).Codes("99", NodaTime.Text.LocalDatePattern.Iso.Parse(jour).Value) ?? new HashSet<string>()).Order()));

    [Theory]
    [InlineData("departement: \"99\"", "departement: 99", 1, "mettre des guillemets")]
    [InlineData("departement: \"99\"", "departement: Nord", 1, "n'est pas un code de département")]
    [InlineData("departement: \"99\"", "departement: \"98\"", 1, "doit alors se nommer 98.yaml")]
    [InlineData("code: SUD", "code: NORD", 9, "figure deux fois")]
    [InlineData("jusqu_au: 2020-12-31", "jusqu_au: 2019-12-31", 7, "« jusqu_au » précède « depuis »")]
    [InlineData("jusqu_au: 2020-12-31", "fin: 2020-12-31", 7, "clé inconnue « fin »")]
    [InlineData("    depuis: 2020-01-01\n", "", 4, "« depuis » manque")]
    [InlineData("    source: { titre: Texte d'essai, relue_le: 2026-11-22 }\n", "", 4, "« source » manque")]
    public void Un_referentiel_fautif_est_refuse(string passage, string remplacement, int ligne, string raison)
    {
        var refus = Assert.Throws<DonneeRefusee>(() => Charger(Indicateurs.DefinitionDeTest.Avec(passage, remplacement, Texte)));
        Assert.StartsWith($"referentiels/territoires/99.yaml, ligne {ligne} : ", refus.Message, StringComparison.Ordinal);
        Assert.Contains(raison, refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_departement_double_est_refuse() =>
        Assert.Throws<DonneeRefusee>(() => ReferentielTerritoires.Charger([("a/99.yaml", Texte), ("b/99.yaml", Texte)]));

    private static ReferentielTerritoires Charger(string texte) => ReferentielTerritoires.Charger([("referentiels/territoires/99.yaml", texte)]);
}
