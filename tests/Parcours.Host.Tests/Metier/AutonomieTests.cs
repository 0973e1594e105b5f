namespace Parcours.Host.Tests.Metier;

/// <summary>Les routes de l'APA et de la MDPH, par le même chemin que celles du RSA.</summary>
public sealed class AutonomieTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<AutonomieTests>();

    /// <summary>Route, segment du dispositif et champs d'un acte, sur une demande déposée le 1er mars 2022.</summary>
    public static TheoryData<string, string, string> Actes => new()
    {
        { "apa/{parcours}/accuses-reception", "apa", """ "dateEnregistrementComplet":"2022-03-02" """ },
        { "apa/{parcours}/demandes-pieces", "apa", """ "pieces":2 """ },
        { "apa/{parcours}/dossier-complet", "apa", """ "lieu":"domicile","nature":"initiale" """ },
        { "apa/{parcours}/evaluations", "apa", """ "gir":3 """ },
        { "apa/{parcours}/plans-aide", "apa", "" },
        { "apa/{parcours}/plans-aide/acceptation", "apa", "" },
        { "apa/{parcours}/plans-aide/refus", "apa", """ "motif":"montant" """ },
        { "apa/{parcours}/decisions", "apa", """ "sens":"accord","gir":3,"nature":"initiale" """ },
        { "apa/{parcours}/urgences", "apa", "" },
        { "apa/{parcours}/retrait", "apa", """ "motif":"desistement" """ },
        { "apa/{parcours}/transmission", "apa", """ "departement":"2A" """ },
        { "pch/{parcours}/decisions", "pch", """ "sens":"rejet" """ },
        { "pch/{parcours}/retrait", "pch", """ "motif":"depart" """ },
        { "pch/{parcours}/transmission", "pch", """ "departement":"2A" """ },
    };

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_acte_se_consigne_une_fois(string route, string segment, string champs)
    {
        var adresse = route.Replace("{parcours}", await OuvrirAsync(segment));
        var id = Guid.NewGuid().ToString();
        var consigne = (await _client.Post(adresse, Corps(champs, "2022-04-10"), ("Idempotency-Key", id))).Attendre(201);
        Assert.Equal((2, id), (consigne.Json.GetProperty("version").GetInt32(), consigne.Json.GetProperty("id").GetString()));
        (await _client.Post(adresse, Corps(champs, "2022-04-10"), ("Idempotency-Key", id))).Attendre(204);
        (await _client.Post(adresse, Corps(champs, "2022-04-10"))).Attendre(204);
        (await _client.Post(adresse, Corps(champs, "2022-04-11"), ("Idempotency-Key", id))).AttendreProbleme(409, "fait-deja-connu");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Une_forme_fautive_un_effet_futur(string route, string segment, string champs)
    {
        var adresse = route.Replace("{parcours}", await OuvrirAsync(segment));
        (await _client.Post(adresse, Corps(champs, "2022-02-30", "\"zut\":1"))).AttendreProbleme(400, "demande-mal-formee", "dateEffet", "zut");
        (await _client.Post(adresse, Corps(champs, "2022-06-16"))).AttendreProbleme(409, "effet-futur");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Sans_jeton_ailleurs_sans_dossier_ou_d_un_autre_dispositif(string route, string segment, string champs)
    {
        var corps = Corps(champs, "2022-04-10");
        var adresse = route.Replace("{parcours}", $"{Guid.NewGuid():N}-{segment}-1");
        (await _client.Post(adresse, corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post(route.Replace("{parcours}", "zut"), corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post(route.Replace("{parcours}", await OuvrirAsync(segment == "apa" ? "pch" : "apa")), corps)).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post(adresse, corps)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(adresse, corps)).AttendreProbleme(403, "departement-interdit");
    }

    [Theory]
    [InlineData("apa", "complet")]
    [InlineData("pch", "droit")]
    public async Task Une_demande_ouvre_un_rang_la_suivante_le_suivant(string segment, string champ)
    {
        var personne = Guid.NewGuid().ToString();
        var premiere = await OuvrirAsync(segment, personne);
        var suivante = (await _client.Post(segment, Demande(segment, personne, "2022-05-01"))).Attendre(201).Parcours;
        Assert.EndsWith($"-{segment}-1", premiere);
        Assert.Equal(premiere[..^1] + "2", suivante);
        (await _client.Post(segment, Demande(segment, personne, "2022-05-01"))).Attendre(204);
        (await _client.Post(segment, Demande(segment, personne, "2022-05-02", "\"rang\":2"))).AttendreProbleme(409, "demande-deja-deposee");

        (await _client.Post(segment, "{}")).AttendreProbleme(400, "demande-mal-formee", "personne", champ);
        (await hote.Parler(_client.Departement, auteur: null).Post(segment, Demande(segment, "p"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(segment, Demande(segment, "p"))).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_refus_et_une_alerte_du_metier_gardent_leur_code()
    {
        var apa = await OuvrirAsync("apa");
        (await _client.Post($"apa/{apa}/plans-aide", """{"dateEffet":"2022-04-01"}""")).Attendre(201);
        (await _client.Post($"apa/{apa}/plans-aide/acceptation", """{"dateEffet":"2022-04-05"}""")).Attendre(201);
        (await _client.Post($"apa/{apa}/plans-aide/refus", """{"dateEffet":"2022-04-06"}""")).AttendreProbleme(409, "plan-accepte-et-refuse");
        var decision = (await _client.Post($"apa/{apa}/decisions", """{"sens":"accord","gir":5,"dateEffet":"2022-06-10"}""")).Attendre(201);
        Assert.Equal(["decision-avant-dossier-complet", "accord-hors-droit"],
            decision.Json.GetProperty("alertes").EnumerateArray().Select(alerte => alerte.GetProperty("code").GetString()));
        (await _client.Post($"apa/{apa}/evaluations", """{"gir":7}""")).AttendreProbleme(400, "demande-mal-formee", "gir");
        (await _client.Post($"apa/{apa}/retrait", """{"motif":"autre","dateEffet":"2022-02-28"}""")).AttendreProbleme(409, "retrait-sans-demande");
    }

    [Fact]
    public async Task Une_demande_d_APA_dit_ou_elle_en_est()
    {
        var apa = await OuvrirAsync("apa");
        Assert.Equal("enCours", (await _client.Get($"apa/{apa}")).Attendre(200).Json.GetProperty("etat").GetString());
        foreach (var (route, corps) in new[]
        {
            ("demandes-pieces", """{"pieces":1,"dateEffet":"2022-03-05"}"""),
            ("dossier-complet", """{"lieu":"domicile","dateEffet":"2022-03-20"}"""),
            ("decisions", """{"sens":"accord","gir":2,"dateEffet":"2022-05-02","id":"d-apa"}"""),
        })
        {
            (await _client.Post($"apa/{apa}/{route}", corps)).Attendre(201);
        }

        var lecture = (await _client.Get($"apa/{apa}")).Attendre(200);
        var dossier = lecture.Json;
        Assert.Equal(("\"4\"", "decidee"), (lecture.ETag, dossier.GetProperty("etat").GetString()));
        Assert.Equal("2022-03-01", dossier.GetProperty("depot").GetProperty("dateEffet").GetString());
        Assert.Equal("DemandePiecesApaEnvoyee", dossier.GetProperty("reponse").GetProperty("type").GetString());
        Assert.Equal("domicile", dossier.GetProperty("dossierComplet").GetProperty("donnees").GetProperty("lieu").GetString());
        Assert.Equal("d-apa", dossier.GetProperty("decision").GetProperty("id").GetString());
        Assert.Equal(4, dossier.GetProperty("faits").GetArrayLength());

        (await _client.Post($"apa/{apa}/retrait", """{"motif":"depart","dateEffet":"2022-06-01"}""")).Attendre(201);
        var close = (await _client.Get($"apa/{apa}")).Json;
        Assert.Equal(("close", "DemandeRetiree"), (close.GetProperty("etat").GetString(), close.GetProperty("fin").GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Une_demande_a_la_MDPH_se_lit_et_se_clot_par_le_deces()
    {
        var pch = await OuvrirAsync("pch");
        (await _client.Post($"pch/{pch}/decisions", """{"sens":"rejet","dateEffet":"2022-05-02"}""")).Attendre(201);
        var dossier = (await _client.Get($"pch/{pch}")).Attendre(200).Json;
        Assert.Equal("decidee", dossier.GetProperty("etat").GetString());
        Assert.Equal("PCH", dossier.GetProperty("depot").GetProperty("donnees").GetProperty("droit").GetString());
        (await _client.Post($"personnes/{pch}/deces", """{"dateEffet":"2022-05-20"}""")).Attendre(201);
        Assert.Equal("close", (await _client.Get($"pch/{pch}")).Json.GetProperty("etat").GetString());
    }

    [Theory]
    [InlineData("apa", "pch")]
    [InlineData("pch", "apa")]
    public async Task Une_lecture_ne_connait_que_son_dispositif(string segment, string autre)
    {
        var parcours = await OuvrirAsync(autre);
        (await _client.Get($"{segment}/{parcours}")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"{segment}/{Guid.NewGuid():N}-{segment}-1")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"{autre}/{parcours}?connuAu=2022-02-30")).AttendreProbleme(400, "demande-mal-formee", "connuAu");
        (await hote.Parler(_client.Departement, auteur: null).Get($"{autre}/{parcours}")).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get($"{autre}/{parcours}")).AttendreProbleme(403, "departement-interdit");
    }

    /// <summary>Un lot prend les faits dans n'importe quel ordre, et le chiffre les lit.</summary>
    [Fact]
    public async Task Un_lot_se_compte_dans_les_indicateurs()
    {
        // Des dates à part : les autres essais de la classe écrivent dans le même département.
        var lot = (await _client.Lot("""
            {"id":"l3","flux":"APA/lot1/1","personne":"lot1","type":"DecisionApaNotifiee","dateEffet":"2019-03-31","donnees":{"sens":"accord","gir":3}}
            {"id":"l2","flux":"APA/lot1/1","personne":"lot1","type":"DossierApaComplet","dateEffet":"2019-01-31","donnees":{"lieu":"domicile"}}
            {"id":"l1","flux":"APA/lot1/1","personne":"lot1","type":"DemandeApaDeposee","dateEffet":"2019-01-20","donnees":{"complet":false}}
            {"id":"l5","flux":"APA/lot2/1","personne":"lot2","type":"DossierApaComplet","dateEffet":"2019-01-31","donnees":{"lieu":"domicile"}}
            {"id":"l6","flux":"PCH/lot1/1","personne":"lot1","type":"DemandeMdphDeposee","dateEffet":"2019-01-31","donnees":{"droit":"PCH"}}
            """)).Attendre(200);
        Assert.Equal(5, lot.Json.GetProperty("consignes").GetInt32());
        var position = lot.Json.GetProperty("lignes").EnumerateArray().Max(ligne => ligne.GetProperty("position").GetInt64());

        async Task<System.Text.Json.JsonElement> Lire(string code)
        {
            for (var essai = 0; ; essai++)
            {
                var reponse = (await _client.Get($"indicateurs/{code}?debut=2019-01-01&fin=2019-12-31&apresPosition={position}")).Attendre(200).Json;
                if (reponse.GetProperty("position").GetInt64() >= position || essai == 10) return reponse;
            }
        }

        var decisions = await Lire("APA-01");
        Assert.Equal((1, 2), (decisions.GetProperty("numerateur").GetInt32(), decisions.GetProperty("denominateur").GetInt32()));
        var delai = await Lire("APA-02");
        Assert.Equal((59, 1), (delai.GetProperty("somme").GetDecimal(), delai.GetProperty("effectif").GetInt32()));
        Assert.Equal(1, (await Lire("APA-04")).GetProperty("valeur").GetInt32());
        Assert.Equal(1, (await Lire("PCH-01")).GetProperty("denominateur").GetInt32());
        (await _client.Get("indicateurs/PCH-01?debut=2019-01-01&fin=2019-12-31&nature=initiale")).AttendreProbleme(400, "demande-mal-formee", "nature");
    }

    private async Task<string> OuvrirAsync(string segment, string? personne = null) =>
        (await _client.Post(segment, Demande(segment, personne ?? Guid.NewGuid().ToString()))).Attendre(201).Parcours;

    private static string Demande(string segment, string personne, string dateEffet = "2022-03-01", string? deTrop = null) =>
        Corps(segment == "apa" ? "\"complet\":true" : "\"droit\":\"PCH\"", dateEffet, $"\"personne\":\"{personne}\"" + (deTrop is null ? "" : "," + deTrop));

    private static string Corps(string champs, string dateEffet, string? deTrop = null) =>
        "{" + string.Join(',', new[] { champs.Trim(), $"\"dateEffet\":\"{dateEffet}\"", deTrop }.Where(c => !string.IsNullOrEmpty(c))) + "}";
}
