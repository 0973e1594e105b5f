namespace Parcours.Host.Tests.Ase;

/// <summary>Chaque route de l'aide sociale à l'enfance, par le même chemin : acceptée, redite, refusée par champ, par le métier, par le jeton.</summary>
public sealed class ActesAseTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<ActesAseTests>();

    /// <summary>Route et champs d'un acte, sur un parcours accueilli, la personne lien désignée et une prise en charge débutée.</summary>
    public static TheoryData<string, string> Actes => new()
    {
        { "entretiens-autonomie", """ "presents":["jeune","referentAse"],"personneConfiance":true """ },
        { "projets-autonomie", """ "besoinsCouverts":["logement","soins"] """ },
        { "referentiel", """ "dateContractualisation":"2022-04-09","themes":["logement"] """ },
        { "personne-confiance", """ "personneConfiance":"p-confiance" """ },
        { "personne-lien", """ "personneLien":"parrain","choixDuJeune":true """ },
        { "personne-lien/revocation", """ "motif":"retrait" """ },
        { "situations", """ "logementStable":true,"ressources":false """ },
        { "prises-en-charge", """ "forme":"aed" """ },
        { "prises-en-charge/fin", """ "forme":"APJM","motif":"terme" """ },
        { "pecule", "" },
        { "sorties", """ "motif":"retourFamille" """ },
        { "entretiens-six-mois", """ "bilanRemis":true """ },
        { "entretiens-six-mois/refus", """ "motif":"injoignable" """ },
        { "retours", """ "base":"L222-5-5" """ },
        { "transmission", """ "departement":"2A" """ },
    };

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_acte_se_consigne_une_fois(string route, string champs)
    {
        var adresse = $"ase/{await AccueilliAsync()}/{route}";
        var id = Guid.NewGuid().ToString();
        var corps = Corps(champs, "2022-04-10");
        var consigne = (await _client.Post(adresse, corps, ("Idempotency-Key", id))).Attendre(201);
        Assert.Equal(id, consigne.Json.GetProperty("id").GetString());
        (await _client.Post(adresse, corps, ("Idempotency-Key", id))).Attendre(204);
        (await _client.Post(adresse, corps)).Attendre(204);
        (await _client.Post(adresse, Corps(champs, "2022-04-11"), ("Idempotency-Key", id))).AttendreProbleme(409, "fait-deja-connu");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Une_forme_fautive_ou_un_effet_futur_sont_refuses(string route, string champs)
    {
        var adresse = $"ase/{await AccueilliAsync()}/{route}";
        (await _client.Post(adresse, Corps(champs, "2022-02-30", "\"zut\":1"))).AttendreProbleme(400, "demande-mal-formee", "dateEffet", "zut");
        (await _client.Post(adresse, Corps(champs, "2022-06-16"))).AttendreProbleme(409, "effet-futur");
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Sans_jeton_ailleurs_ou_sans_dossier(string route, string champs)
    {
        var corps = Corps(champs, "2022-04-10");
        var adresse = $"ase/{Guid.NewGuid():N}-ase/{route}";
        (await _client.Post(adresse, corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post($"ase/zut/{route}", corps)).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post(adresse, corps)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(adresse, corps)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_parcours_n_a_pas_de_rang_et_un_second_accueil_le_rejoint_apres_une_sortie()
    {
        var parcours = (await _client.Post("ase", Accueil("a1", "2019-09-02"))).Attendre(201).Parcours;
        Assert.EndsWith("-ase", parcours);
        (await _client.Post("ase", Accueil("a1", "2019-09-02"))).Attendre(204);
        (await _client.Post("ase", Accueil("a1", "2021-01-04"))).AttendreProbleme(409, "accueil-deja-ouvert");
        (await _client.Post($"ase/{parcours}/sorties", """{"motif":"retourFamille","dateEffet":"2020-12-01"}""")).Attendre(201);
        Assert.Equal(parcours, (await _client.Post("ase", Accueil("a1", "2021-01-04"))).Attendre(201).Parcours);
    }

    [Fact]
    public async Task Un_accueil_mal_forme_est_refuse()
    {
        (await _client.Post("ase", "{}")).AttendreProbleme(400, "demande-mal-formee", "personne", "base");
        (await _client.Post("ase", """{"personne":"a2","base":"L222-5-4","rang":"1"}""")).AttendreProbleme(400, "demande-mal-formee", "base", "rang");
        (await hote.Parler(_client.Departement, auteur: null).Post("ase", Accueil("a2", "2019-09-02"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post("ase", Accueil("a2", "2019-09-02"))).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Les_refus_du_metier_gardent_leur_code_et_l_age_vient_du_bareme_livre()
    {
        var parcours = await AccueilliAsync();
        (await _client.Post($"ase/{parcours}/sorties", """{"motif":"autre","dateEffet":"2019-09-01"}""")).AttendreProbleme(409, "sortie-sans-accueil");
        (await _client.Post($"personnes/{parcours}/connaissance", """{"dateNaissance":"2001-04-10","dateEffet":"2019-09-02"}""")).Attendre(201);
        (await _client.Post($"ase/{parcours}/sorties", """{"motif":"finApjm","dateEffet":"2022-03-01"}""")).Attendre(201);
        var refus = (await _client.Post($"ase/{parcours}/retours", """{"base":"L222-5-5","dateEffet":"2022-04-10"}""")).AttendreProbleme(409, "retour-apres-l-age-limite");
        Assert.Equal("L. 222-5 CASF", refus.Json.GetProperty("reference").GetString());
        (await _client.Post($"ase/{parcours}/retours", """{"base":"L222-5-5","dateEffet":"2022-04-09"}""")).Attendre(201);
    }

    [Fact]
    public async Task Un_parcours_dit_ou_il_en_est_aujourd_hui_et_tel_que_connu()
    {
        var parcours = await AccueilliAsync();
        (await _client.Post($"ase/{parcours}/situations", """{"logementStable":true,"dateEffet":"2022-03-01"}""")).Attendre(201);
        (await _client.Post($"ase/{parcours}/personne-confiance", """{"personneConfiance":"p-42","dateEffet":"2022-03-02"}""")).Attendre(201);
        (await _client.Post($"ase/{parcours}/sorties", """{"motif":"finApjm","dateEffet":"2022-05-01"}""")).Attendre(201);
        (await _client.Post($"ase/{parcours}/entretiens-six-mois", """{"dateEffet":"2022-06-01"}""")).Attendre(201);

        var lecture = (await _client.Get($"ase/{parcours}")).Attendre(200);
        var dossier = lecture.Json;
        Assert.Equal("\"7\"", lecture.ETag);
        Assert.Equal("2022-05-01", Assert.Single(dossier.GetProperty("accueils").EnumerateArray()).GetProperty("sortie").GetProperty("dateEffet").GetString());
        Assert.Equal("parrain", dossier.GetProperty("personneLien").GetProperty("donnees").GetProperty("personneLien").GetString());
        Assert.True(dossier.GetProperty("situation").GetProperty("donnees").GetProperty("logementStable").GetBoolean());
        Assert.Equal("APJM", dossier.GetProperty("priseEnCharge").GetProperty("donnees").GetProperty("forme").GetString());
        Assert.Equal("SortieAse", dossier.GetProperty("sortie").GetProperty("type").GetString());
        // Une sortie ne ferme pas le parcours ; la personne de confiance n'y est qu'un identifiant tiré au sort.
        Assert.False(dossier.TryGetProperty("fin", out var fin) && fin.ValueKind is not System.Text.Json.JsonValueKind.Null);
        Assert.Equal(7, dossier.GetProperty("faits").GetArrayLength());
        Assert.DoesNotContain("p-42", lecture.Texte);

        (await _client.Post($"personnes/{parcours}/deces", """{"dateEffet":"2022-06-02"}""")).Attendre(201);
        Assert.Equal("PersonneDecedee", (await _client.Get($"ase/{parcours}")).Json.GetProperty("fin").GetProperty("type").GetString());
        (await _client.Get($"ase/{parcours}?connuAu=2022-06-14")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task La_lecture_refuse_un_autre_dispositif_un_inconnu_sans_jeton_ailleurs()
    {
        var rsa = await _client.Ouvrir(Guid.NewGuid().ToString());
        (await _client.Get($"ase/{rsa}")).AttendreProbleme(404, "introuvable");
        var inconnu = $"ase/{Guid.NewGuid():N}-ase";
        (await _client.Get(inconnu)).AttendreProbleme(404, "introuvable");
        (await _client.Get(inconnu + "?connuAu=2022-02-30")).AttendreProbleme(400, "demande-mal-formee", "connuAu");
        (await hote.Parler(_client.Departement, auteur: null).Get(inconnu)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get(inconnu)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_dossier_se_transmet_par_la_route_de_son_dispositif()
    {
        var (rsa, ase) = (await _client.Ouvrir(Guid.NewGuid().ToString()), await AccueilliAsync());
        const string Corps = """{"departement":"2A","dateEffet":"2022-04-10"}""";
        (await _client.Post($"ase/{rsa}/transmission", Corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post($"rsa/{ase}/transmission", Corps)).AttendreProbleme(404, "introuvable");
        (await _client.Post($"ase/{ase}/transmission", Corps)).Attendre(201);
    }

    [Fact]
    public async Task Un_lot_de_l_aide_sociale_a_l_enfance_se_compte()
    {
        (await _client.Lot("""
            {"id":"l-n","flux":"personne/l1","personne":"l1","type":"PersonneConnue","dateEffet":"2019-01-01","donnees":{"dateNaissance":"2004-05-20"}}
            {"id":"l-a","flux":"ASE/l1","personne":"l1","type":"AccueilAseDebute","dateEffet":"2019-01-07","donnees":{"base":"L222-5-3"}}
            {"id":"l-p","flux":"ASE/l1","personne":"l1","type":"PriseEnChargeJeuneMajeurDebutee","dateEffet":"2022-05-21","donnees":{"forme":"APJM"}}
            """)).Attendre(200);
        var position = (await _client.Post("ase", Accueil("l2", "2022-06-01"))).Attendre(201).Position;
        var taux = (await _client.Get($"indicateurs/ASE-12?debut=2022-05-01&fin=2022-05-31&apresPosition={position}")).Attendre(200).Json;
        Assert.Equal((1, 1), (taux.GetProperty("numerateur").GetInt32(), taux.GetProperty("denominateur").GetInt32()));
        var dossiers = (await _client.Get("indicateurs/ASE-12/dossiers?debut=2022-05-01&fin=2022-05-31")).Attendre(200).Json;
        Assert.Contains("l-a", dossiers.ToString());
        (await _client.Get("indicateurs/ASE-12?debut=2022-05-01&fin=2022-05-31&territoire=TAS-CL")).AttendreProbleme(400, "demande-mal-formee", "territoire");
    }

    private async Task<string> AccueilliAsync()
    {
        var parcours = (await _client.Post("ase", Accueil(Guid.NewGuid().ToString(), "2019-09-02"))).Attendre(201).Parcours;
        (await _client.Post($"ase/{parcours}/personne-lien", """{"personneLien":"parrain","dateEffet":"2022-01-10"}""")).Attendre(201);
        (await _client.Post($"ase/{parcours}/prises-en-charge", """{"forme":"APJM","dateEffet":"2022-01-10"}""")).Attendre(201);
        return parcours;
    }

    private static string Accueil(string personne, string dateEffet) => $$"""{"personne":"{{personne}}","dateEffet":"{{dateEffet}}","base":"L222-5-3"}""";

    private static string Corps(string champs, string dateEffet, string? deTrop = null) =>
        "{" + string.Join(',', new[] { champs.Trim(), $"\"dateEffet\":\"{dateEffet}\"", deTrop }.Where(c => !string.IsNullOrEmpty(c))) + "}";
}
