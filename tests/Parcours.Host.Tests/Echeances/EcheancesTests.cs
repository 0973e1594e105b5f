using System.Text.Json;
using Alba;

namespace Parcours.Host.Tests.Echeances;

/// <summary>La route des échéances, le 15 juin 2022.</summary>
public sealed class EcheancesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<EcheancesTests>();

    [Fact]
    public async Task Les_echeances_se_lisent_les_plus_en_retard_d_abord()
    {
        // Un territoire propre à cet essai : les autres sont dans le même département.
        var position = await PeuplerAsync("ECH");
        var reponse = (await _client.Get($"echeances?territoire=ECH&apresPosition={position}")).Attendre(200).Json;
        Assert.Equal(("2022-06-15", 4, 2, 1, 500), (reponse.GetProperty("aLaDate").GetString(), Entier(reponse, "total"), Entier(reponse, "enRetard"), Entier(reponse, "page"), Entier(reponse, "taille")));
        var echeances = reponse.GetProperty("echeances").EnumerateArray().ToList();
        Assert.Equal(["orientation-objectif", "orientation", "premier-rendez-vous", "cer-social"], echeances.Select(e => e.GetProperty("horloge").GetString()));
        Assert.Equal([-66, -36, 10, 57], echeances.Select(e => Entier(e, "joursRestants")));
        Assert.Equal([true, true, false, false], echeances.Select(e => e.GetProperty("enRetard").GetBoolean()));

        var rendezVous = echeances[2];
        Assert.Equal(("2022-06-25", "objectif", "CCAS", "ECH"), (Texte(rendezVous, "echeance"), Texte(rendezVous, "portee"), Texte(rendezVous, "organisme"), Texte(rendezVous, "territoire")));
        Assert.Equal(("OrientationNotifiee", "ECH-orientation", "2022-06-11"),
            (Texte(rendezVous.GetProperty("depart"), "type"), Texte(rendezVous.GetProperty("depart"), "id"), Texte(rendezVous.GetProperty("depart"), "dateEffet")));
        Assert.False(echeances[0].TryGetProperty("organisme", out _));
        (await _client.Get($"rsa/{Texte(rendezVous, "parcours")}")).Attendre(200);
    }

    [Fact]
    public async Task La_liste_se_filtre_se_page_et_se_relit_a_une_date()
    {
        var position = await PeuplerAsync("FIL");
        var question = $"echeances?territoire=FIL&apresPosition={position}";
        Assert.Equal(["premier-rendez-vous", "cer-social"], await Horloges(question + "&organisme=CCAS"));
        Assert.Equal(["cer-social"], await Horloges(question + "&horloge=cer-social"));
        // Strictement avant.
        Assert.Equal(["orientation-objectif"], await Horloges(question + "&avant=2022-05-10"));
        Assert.Equal(["orientation-objectif", "orientation"], await Horloges(question + "&avant=2022-05-11"));
        Assert.Equal(["cer-social"], await Horloges(question + "&taille=3&page=2"));
        // Observée à la veille de l'orientation : elle était encore attendue.
        Assert.Equal(["orientation-objectif", "orientation", "orientation-objectif", "orientation"], await Horloges(question + "&observeLe=2022-06-10"));
        Assert.Equal(0, Entier((await _client.Get(question + "&aLaDate=2022-06-14")).Attendre(200).Json, "total"));
    }

    [Fact]
    public async Task Les_echeances_se_lisent_en_CSV_sans_formule_ni_nombre_negatif()
    {
        var position = await PeuplerAsync("-CSV");
        var question = $"echeances?territoire=-CSV&apresPosition={position}";
        var reponse = (await _client.Get(question, ("Accept", "text/csv"))).Attendre(200);
        Assert.Equal("text/csv", reponse.Message.Content.Headers.ContentType!.MediaType);
        var lignes = reponse.Texte.TrimEnd().Split("\r\n");
        Assert.Equal(5, lignes.Length);
        Assert.StartsWith("parcours,horloge,libellé,portée,à partir du,échéance,jours restants,jours de retard", lignes[0]);
        Assert.Contains(",droit,,2022-05-10,,36,,'-CSV,DroitRsaNotifie,2022-03-10,'-CSV-retard", lignes[2]);
        Assert.Contains(",objectif,,2022-06-25,10,,CCAS,'-CSV,", lignes[3]);
        Assert.Equal(2, (await _client.Get(question + "&taille=1", ("Accept", "text/csv"))).Texte.TrimEnd().Split("\r\n").Length);
    }

    [Theory]
    [InlineData("echeances?zut=1", "zut")]
    [InlineData("echeances?Organisme=CCAS", "Organisme")]
    [InlineData("echeances?debut=2022-01-01", "debut")]
    [InlineData("echeances?organisme=zut", "organisme")]
    [InlineData("echeances?horloge=zut", "horloge")]
    [InlineData("echeances?territoire=a%20b", "territoire")]
    [InlineData("echeances?territoire=", "territoire")]
    [InlineData("echeances?avant=hier", "avant")]
    [InlineData("echeances?aLaDate=2022-02-30", "aLaDate")]
    [InlineData("echeances?page=0", "page")]
    [InlineData("echeances?taille=5001", "taille")]
    [InlineData("echeances?organisme=CCAS&organisme=PLIE", "organisme")]
    public async Task Une_question_mal_posee_nomme_le_parametre(string question, string champ) =>
        (await _client.Get(question)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Theory]
    [InlineData("echeances")]
    [InlineData("horloges")]
    public async Task Sans_jeton_ailleurs_ou_plus_loin(string route)
    {
        (await hote.Parler(_client.Departement, auteur: null).Get(route)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get(route)).AttendreProbleme(403, "departement-interdit");
        (await _client.Get(route + "/zut")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task Les_horloges_disent_leurs_delais_et_leurs_sources()
    {
        var horloges = (await _client.Get("horloges")).Attendre(200).Json.EnumerateArray().ToDictionary(h => Texte(h, "code")!);
        Assert.Equal(16, horloges.Count);
        var versions = horloges["orientation"].GetProperty("versions").EnumerateArray().ToList();
        Assert.Equal(["2012", "2025"], versions.Select(v => Texte(v, "nom")));
        Assert.Equal("mois", Texte(Assert.Single(versions[0].GetProperty("parametres").EnumerateArray()), "unite"));
        Assert.False(string.IsNullOrEmpty(Texte(versions[1].GetProperty("source"), "titre")));
        Assert.Equal("droit", Texte(horloges["orientation"], "portee"));
    }

    [Fact]
    public async Task Le_document_decrit_la_question()
    {
        var texte = await (await hote.Alba.Scenario(s => s.Get.Url("/openapi/v1.json"))).ReadAsTextAsync();
        var operation = JsonDocument.Parse(texte).RootElement.GetProperty("paths").GetProperty("/api/departements/{departement}/echeances").GetProperty("get");
        var parametres = operation.GetProperty("parameters").EnumerateArray().ToDictionary(p => Texte(p, "name")!);
        Assert.Equal(["aLaDate", "apresPosition", "avant", "connuAu", "departement", "horloge", "observeLe", "organisme", "page", "position", "taille", "territoire"], parametres.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("cer-social", parametres["horloge"].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.True(operation.GetProperty("responses").TryGetProperty("400", out _));
    }

    /// <summary>Une entrée en retard, une orientée récemment, une close, un défunt.</summary>
    private async Task<long> PeuplerAsync(string territoire)
    {
        var lot = string.Join('\n',
            Entree("retard", "2022-03-10"), Entree("oriente", "2022-06-05"), Entree("clos", "2022-03-10"), Entree("defunt", "2022-03-10"),
            Fait("orientation", "RSA", "oriente", "OrientationNotifiee", "2022-06-11", """{"organisme":"CCAS","rang":"initiale"}"""),
            Fait("cloture", "RSA", "clos", "DroitRsaClos", "2022-04-01", """{"motif":"emploi"}"""),
            Fait("deces", "personne", "defunt", "PersonneDecedee", "2022-04-01", "{}"));
        var reponse = (await _client.Lot(lot)).Attendre(200).Json;
        return reponse.GetProperty("lignes").EnumerateArray().Max(l => l.GetProperty("position").GetInt64());

        string Entree(string nom, string effet) => Fait(nom, "RSA", nom, "DroitRsaNotifie", effet,
            $$"""{"nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"{{territoire}}","soumisDroitsDevoirs":true}""");

        string Fait(string id, string famille, string nom, string type, string effet, string donnees) => $$"""
            {"id":"{{territoire}}-{{id}}","flux":"{{famille}}/{{territoire}}-{{nom}}{{(famille == "RSA" ? "/1" : "")}}","personne":"{{territoire}}-{{nom}}","type":"{{type}}","dateEffet":"{{effet}}","donnees":{{donnees}}}
            """;
    }

    private async Task<IEnumerable<string?>> Horloges(string question) =>
        (await _client.Get(question)).Attendre(200).Json.GetProperty("echeances").EnumerateArray().Select(e => Texte(e, "horloge")).ToList();

    private static string? Texte(JsonElement element, string champ) => element.GetProperty(champ).GetString();

    private static int Entier(JsonElement element, string champ) => element.GetProperty(champ).GetInt32();
}
