using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Parcours.Host.Tests.Oidc;

/// <summary>Les jetons d'un émetteur réel : ceux qui ouvrent, et ceux qui n'ouvrent pas.</summary>
public sealed class JetonsTests(EmetteurPartage partage) : IClassFixture<EmetteurPartage>
{
    private static readonly object _saone = new { departement = "71" };

    [Theory]
    [InlineData("ES256")]
    [InlineData("PS256")]
    public async Task Un_jeton_d_acces_ouvre_son_departement_et_lui_seul(string algorithme)
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse);
        var jeton = await emetteur.JetonAsync(_saone, algorithme: algorithme);
        var lu = (await hote.LireAsync(jeton)).Attendre(200).Json;
        Assert.Equal(("71", "essais"), (lu.GetProperty("departement").GetString(), lu.GetProperty("auteur").GetString()));
        (await hote.LireAsync(jeton, "72")).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_algorithme_qu_on_n_admet_pas_est_refuse()
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse, "--Parcours:Oidc:Algorithmes=ES256");
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).Attendre(200);
        (await hote.LireAsync(await emetteur.JetonAsync(_saone, algorithme: "PS256"))).AttendreProbleme(401, "jeton-requis");
    }

    [Theory]
    [InlineData("autre")]
    [InlineData(null)]
    public async Task Un_jeton_emis_pour_une_autre_application_est_refuse(string? audience)
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse);
        (await hote.LireAsync(await emetteur.JetonAsync(_saone, audience))).AttendreProbleme(401, "jeton-requis");
    }

    [Fact]
    public async Task Un_jeton_d_identite_ne_passe_pas_pour_un_jeton_d_acces()
    {
        var emetteur = await partage.Emetteur;
        var (acces, identite) = await emetteur.ConnecterAsync("a17", "urn:exemple:simple", _saone);
        await using (var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse))
        {
            (await hote.LireAsync(acces)).Attendre(200);
            (await hote.LireAsync(identite)).AttendreProbleme(401, "jeton-requis");
        }

        // Même quand l'API et le client portent le même nom, et que l'audience ne distingue plus rien.
        (acces, identite) = await emetteur.ConnecterAsync("a17", "urn:exemple:simple", _saone, audience: "essais");
        await using var confondu = await HoteOidc.OuvrirAsync(emetteur.Adresse, "--Parcours:Oidc:Audience=essais", "--Parcours:Oidc:TypesDeJeton=at+jwt");
        (await confondu.LireAsync(acces)).Attendre(200);
        (await confondu.LireAsync(identite)).AttendreProbleme(401, "jeton-requis");
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("Refresh")]
    public async Task Un_jeton_que_sa_revendication_dit_d_un_autre_usage_est_refuse(string usage)
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse);
        (await hote.LireAsync(await emetteur.JetonAsync(new { departement = "71", typ = "Bearer" }))).Attendre(200);
        (await hote.LireAsync(await emetteur.JetonAsync(new { departement = "71", typ = usage }))).AttendreProbleme(401, "jeton-requis");
    }

    [Fact]
    public async Task Ni_la_cle_publique_prise_pour_un_secret_ni_l_absence_de_signature_ne_signent()
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse);
        var vrai = await emetteur.JetonAsync(_saone);
        (await hote.LireAsync(vrai)).Attendre(200);
        var charge = vrai.Split('.')[1];
        var cle = await emetteur.ClePublieeAsync();

        var entete = Base64UrlEncoder.Encode($$"""{"alg":"HS256","typ":"at+jwt","kid":"{{cle.GetProperty("kid").GetString()}}"}""");
        var secret = Encoding.UTF8.GetBytes(cle.GetRawText());
        var signature = System.Security.Cryptography.HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes($"{entete}.{charge}"));
        (await hote.LireAsync($"{entete}.{charge}.{Base64UrlEncoder.Encode(signature)}")).AttendreProbleme(401, "jeton-requis");

        (await hote.LireAsync($"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{charge}.")).AttendreProbleme(401, "jeton-requis");
    }

    [Theory]
    [InlineData(null, 29, 200)]
    [InlineData(null, 31, 401)]
    [InlineData("00:01:00", 59, 200)]
    [InlineData("00:00:00", 1, 401)]
    public async Task L_echeance_se_juge_a_la_tolerance_pres(string? tolerance, int secondes, int statut)
    {
        var emetteur = await partage.Emetteur;
        var jeton = await emetteur.JetonAsync(_saone, duree: 120);
        var horloge = new HorlogeArretee(new JsonWebToken(jeton).ValidTo.AddSeconds(secondes));
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse, horloge, tolerance is null ? [] : [$"--Parcours:Oidc:Tolerance={tolerance}"]);
        (await hote.LireAsync(jeton)).Attendre(statut);
    }

    [Theory]
    [InlineData(29, 200)]
    [InlineData(31, 401)]
    public async Task L_entree_en_validite_aussi(int secondes, int statut)
    {
        var emetteur = await partage.Emetteur;
        var debut = DateTimeOffset.UtcNow.AddMinutes(10);
        var jeton = await emetteur.JetonAsync(new { departement = "71", nbf = debut.ToUnixTimeSeconds() }, duree: 3_600);
        await using var hote = await HoteOidc.OuvrirAsync(
            emetteur.Adresse, new HorlogeArretee(DateTimeOffset.FromUnixTimeSeconds(debut.ToUnixTimeSeconds()).UtcDateTime.AddSeconds(-secondes)));
        (await hote.LireAsync(jeton)).Attendre(statut);
    }

    [Fact]
    public async Task Le_second_facteur_exige_se_prouve_par_acr()
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse, "--Parcours:Oidc:Acr:0=urn:exemple:double", "--Parcours:Oidc:Acr:1=urn:exemple:carte");
        var (simple, _) = await emetteur.ConnecterAsync("a17", "urn:exemple:simple", _saone);
        var (fort, _) = await emetteur.ConnecterAsync("a17", "urn:exemple:double", _saone);

        Assert.Equal("a17", (await hote.LireAsync(fort)).Attendre(200).Json.GetProperty("auteur").GetString());
        var refus = (await hote.LireAsync(simple)).AttendreProbleme(403, "second-facteur-requis");
        Assert.Contains("acr_values=\"urn:exemple:double urn:exemple:carte\"", refus.Message.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).AttendreProbleme(403, "second-facteur-requis");
    }

    [Fact]
    public async Task Les_revendications_se_lisent_ou_la_configuration_le_dit_et_nulle_part_ailleurs()
    {
        var emetteur = await partage.Emetteur;
        await using var hote = await HoteOidc.OuvrirAsync(
            emetteur.Adresse, "--Parcours:Oidc:Revendications:Auteur=matricule", "--Parcours:Oidc:Revendications:Role=realm_access.roles",
            "--Parcours:Oidc:Revendications:Departement=https://exemple.fr/departement", "--Parcours:Oidc:Roles:chef-de-service=direction");
        object Porteur(string role) => new Dictionary<string, object>
        {
            ["matricule"] = "m42",
            ["https://exemple.fr/departement"] = "71",
            ["realm_access"] = new { roles = new[] { "offline_access", role } },
            // Nos noms, chez un émetteur qui leur donne un autre sens.
            ["departement"] = "72",
            ["role"] = "direction",
        };

        var jeton = await emetteur.JetonAsync(Porteur("chef-de-service"));
        Assert.Equal("m42", (await hote.LireAsync(jeton)).Attendre(200).Json.GetProperty("auteur").GetString());
        (await hote.LireAsync(jeton, route: "modele/direction")).Attendre(200);
        (await hote.LireAsync(jeton, "72")).AttendreProbleme(403, "departement-interdit");

        // Un rôle hors de la table n'en donne aucun, même s'il a le nom d'un des nôtres.
        (await hote.LireAsync(await emetteur.JetonAsync(Porteur("agent")), route: "modele/direction")).AttendreProbleme(403, "acces-refuse");
        (await hote.LireAsync(await emetteur.JetonAsync(Porteur("direction")), route: "modele/direction")).AttendreProbleme(403, "acces-refuse");
    }

    private sealed class HorlogeArretee(DateTime instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(instant, TimeSpan.Zero);
    }
}
