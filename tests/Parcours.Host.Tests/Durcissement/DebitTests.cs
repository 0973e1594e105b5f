using Alba;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Parcours.Host.Securite;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Le débit d'un porteur, et celui d'une adresse sans jeton valable.</summary>
public sealed class DebitTests(Hote hote)
{
    private const int Rafale = 3;
    private const int BienPlus = 40;

    [Fact]
    public async Task Un_porteur_presse_attend_sans_faire_attendre_les_autres()
    {
        await using var alba = await OuvrirAsync("DemandesParSeconde=1", $"Rafale={Rafale}");
        await ExigerDeLAttenteAsync(Client(alba, "a17"), 200);
        (await Client(alba, "a18").Get("modele?debut=2022-01-01")).Attendre(200);
        await alba.Scenario(s => s.Get.Url("/health/live"));
    }

    [Fact]
    public async Task Des_jetons_refuses_epuisent_leur_adresse_et_pas_les_porteurs_de_bons_jetons()
    {
        await using var alba = await OuvrirAsync("AnonymesParSeconde=1", $"RafaleAnonyme={Rafale}");
        await ExigerDeLAttenteAsync(Client(alba, null), 401);
        (await Client(alba, "a17").Get("modele?debut=2022-01-01")).Attendre(200);
        for (var i = 0; i < BienPlus; i++)
        {
            await alba.Scenario(s => s.Get.Url("/health/live"));
        }
    }

    private static async Task ExigerDeLAttenteAsync(ClientHttp client, int admis)
    {
        var recues = new List<ReponseRecue>();
        for (var i = 0; i < BienPlus; i++)
        {
            recues.Add(await client.Get("modele?debut=2022-01-01"));
        }

        Assert.All(recues.Take(Rafale), r => r.Attendre(admis));
        var refus = recues.First(r => (int)r.Statut != admis).AttendreProbleme(429, "trop-de-demandes");
        Assert.True(refus.Message.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
    }

    private Task<IAlbaHost> OuvrirAsync(params string[] limites) =>
        hote.OuvrirAsync("Development", [.. limites.Select(l => "--Parcours:Limites:" + l)]);

    private static ClientHttp Client(IAlbaHost alba, string? auteur)
    {
        var client = alba.GetTestServer().CreateClient();
        var jeton = auteur is null ? "abc.def.ghi" : alba.Services.GetRequiredService<EmissionJeton>()
            .Signer(new(auteur, "referent", "71", null, null), TimeSpan.FromMinutes(5)).Jeton;
        client.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new(client, "71");
    }
}
