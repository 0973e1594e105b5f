namespace Parcours.Host.Tests.Metier;

public sealed class OuvertureTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<OuvertureTests>();

    [Fact]
    public async Task Sans_rang_le_suivant_et_la_meme_personne_garde_son_identifiant()
    {
        var premier = await _client.Ouvrir("p1", "2022-01-10");
        (await _client.Post($"rsa/{premier}/cloture", """{"motif":"emploi","dateEffet":"2022-02-10"}""")).Attendre(201);
        var second = await _client.Ouvrir("p1", "2022-03-10");
        Assert.EndsWith("-rsa-1", premier);
        Assert.Equal(premier.Replace("-rsa-1", "-rsa-2"), second);
    }

    [Fact]
    public async Task Redire_l_ouverture_sans_rang_ne_consigne_rien()
    {
        var corps = ClientHttp.Ouverture("p2", id: "ouverture-p2");
        var premiere = (await _client.Post("rsa", corps)).Attendre(201);
        var redite = (await _client.Post("rsa", corps)).Attendre(204);
        Assert.Equal(premiere.Position, redite.Position);
        (await _client.Post("rsa", ClientHttp.Ouverture("p2"))).Attendre(204);
        (await _client.Post("rsa", ClientHttp.Ouverture("p2", "2022-03-02", id: "ouverture-p2"))).AttendreProbleme(409, "fait-deja-connu");
        (await _client.Post("rsa", ClientHttp.Ouverture("p3", id: "ouverture-p2"))).AttendreProbleme(409, "fait-deja-connu");
    }

    [Fact]
    public async Task Un_second_episode_ouvert_est_refuse_sans_adresse()
    {
        await _client.Ouvrir("p4");
        var refus = (await _client.Post("rsa", ClientHttp.Ouverture("p4", "2022-04-01"))).AttendreProbleme(409, "second-episode-ouvert");
        Assert.Null(refus.Message.Headers.Location);
    }

    [Fact]
    public async Task Le_rang_se_donne_en_texte_ou_en_nombre()
    {
        var texte = (await _client.Post("rsa", Avec("p5", "\"rang\":\"3\""))).Attendre(201).Parcours;
        var nombre = (await _client.Post("rsa", Avec("p6", "\"rang\":3"))).Attendre(201).Parcours;
        Assert.EndsWith("-rsa-3", texte);
        Assert.EndsWith("-rsa-3", nombre);
        foreach (var rang in new[] { "\"0\"", "\"01\"", "-1", "1.5", "\"un\"", "true" })
        {
            (await _client.Post("rsa", Avec("p7", $"\"rang\":{rang}"))).AttendreProbleme(400, "demande-mal-formee", "rang");
        }
    }

    [Fact]
    public async Task L_ouverture_rejoint_les_faits_qui_l_ont_precedee()
    {
        (await _client.Lot("""{"id":"avant-p8","flux":"RSA/p8/2","personne":"p8","type":"OrientationNotifiee","dateEffet":"2022-02-01","donnees":{"organisme":"CCAS","rang":"initiale"}}"""))
            .Attendre(200);
        Assert.EndsWith("-rsa-2", await _client.Ouvrir("p8"));
    }

    [Fact]
    public async Task Le_foyer_est_remplace()
    {
        var parcours = (await _client.Post("rsa", Avec("p9", "\"foyer\":\"zone-k\""))).Attendre(201).Parcours;
        var dossier = await _client.Get($"rsa/{parcours}");
        Assert.True(Guid.TryParse(dossier.Json.GetProperty("ouverture").GetProperty("donnees").GetProperty("foyer").GetString(), out _));
        Assert.DoesNotContain("zone-k", dossier.Texte);
    }

    [Fact]
    public async Task La_forme_fautive_sans_jeton_ailleurs()
    {
        (await _client.Post("rsa", "{}")).AttendreProbleme(
            400, "demande-mal-formee", "personne", "nature", "dateOuvertureDroit", "territoire", "soumisDroitsDevoirs");
        (await hote.Parler(_client.Departement, auteur: null).Post("rsa", ClientHttp.Ouverture("p1"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post("rsa", ClientHttp.Ouverture("p1"))).AttendreProbleme(403, "departement-interdit");
    }

    [Fact]
    public async Task Un_departement_neuf_s_inscrit_a_sa_premiere_ecriture_et_compte()
    {
        var neuf = hote.Parler("2B");
        (await neuf.Get($"rsa/{Guid.NewGuid():N}-rsa-1")).AttendreProbleme(404, "introuvable");
        Assert.Equal(0, (await neuf.Get("indicateurs/RSA-01?debut=2022-01-01&fin=2022-12-31")).Attendre(200).Json.GetProperty("valeur").GetInt32());

        var ouverture = (await neuf.Post("rsa", ClientHttp.Ouverture("p1"))).Attendre(201);
        var valeur = 0;
        for (var essai = 0; essai < 10 && valeur == 0; essai++)
        {
            valeur = (await neuf.Get($"indicateurs/RSA-01?debut=2022-01-01&fin=2022-12-31&apresPosition={ouverture.Position}"))
                .Attendre(200).Json.GetProperty("valeur").GetInt32();
        }

        Assert.Equal(1, valeur);
    }

    [Fact]
    public async Task Un_departement_qui_n_existe_pas_ne_s_inscrit_pas()
    {
        (await hote.Parler("99").Post("rsa", ClientHttp.Ouverture("p1"))).AttendreProbleme(404, "introuvable");
        (await hote.Parler("99").Lot("")).AttendreProbleme(404, "introuvable");
    }

    private static string Avec(string personne, string champ) => ClientHttp.Ouverture(personne).TrimEnd()[..^1] + "," + champ + "}";
}
