using System.Text.Json;
using Alba;
using Parcours.Host.Securite;

namespace Parcours.Host.Tests.Securite;

public sealed class AccesTests(Hote hote)
{
    private const string Adresse = "/api/departements/71/modele?debut=2022-01-01";

    [Fact]
    public async Task Sans_jeton_rien_ne_se_lit() => await Refus(Adresse, null, 401, "jeton-requis");

    [Fact]
    public async Task Sans_jeton_une_adresse_inconnue_ne_se_devine_pas() => await Refus("/api/departements/71/zut", null, 401, "jeton-requis");

    [Fact]
    public async Task Un_jeton_de_travers_est_refuse() => await Refus(Adresse, "abc.def.ghi", 401, "jeton-requis");

    [Fact]
    public async Task Un_jeton_dont_on_change_une_lettre_est_refuse()
    {
        var jeton = hote.Jeton();
        var milieu = jeton.IndexOf('.') + 10;
        var altere = jeton[..milieu] + (jeton[milieu] == 'A' ? 'B' : 'A') + jeton[(milieu + 1)..];
        await Refus(Adresse, altere, 401, "jeton-requis");
    }

    [Fact]
    public async Task Un_jeton_perime_est_refuse()
    {
        var ancien = new EmissionJeton(new DossierDonnees(hote.Donnees), new HierTemps())
            .Signer(new Emetteur("a17", "referent", "71", null, null), TimeSpan.FromHours(1));
        await Refus(Adresse, ancien.Jeton, 401, "jeton-requis");
    }

    [Fact]
    public async Task Un_jeton_d_une_autre_cle_est_refuse()
    {
        var ailleurs = Directory.CreateTempSubdirectory("parcours-essais-");
        var etranger = new EmissionJeton(new DossierDonnees(ailleurs.FullName), TimeProvider.System)
            .Signer(new Emetteur("a17", "referent", "71", null, null), TimeSpan.FromHours(1));
        ailleurs.Delete(recursive: true);
        await Refus(Adresse, etranger.Jeton, 401, "jeton-requis");
    }

    [Theory]
    [InlineData("/api/departements/72/modele?debut=2022-01-01")]
    [InlineData("/api/departements/071/modele?debut=2022-01-01")]
    [InlineData("/api/departements/72/modele/ouvert")]
    [InlineData("/api/departements/72/modele/d1/dires", "POST")]
    public async Task Le_departement_d_un_autre_est_interdit(string adresse, string methode = "GET") =>
        await Refus(adresse, hote.Jeton(), 403, "departement-interdit", methode);

    [Fact]
    public async Task Un_point_d_acces_anonyme_par_erreur_reste_ferme_sans_jeton() =>
        await Refus("/api/departements/71/modele/ouvert", null, 403, "departement-interdit");

    [Fact]
    public async Task Un_role_insuffisant_est_interdit() =>
        await Refus("/api/departements/71/modele/direction", hote.Jeton(), 403, "acces-refuse");

    [Fact]
    public async Task Un_role_suffisant_ne_dispense_pas_du_departement() =>
        await Refus("/api/departements/72/modele/direction", hote.Jeton(role: "direction"), 403, "departement-interdit");

    [Fact]
    public Task Un_role_suffisant_passe() => hote.Alba.Scenario(s =>
    {
        s.WithBearerToken(hote.Jeton(role: "direction"));
        s.Get.Url("/api/departements/71/modele/direction");
        s.StatusCodeShouldBe(200);
    });

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    public Task Ce_qui_se_lit_sans_jeton(string adresse) => hote.Alba.Scenario(s =>
    {
        s.Get.Url(adresse);
        s.StatusCodeShouldBe(200);
    });

    [Theory]
    [InlineData()]
    [InlineData("--Parcours:Oidc:Autorite=https://oidc.invalid")]
    public async Task Hors_du_developpement_un_emetteur_et_une_audience_sont_exiges(params string[] reglages) =>
        await Assert.ThrowsAsync<ConfigurationRefuseeException>(() => hote.OuvrirAsync("Production", reglages));

    [Fact]
    public void La_cle_locale_n_est_lisible_que_de_son_proprietaire()
    {
        var cle = Assert.Single(Directory.GetFiles(hote.Donnees));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(cle));
        }
    }

    [Fact]
    public async Task La_cle_locale_tiree_par_plusieurs_a_la_fois_est_la_meme_pour_tous()
    {
        var dossier = Directory.CreateTempSubdirectory("parcours-essais-");
        var cles = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => CleLocale.LireOuCreer(new DossierDonnees(dossier.FullName)).KeyId)));
        dossier.Delete(recursive: true);
        Assert.Single(cles.Distinct());
    }

    private async Task Refus(string adresse, string? jeton, int statut, string code, string methode = "GET")
    {
        var resultat = await hote.Alba.Scenario(s =>
        {
            (methode == "GET" ? s.Get : s.Post).Url(adresse);
            if (jeton is not null)
            {
                s.WithBearerToken(jeton);
            }

            s.StatusCodeShouldBe(statut);
        });
        Assert.StartsWith("application/problem+json", resultat.Context.Response.ContentType);
        var probleme = JsonDocument.Parse(await resultat.ReadAsTextAsync()).RootElement;
        Assert.Equal("urn:parcours:probleme:" + code, probleme.GetProperty("type").GetString());
    }

    private sealed class HierTemps : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(-1);
    }
}
