using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using NodaTime;
using NodaTime.Text;
using Parcours.Epreuves.Socle;
using Parcours.Host.Tests.Reprise;

namespace Parcours.Host.Tests.Incompletude;

/// <summary>
/// Un entrant par jour, consigné quinze jours après : au 5 juin, ceux du 22 au 31 mai sont arrivés et ne sont pas au journal, comme l'étaient à
/// pareille date ceux des mois d'avant.
/// </summary>
public sealed class AVenirTests(HoteAvecBase hote, RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    private const string Mai = "debut=2022-05-01&fin=2022-05-31";
    private readonly DepartementVide _departement = essais.Prendre();

    [Fact]
    public async Task Un_mois_recent_dit_ce_qui_reste_a_consigner()
    {
        await RaconterAsync();
        var (direction, etat) = (hote.ParlerComme(_departement.Code, "direction", "d1"), hote.ParlerComme(_departement.Code, "etat", "e1"));

        var lue = await Lire(direction, $"RSA-01?{Mai}&aLaDate=2022-06-05");
        Assert.Equal(21, lue.GetProperty("valeur").GetInt32());
        var aVenir = lue.GetProperty("aVenir");
        Assert.Equal((10, 0.9), (aVenir.GetProperty("attendus").GetInt32(), aVenir.GetProperty("niveau").GetDouble()));
        Assert.InRange(10, aVenir.GetProperty("de").GetInt32(), aVenir.GetProperty("a").GetInt32());
        // De juin 2021, premier mois entier du journal, à avril 2022.
        Assert.Equal(334, aVenir.GetProperty("base").GetInt32());
        Assert.Equal(lue.GetRawText(), (await Lire(direction, $"RSA-01?{Mai}&aLaDate=2022-06-05")).GetRawText());
        // Dix se montrent aussi à qui ne lit que des agrégats.
        Assert.Equal(10, (await Lire(etat, $"RSA-01?{Mai}&aLaDate=2022-06-05")).GetProperty("aVenir").GetProperty("attendus").GetInt32());

        // Trois, non ; mais le chiffre ne passe pas pour complet.
        Assert.Equal(3, (await Lire(direction, $"RSA-01?{Mai}&aLaDate=2022-06-12")).GetProperty("aVenir").GetProperty("attendus").GetInt32());
        Assert.Equal("""{"secret":true}""", (await Lire(etat, $"RSA-01?{Mai}&aLaDate=2022-06-12")).GetProperty("aVenir").GetRawText());

        // D'un chiffre tu, rien : par une règle de trois, ce qui vient rendrait ce qui est.
        const string tu = "RSA-01?debut=2022-05-10&fin=2022-05-24&aLaDate=2022-05-28";
        Assert.Equal(4, (await Lire(direction, tu)).GetProperty("valeur").GetInt32());
        Assert.InRange((await Lire(direction, tu)).GetProperty("aVenir").GetProperty("attendus").GetInt32(), 5, 20);
        var masquee = await Lire(etat, tu);
        Assert.True(masquee.GetProperty("secret").GetBoolean());
        Assert.False(masquee.TryGetProperty("aVenir", out _));

        // Complet, passé le plus long retard ou un an ; ni stock ni orientés n'ont de retard qui soit le leur.
        foreach (var complet in new[] { "RSA-01?debut=2022-04-01&fin=2022-04-30&aLaDate=2022-06-05", "RSA-01?debut=2021-05-01&fin=2021-05-31&aLaDate=2022-06-05" })
            Assert.False((await Lire(direction, complet)).TryGetProperty("aVenir", out _));
        foreach (var code in new[] { "OAR-01", "RSA-06" })
            Assert.Equal("sansFaitDEntree", (await Lire(direction, $"{code}?{Mai}&aLaDate=2022-06-05")).GetProperty("aVenir").GetProperty("raison").GetString());
        Assert.Equal("histoireTropCourte", (await Lire(direction, $"RSA-01?debut=2021-07-01&fin=2021-07-31&aLaDate=2021-08-05")).GetProperty("aVenir").GetProperty("raison").GetString());

        // De l'année qui court, ce qui est arrivé du 22 mai au 5 juin.
        var csv = (await direction.Get("matrices/calpae-2022?annee=2022&aLaDate=2022-06-05", ("Accept", "text/csv"))).Attendre(200).Texte.Split('\n');
        Assert.Contains(",À venir,", csv[0]);
        Assert.Contains(": environ 15 à venir, entre", csv.Single(ligne => ligne.Contains("RSA-01,", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task La_commande_le_dit_sous_le_chiffre()
    {
        await RaconterAsync();
        var terrain = new Terrain(hote.Alba.Services, () => hote.Alba.GetTestServer().CreateClient(), [], estPartage: true);
        string[] question = ["indicateurs", "--departement", _departement.Code, "--debut", "2022-05-01", "--fin", "2022-05-31", "--a-la-date", "2022-06-05", "--code", "RSA-01", "--code", "RSA-02B", "--code", "OAR-01"];
        var (code, texte, _) = await terrain.CommanderAsync(question);
        Assert.Equal(0, code);
        var lignes = texte.TrimEnd().Split('\n');
        Assert.Equal(6, lignes.Length);
        Assert.Matches("^ +↳ provisoire : environ 10 encore à consigner \\(personnes\\), entre [0-9]+ et [0-9]+ neuf fois sur dix$", lignes[2].TrimEnd());
        Assert.Matches("^ +↳ provisoire : environ 10 encore à consigner \\(dossiers\\)", lignes[4]);

        var (_, json, _) = await terrain.CommanderAsync([.. question, "--json"]);
        Assert.Equal(10, JsonElement.Parse(json)[0].GetProperty("aVenir").GetProperty("attendus").GetInt32());
    }

    private static async Task<JsonElement> Lire(ClientHttp client, string question) => (await client.Get("indicateurs/" + question)).Attendre(200).Json;

    private async Task RaconterAsync()
    {
        var lignes = new List<string>();
        for (var jour = new LocalDate(2021, 5, 1); jour <= new LocalDate(2022, 5, 30); jour = jour.PlusDays(1))
        {
            var iso = LocalDatePattern.Iso.Format(jour);
            lignes.Add(DepartementVide.Ouverture("o" + iso, LocalDatePattern.Iso.Format(jour.PlusDays(15)), "p" + iso, iso));
        }
        var rapport = await _departement.ReprendreAsync([.. lignes]);
        Assert.False(rapport.EstRefusee, string.Join(' ', rapport.Refusees));
        await _departement.PorterAsync();
    }
}
