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
        var ecarts = texte.Split('\n').Where(ligne => ligne.Contains(" ≠ ", StringComparison.Ordinal) && !ligne.StartsWith("Valeurs", StringComparison.Ordinal)).ToList();
        // La démonstration des essais laisse de côté les activités, dont les passages sont comptés ailleurs.
        Assert.Equal(["PAS-02", "PAS-03", "PAS-04", "GAR-05", "MOB-01", "MOB-02"], ecarts.Select(ligne => ligne.Split(' ')[0]));
        Assert.Matches(@"^GAR-05 .* 57,4 ≠ 59 +53,8 ≠ 56 ", ecarts[3]);
        Assert.Contains("Valeurs publiées : 93, dont 13 que le calcul ne rend pas, écrites « calculée ≠ publiée ».", texte);
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
        Assert.Equal(["2018", "2019", "2020", "2021"], remplie.Colonnes.Select(colonne => colonne.Colonne.Titre));
        Assert.Equal(2557, remplie.Lignes.Single(ligne => ligne.Definition.Code == "RSA-01").Cellules[^1].Resultat.Valeur);
        Assert.Equal(remplie.Colonnes.Select(colonne => colonne.Position).Order(), remplie.Colonnes.Select(colonne => colonne.Position));
    }

    [Fact]
    public async Task En_JSON_chaque_cellule_est_une_valeur_du_contrat()
    {
        var reponse = (await demonstration.Client.Get(Matrice)).Attendre(200);
        Assert.Equal("application/json; charset=utf-8", reponse.Message.Content.Headers.ContentType!.ToString());
        var mesures = reponse.Json.GetProperty("mesures").EnumerateArray().ToList();
        Assert.Equal(
            [
                "1.1 Maraudes mixtes", "1.2 Prévention spécialisée", "2.1 Premier accueil", "2.2 Référent de parcours", "3.1 Orienter et accompagner", "3.2 Garantie d'activité",
                "4.1 Plan de formation", "5.1 Mobilité", "Fiche Territoire de femmes", "Fiche apprentissage", "Fiche Passerelle dynamique d'insertion", "Annexe B, initiative du Département",
            ],
            mesures.Select(m => m.GetProperty("mesure").GetString()));
        var indicateurs = mesures.SelectMany(m => m.GetProperty("indicateurs").EnumerateArray()).ToDictionary(i => i.GetProperty("code").GetString()!);
        Assert.Equal("autre", indicateurs["PAS-01"].GetProperty("cellules")[0].GetProperty("origine").GetString());
        Assert.Equal((90, 90), (Nombre(indicateurs["PAS-01"].GetProperty("cellules")[3], "valeur"), Nombre(indicateurs["PAS-01"].GetProperty("cellules")[3], "publie")));
        Assert.Equal("""{"valeur":59,"origine":"poleEmploi"}""", indicateurs["GAR-05"].GetProperty("cellules")[3].GetProperty("saisie").GetRawText());
        Assert.Equal("2022-01-01/2022-06-30", indicateurs["B-VAN-02"].GetProperty("autresPeriodes")[0].GetProperty("colonne").GetString());
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
        Assert.Equal(CatalogueMatrices.Embarque.Trouver("calpae-2022")!.Mesures.Sum(mesure => mesure.Codes.Count) + 2, lignes.Length);
        Assert.StartsWith("Mesure,Code,Libellé,Unité,2018,2018 publié,2019,", lignes[0]);
        Assert.StartsWith("3.1 Orienter et accompagner,RSA-02,Nouveaux entrants orientés en un mois et moins,personnes,505,,652,652,", De("RSA-02"));
        Assert.Contains(",\"Part orientée en un mois et moins, parmi les orientés\",%,", De("RSA-02A"));
        Assert.StartsWith("2.2 Référent de parcours,REF-01,Intervenants sociaux formés ou sensibilisés au référent de parcours,agents,0,0,0,0,94,94,144,144,144,144,", De("REF-01"));
        Assert.Matches(@"^3\.2 Garantie d'activité,GAR-06,Délai moyen de démarrage de l'accompagnement global,jours,[0-9.]+,,32\.7,32\.7,25\.5,25\.5,20\.5,20\.5,17\.0,17,21 jours,", De("GAR-06"));
        Assert.Contains("2021 : 59, donnée par Pôle emploi ; 1/01–31/05/2022 : 56, donnée par Pôle emploi", De("GAR-05"));
        // L'hôte des essais se croit le 15 juin : le semestre n'y est pas fini.
        Assert.Contains("2022-01-01/2022-06-30 : nd ≠ 118", De("B-VAN-02"));
        Assert.Contains(",2022-01-01/2022-06-30 : 118,", MatriceEnCsv.De(await RemplirAsync()));

        string De(string code) => lignes.Single(ligne => ligne.Contains($",{code},", StringComparison.Ordinal));
    }

    [Fact]
    public async Task En_CSV_d_Excel_francais_les_nombres_sont_a_la_virgule_et_la_marque_en_tete()
    {
        var octets = await (await demonstration.Client.Get(Matrice + "?dialecte=excel", ("Accept", "text/csv"))).Attendre(200).Message.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], octets[..3]);
        var texte = System.Text.Encoding.UTF8.GetString(octets[3..]);
        Assert.StartsWith("Mesure;Code;Libellé;Unité;2018;2018 publié;", texte);
        Assert.Matches(@"\r\n3\.2 Garantie d'activité;GAR-06;Délai moyen de démarrage de l'accompagnement global;jours;[0-9,]+;;32,7;32,7;25,5;25,5;20,5;20,5;17,0;17;21 jours;", texte);
    }

    [Fact]
    public async Task Le_schema_decrit_les_colonnes_du_CSV_et_la_reponse_dit_ou_il_est()
    {
        var csv = (await demonstration.Client.Get(Matrice + "?annee=2021", ("Accept", "text/csv"))).Attendre(200);
        Assert.Equal($"<{csv.Message.RequestMessage!.RequestUri!.AbsolutePath}/schema?annee=2021>; rel=\"describedby\"; type=\"application/json\"", csv.Message.Headers.GetValues("Link").Single());
        var schema = (await demonstration.Client.Get(Matrice + "/schema?annee=2021")).Attendre(200).Json;
        Assert.Equal(csv.Texte.Split("\r\n")[0].Split(','), schema.GetProperty("fields").EnumerateArray().Select(champ => champ.GetProperty("name").GetString()));
        Assert.Equal("number", schema.GetProperty("fields")[4].GetProperty("type").GetString());
        Assert.Equal(["", "s"], schema.GetProperty("missingValues").EnumerateArray().Select(valeur => valeur.GetString()));
        (await demonstration.Client.Get("matrices/zut/schema")).AttendreProbleme(404, "introuvable");
        (await demonstration.Client.Get(Matrice + "/schema?zut=1")).AttendreProbleme(400, "demande-mal-formee", "zut");
    }

    [Fact]
    public async Task En_classeur_les_nombres_sont_ceux_du_CSV_et_une_feuille_dit_d_ou_ils_viennent()
    {
        var reponse = (await demonstration.Client.Get(Matrice, ("Accept", MatriceEnClasseur.Type))).Attendre(200);
        Assert.Equal("calpae-2022-" + demonstration.Departement + ".xlsx", reponse.Message.Content.Headers.ContentDisposition!.FileName);
        var classeur = ClasseurLu.Lire(await reponse.Message.Content.ReadAsStreamAsync());
        Assert.Equal(["Matrice", "Sources"], classeur.Keys);
        var (titres, lignes) = (classeur["Matrice"][0], classeur["Matrice"][1..]);
        var csv = (await demonstration.Client.Get(Matrice, ("Accept", "text/csv"))).Attendre(200).Texte.Split("\r\n");
        Assert.Equal(csv[0].Split(','), titres);
        Assert.Equal(csv.Length - 2, lignes.Count);
        foreach (var (code, attendus) in new[] { ("RSA-01", new[] { "3558", "3558", "4163", "4163", "3753" }), ("GAR-06", ["", "", "32.7", "32.7", "25.5"]), ("PAS-01", ["80", "80", "80", "80", "82"]) })
            Assert.Equal(attendus[1..], lignes.Single(ligne => ligne[1] == code)[5..9]);
        var sources = classeur["Sources"];
        Assert.Contains(sources, ligne => ligne is ["1/01–31/05/2022", var dite] && dite.StartsWith("du 2022-01-01 au 2022-05-31, connue et observée au 2022-05-31, position ", StringComparison.Ordinal));
        Assert.StartsWith("sha256:", sources.Single(ligne => ligne is ["RSA-02B", ..])[4]);
    }

    [Theory]
    [InlineData("calpae-2019", 3, 3)]
    [InlineData("ase-nationale", 4, 0)]
    [InlineData("oarsa", 4, 0)]
    [InlineData("regime-2025", 4, 0)]
    [InlineData("autonomie", 4, 0)]
    public async Task Chaque_convention_a_ses_colonnes_et_ses_annees_de_cibles(string convention, int colonnes, int cibles)
    {
        var lue = (await demonstration.Client.Get($"matrices/{convention}?aLaDate=2022-06-15")).Attendre(200).Json;
        Assert.Equal((colonnes, cibles), (lue.GetProperty("colonnes").GetArrayLength(), lue.GetProperty("anneesDesCibles").GetArrayLength()));
        Assert.All(lue.GetProperty("mesures").EnumerateArray().SelectMany(mesure => mesure.GetProperty("indicateurs").EnumerateArray()),
            ligne => Assert.Equal(colonnes, ligne.GetProperty("cellules").GetArrayLength()));
    }

    [Fact]
    public async Task Les_cibles_de_2019_se_lisent_annee_par_annee()
    {
        var lue = (await demonstration.Client.Get("matrices/calpae-2019")).Attendre(200).Json;
        var ligne = lue.GetProperty("mesures").EnumerateArray().SelectMany(mesure => mesure.GetProperty("indicateurs").EnumerateArray()).Single(ligne => ligne.GetProperty("code").GetString() == "RSA19-B");
        Assert.Equal("""{"2019":"85 %","2020":"90 %","2021":"95 %"}""", ligne.GetProperty("cibles").GetRawText());
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
    [InlineData("?dialecte=lotus", "dialecte")]
    public async Task Une_demande_mal_formee_nomme_le_parametre(string question, string champ) =>
        (await demonstration.Client.Get(Matrice + question)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Theory]
    [InlineData("?annee=vingt", "annee", "Doit être un nombre entier.")]
    [InlineData("?position=9999999999999999999999", "position", "Doit être un nombre entier.")]
    [InlineData("?aLaDate=31/12/2021", "aLaDate", "N'est pas une date possible (AAAA-MM-JJ).")]
    [InlineData("?observeLe=expected type Int32", "observeLe", "N'est pas une date possible (AAAA-MM-JJ).")]
    public async Task Un_parametre_illisible_dit_ce_qu_il_devait_etre(string question, string champ, string raison)
    {
        var reponse = await demonstration.Client.Get(Matrice + question);
        reponse.AttendreProbleme(400, "demande-mal-formee", champ);
        Assert.Equal(raison, reponse.Json.GetProperty("errors").GetProperty(champ)[0].GetString());
    }

    [Theory]
    [InlineData("application/pdf")]
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
        (await demonstration.Client.Get("matrices/calpae-1998")).AttendreProbleme(404, "introuvable");

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
