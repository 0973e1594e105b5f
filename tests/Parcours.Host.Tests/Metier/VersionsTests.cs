namespace Parcours.Host.Tests.Metier;

public sealed class VersionsTests(HoteAvecBase hote)
{
    private const string Orientation = """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-15"}""";
    private readonly ClientHttp _client = hote.Pour<VersionsTests>();

    [Fact]
    public async Task If_Match_a_jour_passe_depasse_est_refuse()
    {
        var adresse = $"rsa/{await _client.Ouvrir("p1")}/orientations";
        (await _client.Post(adresse, Orientation, ("If-Match", "\"1\""))).Attendre(201);
        var refus = (await _client.Post(adresse, Orientation.Replace("initiale", "reorientation"), ("If-Match", "\"1\"")))
            .AttendreProbleme(409, "version-depassee");
        Assert.Equal("\"2\"", refus.ETag);
        Assert.Equal(2, refus.Json.GetProperty("version").GetInt32());
        (await _client.Post(adresse, Orientation.Replace("initiale", "reorientation"), ("If-Match", "*"))).Attendre(201);
    }

    [Fact]
    public async Task Redire_un_fait_sous_une_version_depassee_n_est_pas_un_conflit()
    {
        var adresse = $"rsa/{await _client.Ouvrir("p2")}/orientations";
        (await _client.Post(adresse, Orientation, ("If-Match", "\"1\""), ("Idempotency-Key", "v-p2"))).Attendre(201);
        (await _client.Post(adresse, Orientation, ("If-Match", "\"1\""), ("Idempotency-Key", "v-p2"))).Attendre(204);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("W/\"1\"")]
    [InlineData("\"un\"")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("\"99999999999\"")]
    public async Task Un_If_Match_de_travers_est_refuse(string valeur) =>
        (await _client.Post($"rsa/{await _client.Ouvrir(Guid.NewGuid().ToString())}/orientations", Orientation, ("If-Match", valeur)))
            .AttendreProbleme(400, "demande-mal-formee", "If-Match");

    [Fact]
    public async Task La_cle_et_l_id_se_contredisent_ou_sont_illisibles()
    {
        var adresse = $"rsa/{await _client.Ouvrir("p4")}/orientations";
        (await _client.Post(adresse, Orientation.Replace("{", "{\"id\":\"a\","), ("Idempotency-Key", "b")))
            .AttendreProbleme(400, "demande-mal-formee", "id");
        (await _client.Post(adresse, Orientation, ("Idempotency-Key", "a b"))).AttendreProbleme(400, "demande-mal-formee", "Idempotency-Key");
        (await _client.Post(adresse, Orientation.Replace("{", "{\"id\":\"a-p4\","), ("Idempotency-Key", "a-p4"))).Attendre(201);
    }

    [Fact]
    public async Task Deux_emetteurs_qui_courent_avec_le_meme_id_n_en_consignent_qu_un()
    {
        for (var tour = 0; tour < 5; tour++)
        {
            var parcours = await _client.Ouvrir($"course-{tour}");
            var reponses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
                _client.Post($"rsa/{parcours}/orientations", Orientation, ("Idempotency-Key", $"course-{tour}"))));
            Assert.Equal(1, reponses.Count(r => (int)r.Statut == 201));
            Assert.Equal(7, reponses.Count(r => (int)r.Statut == 204));
            Assert.Single(reponses.Select(r => r.Position).Distinct());
            Assert.Equal(2, (await _client.Get($"rsa/{parcours}")).Json.GetProperty("version").GetInt32());
        }
    }

    [Fact]
    public async Task Le_meme_id_pour_deux_dossiers_a_la_fois_n_en_retient_qu_un()
    {
        var parcours = new[] { await _client.Ouvrir("double-1"), await _client.Ouvrir("double-2") };
        var reponses = await Task.WhenAll(parcours.Select(p => _client.Post($"rsa/{p}/orientations", Orientation, ("Idempotency-Key", "double"))));
        Assert.Equal([201, 409], reponses.Select(r => (int)r.Statut).Order());
        reponses.Single(r => (int)r.Statut == 409).AttendreProbleme(409, "fait-deja-connu");
    }

    [Fact]
    public async Task Deux_ouvertures_a_la_fois_n_en_consignent_qu_une()
    {
        var reponses = await Task.WhenAll(
            _client.Post("rsa", ClientHttp.Ouverture("p5", "2022-03-01")), _client.Post("rsa", ClientHttp.Ouverture("p5", "2022-03-02")));
        Assert.Equal([201, 409], reponses.Select(r => (int)r.Statut).Order());
    }

    [Fact]
    public async Task Beaucoup_d_emetteurs_sur_un_dossier_sont_tous_servis()
    {
        var parcours = await _client.Ouvrir("foule");
        var reponses = await Task.WhenAll(Enumerable.Range(1, 40).Select(i =>
            _client.Post($"rsa/{parcours}/diagnostics", $$"""{"diagnostic":"d{{i}}","dateEffet":"2022-04-01"}""")));
        Assert.All(reponses, reponse => reponse.Attendre(201));
        Assert.Equal(Enumerable.Range(2, 40).Select(v => $"\"{v}\""), reponses.Select(r => r.ETag!).OrderBy(e => e.Length).ThenBy(e => e));
    }
}
