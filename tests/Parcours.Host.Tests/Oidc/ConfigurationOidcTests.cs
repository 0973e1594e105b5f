namespace Parcours.Host.Tests.Oidc;

/// <summary>Une configuration qui se contredit empêche de démarrer, et dit quoi changer.</summary>
public sealed class ConfigurationOidcTests(Hote hote)
{
    [Theory]
    [InlineData("Parcours__Oidc__Autorite doit être en https", "Autorite=http://oidc.exemple.fr", "Audience=parcours")]
    [InlineData("n'est pas une adresse", "Autorite=oidc.exemple.fr", "Audience=parcours")]
    [InlineData("Parcours__Oidc__Audience manque", "Autorite=https://oidc.exemple.fr")]
    [InlineData("« HS256 »", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Algorithmes=ES256 HS256")]
    [InlineData("« none »", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Algorithmes:0=none")]
    [InlineData("Parcours__Oidc__Tolerance doit être une durée", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Tolerance=00:06:00")]
    [InlineData("RafraichissementMinimal doit être une durée", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "RafraichissementMinimal=00:00:00")]
    [InlineData("Parcours__Oidc__Audiance n'est pas un réglage connu", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Audiance=parcours")]
    [InlineData("Revendications__Departement manque", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Revendications:Role=roles")]
    [InlineData("Revendications__Sujet n'est pas un réglage connu", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Revendications:Sujet=sub")]
    [InlineData("Parcours__Oidc__Roles__chef ne dit pas", "Autorite=https://oidc.exemple.fr", "Audience=parcours", "Roles:chef=")]
    public async Task Le_demarrage_est_refuse(string message, params string[] reglages)
    {
        var refus = await Assert.ThrowsAsync<ConfigurationRefuseeException>(
            () => hote.OuvrirAsync("Production", [.. reglages.Select(r => "--Parcours:Oidc:" + r)]));
        Assert.Contains(message, refus.Message, StringComparison.Ordinal);
    }
}
