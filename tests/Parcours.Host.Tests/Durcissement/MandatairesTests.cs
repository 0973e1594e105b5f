namespace Parcours.Host.Tests.Durcissement;

/// <summary>D'où vient une demande : ce qu'un mandataire connu en dit, jamais ce que l'appelant prétend.</summary>
public sealed class MandatairesTests(Hote hote)
{
    [Theory]
    [InlineData(null, "203.0.113.7", "127.0.0.1", "http")]
    [InlineData("10.0.0.0/8", "203.0.113.7", "127.0.0.1", "http")]
    [InlineData("127.0.0.1", "203.0.113.7", "203.0.113.7", "https")]
    [InlineData("127.0.0.0/8", "198.51.100.1, 203.0.113.7", "203.0.113.7", "https")]
    [InlineData("127.0.0.1 10.0.0.0/8", "203.0.113.7, 10.1.2.3", "203.0.113.7", "https")]
    public async Task L_adresse_annoncee_ne_vaut_que_d_un_mandataire_connu(string? proxys, string annoncee, string adresse, string protocole)
    {
        await using var service = await ServiceReel.OuvrirAsync("Development", proxys is null ? [] : [$"--Parcours:Proxys={proxys}"]);
        var protocoles = string.Join(", ", annoncee.Split(',').Select(_ => "https"));
        var origine = (await service.LireAsync("/modele/origine", ("X-Forwarded-For", annoncee), ("X-Forwarded-Proto", protocoles))).Attendre(200).Json;
        Assert.Equal((adresse, protocole), (origine.GetProperty("adresse").GetString(), origine.GetProperty("protocole").GetString()));
    }

    [Theory]
    [InlineData("Parcours__Proxys contient « mandataire »", "--Parcours:Proxys=mandataire")]
    [InlineData("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "--ForwardedHeaders_Enabled=true")]
    [InlineData("Parcours__Limites__ActeOctets doit être un entier", "--Parcours:Limites:ActeOctets=0")]
    [InlineData("Parcours__Limites__Rafales n'est pas un réglage connu", "--Parcours:Limites:Rafales=3")]
    public async Task Un_reglage_de_travers_empeche_de_demarrer(string message, string reglage)
    {
        var refus = await Assert.ThrowsAsync<ConfigurationRefuseeException>(() => hote.OuvrirAsync("Development", reglage));
        Assert.Contains(message, refus.Message, StringComparison.Ordinal);
    }
}
