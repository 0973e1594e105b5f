using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Host.Matrices;
using Parcours.Host.Tests.Demonstration;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Tests.Matrices;

/// <summary>La démonstration rend, par le vrai calcul, chaque valeur RSA que la convention publie.</summary>
[Collection(nameof(DemonstrationChargee))]
public sealed class MatriceDeLaDemonstrationTests(DemonstrationChargee demonstration)
{
    private const string Matrice = "matrices/calpae-2022";

    // Tapé de la référence C2, et non tiré des définitions : une faute de copie là-bas doit se voir ici.
    [Theory]
    [InlineData("RSA-01", 3558, 4163, 3753, 2557, 581)]
    [InlineData("RSA-02", null, 652, 1880, 1929, 378)]
    [InlineData("RSA-03", null, null, null, 1023, 275)]
    [InlineData("RSA-04", 694, 148, 879, 925, 262)]
    [InlineData("RSA-05", null, null, 127, 219, 84)]
    [InlineData("RSA-06", 879, 1002, 879, 925, 262)]
    [InlineData("RSA-07", null, 263, 506, 695, 203)]
    public async Task Chaque_valeur_publiee_est_celle_que_le_calcul_rend(string code, params int?[] publiees)
    {
        var ligne = (await RemplirAsync()).Lignes.Single(ligne => ligne.Definition.Code == code);
        Assert.Equal(publiees, ligne.Cellules.Select((cellule, i) => publiees[i] is null ? null : (int?)cellule.Resultat.Valeur));
        Assert.Equal(publiees, ligne.Cellules.Select(cellule => (int?)cellule.Publie?.Nombre));
    }

    [Theory]
    [InlineData("RSA-02A", "80 %")]
    [InlineData("RSA-04T", "92 %")]
    [InlineData("RSA-06T", "100 %")]
    [InlineData("RSA-07T", "90 %")]
    [InlineData("RSA-01", null)]
    public async Task Les_cibles_de_2022_viennent_des_definitions(string code, string? cible) =>
        Assert.Equal(cible, (await RemplirAsync()).Lignes.Single(ligne => ligne.Definition.Code == code).Cible);

    [Fact]
    public async Task Le_texte_ne_signale_aucun_ecart_aux_arretes()
    {
        var texte = MatriceEnTexte.De(await RemplirAsync());
        Assert.DoesNotContain("≠", texte);
        Assert.Contains("Valeurs publiées : 28, toutes égales aux valeurs calculées.", texte);
        Assert.Contains("3.1 Orienter et accompagner", texte);
        Assert.Contains("RSA-01, 2018, 3588", texte);
        Assert.All(texte.Split('\n'), ligne => Assert.True(ligne.Length <= 125, ligne));
    }

    [Fact]
    public async Task Ce_qu_on_apprend_ensuite_se_montre_a_cote_de_la_valeur_publiee()
    {
        var texte = MatriceEnTexte.De(await RemplirAsync(aLaDate: demonstration.Aujourdhui));
        Assert.Matches(@"RSA-06 .* \d+ ≠ 879 publié ", texte);
    }

    [Fact]
    public async Task Une_annee_suit_les_arretes_anterieurs()
    {
        var remplie = await RemplirAsync(annee: 2021, aLaDate: new(2021, 12, 31));
        Assert.Equal(["2018", "2019", "2020", "2021"], remplie.Colonnes.Select(colonne => colonne.Arrete.Titre));
        Assert.Equal(2557, remplie.Lignes.First().Cellules[^1].Resultat.Valeur);
        Assert.Equal(remplie.Colonnes.Select(colonne => colonne.Position).Order(), remplie.Colonnes.Select(colonne => colonne.Position));
    }

    [Fact]
    public async Task En_JSON_chaque_cellule_est_une_valeur_du_contrat()
    {
        var reponse = (await demonstration.Client.Get(Matrice)).Attendre(200);
        Assert.Equal("application/json; charset=utf-8", reponse.Message.Content.Headers.ContentType!.ToString());
        var mesure = Assert.Single(reponse.Json.GetProperty("mesures").EnumerateArray());
        var indicateurs = mesure.GetProperty("indicateurs").EnumerateArray().ToDictionary(i => i.GetProperty("code").GetString()!);
        Assert.Equal(13, indicateurs.Count);
        var premiere = indicateurs["RSA-01"].GetProperty("cellules")[0];
        Assert.Equal((3558, 3558, 3588), (Nombre(premiere, "valeur"), Nombre(premiere, "publie"), Nombre(premiere, "variante")));
        Assert.StartsWith("sha256:", premiere.GetProperty("empreinte").GetString());
        var taux = indicateurs["RSA-02B"].GetProperty("cellules")[3];
        foreach (var champ in new[] { "numerateur", "denominateur", "enAttente", "exclus", "valeur", "position" })
            Assert.Equal(JsonValueKind.Number, taux.GetProperty(champ).ValueKind);
        Assert.False(taux.TryGetProperty("publie", out _));
    }

    [Fact]
    public async Task En_CSV_une_ligne_par_indicateur()
    {
        var reponse = (await demonstration.Client.Get(Matrice, ("Accept", "text/csv, application/json;q=0.5"))).Attendre(200);
        Assert.Equal("text/csv", reponse.Message.Content.Headers.ContentType!.MediaType);
        var lignes = reponse.Texte.Split("\r\n");
        Assert.Equal(15, lignes.Length);
        Assert.StartsWith("Mesure,Code,Libellé,Unité,2018,2018 publié,2019,", lignes[0]);
        Assert.StartsWith("3.1 Orienter et accompagner,RSA-02,Nouveaux entrants orientés en un mois et moins,personnes,505,,652,652,", lignes[2]);
        Assert.Contains(",\"Part orientée en un mois et moins, parmi les orientés\",%,", lignes[3]);
    }

    [Fact]
    public async Task Une_annee_se_demande_par_l_adresse()
    {
        var colonnes = (await demonstration.Client.Get(Matrice + "?annee=2020&aLaDate=2021-03-31")).Attendre(200).Json.GetProperty("colonnes");
        Assert.Equal(["2018-12-31", "2019-12-31", "2021-03-31"], colonnes.EnumerateArray().Select(c => c.GetProperty("aLaDate").GetString()));
    }

    [Theory]
    [InlineData("?zut=1", "zut")]
    [InlineData("?Annee=2020", "Annee")]
    [InlineData("?annee=", "annee")]
    [InlineData("?annee=vingt", "annee")]
    [InlineData("?annee=2020&annee=2021", "annee")]
    [InlineData("?annee=2023", "annee")]
    [InlineData("?aLaDate=2022-02-30", "aLaDate")]
    [InlineData("?aLaDate=2010-01-01", "aLaDate")]
    public async Task Une_demande_mal_formee_nomme_le_parametre(string question, string champ) =>
        (await demonstration.Client.Get(Matrice + question)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("application/json;q=0")]
    public async Task Un_format_indisponible_rend_406(string accept) =>
        (await demonstration.Client.Get(Matrice, ("Accept", accept))).AttendreProbleme(406, "format-indisponible");

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/csv; charset=utf-8", "text/csv")]
    [InlineData("text/csv;q=0.5, */*;q=0.1", "text/csv")]
    public async Task Accept_choisit_le_format(string accept, string type) =>
        Assert.Equal(type, (await demonstration.Client.Get(Matrice, ("Accept", accept))).Attendre(200).Message.Content.Headers.ContentType!.MediaType);

    [Fact]
    public async Task Une_convention_inconnue_est_introuvable() =>
        (await demonstration.Client.Get("matrices/calpae-2019")).AttendreProbleme(404, "introuvable");

    private static int Nombre(JsonElement objet, string champ) => int.Parse(objet.GetProperty(champ).GetRawText(), CultureInfo.InvariantCulture);

    private async Task<MatriceRemplie> RemplirAsync(int? annee = null, LocalDate? aLaDate = null)
    {
        var matrice = CatalogueMatrices.Embarque.Trouver("calpae-2022")!;
        var choix = ChoixDesColonnes.De(matrice, annee, aLaDate, demonstration.Aujourdhui).Choix!;
        return (await demonstration.Services.GetRequiredService<RemplissageMatrice>()
            .RemplirAsync(matrice, demonstration.Departement, choix, demonstration.Aujourdhui, CancellationToken.None))!;
    }
}
