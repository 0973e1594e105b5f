using System.Text.Json;
using Alba;

namespace Parcours.Host.Tests.Http;

public sealed class ProblemesTests(Hote hote)
{
    private const string Dires = "/api/departements/71/modele/d1/dires";
    private const string Modele = "/api/departements/71/modele";

    [Fact]
    public async Task Un_acte_bien_forme_rend_sa_reponse_et_sait_qui_parle()
    {
        var reponse = await Essayer(s => Envoyer(s, Dires, """{"jour":"2022-02-28","rang":"initiale","note":null}"""), 200);
        Assert.Equal("a17", reponse.GetProperty("auteur").GetString());
        Assert.Equal("71", reponse.GetProperty("departement").GetString());
        Assert.Equal("2022-02-28", reponse.GetProperty("jour").GetString());
        Assert.Equal("initiale", reponse.GetProperty("rang").GetString());
    }

    [Theory]
    [InlineData("{", "json-illisible", null)]
    [InlineData("", "json-illisible", null)]
    [InlineData("null", "json-illisible", null)]
    [InlineData("[]", "json-illisible", null)]
    [InlineData("""{"jour":"2022-02-30","rang":"initiale","note":null}""", "demande-mal-formee", "jour")]
    [InlineData("""{"jour":"2022-02-28","rang":"dernière","note":null}""", "demande-mal-formee", "rang")]
    [InlineData("""{"jour":"2022-02-28","rang":1,"note":null}""", "demande-mal-formee", "rang")]
    [InlineData("""{"jour":"2022-02-28","rang":"initiale","note":null,"zut":1}""", "demande-mal-formee", "zut")]
    [InlineData("""{"jour":"2022-02-28","jour":"2022-02-28","rang":"initiale","note":null}""", "demande-mal-formee", "jour")]
    [InlineData("""{"jour":"2022-02-28"}""", "demande-mal-formee", "rang")]
    public async Task Un_corps_mal_forme_nomme_le_champ(string corps, string code, string? champ)
    {
        var probleme = await Refus(s => Envoyer(s, Dires, corps), 400, code);
        if (champ is not null)
        {
            Assert.NotEqual(0, probleme.GetProperty("errors").GetProperty(champ).GetArrayLength());
        }
    }

    [Fact]
    public async Task La_valeur_recue_ne_revient_pas_dans_le_refus()
    {
        var probleme = await Refus(s => Envoyer(s, Dires, """{"jour":"Jeanne Modele","rang":"initiale","note":null}"""), 400, "demande-mal-formee");
        Assert.DoesNotContain("Jeanne", probleme.GetRawText());
    }

    [Theory]
    [InlineData("?debut=2022-01-01&fin=2022-02-30", "fin")]
    [InlineData("?debut=hier", "debut")]
    [InlineData("", "debut")]
    [InlineData("?debut=", "debut")]
    public async Task Une_date_impossible_ou_absente_dans_l_adresse_nomme_le_parametre(string requete, string parametre)
    {
        var probleme = await Refus(s => s.Get.Url(Modele + requete), 400, "demande-mal-formee");
        Assert.True(probleme.GetProperty("errors").TryGetProperty(parametre, out _));
    }

    [Fact]
    public async Task Une_date_de_l_adresse_se_lit()
    {
        var reponse = await Essayer(s => s.Get.Url(Modele + "?debut=2022-01-01"), 200);
        Assert.Equal("2022-01-01", reponse.GetProperty("jour").GetString());
    }

    [Fact]
    public Task Une_adresse_inconnue() => Refus(s => s.Get.Url("/api/departements/71/inconnu"), 404, "introuvable");

    [Fact]
    public Task Une_adresse_inconnue_hors_de_l_api() => Refus(s => s.Get.Url("/zut"), 404, "introuvable");

    [Fact]
    public Task Une_methode_refusee() => Refus(s => s.Delete.Url(Modele), 405, "methode-refusee");

    [Fact]
    public Task Un_type_de_contenu_refuse() => Refus(
        s => s.Post.ByteArray([1]).ToUrl(Dires).ContentType("text/csv"), 415, "type-de-contenu-refuse");

    [Fact]
    public async Task Un_refus_du_metier()
    {
        var probleme = await Refus(s => s.Post.Url(Modele + "/refus"), 409, "droit-clos");
        Assert.Equal("Le droit est clos.", probleme.GetProperty("detail").GetString());
    }

    [Fact]
    public Task Un_lot_refuse_en_partie() => Refus(s => s.Post.Url(Modele + "/lot"), 422, "lot-refuse-en-partie");

    [Fact]
    public Task Un_appelant_qui_ne_veut_que_du_CSV_recoit_quand_meme_le_probleme() => Refus(
        s =>
        {
            s.Get.Url("/zut");
            s.WithRequestHeader("Accept", "text/csv");
        },
        404,
        "introuvable");

    [Fact]
    public async Task Une_panne_montre_sa_pile_en_developpement() =>
        Assert.Contains("secret interne", (await Refus(s => s.Get.Url(Modele + "/panne"), 500, "erreur-interne")).GetRawText());

    [Fact]
    public async Task Une_panne_ne_dit_rien_de_l_interieur_hors_du_developpement()
    {
        await using var production = await hote.OuvrirAsync(
            "Production", "--Parcours:Oidc:Autorite=https://oidc.invalid", "--Parcours:Oidc:Audience=parcours");
        var reponse = await production.Scenario(s =>
        {
            s.Get.Url("/modele/panne-anonyme");
            s.StatusCodeShouldBe(500);
        });
        var texte = await reponse.ReadAsTextAsync();
        Assert.Contains("erreur-interne", texte);
        Assert.DoesNotContain("secret", texte);
        Assert.DoesNotContain(".cs", texte);
    }

    private static void Envoyer(Scenario scenario, string adresse, string corps) =>
        scenario.Post.ByteArray(System.Text.Encoding.UTF8.GetBytes(corps)).ToUrl(adresse).ContentType("application/json");

    private async Task<JsonElement> Refus(Action<Scenario> demande, int statut, string code)
    {
        var probleme = await Essayer(demande, statut, "application/problem+json");
        Assert.Equal("urn:parcours:probleme:" + code, probleme.GetProperty("type").GetString());
        Assert.Equal(statut, probleme.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(probleme.GetProperty("title").GetString()));
        return probleme;
    }

    private async Task<JsonElement> Essayer(Action<Scenario> demande, int statut, string contenu = "application/json")
    {
        var resultat = await hote.Alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            demande(s);
            s.StatusCodeShouldBe(statut);
        });
        Assert.StartsWith(contenu, resultat.Context.Response.ContentType);
        return JsonDocument.Parse(await resultat.ReadAsTextAsync()).RootElement;
    }
}
