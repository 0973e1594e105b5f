namespace Parcours.Host.Tests.Metier;

public sealed class LecturesTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<LecturesTests>();

    [Fact]
    public async Task Un_dossier_dit_ou_il_en_est()
    {
        var parcours = await _client.Ouvrir("p1");
        foreach (var (route, corps) in new[]
        {
            ("orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-15","id":"o-p1"}"""),
            ("rendez-vous", """{"rdv":"r1","objet":"accompagnement","datePrevue":"2022-04-01","dateEffet":"2022-03-16"}"""),
            ("contrats", """{"nature":"CER","rang":"premier","dateEffet":"2022-04-01"}"""),
            ("territoire", """{"de":"TAS-CL","vers":"TAS-MP","dateEffet":"2022-05-01"}"""),
        })
        {
            (await _client.Post($"rsa/{parcours}/{route}", corps)).Attendre(201);
        }

        var lecture = (await _client.Get($"rsa/{parcours}")).Attendre(200);
        var dossier = lecture.Json;
        Assert.Equal("\"5\"", lecture.ETag);
        Assert.Equal(5, dossier.GetProperty("version").GetInt32());
        Assert.Equal("ouvert", dossier.GetProperty("etat").GetString());
        Assert.Equal("TAS-MP", dossier.GetProperty("territoire").GetString());
        Assert.Equal("TAS-CL", dossier.GetProperty("entrees")[0].GetProperty("territoire").GetString());
        Assert.Equal("o-p1", dossier.GetProperty("orientations")[0].GetProperty("id").GetString());
        Assert.Equal("r1", dossier.GetProperty("rendezVousDeReference").GetProperty("donnees").GetProperty("rdv").GetString());
        Assert.Equal(1, dossier.GetProperty("contrats").GetArrayLength());
        Assert.Equal(5, dossier.GetProperty("faits").GetArrayLength());

        (await _client.Post($"rsa/{parcours}/cloture", """{"motif":"emploi","dateEffet":"2022-06-01"}""", ("If-Match", lecture.ETag!))).Attendre(201);
        var clos = (await _client.Get($"rsa/{parcours}")).Json;
        Assert.Equal("clos", clos.GetProperty("etat").GetString());
        Assert.Equal("DroitRsaClos", clos.GetProperty("fin").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Un_deces_clot_le_dossier_sans_y_etre_recopie()
    {
        var parcours = await _client.Ouvrir("p2");
        var deces = (await _client.Post($"personnes/{parcours}/deces", """{"dateEffet":"2022-05-01"}""")).Attendre(201);
        Assert.Equal(parcours.Replace("-rsa-1", "-personne"), deces.Parcours);
        var dossier = (await _client.Get($"rsa/{parcours}")).Json;
        Assert.Equal("PersonneDecedee", dossier.GetProperty("fin").GetProperty("type").GetString());
        Assert.Equal(1, dossier.GetProperty("version").GetInt32());
        Assert.Single((await _client.Get($"parcours/{deces.Parcours}/historique")).Attendre(200).Json.GetProperty("faits").EnumerateArray());
    }

    [Fact]
    public async Task Une_personne_se_designe_par_un_parcours_ou_par_elle_meme()
    {
        var parcours = await _client.Ouvrir("p3");
        var interne = Guid.ParseExact(parcours[..32], "N");
        (await _client.Post($"personnes/{interne:N}/connaissance", """{"sexe":"femme","dateEffet":"2022-03-01"}""")).Attendre(201);
        (await _client.Post($"personnes/{interne:D}/connaissance", """{"dateNaissance":"1990-01-01","dateEffet":"2022-03-01"}""")).Attendre(201);
        (await _client.Post($"personnes/{interne:D}/connaissance", "{}")).AttendreProbleme(400, "demande-mal-formee", "donnees");
        (await _client.Post("personnes/p3/connaissance", """{"sexe":"femme"}""")).AttendreProbleme(404, "introuvable");
    }

    [Theory]
    [InlineData("rsa/{0}")]
    [InlineData("parcours/{0}/historique")]
    public async Task Un_dossier_inconnu_une_date_impossible_sans_jeton_ailleurs(string route)
    {
        var inconnu = string.Format(null, route, $"{Guid.NewGuid():N}-rsa-1");
        (await _client.Get(inconnu)).AttendreProbleme(404, "introuvable");
        (await _client.Get(string.Format(null, route, "p1"))).AttendreProbleme(404, "introuvable");
        var autreEpisode = (await _client.Ouvrir(Guid.NewGuid().ToString())).Replace("-rsa-1", "-rsa-2");
        (await _client.Get(string.Format(null, route, autreEpisode))).AttendreProbleme(404, "introuvable");
        (await _client.Get(inconnu + "?connuAu=2022-02-30")).AttendreProbleme(400, "demande-mal-formee", "connuAu");
        (await hote.Parler(_client.Departement, auteur: null).Get(inconnu)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get(inconnu)).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Le_dossier_d_un_departement_est_inconnu_d_un_autre()
    {
        var parcours = await _client.Ouvrir("p4");
        (await hote.Pour<ActesTests>().Get($"rsa/{parcours}")).AttendreProbleme(404, "introuvable");
    }
}
