using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Les commandes du produit, sur la base des essais, avec le trousseau du service.</summary>
internal sealed class LigneDeCommande(HoteAvecBase hote, string? trousseau = null, string? cleDeSceau = null)
{
    public async Task<(int Code, string Sortie, string Erreurs)> TaperAsync(ICommande commande, params string[] mots)
    {
        var (sortie, erreurs) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("ConnectionStrings:Parcours", hote.Chaine), new("Parcours:Donnees", hote.Donnees), new("Serilog:MinimumLevel:Default", "Fatal"),
            new("Parcours:Coffre:Trousseau", trousseau ?? Path.Combine(hote.Donnees, "coffre.cles")), new("Parcours:Sceau:Cle", cleDeSceau),
        ]).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        return (await new Repartiteur([commande], () => contexte).ExecuterAsync([commande.Nom, .. mots]), sortie.ToString(), erreurs.ToString());
    }
}
