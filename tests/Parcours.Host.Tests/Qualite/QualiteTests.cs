using System.Text.Json;
using Alba;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Tests.Qualite;

/// <summary>Les routes de la qualité, le 15 juin 2022 : les chiffres, les dossiers, et ce que chacun en voit.</summary>
public sealed class QualiteTests(HoteAvecBase hote) : IAsyncLifetime
{
    private readonly ClientHttp _client = hote.Parler(HoteAvecBase.DeLaQualite);
    private long _position;

    /// <summary>
    /// Cinq faits en retard (32 jours et plus), de trois personnes ; trois issues manquantes (le 31 mai), à trois organismes et sur deux territoires ; une personne
    /// que personne n'oriente depuis quatre-vingt-onze jours. Redire ce lot ne consigne rien.
    /// </summary>
    public async ValueTask InitializeAsync()
    {
        var lignes = new List<string>
        {
            Entree("r1", "2022-05-14"), Entree("r2", "2022-05-15"), Entree("s1", "2022-03-16"), Entree("s2", "2022-03-17"),
            Fait("s2-o", "RSA", "s2", "OrientationNotifiee", "2022-06-01", """{"organisme":"CCAS","rang":"initiale"}"""),
            Fait("n1", "personne", "s1", "PersonneConnue", "2022-03-16", """{"sexe":"femme"}"""),
            Fait("r1-m", "RSA", "r1", "RelanceEffectuee", "2022-05-14", """{"rdv":"r9","mode":"sms"}"""),
        };
        foreach (var (nom, organisme, territoire, prevue) in new[] { ("i1", "CCAS", "TA", "2022-05-31"), ("i2", "MissionLocale", "TA", "2022-05-31"), ("i3", "PLIE", "TB", "2022-05-31"), ("i4", "CCAS", "TA", "2022-06-01") })
            lignes.AddRange(
                Entree(nom, "2022-05-20", territoire), Fait(nom + "-o", "RSA", nom, "OrientationNotifiee", "2022-05-21", $$"""{"organisme":"{{organisme}}","rang":"initiale"}"""),
                Fait(nom + "-r", "RSA", nom, "RendezVousFixe", "2022-05-25", $$"""{"rdv":"r1","objet":"accompagnement","datePrevue":"{{prevue}}"}"""));
        var reponse = (await _client.Lot(string.Join('\n', lignes))).Attendre(200).Json;
        _position = reponse.GetProperty("lignes").EnumerateArray().Max(ligne => ligne.GetProperty("position").GetInt64());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Tous_les_controles_se_lisent_tels_que_connus_un_jour()
    {
        var lue = (await _client.Get($"qualite?apresPosition={_position}")).Attendre(200).Json;
        Assert.Equal(("2022-06-15", _position), (Texte(lue, "aLaDate"), lue.GetProperty("position").GetInt64()));
        Assert.Equal(
            ["code-inconnu 0 0", "doublon 0 0", "issue-manquante 3 3", "ordre-impossible 0 0", "retard-consignation 5 3", "sans-orientation 1 1"], Comptes(lue));
        var retards = lue.GetProperty("controles")[4];
        // Dix-neuf faits : 14 jours, quatre fois 21, 25 et 26, puis 31, 32, 32, 90, 91 et 91. Le dixième est à 26, le dix-huitième à 91.
        Assert.Equal((31, 19, 26, 91), (Entier(retards, "delai"), Entier(retards, "effectif"), Entier(retards, "mediane"), Entier(retards, "p90")));
        Assert.Equal(["RSA 4", "personne 1"], retards.GetProperty("parts").EnumerateArray().Select(part => $"{Texte(part, "motif")} {Entier(part, "cas")}"));
        Assert.False(retards.TryGetProperty("secret", out _));

        // La veille, rien n'était connu ; observés le 14, les délais ne sont pas encore passés.
        Assert.All(Comptes((await _client.Get("qualite?aLaDate=2022-06-14")).Attendre(200).Json), compte => Assert.EndsWith(" 0 0", compte));
        Assert.Equal(["issue-manquante 0 0", "sans-orientation 0 0"],
            Comptes((await _client.Get($"qualite?position={_position}&observeLe=2022-06-14")).Attendre(200).Json).Where(compte => compte[0] is 'i' or 's'));
        Assert.Equal(["issue-manquante 0 0", "retard-consignation 2 1"],
            Comptes((await _client.Get("qualite?debut=2022-05-14&fin=2022-05-30")).Attendre(200).Json).Where(compte => compte[0] is 'i' or 'r'));
    }

    [Fact]
    public async Task Les_dossiers_d_un_controle_se_pagent_et_s_exportent()
    {
        var question = $"qualite/issue-manquante?apresPosition={_position}";
        var lue = (await _client.Get(question)).Attendre(200).Json;
        Assert.Equal((3, 3, 1, 500, 14), (Entier(lue, "cas"), Entier(lue, "total"), Entier(lue, "page"), Entier(lue, "taille"), Entier(lue, "delai")));
        var dossier = lue.GetProperty("dossiers").EnumerateArray().Single(celui => Texte(celui, "organisme") == "PLIE");
        Assert.Equal(("2022-05-31", 15, "TB"), (Texte(dossier, "jour"), Entier(dossier, "jours"), Texte(dossier, "territoire")));
        Assert.Equal(("RendezVousFixe", "2022-05-25", "i3-r"),
            (Texte(dossier.GetProperty("fait"), "type"), Texte(dossier.GetProperty("fait"), "dateEffet"), Texte(dossier.GetProperty("fait"), "id")));
        (await _client.Get($"rsa/{Texte(dossier, "parcours")}")).Attendre(200);

        Assert.Equal(1, (await _client.Get(question + "&taille=2&page=2")).Attendre(200).Json.GetProperty("dossiers").GetArrayLength());
        Assert.Equal(0, (await _client.Get(question + "&page=9")).Attendre(200).Json.GetProperty("dossiers").GetArrayLength());
        var csv = (await _client.Get(question, ("Accept", "text/csv"))).Attendre(200);
        var lignes = csv.Texte.TrimEnd().Split("\r\n");
        Assert.Equal(4, lignes.Length);
        Assert.StartsWith("parcours,contrôle,motif,jour,jours,territoire,organisme,fait (type)", lignes[0]);
        Assert.Contains(lignes, ligne => ligne.EndsWith(",issue-manquante,,2022-05-31,15,TB,PLIE,RendezVousFixe,2022-05-25,i3-r,,,", StringComparison.Ordinal));
        Assert.Equal(2, (await _client.Get(question + "&taille=1", ("Accept", "text/csv"))).Texte.TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task Qui_ne_lit_que_des_agregats_ne_lit_ni_petit_effectif_ni_dossier()
    {
        var etat = Parler("etat");
        var lue = (await etat.Get($"qualite?apresPosition={_position}")).Attendre(200).Json;
        Assert.Equal(["code-inconnu 0 0", "doublon 0 0", "issue-manquante tu", "ordre-impossible 0 0", "retard-consignation tu", "sans-orientation tu"], Comptes(lue));
        var retards = lue.GetProperty("controles")[4];
        // Cinq cas se montreraient ; les trois personnes derrière, non.
        Assert.Equal(JsonValueKind.Null, retards.GetProperty("mediane").ValueKind);
        Assert.False(retards.TryGetProperty("parts", out _));
        (await etat.Get("qualite/issue-manquante")).AttendreProbleme(403, "acces-refuse");
    }

    [Fact]
    public async Task L_auditeur_dit_pourquoi_et_lit_sous_pseudonyme()
    {
        var auditeur = Parler("auditeur");
        (await auditeur.Get("qualite/issue-manquante")).AttendreProbleme(403, "finalite-requise");
        var reponse = (await auditeur.Get($"qualite/issue-manquante?apresPosition={_position}", ("X-Finalite", "controle"))).Attendre(200);
        Assert.Equal((3, 3), (Entier(reponse.Json, "cas"), Entier(reponse.Json, "total")));
        Assert.All(reponse.Json.GetProperty("dossiers").EnumerateArray(), dossier =>
        {
            Assert.StartsWith("p-", Texte(dossier, "parcours"));
            Assert.False(dossier.GetProperty("fait").TryGetProperty("id", out _));
            Assert.False(dossier.GetProperty("fait").TryGetProperty("position", out _));
        });
        Assert.DoesNotContain("i1-r", (await auditeur.Get("qualite/issue-manquante", ("X-Finalite", "controle"), ("Accept", "text/csv"))).Attendre(200).Texte);
    }

    [Fact]
    public async Task Chacun_ne_voit_que_ses_dossiers_et_le_referent_n_a_pas_le_chiffre_du_departement()
    {
        Assert.Equal(["CCAS"], await OrganismesAsync(Parler("referent", "CCAS-AJACCIO")));
        Assert.Equal(["PLIE"], await OrganismesAsync(Parler("orienteur", territoire: "TB")));
        Assert.Equal(["PLIE"], await OrganismesAsync(Parler("direction", territoire: "TB")));
        Assert.Empty(await OrganismesAsync(Parler("referentAse")));
        Assert.Empty(await OrganismesAsync(Parler("evaluateur")));
        var vu = (await Parler("referent", "CCAS-AJACCIO").Get("qualite/issue-manquante")).Attendre(200).Json;
        Assert.Equal(1, Entier(vu, "total"));
        Assert.False(vu.TryGetProperty("cas", out _));
        Assert.Equal(3, Entier((await Parler("direction", territoire: "TB").Get("qualite/issue-manquante")).Attendre(200).Json, "cas"));
        // Un fait de la personne elle-même : qui pilote le voit, qui tient un dossier non.
        Assert.Equal(5, Entier((await Parler("direction").Get("qualite/retard-consignation")).Attendre(200).Json, "total"));
        Assert.Equal(4, Entier((await Parler("orienteur").Get("qualite/retard-consignation")).Attendre(200).Json, "total"));
        (await Parler("referent", "CCAS-AJACCIO").Get("qualite")).AttendreProbleme(403, "acces-refuse");
        (await Parler("accueil").Get("qualite/issue-manquante")).AttendreProbleme(403, "acces-refuse");

        async Task<List<string?>> OrganismesAsync(ClientHttp client) => [.. (await client.Get($"qualite/issue-manquante?apresPosition={_position}")).Attendre(200).Json
            .GetProperty("dossiers").EnumerateArray().Select(dossier => Texte(dossier, "organisme"))];
    }

    [Fact]
    public async Task Un_traitement_limite_se_compte_et_ne_se_liste_pas()
    {
        var limitations = hote.Alba.Services.GetRequiredService<Limitations>();
        var parcours = Texte((await _client.Get($"qualite/sans-orientation?apresPosition={_position}")).Attendre(200).Json.GetProperty("dossiers")[0], "parcours")!;
        var personne = Guid.ParseExact(parcours[..32], "N");
        Assert.True(await limitations.PoserAsync(_client.Departement, personne, "exactitude-contestee", "essais", Instant.FromUtc(2022, 6, 15, 10, 0), CancellationToken.None));
        try
        {
            await hote.AttendreLaLimitationAsync(_client.Departement, personne, estLimitee: true);
            var lue = (await _client.Get("qualite/sans-orientation")).Attendre(200).Json;
            Assert.Equal((1, 0, 0), (Entier(lue, "cas"), Entier(lue, "total"), lue.GetProperty("dossiers").GetArrayLength()));
        }
        finally
        {
            await limitations.LeverAsync(_client.Departement, personne, "essais", Instant.FromUtc(2022, 6, 15, 10, 0), CancellationToken.None);
            await hote.AttendreLaLimitationAsync(_client.Departement, personne, estLimitee: false);
        }
    }

    [Fact]
    public async Task Lire_des_dossiers_se_trace_un_chiffre_du_jour_non()
    {
        (await Parler("direction", agent: "q-trace").Get("qualite")).Attendre(200);
        (await Parler("direction", agent: "q-trace").Get("qualite/doublon")).Attendre(200);
        (await Parler("direction", agent: "q-trace").Get("qualite?aLaDate=2022-06-14")).Attendre(200);
        Assert.Equal(["GET /qualite/{code} doublon", "GET /qualite "], (await Parler("dpo").Get("traces?auteur=q-trace")).Attendre(200).Json
            .EnumerateArray().Select(trace => $"{Texte(trace, "acte")} {(trace.TryGetProperty("objet", out var objet) ? objet.ToString() : "")}"));
    }

    [Theory]
    [InlineData("qualite?zut=1", "zut")]
    [InlineData("qualite?page=1", "page")]
    [InlineData("qualite?import=zut", "import")]
    [InlineData("qualite?import=", "import")]
    [InlineData("qualite?debut=hier", "debut")]
    [InlineData("qualite?debut=2022-06-02&fin=2022-06-01", "fin")]
    [InlineData("qualite?position=1", "observeLe")]
    [InlineData("qualite?position=999999999&observeLe=2022-06-15", "position")]
    [InlineData("qualite/doublon?page=0", "page")]
    [InlineData("qualite/doublon?taille=5001", "taille")]
    [InlineData("qualite/doublon?controle=doublon", "controle")]
    public async Task Une_question_mal_posee_nomme_le_parametre(string question, string champ) =>
        (await _client.Get(question)).AttendreProbleme(400, "demande-mal-formee", champ);

    [Theory]
    [InlineData("qualite")]
    [InlineData("qualite/doublon")]
    public async Task Sans_jeton_ailleurs_et_inconnu(string route)
    {
        (await hote.Parler(_client.Departement, auteur: null).Get(route)).AttendreProbleme(401, "jeton-requis");
        (await hote.Parler(_client.Departement, jetonDe: "95").Get(route)).AttendreProbleme(403, "departement-interdit");
        (await _client.Get(route + "/zut")).AttendreProbleme(404, "introuvable");
        (await _client.Get($"{route}?import={Guid.NewGuid():N}")).AttendreProbleme(404, "introuvable");
    }

    [Fact]
    public async Task Le_document_decrit_la_question()
    {
        var texte = await (await hote.Alba.Scenario(s => s.Get.Url("/openapi/v1.json"))).ReadAsTextAsync();
        var chemins = JsonDocument.Parse(texte).RootElement.GetProperty("paths");
        Assert.Equal(["aLaDate", "apresPosition", "connuAu", "debut", "departement", "fin", "import", "observeLe", "position"], Parametres("/api/departements/{departement}/qualite"));
        Assert.Equal(["aLaDate", "apresPosition", "code", "connuAu", "debut", "departement", "fin", "import", "observeLe", "page", "position", "taille"], Parametres("/api/departements/{departement}/qualite/{code}"));

        IEnumerable<string?> Parametres(string chemin) =>
            chemins.GetProperty(chemin).GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parametre => Texte(parametre, "name")).Order(StringComparer.Ordinal);
    }

    private ClientHttp Parler(string role, string? organisme = null, string? territoire = null, string agent = "q1") => hote.ParlerComme(_client.Departement, role, agent, organisme, territoire);

    private static string Entree(string nom, string effet, string territoire = "TA") => Fait(nom, "RSA", nom, "DroitRsaNotifie", effet,
        $$"""{"nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"{{territoire}}","soumisDroitsDevoirs":true}""");

    private static string Fait(string id, string famille, string nom, string type, string effet, string donnees) =>
        $$"""{"id":"{{id}}","flux":"{{famille}}/{{nom}}{{(famille == "RSA" ? "/1" : "")}}","personne":"{{nom}}","type":"{{type}}","dateEffet":"{{effet}}","donnees":{{donnees}}}""";

    private static List<string> Comptes(JsonElement lue) => [.. lue.GetProperty("controles").EnumerateArray().Select(controle =>
        $"{Texte(controle, "controle")} {(controle.TryGetProperty("secret", out _) ? "tu" : $"{controle.GetProperty("cas")} {controle.GetProperty("personnes")}")}")];

    private static string? Texte(JsonElement element, string champ) => element.GetProperty(champ).GetString();

    private static int Entier(JsonElement element, string champ) => element.GetProperty(champ).GetInt32();
}
