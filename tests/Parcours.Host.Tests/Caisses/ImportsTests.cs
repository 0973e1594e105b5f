using System.Globalization;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace Parcours.Host.Tests.Caisses;

/// <summary>Les flux de caisse par HTTP : les fichiers d'exemple donnent les faits attendus, un fichier invalide n'en donne aucun.</summary>
public sealed class ImportsTests(HoteAvecBase hote)
{
    private static readonly string[] _tousLesFaits =
    [
        "personne_connue 2022-03-05", "personne_connue 2022-03-05", "personne_connue 2022-03-05", "droit_rsa_notifie 2022-03-05", "droit_rsa_notifie 2022-03-05",
        "droit_rsa_notifie 2022-03-05", "versement_rsa_suspendu 2021-08-01", "versement_rsa_suspendu 2022-01-01",
        // Le quotidien : le dossier 3 reprend, le 5 s'ouvre, le 7 arrive, le 8 est vu suspendu, le 9 était clos.
        "droit_rsa_repris 2022-03-17", "personne_connue 2022-03-17", "personne_connue 2022-03-17", "personne_connue 2022-03-17", "droit_rsa_notifie 2022-03-17",
        "droit_rsa_notifie 2022-03-17", "droit_rsa_notifie 2022-03-17", "droit_rsa_suspendu 2022-03-01",
    ];

    [Fact]
    public async Task Les_exemples_donnent_leurs_faits_et_ne_les_redisent_jamais()
    {
        var client = hote.Parler("59");
        // Qu'un arrêt brutal aurait laissé là : plus aucun import ne l'attend.
        var abandonne = Path.Combine(Directory.CreateDirectory(Path.Combine(hote.Donnees, "imports")).FullName, $"{Guid.NewGuid():N}.xml.partiel");
        await File.WriteAllTextAsync(abandonne, "<Racine>", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(abandonne, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((6, 8, 0), Compte(await ImporterAsync(client, Pour("059", Valide))));
        Assert.Equal((6, 0, 6), Compte(await ImporterAsync(client, Pour("059", Valide))));
        var quotidien = await ImporterAsync(client, Pour("059", Exemple("vrsb0801_beneficiaires_quotidien")));
        Assert.Equal((6, 8, 0), Compte(quotidien));
        Assert.Equal("2022-03-17", quotidien.GetProperty("creeLe").GetString()![..10]);
        // Le mensuel, plus ancien : trois de ses dossiers ont été revus depuis, les trois autres ne disent rien de neuf.
        var ancien = await ImporterAsync(client, Pour("059", Valide));
        Assert.Equal((6, 0, 3, 3), (ancien.GetProperty("lus").GetInt32(), ancien.GetProperty("faits").GetInt32(), ancien.GetProperty("inchanges").GetInt32(), ancien.GetProperty("depasses").GetInt32()));
        Assert.Equal(_tousLesFaits.Order(StringComparer.Ordinal), (await FaitsAsync("59")).Order(StringComparer.Ordinal));
        Assert.Equal(4, (await client.Get("imports")).Attendre(200).Json.GetProperty("imports").GetArrayLength());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(hote.Donnees, "imports")));

        var trouvee = (await client.Post("identites/recherche", """{"nir":"1950999999007"}""", ("X-Finalite", "convocation"))).Attendre(200).Json.GetProperty("resultats")[0];
        Assert.Equal("SPECIMENT", trouvee.GetProperty("nom").GetString());
    }

    [Fact]
    public async Task Deja_au_coffre_par_son_nir_elle_n_entre_pas_deux_fois()
    {
        var client = hote.Parler("95");
        var personne = (await client.Post("rsa", """{"id":"c1","personne":"p-c1","dateEffet":"2022-02-20","nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"T1","soumisDroitsDevoirs":true}"""))
            .Attendre(201).Parcours.Split('-')[0];
        (await client.Put($"personnes/{personne}/identite", """{"nom":"Exemplard","prenoms":["Alicia"],"nir":"2900299999001","contacts":{"telephones":["0600000001"],"courriels":[]}}""")).Attendre(204);
        // Deux homonymes nés le même jour : le flux, qui n'en donne pas le NIR, ne choisit pas entre eux.
        foreach (var (rang, nir) in new[] { ("c2", "1781299999015"), ("c3", "1781299999016") })
        {
            var homonyme = (await client.Post("rsa", $$"""{"id":"{{rang}}","personne":"p-{{rang}}","dateEffet":"2022-02-21","nature":"primo","dateOuvertureDroit":"2022-02-01","territoire":"T1","soumisDroitsDevoirs":true}"""))
                .Attendre(201).Parcours.Split('-')[0];
            (await client.Put($"personnes/{homonyme}/identite", $$"""{"nom":"Modelet","prenoms":["Erwan"],"nir":"{{nir}}","dateNaissance":"1978-12-30"}""")).Attendre(204);
        }

        var rendu = await ImporterAsync(client, Pour("095", Valide).Replace("<NIR>1781299999005</NIR>", "", StringComparison.Ordinal));
        Assert.Equal(1, rendu.GetProperty("remarques").GetProperty("appariement-douteux").GetInt32());
        var doublons = (await client.Get("doublons", ("X-Finalite", "dedoublonnage"))).Attendre(200).Json.GetProperty("doublons");
        Assert.Equal(2, doublons.GetArrayLength());
        // La caisse complète l'identité ; ce qu'elle ne dit pas reste.
        var gardee = (await client.Get($"personnes/{personne}/identite", ("X-Finalite", "convocation"))).Attendre(200).Json;
        Assert.Equal(("1990-02-11", "0600000001"), (gardee.GetProperty("dateNaissance").GetString(), gardee.GetProperty("contacts").GetProperty("telephones")[0].GetString()));
        Assert.Equal(2, (await FaitsAsync("95")).Count(fait => fait == "droit_rsa_notifie 2022-03-05"));
        Assert.Single(await FaitsAsync("95"), fait => fait == "droit_rsa_notifie 2022-02-20");
    }

    public static TheoryData<string, string, string> Invalides() => new()
    {
        { "coupé", Valide[..(Valide.Length / 2)], "bien formé" },
        { "décompte", Valide.Replace("<NBTOTDOSRSATRANSM>00000006", "<NBTOTDOSRSATRANSM>00000007", StringComparison.Ordinal), "annonce 7 dossiers et en porte 6" },
        { "ordre", Valide.Replace("<FONORG>CAF</FONORG>\n        <NUMORG>081</NUMORG>", "<NUMORG>081</NUMORG>\n        <FONORG>CAF</FONORG>", StringComparison.Ordinal), "FONORG est attendu" },
        { "date", Valide.Replace("<DTDEMRSA>2022-02-03", "<DTDEMRSA>2022-02-30", StringComparison.Ordinal), "DTDEMRSA n'est pas une date" },
        { "trop long", Valide.Replace("<NUMDEMRSA>99999001008", "<NUMDEMRSA>999990010080", StringComparison.Ordinal), "NUMDEMRSA dépasse 11" },
        { "inconnu", Valide.Replace("<TransmissionFlux>", "<TransmissionFlux><AUTRE>1</AUTRE>", StringComparison.Ordinal), "NBTOTDOSRSATRANSM est attendu" },
        { "attribut", Valide.Replace("<Racine>", "<Racine version=\"1\">", StringComparison.Ordinal), "attribut" },
        { "entité", Valide.Replace("<Racine>", "<!DOCTYPE Racine [<!ENTITY a \"x\">]><Racine>", StringComparison.Ordinal), "bien formé" },
        { "démesuré", Valide.Replace("<NOM>EXEMPLARD", "<NOM>" + new string('A', 100_000), StringComparison.Ordinal), "dépasse 65536" },
        { "autre racine", "<?xml version=\"1.0\"?><Autre/>", "Racine" },
        { "instruction", Exemple("virs0901_instruction_quotidien"), "instruction" },
        { "refondu", Exemple("vrsd0301_beneficiaires_mensuel"), "VRSD0301" },
        { "vide", "", "bien formé" },
    };

    [Theory]
    [MemberData(nameof(Invalides))]
    public async Task Un_fichier_invalide_est_refuse_en_entier(string cas, string texte, string raison)
    {
        var rendu = await ImporterAsync(hote.Parler("972"), texte);
        Assert.True(rendu.GetProperty("etat").GetString() == "refuse", cas);
        Assert.Contains(raison, rendu.GetProperty("raison").GetString());
        Assert.True(rendu.GetProperty("ligne").GetInt32() > 0);
        Assert.Empty(await FaitsAsync("972"));
    }

    [Fact]
    public async Task Un_dossier_rejete_n_arrete_pas_les_autres_et_se_rejoue()
    {
        var client = hote.Parler("973");
        var flux = Pour("973", Valide);
        // Le premier dossier garde un autre département, le deuxième un état que rien ne connaît.
        flux = Remplacer(flux, "<IDEPARTE>973", "<IDEPARTE>012");
        flux = Remplacer(flux, "<ETATDOSRSA>2</ETATDOSRSA>", "<ETATDOSRSA>Z</ETATDOSRSA>", fois: 2);
        var rendu = await ImporterAsync(client, flux);
        Assert.Equal(("fini", 2, 4), (rendu.GetProperty("etat").GetString(), rendu.GetProperty("rejetes").GetInt32(), rendu.GetProperty("faits").GetInt32()));
        var travail = rendu.GetProperty("travail").GetString();
        var rejets = (await client.Get($"imports/{travail}/rejets")).Attendre(200).Json.GetProperty("rejets").EnumerateArray().ToList();
        Assert.Equal(["autre-departement", "etat-inconnu"], rejets.Select(rejet => rejet.GetProperty("code").GetString()!));
        Assert.Equal([1, 2], rejets.Select(rejet => rejet.GetProperty("rang").GetInt32()));
        Assert.DoesNotContain("EXEMPLARD", (await client.Get($"imports/{travail}/rejets")).Texte);
        Assert.Equal("""{"passes":0,"restent":2}""", (await client.Post($"imports/{travail}/rejets/rejeu", "{}")).Attendre(200).Texte);
    }

    [Fact]
    public async Task Les_refus_de_l_acces_et_de_la_forme()
    {
        var client = hote.Parler("974");
        (await client.Envoyer(HttpMethod.Post, "imports", new StringContent("x", Encoding.UTF8, "text/plain"))).AttendreProbleme(415, "type-de-contenu-refuse");
        (await client.Get($"imports/{Guid.NewGuid():N}")).Attendre(404);
        (await client.Get("imports/zut")).Attendre(404);
        (await client.Get($"imports/{Guid.NewGuid():N}/rejets")).Attendre(404);
        (await client.Post($"imports/{Guid.NewGuid():N}/rejets/rejeu", "{}")).Attendre(404);
        (await hote.Parler("974", auteur: null).Get("imports")).Attendre(401);
        (await client.Get($"imports/{Guid.NewGuid():N}/lignes")).Attendre(404);
        (await hote.ParlerComme("974", "auditeur", "un-auditeur").Get("imports")).Attendre(403);
        (await hote.ParlerComme("974", "auditeur", "un-auditeur").Get($"imports/{Guid.NewGuid():N}/lignes")).Attendre(403);
        // Qui n'importe pas de flux ne voit que ses tableurs.
        Assert.Equal("""{"imports":[]}""", (await hote.ParlerComme("974", "direction", "une-directrice").Get("imports")).Attendre(200).Texte);
        (await hote.ParlerComme("974", "direction", "une-directrice").Envoyer(HttpMethod.Post, "imports", Corps(Valide))).Attendre(403);
    }

    internal static string Valide => Exemple("vrsb0801_beneficiaires_mensuel");

    internal static string Exemple(string nom) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Caisses", "exemples", nom + ".xml"), Encoding.Latin1);

    internal static string Pour(string partenaire, string flux) => flux.Replace("<IDEPARTE>008", "<IDEPARTE>" + partenaire, StringComparison.Ordinal);

    internal static string Remplacer(string texte, string cherche, string par, int fois = 1)
    {
        var place = -1;
        for (var i = 0; i < fois; i++) place = texte.IndexOf(cherche, place + 1, StringComparison.Ordinal);
        Assert.True(place > 0);
        return texte[..place] + par + texte[(place + cherche.Length)..];
    }

    private static ByteArrayContent Corps(string texte) => new(Encoding.Latin1.GetBytes(texte)) { Headers = { ContentType = new("application/xml") } };

    internal static async Task<JsonElement> ImporterAsync(ClientHttp client, string texte)
    {
        var recu = (await client.Envoyer(HttpMethod.Post, "imports", Corps(texte))).Attendre(202);
        var travail = recu.Json.GetProperty("travail").GetString();
        for (var essai = 0; essai < 200; essai++)
        {
            var lu = (await client.Get($"imports/{travail}")).Attendre(200).Json;
            if (lu.GetProperty("etat").GetString() is "fini" or "refuse") return lu;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("L'import n'a pas fini : " + (await client.Get($"imports/{travail}")).Texte);
    }

    private static (int Lus, int Faits, int Inchanges) Compte(JsonElement rendu) =>
        (rendu.GetProperty("lus").GetInt32(), rendu.GetProperty("faits").GetInt32(), rendu.GetProperty("inchanges").GetInt32());

    private async Task<List<string>> FaitsAsync(string departement)
    {
        await using var connection = new NpgsqlConnection(hote.Chaine);
        await connection.OpenAsync();
        await using var question = new NpgsqlCommand("select type, data->>'dateEffet' from parcours.mt_events where tenant_id = $1 order by seq_id", connection) { Parameters = { new() { Value = departement } } };
        var faits = new List<string>();
        await using var lignes = await question.ExecuteReaderAsync();
        while (await lignes.ReadAsync()) faits.Add(string.Create(CultureInfo.InvariantCulture, $"{lignes.GetString(0).Split('.')[1]} {lignes.GetString(1)}"));
        return faits;
    }
}
