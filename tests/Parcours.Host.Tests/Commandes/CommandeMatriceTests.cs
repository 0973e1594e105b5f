using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Commandes;

/// <summary>Ce que la commande refuse avant d'ouvrir la moindre base.</summary>
public sealed class CommandeMatriceTests
{
    private readonly StringWriter _erreurs = new();

    [Theory]
    [InlineData(2, "Un classeur ne s'écrit pas à l'écran", "calpae-2022", "--departement", "71", "--format", "xlsx")]
    [InlineData(1, "« 99 » n'est pas un code de département", "calpae-2022", "--departement", "99")]
    [InlineData(2, "au choix : ase-nationale, autonomie, calpae-2019, calpae-2022, oarsa, regime-2025", "calpae-1998", "--departement", "71")]
    [InlineData(2, "--json et --format se contredisent", "calpae-2022", "--departement", "71", "--format", "csv", "--json")]
    [InlineData(2, "n'est pas un nombre entier", "calpae-2022", "--departement", "71", "--annee", "vingt")]
    [InlineData(2, "L'argument <convention> est obligatoire", "--departement", "71")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] mots)
    {
        var contexte = new ContexteCommande(new ConfigurationBuilder().Build(), new HostingEnvironment(), TextWriter.Null, _erreurs);
        Assert.Equal(code, await new Repartiteur([new CommandeMatrice()], () => contexte).ExecuterAsync(["matrice", .. mots]));
        Assert.Contains(raison, _erreurs.ToString());
    }
}
