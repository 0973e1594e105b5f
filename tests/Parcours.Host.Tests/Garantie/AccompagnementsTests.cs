namespace Parcours.Host.Tests.Garantie;

/// <summary>La garantie d'activité et l'accompagnement global, par leurs routes.</summary>
public sealed class AccompagnementsTests(HoteAvecBase hote)
{
    private const string Garanties = "garanties-activite";
    private const string Accompagnements = "accompagnements-globaux";
    private readonly ClientHttp _client = hote.Pour<AccompagnementsTests>();

    /// <summary>Mesure, route et champs d'un acte, sur un épisode orienté.</summary>
    public static TheoryData<string, string, string> Actes => new()
    {
        { Garanties, "debut", "" },
        { Garanties, "parrainages", "" },
        { Garanties, "cloture", """ "motif":"termeAtteint", """ },
        { Accompagnements, "debut", """ "conseiller":"K-42", """ },
        { Accompagnements, "cloture", """ "motif":"emploi", """ },
    };

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Un_acte_se_consigne_une_fois(string mesure, string route, string champs)
    {
        var adresse = $"{mesure}/{await OrienterAsync(mesure)}/{route}";
        Assert.Empty((await _client.Post(adresse, Corps(champs, "2022-06-10"))).Attendre(201).Json.GetProperty("alertes").EnumerateArray());
        (await _client.Post(adresse, Corps(champs, "2022-06-10"))).Attendre(204);
    }

    [Theory]
    [MemberData(nameof(Actes))]
    public async Task Une_forme_fautive_un_futur_un_dossier_inconnu_un_jeton_absent_ou_d_ailleurs(string mesure, string route, string champs)
    {
        var adresse = $"{mesure}/{await OrienterAsync(mesure)}/{route}";
        (await _client.Post(adresse, Corps(champs + "\"zut\":1,", "2022-02-30"))).AttendreProbleme(400, "demande-mal-formee", "dateEffet", "zut");
        (await _client.Post(adresse, Corps(champs, "2022-06-16"))).AttendreProbleme(409, "effet-futur");
        var inconnu = $"{mesure}/{Guid.NewGuid():N}-ga-1/{route}";
        (await _client.Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(404, "introuvable");
        (await hote.Parler(_client.Departement, auteur: null).Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Post(inconnu, Corps(champs, "2022-06-10"))).AttendreProbleme(403, "departement-interdit");
    }

    [Theory]
    [InlineData(Garanties, "ga")]
    [InlineData(Accompagnements, "ag")]
    public async Task Chaque_orientation_ouvre_un_episode(string mesure, string segment)
    {
        var premier = (await _client.Post(mesure, Orientation("o1", "2022-03-01"))).Attendre(201);
        Assert.EndsWith($"-{segment}-1", premier.Parcours);
        Assert.EndsWith($"/{mesure}/{premier.Parcours}", premier.Message.Headers.Location!.ToString());
        var second = (await _client.Post(mesure, Orientation("o1", "2022-06-01"))).Attendre(201);
        Assert.EndsWith($"-{segment}-2", second.Parcours);
        Assert.Equal("autre-episode-ouvert", Assert.Single(second.Json.GetProperty("alertes").EnumerateArray()).GetProperty("code").GetString());
        (await _client.Post(mesure, """{"personne":"o1","rang":"1","dateEffet":"2022-03-02"}""")).AttendreProbleme(409, "episode-deja-ouvert");
        (await _client.Post(mesure, "{}")).AttendreProbleme(400, "demande-mal-formee", "personne");
    }

    [Theory]
    [InlineData(Garanties)]
    [InlineData(Accompagnements)]
    public async Task Une_fin_avant_l_orientation_est_refusee(string mesure) =>
        (await _client.Post($"{mesure}/{await OrienterAsync(mesure)}/cloture", Corps("\"motif\":\"autre\",", "2022-02-28"))).AttendreProbleme(409, "cloture-sans-ouverture");

    [Fact]
    public async Task L_episode_dit_ou_il_en_est()
    {
        var parcours = await OrienterAsync(Accompagnements);
        Assert.Equal("nonDemarre", await EtatAsync(parcours));
        (await _client.Post($"{Accompagnements}/{parcours}/debut", Corps("\"conseiller\":\"K-42\",", "2022-03-21"))).Attendre(201);
        Assert.Equal("enCours", await EtatAsync(parcours));
        var lecture = (await _client.Get($"{Accompagnements}/{parcours}")).Attendre(200);
        Assert.Equal("\"2\"", lecture.ETag);
        Assert.True(lecture.Json.GetProperty("conseiller").TryGetGuid(out _));
        Assert.DoesNotContain("K-42", lecture.Texte);
        (await _client.Post($"{Accompagnements}/{parcours}/cloture", Corps("\"motif\":\"emploi\",", "2022-05-01"))).Attendre(201);
        Assert.Equal("clos", await EtatAsync(parcours));
    }

    [Fact]
    public async Task Un_episode_d_une_autre_mesure_est_inconnu()
    {
        (await _client.Get($"{Garanties}/{await OrienterAsync(Accompagnements)}")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"{Accompagnements}/{await OrienterAsync(Garanties)}")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"{Garanties}/{Guid.NewGuid():N}-ga-1")).AttendreProbleme(404, "introuvable");
    }

    private async Task<string?> EtatAsync(string parcours) => (await _client.Get($"{Accompagnements}/{parcours}")).Attendre(200).Json.GetProperty("etat").GetString();

    private async Task<string> OrienterAsync(string mesure) => (await _client.Post(mesure, Orientation(Guid.NewGuid().ToString(), "2022-03-01"))).Attendre(201).Parcours;

    private static string Orientation(string personne, string dateEffet) => $$"""{"personne":"{{personne}}","dateEffet":"{{dateEffet}}"}""";

    private static string Corps(string champs, string dateEffet) => $$"""{{{champs}}"dateEffet":"{{dateEffet}}"}""";
}
