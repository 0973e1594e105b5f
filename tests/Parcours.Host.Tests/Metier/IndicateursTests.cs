using System.Text.Json;

namespace Parcours.Host.Tests.Metier;

public sealed class IndicateursTests(HoteAvecBase hote)
{
    private const string Question = "indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31";
    private const string Dossiers = "indicateurs/RSA-02B/dossiers?debut=2022-01-01&fin=2022-12-31";
    private readonly ClientHttp _client = hote.Pour<IndicateursTests>();

    [Fact]
    public async Task Le_catalogue_dit_tout_de_chaque_definition()
    {
        var catalogue = (await _client.Get("indicateurs")).Attendre(200).Json.EnumerateArray().ToDictionary(d => d.GetProperty("code").GetString()!);
        var definition = catalogue["RSA-02B"];
        Assert.Equal("taux", definition.GetProperty("nature").GetString());
        Assert.StartsWith("sha256:", definition.GetProperty("empreinte").GetString());
        Assert.Contains("territoire", definition.GetProperty("filtres").EnumerateArray().Select(f => f.GetString()));
        var version = definition.GetProperty("versions")[0];
        Assert.False(string.IsNullOrEmpty(version.GetProperty("source").GetProperty("titre").GetString()));
        Assert.Contains(version.GetProperty("parametres").EnumerateArray(), p => p.GetProperty("unite").ValueKind is JsonValueKind.String);
    }

    [Theory]
    [InlineData("indicateurs/RSA-02B", "debut", "fin")]
    [InlineData("indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-32", "fin")]
    [InlineData("indicateurs/RSA-02B?debut=2022-12-31&fin=2022-01-01", "fin")]
    [InlineData(Question + "&zut=1", "zut")]
    [InlineData(Question + "&Territoire=TAS-CL", "Territoire")]
    [InlineData(Question + "&territoire=TAS-CL&territoire=TAS-MP", "territoire")]
    [InlineData(Question + "&territoire=", "territoire")]
    [InlineData(Question + "&organisme=zut", "filtres")]
    [InlineData(Question + "&apresPosition=-1", "apresPosition")]
    [InlineData(Question + "&classe=compte", "classe")]
    [InlineData(Dossiers + "&classe=zut", "classe")]
    [InlineData(Dossiers + "&page=0", "page")]
    [InlineData(Dossiers + "&taille=5001", "taille")]
    [InlineData(Dossiers + "&echeanceAvant=hier", "echeanceAvant")]
    public async Task Une_question_mal_posee_nomme_le_parametre(string question, params string[] champs) =>
        (await _client.Get(question)).AttendreProbleme(400, "demande-mal-formee", champs);

    [Theory]
    [InlineData("indicateurs/ZUT-01?debut=2022-01-01&fin=2022-12-31")]
    [InlineData(Question + "&version=1789")]
    [InlineData("indicateurs/ZUT-01/dossiers?debut=2022-01-01&fin=2022-12-31")]
    public async Task Un_code_ou_une_version_inconnus(string question) => (await _client.Get(question)).AttendreProbleme(404, "introuvable");

    [Theory]
    [InlineData("indicateurs")]
    [InlineData(Question)]
    [InlineData(Dossiers)]
    public async Task Sans_jeton_ou_ailleurs(string question)
    {
        (await hote.Parler(_client.Departement, auteur: null).Get(question)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get(question)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Les_dossiers_sont_ceux_du_chiffre_la_plus_vieille_echeance_d_abord()
    {
        // Un territoire propre à cet essai : les autres comptent dans le même département.
        var position = await PeuplerAsync("LISTE");
        var question = $"{Dossiers}&territoire=LISTE&aLaDate=2022-06-15&apresPosition={position}";
        var reponse = (await _client.Get(question)).Attendre(200).Json;
        Assert.Equal((1, 2, 1), (Entier(reponse, "numerateur"), Entier(reponse, "denominateur"), Entier(reponse, "enAttente")));
        Assert.Equal((3, 1, 500), (Entier(reponse, "total"), Entier(reponse, "page"), Entier(reponse, "taille")));
        var dossiers = reponse.GetProperty("dossiers").EnumerateArray().ToList();
        Assert.Equal(["echec", "compte", "enAttente"], dossiers.Select(d => d.GetProperty("classe").GetString()));
        var compte = dossiers[1];
        Assert.Equal("CCAS", compte.GetProperty("organisme").GetString());
        Assert.Equal("LISTE-ouverture-compte", compte.GetProperty("depart").GetProperty("id").GetString());
        Assert.Equal("OrientationNotifiee", compte.GetProperty("arret").GetProperty("type").GetString());
        Assert.False(compte.GetProperty("anomalie").GetBoolean());
        (await _client.Get($"rsa/{compte.GetProperty("parcours").GetString()}")).Attendre(200);

        Assert.Equal(1, Entier((await _client.Get(question + "&classe=enAttente")).Json, "total"));
        var avant = (await _client.Get(question + "&echeanceAvant=" + dossiers[1].GetProperty("echeance").GetString())).Json;
        Assert.Equal("echec", Assert.Single(avant.GetProperty("dossiers").EnumerateArray()).GetProperty("classe").GetString());
        var page = (await _client.Get(question + "&taille=2&page=2")).Json;
        Assert.Equal("enAttente", Assert.Single(page.GetProperty("dossiers").EnumerateArray()).GetProperty("classe").GetString());
        Assert.Equal(1, Entier((await _client.Get(question + "&organisme=CCAS")).Json, "total"));
    }

    [Fact]
    public async Task Les_dossiers_se_lisent_en_CSV_sans_formule()
    {
        // Un identifiant d'émetteur peut commencer par un tiret, un tableur y voit une formule.
        var position = await PeuplerAsync("-CSV");
        var question = $"{Dossiers}&territoire=-CSV&aLaDate=2022-06-15&apresPosition={position}";
        var reponse = (await _client.Get(question, ("Accept", "text/csv"))).Attendre(200);
        Assert.Equal("text/csv", reponse.Message.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("\r\n", reponse.Texte);
        var lignes = reponse.Texte.TrimEnd().Split("\r\n");
        Assert.Equal(4, lignes.Length);
        Assert.StartsWith("parcours,classe,territoire,organisme,échéance,anomalie,départ (type)", lignes[0]);
        Assert.Contains(",compte,'-CSV,CCAS,", lignes[2]);
        Assert.Contains(",'-CSV-ouverture-compte,OrientationNotifiee,2022-03-10,", lignes[2]);
        Assert.Equal(2, (await _client.Get(question + "&taille=1", ("Accept", "text/csv"))).Texte.TrimEnd().Split("\r\n").Length);
        Assert.StartsWith("{", (await _client.Get(question, ("Accept", "application/json, text/csv;q=0.5"))).Texte);
        (await _client.Get(question + "&zut=1", ("Accept", "text/csv"))).AttendreProbleme(400, "demande-mal-formee", "zut");
    }

    /// <summary>Trois entrées : l'une orientée à temps, la deuxième jamais, la troisième encore dans son délai.</summary>
    private async Task<long> PeuplerAsync(string territoire)
    {
        var lot = string.Join('\n',
            Entree("echec", "2022-02-10"), Entree("compte", "2022-03-01"), Entree("attente", "2022-06-10"),
            Fait("orientation-compte", "compte", "OrientationNotifiee", "2022-03-10", """{"organisme":"CCAS","rang":"initiale"}"""));
        var reponse = (await _client.Lot(lot)).Attendre(200).Json;
        return reponse.GetProperty("lignes").EnumerateArray().Max(l => l.GetProperty("position").GetInt64());

        string Entree(string nom, string effet) => Fait($"ouverture-{nom}", nom, "DroitRsaNotifie", effet,
            $$"""{"nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"{{territoire}}","soumisDroitsDevoirs":true}""");

        string Fait(string id, string nom, string type, string effet, string donnees) => $$"""
            {"id":"{{territoire}}-{{id}}","flux":"RSA/{{territoire}}-{{nom}}/1","personne":"{{territoire}}-{{nom}}","type":"{{type}}","dateEffet":"{{effet}}","donnees":{{donnees}}}
            """;
    }

    private static int Entier(JsonElement reponse, string champ) => reponse.GetProperty(champ).GetInt32();
}
