using System.Text.Json;
using Parcours.Host.Tests.Caisses;

namespace Parcours.Host.Tests.Qualite;

/// <summary>La qualité d'un flux de caisse : chaque import répond des faits qu'il a consignés, et de ce qu'il a signalé.</summary>
public sealed class QualiteDUnImportTests(HoteAvecBase hote)
{
    [Fact]
    public async Task Chaque_import_repond_de_ses_faits_et_de_ses_remarques()
    {
        var client = hote.Parler("976");
        var flux = ImportsTests.Pour("976", ImportsTests.Valide);
        // Deux dossiers rejetés d'abord, dont les faits viennent du second import.
        var abime = ImportsTests.Remplacer(ImportsTests.Remplacer(flux, "<IDEPARTE>976", "<IDEPARTE>012"), "<ETATDOSRSA>2</ETATDOSRSA>", "<ETATDOSRSA>Z</ETATDOSRSA>", fois: 2);
        var (premier, second) = (await ImportsTests.ImporterAsync(client, abime), await ImportsTests.ImporterAsync(client, flux));
        Assert.Equal((4, 4), (premier.GetProperty("faits").GetInt32(), second.GetProperty("faits").GetInt32()));

        // Flux du 5 mars, connu le 15 juin : cent deux jours, et davantage pour ce que la caisse date de plus loin.
        var tout = await LireAsync("");
        Assert.Equal((8, 8, 102), Retard(tout));
        Assert.Equal(0, tout.GetProperty("controles")[3].GetProperty("cas").GetInt32());
        Assert.Equal(3, tout.GetProperty("controles")[5].GetProperty("cas").GetInt32());
        Assert.False(tout.TryGetProperty("compteRendu", out _));

        var (du, deLautre) = (await LireAsync($"import={Travail(premier)}"), await LireAsync($"import={Travail(second)}"));
        Assert.Equal((4, 4), (Retard(du).Cas, Retard(du).Effectif));
        Assert.Equal((4, 4), (Retard(deLautre).Cas, Retard(deLautre).Effectif));
        Assert.Equal(3, du.GetProperty("controles")[5].GetProperty("cas").GetInt32() + deLautre.GetProperty("controles")[5].GetProperty("cas").GetInt32());
        var compteRendu = du.GetProperty("compteRendu");
        Assert.Equal(("fini", 6), (compteRendu.GetProperty("etat").GetString(), compteRendu.GetProperty("dossiers").GetInt32()));
        Assert.Equal("""{"autre-departement":1,"etat-inconnu":1}""", compteRendu.GetProperty("rejets").ToString());
        Assert.Equal(premier.GetProperty("remarques").ToString(), compteRendu.GetProperty("remarques").ToString());
        Assert.Equal("{}", deLautre.GetProperty("compteRendu").GetProperty("rejets").ToString());

        // Un rejet désigne un dossier : qui ne lit que des agrégats n'en lit pas le compte.
        var etat = (await hote.ParlerComme("976", "etat", "q-etat").Get($"qualite?import={Travail(premier)}")).Attendre(200).Json;
        Assert.Equal("""{"autre-departement":null,"etat-inconnu":null}""", etat.GetProperty("compteRendu").GetProperty("rejets").ToString());

        var dossiers = (await client.Get($"qualite/sans-orientation?import={Travail(second)}")).Attendre(200).Json;
        Assert.Equal(deLautre.GetProperty("controles")[5].GetProperty("cas").GetInt32(), dossiers.GetProperty("total").GetInt32());
        Assert.All(dossiers.GetProperty("dossiers").EnumerateArray(), dossier => Assert.Equal("DroitRsaNotifie", dossier.GetProperty("fait").GetProperty("type").GetString()));
        // L'import d'un autre département n'existe pas ici.
        (await hote.Parler(HoteAvecBase.DeLaQualite).Get($"qualite?import={Travail(premier)}")).AttendreProbleme(404, "introuvable");

        async Task<JsonElement> LireAsync(string question)
        {
            // Les tables suivent l'import de peu.
            for (var essai = 0; essai < 200; essai++)
            {
                if (Retard((await client.Get("qualite")).Attendre(200).Json).Effectif == 8) break;
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
            return (await client.Get($"qualite?{question}")).Attendre(200).Json;
        }
    }

    private static string? Travail(JsonElement rendu) => rendu.GetProperty("travail").GetString();

    private static (int Cas, int Effectif, int? Mediane) Retard(JsonElement lue) =>
        lue.GetProperty("controles")[4] is var retards ? (retards.GetProperty("cas").GetInt32(), retards.GetProperty("effectif").GetInt32(), retards.GetProperty("mediane").ValueKind is JsonValueKind.Null ? null : retards.GetProperty("mediane").GetInt32()) : default;
}
