using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Host.Matrices;
using Parcours.Host.Tests.Demonstration;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Tests.Matrices;

/// <summary>La démonstration rend, par le vrai calcul, chaque valeur RSA, GAR et REF que la convention publie, hors GAR-05.</summary>
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
    [InlineData("GAR-01", null, null, 435, 630, 196)]
    [InlineData("GAR-02", null, null, 435, 312, 325)]
    [InlineData("GAR-03", 119, 352, 291, 475, 92)]
    [InlineData("GAR-04", 291, null, 300, 287, 215)]
    [InlineData("REF-01", 0, 0, 94, 144, 144)]
    [InlineData("REF-02", 0, 0, 120, 120, 120)]
    public async Task Chaque_valeur_publiee_est_celle_que_le_calcul_rend(string code, params int?[] publiees)
    {
        var ligne = await LigneAsync(code);
        Assert.Equal(publiees.Select(p => (decimal?)p), ligne.Cellules.Select((cellule, i) => publiees[i] is null ? null : cellule.Resultat.Valeur));
        Assert.Equal(publiees.Select(p => (decimal?)p), ligne.Cellules.Select(cellule => cellule.Publie?.Nombre));
    }

    [Fact]
    public async Task Le_delai_moyen_publie_sort_au_dixieme_de_jour()
    {
        decimal?[] publies = [null, 32.7m, 25.5m, 20.5m, 17m];
        var ligne = await LigneAsync("GAR-06");
        Assert.Equal(publies, ligne.Cellules.Select(cellule => cellule.Publie?.Nombre));
        Assert.Equal(publies[1..], ligne.Cellules.Skip(1).Select(cellule => cellule.Resultat.Valeur));
        Assert.All(ligne.Cellules, cellule => Assert.InRange(cellule.Resultat.Mesure.Effectif, 90, 475));
    }

    // 287 / 5 = 57,4 et 215 / 4 = 53,75 : aucun nombre entier de conseillers ne donne 59 ni 56.
    [Fact]
    public async Task Le_ratio_par_conseiller_que_Pole_emploi_rapportait_reste_en_ecart()
    {
        var ligne = await LigneAsync("GAR-05");
        Assert.Equal([59m, 56m], ligne.Cellules.Where(cellule => cellule.EstEnEcart).Select(cellule => cellule.Publie!.Nombre));
        Assert.Equal([57.4m, 53.8m], ligne.Cellules.Where(cellule => cellule.EstEnEcart).Select(cellule => cellule.Resultat.Valeur));
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
    public async Task Le_texte_ne_signale_aux_arretes_que_l_ecart_de_GAR_05()
    {
        var texte = MatriceEnTexte.De(await RemplirAsync());
        var ecart = Assert.Single(texte.Split('\n'), ligne => ligne.Contains(" ≠ ", StringComparison.Ordinal) && !ligne.StartsWith("Valeurs", StringComparison.Ordinal));
        Assert.Matches(@"^GAR-05 .* 57,4 ≠ 59 +53,8 ≠ 56 ", ecart);
        Assert.Contains("Valeurs publiées : 59, dont 2 que le calcul ne rend pas, écrites « calculée ≠ publiée ».", texte);
        Assert.Matches(@"\nGAR-06 .* 32,7 +25,5 +20,5 +17  21 jours\n", texte);
        foreach (var mesure in new[] { "2.2 Référent de parcours", "3.1 Orienter et accompagner", "3.2 Garantie d'activité" })
            Assert.Contains($"\n{mesure}\n", texte);
        Assert.Contains("RSA-01, 2018, 3588", texte);
        Assert.All(texte.Split('\n'), ligne => Assert.True(ligne.Length <= 125, ligne));
    }

    [Fact]
    public async Task Ce_qu_on_apprend_ensuite_se_montre_a_cote_de_la_valeur_publiee()
    {
        var texte = MatriceEnTexte.De(await RemplirAsync(aLaDate: demonstration.Aujourdhui));
        Assert.Matches(@"RSA-06 .* \d+ ≠ 879 ", texte);
    }

    [Fact]
    public async Task Une_annee_suit_les_arretes_anterieurs()
    {
        var remplie = await RemplirAsync(annee: 2021, aLaDate: new(2021, 12, 31));
        Assert.Equal(["2018", "2019", "2020", "2021"], remplie.Colonnes.Select(colonne => colonne.Arrete.Titre));
        Assert.Equal(2557, remplie.Lignes.Single(ligne => ligne.Definition.Code == "RSA-01").Cellules[^1].Resultat.Valeur);
        Assert.Equal(remplie.Colonnes.Select(colonne => colonne.Position).Order(), remplie.Colonnes.Select(colonne => colonne.Position));
    }

    [Fact]
    public async Task En_JSON_chaque_cellule_est_une_valeur_du_contrat()
    {
        var reponse = (await demonstration.Client.Get(Matrice)).Attendre(200);
        Assert.Equal("application/json; charset=utf-8", reponse.Message.Content.Headers.ContentType!.ToString());
        var mesures = reponse.Json.GetProperty("mesures").EnumerateArray().ToList();
        Assert.Equal(["2.2 Référent de parcours", "3.1 Orienter et accompagner", "3.2 Garantie d'activité"], mesures.Select(m => m.GetProperty("mesure").GetString()));
        var indicateurs = mesures.SelectMany(m => m.GetProperty("indicateurs").EnumerateArray()).ToDictionary(i => i.GetProperty("code").GetString()!);
        Assert.Equal(21, indicateurs.Count);
        var premiere = indicateurs["RSA-01"].GetProperty("cellules")[0];
        Assert.Equal((3558, 3558, 3588), (Nombre(premiere, "valeur"), Nombre(premiere, "publie"), Nombre(premiere, "variante")));
        Assert.StartsWith("sha256:", premiere.GetProperty("empreinte").GetString());
        var taux = indicateurs["RSA-02B"].GetProperty("cellules")[3];
        foreach (var champ in new[] { "numerateur", "denominateur", "enAttente", "exclus", "valeur", "position" })
            Assert.Equal(JsonValueKind.Number, taux.GetProperty(champ).ValueKind);
        Assert.False(taux.TryGetProperty("publie", out _));
        var moyenne = indicateurs["GAR-06"].GetProperty("cellules")[1];
        Assert.Equal("32.7", moyenne.GetProperty("publie").GetRawText());
        Assert.Equal("32.7", moyenne.GetProperty("valeur").GetRawText());
        Assert.InRange(Nombre(moyenne, "somme"), 32.65 * Nombre(moyenne, "effectif"), 32.75 * Nombre(moyenne, "effectif"));
        Assert.False(moyenne.TryGetProperty("numerateur", out _));
        var comptage = indicateurs["REF-01"].GetProperty("cellules")[4];
        Assert.Equal(144, Nombre(comptage, "valeur"));
        foreach (var champ in new[] { "numerateur", "somme", "effectif" })
            Assert.False(comptage.TryGetProperty(champ, out _));
    }

    [Fact]
    public async Task En_CSV_une_ligne_par_indicateur()
    {
        var reponse = (await demonstration.Client.Get(Matrice, ("Accept", "text/csv, application/json;q=0.5"))).Attendre(200);
        Assert.Equal("text/csv", reponse.Message.Content.Headers.ContentType!.MediaType);
        var lignes = reponse.Texte.Split("\r\n");
        Assert.Equal(23, lignes.Length);
        Assert.StartsWith("Mesure,Code,Libellé,Unité,2018,2018 publié,2019,", lignes[0]);
        Assert.StartsWith("3.1 Orienter et accompagner,RSA-02,Nouveaux entrants orientés en un mois et moins,personnes,505,,652,652,", lignes[4]);
        Assert.Contains(",\"Part orientée en un mois et moins, parmi les orientés\",%,", lignes[5]);
        Assert.StartsWith("2.2 Référent de parcours,REF-01,Intervenants sociaux formés ou sensibilisés au référent de parcours,agents,0,0,0,0,94,94,144,144,144,144,", lignes[1]);
        Assert.Matches(@"^3\.2 Garantie d'activité,GAR-06,Délai moyen de démarrage de l'accompagnement global,jours,[0-9.]+,,32\.7,32\.7,25\.5,25\.5,20\.5,20\.5,17\.0,17,21 jours,", lignes[21]);
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

    private async Task<LigneRemplie> LigneAsync(string code) => (await RemplirAsync()).Lignes.Single(ligne => ligne.Definition.Code == code);

    private async Task<MatriceRemplie> RemplirAsync(int? annee = null, LocalDate? aLaDate = null)
    {
        var matrice = CatalogueMatrices.Embarque.Trouver("calpae-2022")!;
        var choix = ChoixDesColonnes.De(matrice, annee, aLaDate, null, demonstration.Aujourdhui).Choix!;
        return (await demonstration.Services.GetRequiredService<RemplissageMatrice>()
            .RemplirAsync(matrice, demonstration.Departement, choix, demonstration.Aujourdhui, CancellationToken.None)).Remplie!;
    }
}
