using System.Text.Json;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Tout ce qui est détenu sur une personne, rendu à elle.</summary>
public sealed class DroitsTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<DroitsTests>();

    [Fact]
    public async Task L_export_dit_l_identite_les_faits_corriges_les_delais_et_les_lectures_sans_nommer_d_agent()
    {
        var parcours = await _client.Ouvrir("droits-1");
        (await _client.Put($"personnes/{parcours[..32]}/identite", """{"nom":"Lue <b>","prenoms":["Noé"],"nir":"1850571270042","dateNaissance":"1985-05-00","adresse":{"lignes":["3 rue Haute"],"commune":"Autun"}}""")).Attendre(204);
        (await _client.Post($"rsa/{parcours}/rendez-vous", """{"id":"dr-1","rdv":"r1","objet":"accompagnement","datePrevue":"2022-06-20","dateEffet":"2022-03-20"}""")).Attendre(201);
        (await _client.Post("faits/dr-1/annulation", """{"motif":"erreurSaisie"}""")).Attendre(201);
        (await _client.Get($"personnes/{parcours[..32]}/identite", ("X-Finalite", "convocation"))).Attendre(200);
        (await _client.Post("identites/recherche", """{"nir":"1850571270042"}""", ("X-Finalite", "rapprochement"))).Attendre(200);

        var page = await ExporterAsync(parcours);
        foreach (var attendu in new[]
        {
            "<html lang=\"fr\">", "Lue &lt;b&gt;", "Noé", "1850571270042", "1985-05-00", "3 rue Haute, Autun", "droits-1", "(annulé depuis)", "1 mars 2022", "Délais en cours",
            "<th scope=\"col\">Pourquoi</th>", "convocation", "rapprochement",
        })
            Assert.Contains(attendu, page);
        Assert.DoesNotContain("a17", page);

        var json = JsonElement.Parse(await ExporterAsync(parcours, "--json"));
        Assert.Equal("Lue <b>", json.GetProperty("identite").GetProperty("nom").GetString());
        Assert.Equal(["droits-1"], json.GetProperty("identifiants").EnumerateArray().Select(i => i.GetString()!));
        var faits = json.GetProperty("dossiers").EnumerateArray().SelectMany(d => d.GetProperty("faits").EnumerateArray()).Select(f => $"{f.GetProperty("type").GetString()} {f.GetProperty("etat").GetString()}").ToList();
        Assert.Equal(["DroitRsaNotifie enVigueur", "RendezVousFixe annule", "EvenementAnnule enVigueur"], faits);
        Assert.Contains(json.GetProperty("lectures").EnumerateArray(), l => l.GetProperty("acte").GetString() == "POST /identites/recherche");
        Assert.NotEmpty(json.GetProperty("echeances").EnumerateArray());
        Assert.DoesNotContain("a17", json.GetRawText());
        // L'export est lui-même une lecture, que le délégué retrouve.
        Assert.Contains("droits exporter", (await _client.Get("traces?auteur=dpo-9")).Attendre(200).Texte);
    }

    [Fact]
    public async Task Rien_n_est_detenu_d_une_inconnue()
    {
        await _client.Ouvrir("droits-2");
        var (code, _, erreurs) = await new LigneDeCommande(hote).TaperAsync(new CommandeDroits(), "exporter", "--departement", _client.Departement, "--personne", Guid.NewGuid().ToString(), "--par", "dpo-9");
        Assert.Equal(1, code);
        Assert.Contains("Rien n'est détenu", erreurs);
    }

    private async Task<string> ExporterAsync(string parcours, params string[] mots)
    {
        var (code, sortie, erreurs) = await new LigneDeCommande(hote).TaperAsync(new CommandeDroits(), ["exporter", "--departement", _client.Departement, "--personne", parcours, "--par", "dpo-9", .. mots]);
        Assert.True(code == 0, erreurs);
        return sortie;
    }
}
