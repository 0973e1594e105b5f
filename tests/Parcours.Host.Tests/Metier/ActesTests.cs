namespace Parcours.Host.Tests.Metier;

/// <summary>Chaque route d'acte, par le même chemin : acceptée, redite, refusée par champ, par le métier, par le jeton.</summary>
public sealed class ActesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<ActesTests>();

    /// <summary>Route et champs obligatoires d'un acte, sur un dossier ouvert dont le rendez-vous « r0 » est fixé et « r1 » manqué.</summary>
    public static TheoryData<string, string> Actes => new()
    {
        { "rsa/{parcours}/statut", """ "soumisDroitsDevoirs":false """ },
        { "rsa/{parcours}/orientations", """ "organisme":"CCAS","rang":"initiale","parcours":"social","dateDecision":"2022-03-10" """ },
        { "rsa/{parcours}/rendez-vous", """ "rdv":"r2","objet":"accompagnement","datePrevue":"2022-04-15" """ },
        { "rsa/{parcours}/rendez-vous/r0/annulation", """ "initiative":"organisme" """ },
        { "rsa/{parcours}/rendez-vous/r0/issue", """ "issue":"tenu","objet":"accompagnement" """ },
        { "rsa/{parcours}/rendez-vous/r0/issue", """ "issue":"manque","excuse":true """ },
        { "rsa/{parcours}/relances", """ "rdv":"r1","mode":"courrier" """ },
        { "rsa/{parcours}/diagnostics", """ "diagnostic":"d2" """ },
        { "rsa/{parcours}/diagnostics/d1/partage", """ "destinataires":["organismeReferent","personne"] """ },
        { "rsa/{parcours}/diagnostics-conjoints", """ "vulnerabilite":true,"suite":"maintien" """ },
        { "rsa/{parcours}/contrats", """ "nature":"CER","rang":"premier","finValidite":"2022-09-30","heuresHebdo":17.5 """ },
        { "rsa/{parcours}/manquements", """ "fait":"contratNonRespecte","rang":1 """ },
        { "rsa/{parcours}/observations", """ "forme":"ecrit" """ },
        { "rsa/{parcours}/avis", """ "avis":"favorable","mesure":"suspension" """ },
        { "rsa/{parcours}/suspensions", """ "taux":50,"dureeMois":1,"fondement":"L262-37-I-2","foyer":"seul" """ },
        { "rsa/{parcours}/suspensions/levee", """ "motif":"remobilisation" """ },
        { "rsa/{parcours}/suppressions", """ "taux":80,"dureeMois":1,"fondement":"L262-37-I-2","foyer":"seul" """ },
        { "rsa/{parcours}/cloture", """ "motif":"emploi" """ },
        { "rsa/{parcours}/suspensions-droit", """ "motif":"DA" """ },
        { "rsa/{parcours}/suspensions-versement", """ "motif":"01" """ },
        { "rsa/{parcours}/reprises", """ "motif":"repriseDroit" """ },
        { "rsa/{parcours}/territoire", """ "de":"TAS-CL","vers":"TAS-MP" """ },
        { "rsa/{parcours}/transmission", """ "departement":"2A" """ },
        { "personnes/{parcours}/connaissance", """ "dateNaissance":"1990-05-06","sexe":"femme" """ },
        { "personnes/{parcours}/deces", "" },
    };

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_acte_se_consigne_une_fois(string route, string champs)
    {
        var parcours = await DossierAsync();
        var id = Guid.NewGuid().ToString();
        var adresse = route.Replace("{parcours}", parcours);
        var corps = Corps(champs, "2022-04-10");

        var consigne = (await _client.Post(adresse, corps, ("Idempotency-Key", id))).Attendre(201);
        Assert.Equal(id, consigne.Json.GetProperty("id").GetString());
        Assert.Equal(consigne.Position, consigne.Json.GetProperty("position").GetInt64());
        Assert.Equal($"\"{consigne.Json.GetProperty("version").GetInt32()}\"", consigne.ETag);

        var redit = (await _client.Post(adresse, corps, ("Idempotency-Key", id))).Attendre(204);
        Assert.Equal((consigne.ETag, consigne.Position), (redit.ETag, redit.Position));
        (await _client.Post(adresse, corps)).Attendre(204);
        (await _client.Post(adresse, Corps(champs, "2022-04-11"), ("Idempotency-Key", id))).AttendreProbleme(409, "fait-deja-connu");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Une_forme_fautive_nomme_ses_champs(string route, string champs)
    {
        var adresse = route.Replace("{parcours}", await DossierAsync());
        (await _client.Post(adresse, Corps(champs, "2022-02-30", "\"zut\":1"))).AttendreProbleme(400, "demande-mal-formee", "dateEffet", "zut");
        (await _client.Post(adresse, Corps(champs, "2022-04-10", "\"id\":\"à\""))).AttendreProbleme(400, "demande-mal-formee", "id");
        (await _client.Post(adresse, "[]")).AttendreProbleme(400, "json-illisible");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_effet_futur_est_refuse(string route, string champs)
    {
        var adresse = route.Replace("{parcours}", await DossierAsync());
        var refus = (await _client.Post(adresse, Corps(champs, "2022-06-16"))).AttendreProbleme(409, "effet-futur");
        Assert.Equal("B0", refus.Json.GetProperty("reference").GetString());
        Assert.StartsWith("La date d'effet", refus.Json.GetProperty("detail").GetString());
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Sans_jeton_ailleurs_ou_sans_dossier(string route, string champs)
    {
        var corps = Corps(champs, "2022-04-10");
        var adresse = route.Replace("{parcours}", $"{Guid.NewGuid():N}-rsa-1");
        (await _client.Post(adresse, corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post(route.Replace("{parcours}", "zut"), corps)).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post(adresse, corps)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(adresse, corps)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Les_champs_obligatoires_et_les_enumerations_se_disent_ensemble()
    {
        var parcours = await DossierAsync();
        var refus = (await _client.Post($"rsa/{parcours}/orientations", """{"organisme":"zut","auteur":3}"""))
            .AttendreProbleme(400, "demande-mal-formee", "organisme", "auteur", "rang");
        Assert.Equal("est obligatoire", refus.Json.GetProperty("errors").GetProperty("rang")[0].GetString());
    }

    [Theory]
    [InlineData("""{"issue":"reporte"}""", "issue")]
    [InlineData("{}", "issue")]
    [InlineData("""{"issue":"tenu","excuse":true}""", "excuse")]
    [InlineData("""{"issue":"manque","objet":"accompagnement"}""", "objet")]
    [InlineData("""{"issue":"tenu","rdv":"r0"}""", "rdv")]
    public async Task L_issue_d_un_rendez_vous_choisit_ses_champs(string corps, string champ) =>
        (await _client.Post($"rsa/{await DossierAsync()}/rendez-vous/r0/issue", corps)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Fact]
    public async Task Un_refus_du_metier_garde_son_code()
    {
        var parcours = await DossierAsync();
        (await _client.Post($"rsa/{parcours}/rendez-vous/absent/issue", """{"issue":"tenu"}""")).AttendreProbleme(409, "rendez-vous-inconnu");
        (await _client.Post($"rsa/{parcours}/rendez-vous/r1/issue", """{"issue":"tenu"}""")).AttendreProbleme(409, "rendez-vous-tenu-et-manque");
    }

    [Fact]
    public async Task La_date_d_effet_vaut_aujourd_hui_par_defaut()
    {
        var parcours = await DossierAsync();
        await _client.Post($"rsa/{parcours}/orientations", """{"organisme":"CCAS","rang":"initiale"}""");
        var dossier = (await _client.Get($"rsa/{parcours}")).Attendre(200).Json;
        Assert.Equal("2022-06-15", dossier.GetProperty("orientations")[0].GetProperty("dateEffet").GetString());
    }

    [Fact]
    public async Task Une_alerte_accompagne_le_fait_sans_l_empecher()
    {
        var parcours = await DossierAsync();
        var acte = (await _client.Post(
            $"rsa/{parcours}/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-02-01"}""")).Attendre(201);
        var alertes = acte.Json.GetProperty("alertes").EnumerateArray().Select(a => a.GetProperty("code").GetString()).ToList();
        Assert.Contains("orientation-avant-reception", alertes);
    }

    [Theory]
    [InlineData("""{"organisme":"CCAS","rang":"initiale","id":"\ud800"}""")]
    [InlineData("{\"organisme\":\"CCAS\",\"rang\":\"initiale\",\"dateEffet\":")]
    [InlineData("")]
    [InlineData("null")]
    public async Task Un_corps_illisible_est_une_demande_mal_formee(string corps) =>
        (await _client.Post($"rsa/{await DossierAsync()}/orientations", corps)).AttendreProbleme(400, "json-illisible");

    [Fact]
    public async Task Un_champ_donne_deux_fois_est_refuse()
    {
        var adresse = $"rsa/{await DossierAsync()}/orientations";
        (await _client.Post(adresse, """{"organisme":"CCAS","organisme":"PLIE","rang":"initiale"}""")).AttendreProbleme(400, "demande-mal-formee", "organisme");
        (await _client.Post(adresse, """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-04-01","dateEffet":"2022-04-02"}"""))
            .AttendreProbleme(400, "demande-mal-formee", "dateEffet");
    }

    [Fact]
    public async Task Ce_qui_ressemble_a_un_NIR_est_refuse_sans_etre_repete()
    {
        var refus = (await _client.Post("rsa", ClientHttp.Ouverture("190057100100123"))).AttendreProbleme(400, "demande-mal-formee", "personne");
        Assert.DoesNotContain("190057100100123", refus.Texte);
    }

    private async Task<string> DossierAsync()
    {
        var parcours = await _client.Ouvrir(Guid.NewGuid().ToString());
        foreach (var (route, corps) in new[]
        {
            ("rendez-vous", """{"rdv":"r0","objet":"accompagnement","datePrevue":"2022-05-10","dateEffet":"2022-03-20"}"""),
            ("rendez-vous", """{"rdv":"r1","objet":"accompagnement","datePrevue":"2022-04-01","dateEffet":"2022-03-20"}"""),
            ("rendez-vous/r1/issue", """{"issue":"manque","dateEffet":"2022-04-01"}"""),
            ("diagnostics", """{"diagnostic":"d1","dateEffet":"2022-03-25"}"""),
        })
        {
            (await _client.Post($"rsa/{parcours}/{route}", corps)).Attendre(201);
        }

        return parcours;
    }

    private static string Corps(string champs, string dateEffet, string? deTrop = null) =>
        "{" + string.Join(',', new[] { champs.Trim(), $"\"dateEffet\":\"{dateEffet}\"", deTrop }.Where(c => !string.IsNullOrEmpty(c))) + "}";
}
