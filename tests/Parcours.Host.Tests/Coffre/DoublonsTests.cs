using System.Text.Json;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Les doublons probables se décident, et ce que l'on décide se retient ; les droits d'une personne fusionnée sont ceux des deux.</summary>
public sealed class DoublonsTests(HoteAvecBase hote)
{
    private static readonly (string, string) _pourquoi = ("X-Finalite", "rapprochement");
    private readonly ClientHttp _tout = hote.Pour<DoublonsTests>();

    [Fact]
    public async Task La_liste_rapproche_par_le_nir_et_par_le_nom_et_la_naissance_et_laisse_les_jumeaux()
    {
        var (memeNir, memeNom) = ("184072A004003", """{"nom":"Le Goff-Àrthur","prenoms":["Maël"],"dateNaissance":"1991-07-04"}""");
        var paires = new[]
        {
            (await DeposerAsync("dn1", $$"""{"nom":"Premier","nir":"{{memeNir}}"}"""), await DeposerAsync("dn2", $$"""{"nom":"Second","nir":"{{memeNir}}"}"""), "memeNir"),
            (await DeposerAsync("dm1", memeNom), await DeposerAsync("dm2", memeNom.Replace("Le Goff-Àrthur", "LE GOFF ARTHUR", StringComparison.Ordinal)), "memeNomEtNaissance"),
        };
        await DeposerAsync("dj1", """{"nom":"Jumeau","prenoms":["Louis"],"dateNaissance":"1992-02-29"}""");
        await DeposerAsync("dj2", """{"nom":"Jumeau","prenoms":["Léa"],"dateNaissance":"1992-02-29"}""");
        await DeposerAsync("dj3", """{"nom":"Rang","nir":"1850571270001","dateNaissance":"1985-05-01"}""");
        await DeposerAsync("dj4", """{"nom":"Rang","nir":"1850571270002","dateNaissance":"1985-05-01"}""");
        Assert.Equal(paires.Select(Dire).Order(StringComparer.Ordinal), await ListerAsync(_tout));
        (await _tout.Get("doublons")).AttendreProbleme(403, "finalite-requise");
        (await _tout.Get("doublons?apres=zut", _pourquoi)).AttendreProbleme(400, "demande-mal-formee", "apres");

        // Hors de sa portée, une paire n'existe pas.
        Assert.Empty(await ListerAsync(hote.ParlerComme(_tout.Departement, "direction", "agent-doublon", territoire: "TAS-MP")));
        (await hote.ParlerComme(_tout.Departement, "direction", "agent-doublon", territoire: "TAS-MP")
            .Post("doublons/differentes", $$"""{"une":"{{paires[0].Item1}}","autre":"{{paires[0].Item2}}"}""")).AttendreProbleme(404, "introuvable");

        // Dites différentes, ou fusionnées : il n'y a plus à décider.
        (await _tout.Post("doublons/differentes", $$"""{"une":"{{paires[0].Item2}}","autre":"{{paires[0].Item1}}"}""")).Attendre(204);
        Assert.Equal([Dire(paires[1])], await ListerAsync(_tout));
        (await _tout.Post("doublons/differentes", $$"""{"une":"{{paires[0].Item2}}","autre":"{{paires[0].Item2}}"}""")).AttendreProbleme(400, "demande-mal-formee", "autre");
        (await _tout.Post($"personnes/{paires[1].Item2}/fusion", $$"""{"id":"dm-f","conservee":"{{paires[1].Item1}}"}""")).Attendre(201);
        Assert.Empty(await ListerAsync(_tout));
        (await _tout.Post("faits/dm-f/annulation", """{"motif":"erreurSaisie"}""")).Attendre(201);
        Assert.Equal([Dire(paires[1])], await ListerAsync(_tout));
    }

    [Fact]
    public async Task La_recherche_dit_sous_qui_lire_l_absorbee_et_l_export_comme_l_effacement_valent_pour_les_deux()
    {
        var (a, b) = (await DeposerAsync("dr1", """{"nom":"Gardée","nir":"2880571270011"}"""), await DeposerAsync("dr2", """{"nom":"Fondue","nir":"2880571270012"}"""));
        (await _tout.Post($"personnes/{b}/fusion", $$"""{"conservee":"{{a}}"}""")).Attendre(201);
        var trouvee = Assert.Single((await _tout.Post("identites/recherche", """{"nir":"2880571270012"}""", _pourquoi)).Attendre(200).Json.GetProperty("resultats").EnumerateArray());
        Assert.Equal((Guid.Parse(b), Guid.Parse(a)), (trouvee.GetProperty("personne").GetGuid(), trouvee.GetProperty("conservee").GetGuid()));
        Assert.Equal(2, trouvee.GetProperty("parcours").GetArrayLength());
        Assert.All(trouvee.GetProperty("parcours").EnumerateArray(), parcours => Assert.StartsWith(a, parcours.GetString()!));
        // L'identité de chacune reste la sienne.
        Assert.Equal("Fondue", (await _tout.Get($"personnes/{b}/identite", _pourquoi)).Attendre(200).Json.GetProperty("nom").GetString());

        var (code, sortie, erreurs) = await new LigneDeCommande(hote).TaperAsync(new CommandeDroits(), "exporter", "--departement", _tout.Departement, "--personne", b, "--par", "dpo-9", "--json");
        Assert.True(code == 0, erreurs);
        var json = JsonElement.Parse(sortie);
        Assert.Equal("Gardée", json.GetProperty("identite").GetProperty("nom").GetString());
        Assert.Equal("Fondue", Assert.Single(json.GetProperty("autresIdentites").EnumerateArray()).GetProperty("nom").GetString());
        Assert.Equal(2, json.GetProperty("identifiants").GetArrayLength());
        Assert.Equal(2, json.GetProperty("dossiers").EnumerateArray().SelectMany(d => d.GetProperty("faits").EnumerateArray()).Count(f => f.GetProperty("type").GetString() == "DroitRsaNotifie"));

        // L'effacement demandé par l'une vaut pour les deux ; effacées, elles ne se fusionnent plus à personne.
        await EffacerAsync("demander", "--personne", b, "--motif", "demande", "--par", "dpo-1");
        var liste = Path.GetTempFileName();
        await File.WriteAllTextAsync(liste, $"{a}\n{b}\n");
        await EffacerAsync("confirmer", "--liste", liste, "--par", "dpo-2");
        await EffacerAsync("executer", "--par", "dpo-2");
        File.Delete(liste);
        foreach (var personne in new[] { a, b }) (await _tout.Get($"personnes/{personne}/identite", _pourquoi)).AttendreProbleme(404, "introuvable");
        var c = (await _tout.Ouvrir($"dr3-{Guid.NewGuid():N}"))[..32];
        (await _tout.Post($"personnes/{c}/fusion", $$"""{"conservee":"{{a}}"}""")).AttendreProbleme(409, "personne-effacee");
    }

    private async Task EffacerAsync(params string[] mots)
    {
        var (code, _, erreurs) = await new LigneDeCommande(hote).TaperAsync(new CommandeEffacement(), [mots[0], "--departement", _tout.Departement, .. mots[1..]]);
        Assert.True(code == 0, erreurs);
    }

    private async Task<string> DeposerAsync(string emetteur, string identite)
    {
        var personne = (await _tout.Ouvrir($"{emetteur}-{Guid.NewGuid():N}"))[..32];
        (await _tout.Put($"personnes/{personne}/identite", identite)).Attendre(204);
        return personne;
    }

    private static async Task<List<string>> ListerAsync(ClientHttp client)
    {
        var doublons = new List<string>();
        for (string? suite = ""; suite is not null;)
        {
            var page = (await client.Get("doublons" + (suite.Length > 0 ? "?apres=" + suite : ""), _pourquoi)).Attendre(200).Json;
            doublons.AddRange(page.GetProperty("doublons").EnumerateArray().Select(d => Dire((
                d.GetProperty("une").GetProperty("personne").GetGuid().ToString("N"), d.GetProperty("autre").GetProperty("personne").GetGuid().ToString("N"), d.GetProperty("raison").GetString()!))));
            suite = page.GetProperty("suite").GetString();
        }
        doublons.Sort(StringComparer.Ordinal);
        return doublons;
    }

    private static string Dire((string Une, string Autre, string Raison) paire) =>
        $"{paire.Raison} {string.Join(' ', new[] { paire.Une, paire.Autre }.Order(StringComparer.Ordinal))}";
}
