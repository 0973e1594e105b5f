namespace Parcours.Host.Tests.Durcissement;

/// <summary>Les en-têtes de sécurité, sur toute réponse.</summary>
public sealed class EnTetesTests
{
    [Fact]
    public async Task Toute_reponse_les_porte_refus_et_pannes_compris()
    {
        await using var service = await ServiceReel.EnProductionAsync();
        foreach (var (adresse, statut) in new[] { ("/health/live", 200), ("/zut", 401), ("/modele/panne-anonyme", 500) })
        {
            var reponse = (await service.LireAsync(adresse)).Attendre(statut).Message;
            Assert.Equal("nosniff", Assert.Single(reponse.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(reponse.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("no-referrer", Assert.Single(reponse.Headers.GetValues("Referrer-Policy")));
            Assert.True(reponse.Headers.CacheControl?.NoStore, adresse);
            Assert.False(reponse.Headers.Contains("Server"), adresse);
            Assert.False(reponse.Headers.Contains("Strict-Transport-Security"), adresse);
        }
    }

    [Fact]
    public async Task Https_s_epingle_des_qu_il_sert()
    {
        await using var service = await ServiceReel.EnProductionAsync("--Parcours:Proxys=127.0.0.1");
        var reponse = await service.LireAsync("/health/live", ("X-Forwarded-Proto", "https"));
        Assert.StartsWith("max-age=", Assert.Single(reponse.Message.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }
}
