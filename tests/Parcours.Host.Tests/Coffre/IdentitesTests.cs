using Microsoft.Extensions.DependencyInjection;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Déposer une identité, la relire, la chercher : par qui voit le dossier, et personne d'autre.</summary>
public sealed class IdentitesTests(HoteAvecBase hote)
{
    private static readonly (string, string) _pourquoi = ("X-Finalite", "convocation");
    private readonly ClientHttp _tout = hote.Pour<IdentitesTests>();

    [Fact]
    public async Task Une_identite_deposee_se_relit_entiere_et_se_remplace()
    {
        var personne = await PersonneAsync("i1");
        (await _tout.Put($"personnes/{personne}/identite", """
            {"nom":"Lefèvre-O’Hara","nomUsage":"Morel","prenoms":["Zoé","Anne"],"nir":"2 84 05 71 270 042 64","dateNaissance":"1984-05-00",
             "adresse":{"lignes":["12 rue des Écoles"],"codePostal":"71000","commune":"Mâcon"},"contacts":{"telephones":["0600000001"],"courriels":["z@exemple.fr"]}}
            """)).Attendre(204);
        var lue = (await _tout.Get($"personnes/{personne}/identite", _pourquoi)).Attendre(200).Json;
        Assert.Equal(
            """{"personne":"P","nom":"Lefèvre-O’Hara","nomUsage":"Morel","prenoms":["Zoé","Anne"],"nir":"2840571270042","nirProvisoire":false,"dateNaissance":"1984-05-00","adresse":{"lignes":["12 rue des Écoles"],"codePostal":"71000","commune":"Mâcon","pays":null},"contacts":{"telephones":["0600000001"],"courriels":["z@exemple.fr"]}}""",
            lue.GetRawText().Replace(Guid.Parse(personne).ToString(), "P", StringComparison.Ordinal));

        (await _tout.Put($"personnes/{personne}/identite", """{"nom":"Lefèvre"}""")).Attendre(204);
        lue = (await _tout.Get($"personnes/{personne}/identite", _pourquoi)).Attendre(200).Json;
        Assert.Equal("Lefèvre", lue.GetProperty("nom").GetString());
        Assert.Equal("", lue.GetProperty("nir").GetString() ?? "");
        // Ce qui n'est plus gardé ne trouve plus personne.
        Assert.Empty(await ChercherAsync(_tout, """{"nir":"2840571270042"}"""));
    }

    [Fact]
    public async Task Un_nir_trouve_avec_ou_sans_sa_cle_et_un_autre_rien()
    {
        var personne = await DeposerAsync("i2", """{"nom":"Bonnet","nir":"184072A004001"}""");
        Assert.Equal([personne], await ChercherAsync(_tout, """{"nir":"1 84 07 2a 004 001 65"}"""));
        Assert.Equal([personne], await ChercherAsync(_tout, """{"nir":"184072A004001"}"""));
        Assert.Empty(await ChercherAsync(_tout, """{"nir":"184072A004002"}"""));
        (await _tout.Post("identites/recherche", """{"nir":"184072A00400166"}""", _pourquoi)).AttendreProbleme(400, "demande-mal-formee", "nir");
    }

    [Fact]
    public async Task Deux_jumeaux_se_trouvent_ensemble_et_leurs_prenoms_les_distinguent()
    {
        var (un, deux) = (await DeposerAsync("j1", """{"nom":"de La Tour-Garçon","prenoms":["Louis"],"dateNaissance":"1990-02-28"}"""),
            await DeposerAsync("j2", """{"nom":"DE LA TOUR GARCON","prenoms":["Léa"],"dateNaissance":"1990-02-28"}"""));
        var reponse = (await _tout.Post("identites/recherche", """{"nom":"Tour","dateNaissance":"1990-02-28"}""", _pourquoi)).Attendre(200).Json;
        Assert.Equal(new[] { un, deux }.Order(), reponse.GetProperty("resultats").EnumerateArray().Select(r => Guid.Parse(r.GetProperty("personne").GetString()!).ToString("N")).Order());
        Assert.Equal(["Louis", "Léa"], reponse.GetProperty("resultats").EnumerateArray().Select(r => r.GetProperty("prenoms")[0].GetString()!).Order(StringComparer.Ordinal));
        Assert.False(reponse.GetProperty("tronque").GetBoolean());
    }

    [Fact]
    public async Task Une_naissance_partielle_se_cherche_dans_les_deux_sens()
    {
        var (entiere, mois, annee) = (await DeposerAsync("n1", """{"nom":"Partielle","dateNaissance":"1971-03-04"}"""),
            await DeposerAsync("n2", """{"nom":"Partielle","dateNaissance":"1971-03-00"}"""), await DeposerAsync("n3", """{"nom":"Partielle","dateNaissance":"1971-00-00"}"""));
        await EstAsync("1971-03-04", entiere, mois, annee);
        await EstAsync("1971-03-05", mois, annee);
        await EstAsync("1971-04-00", annee);
        await EstAsync("1971-00-00", entiere, mois, annee);
        await EstAsync("1972-00-00");

        async Task EstAsync(string naissance, params string[] attendues) => Assert.Equal(
            attendues.Order(), (await ChercherAsync(_tout, $$"""{"nom":"PARTIELLE","dateNaissance":"{{naissance}}"}""")).Order());
    }

    [Fact]
    public async Task Hors_de_sa_portee_une_personne_ne_se_distingue_pas_d_une_inconnue()
    {
        var personne = await DeposerAsync("p1", """{"nom":"Portée","nir":"1850571270042","dateNaissance":"1985-05-01"}""");
        (await _tout.Post($"rsa/{personne}-rsa-1/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-10","dateDecision":"2022-03-09","parcours":"social","auteur":"departement"}""")).Attendre(201);
        var (sien, autre) = (Parler("referent", "CCAS-MACON"), Parler("referent", "MissionLocale-CHALON"));
        Assert.Equal([personne], await ChercherAsync(sien, """{"nir":"1850571270042"}"""));
        (await sien.Get($"personnes/{personne}/identite", _pourquoi)).Attendre(200);
        Assert.Empty(await ChercherAsync(Parler("orienteur", territoire: "TAS-MP"), """{"nir":"1850571270042"}"""));
        Assert.Empty(await ChercherAsync(Parler("evaluateur"), """{"nom":"Portée","dateNaissance":"1985-05-01"}"""));
        foreach (var (connue, inconnue) in new[] { ("1850571270042", "1850571270043") })
            Assert.Equal(Sans(await autre.Post("identites/recherche", $$"""{"nir":"{{inconnue}}"}""", _pourquoi)),
                Sans(await autre.Post("identites/recherche", $$"""{"nir":"{{connue}}"}""", _pourquoi)));
        var fantome = Guid.NewGuid().ToString("N");
        Assert.Equal(Sans(await autre.Get($"personnes/{fantome}/identite", _pourquoi)), Sans(await autre.Get($"personnes/{personne}/identite", _pourquoi)));
        foreach (var corps in new[] { """{"nom":"Autre"}""", """{"nir":"zut"}""" })
            Assert.Equal(Sans(await autre.Put($"personnes/{fantome}/identite", corps)), Sans(await autre.Put($"personnes/{personne}/identite", corps)));
        Assert.Equal("Portée", (await sien.Get($"personnes/{personne}/identite", _pourquoi)).Json.GetProperty("nom").GetString());
    }

    [Fact]
    public async Task Lire_et_chercher_disent_pourquoi_et_laissent_une_trace_qui_ne_nomme_personne()
    {
        var personne = await DeposerAsync("t1", """{"nom":"Tracée","nir":"2900171153007"}""");
        (await _tout.Get($"personnes/{personne}/identite")).AttendreProbleme(403, "finalite-requise");
        (await _tout.Post("identites/recherche", """{"nir":"2900171153007"}""")).AttendreProbleme(403, "finalite-requise");
        (await _tout.Get($"personnes/{personne}/identite", _pourquoi)).Attendre(200);
        await ChercherAsync(_tout, """{"nir":"2900171153007"}""");
        var traces = (await _tout.Get("traces?objet=" + personne)).Attendre(200).Json.EnumerateArray()
            .Select(t => $"{t.GetProperty("acte").GetString()} {(t.TryGetProperty("finalite", out var f) ? f.GetString() : "")}").ToList();
        Assert.Contains("GET /personnes/{personne}/identite convocation", traces);
        Assert.Contains("POST /identites/recherche convocation", traces);
        Assert.Contains("PUT /personnes/{personne}/identite ", traces);
        Assert.DoesNotContain("2900171153007", (await _tout.Get("traces")).Texte);
    }

    [Theory]
    [InlineData("""{}""", "nom")]
    [InlineData("""{"nom":"Nom-Interdit","nir":"255081416802"}""", "nir")]
    [InlineData("""{"nom":"Nom-Interdit","dateNaissance":"1984-00-12"}""", "dateNaissance")]
    [InlineData("""{"nom":"Nom-Interdit","prenoms":[""]}""", "prenoms")]
    [InlineData("""{"nom":"Nom-Interdit","adresse":{"commune":" "}}""", "adresse.commune")]
    public async Task Une_identite_mal_formee_est_refusee_sans_etre_redite(string corps, string champ)
    {
        var personne = await PersonneAsync("m1");
        var refus = (await _tout.Put($"personnes/{personne}/identite", corps)).AttendreProbleme(400, "demande-mal-formee", champ);
        Assert.DoesNotContain("Nom-Interdit", refus.Texte);
        Assert.DoesNotContain("255081416802", refus.Texte);
    }

    [Fact]
    public async Task La_base_ne_garde_que_du_chiffre_et_deux_depots_du_meme_nom_ne_s_y_ressemblent_pas()
    {
        var (un, deux) = (await DeposerAsync("c1", """{"nom":"Chiffrée"}"""), await DeposerAsync("c2", """{"nom":"Chiffrée"}"""));
        var source = hote.Alba.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;
        await using var question = source.CreateCommand("select array_agg(nom) from coffre.identite where departement = $1 and personne = any($2)");
        question.Parameters.Add(new() { Value = _tout.Departement });
        question.Parameters.Add(new() { Value = new[] { Guid.Parse(un), Guid.Parse(deux) } });
        var chiffres = (byte[][])(await question.ExecuteScalarAsync())!;
        Assert.Equal(2, chiffres.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.NotEqual(chiffres[0], chiffres[1]);
        Assert.All(chiffres, chiffre => Assert.True(chiffre.AsSpan().IndexOf("Chiffr"u8) < 0));

        // Un chiffré déplacé d'une personne à l'autre ne se lit plus.
        await using var deplace = source.CreateCommand("update coffre.identite i set nom = a.nom from coffre.identite a where i.departement = $1 and i.personne = $2 and a.departement = $1 and a.personne = $3");
        deplace.Parameters.Add(new() { Value = _tout.Departement });
        deplace.Parameters.Add(new() { Value = Guid.Parse(un) });
        deplace.Parameters.Add(new() { Value = Guid.Parse(deux) });
        await deplace.ExecuteNonQueryAsync();
        (await _tout.Get($"personnes/{un}/identite", _pourquoi)).AttendreProbleme(500, "erreur-interne");
    }

    private ClientHttp Parler(string roles, string? organisme = null, string? territoire = null) => hote.ParlerComme(_tout.Departement, roles, "agent-identite", organisme, territoire);

    private async Task<string> PersonneAsync(string emetteur) => (await _tout.Ouvrir($"{emetteur}-{Guid.NewGuid():N}"))[..32];

    private async Task<string> DeposerAsync(string emetteur, string identite)
    {
        var personne = await PersonneAsync(emetteur);
        (await _tout.Put($"personnes/{personne}/identite", identite)).Attendre(204);
        return personne;
    }

    private static async Task<List<string>> ChercherAsync(ClientHttp client, string corps) =>
        [.. (await client.Post("identites/recherche", corps, _pourquoi)).Attendre(200).Json.GetProperty("resultats").EnumerateArray().Select(r => Guid.Parse(r.GetProperty("personne").GetString()!).ToString("N"))];

    private static string Sans(ReponseRecue reponse) =>
        $"{(int)reponse.Statut} {System.Text.RegularExpressions.Regex.Replace(reponse.Texte, "\"requete\":\"[^\"]*\"", "")}";
}
