using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Commandes;

/// <summary>Ce que la commande refuse avant d'ouvrir la moindre base, et ce que son aide nomme.</summary>
public sealed class CommandeArretesTests
{
    private readonly StringWriter _sortie = new();
    private readonly StringWriter _erreurs = new();

    [Theory]
    [InlineData(1, "« 99 » n'est pas un code de département", "lister", "--departement", "99")]
    [InlineData(1, "« zut » n'est pas l'identifiant d'un arrêté", "lire", "zut", "--departement", "71")]
    [InlineData(1, "« zut » n'est pas l'identifiant d'un arrêté", "verifier", "zut", "--departement", "71")]
    [InlineData(1, "« zut » n'est pas l'identifiant d'un arrêté", "prendre", "--convention", "calpae-2022", "--remplace", "zut", "--departement", "71")]
    [InlineData(2, "L'option --departement <code> est obligatoire", "lister")]
    [InlineData(2, "au choix : prendre, lister, lire, verifier", "changer", "--departement", "71")]
    [InlineData(2, "lire attend l'identifiant d'un arrêté", "lire", "--departement", "71")]
    [InlineData(2, "lister n'attend pas d'identifiant", "lister", "zut", "--departement", "71")]
    [InlineData(2, "L'option --convention <convention> est obligatoire pour prendre", "prendre", "--departement", "71")]
    [InlineData(2, "au choix : ase-nationale, autonomie, calpae-2019, calpae-2022", "prendre", "--convention", "calpae-1998", "--departement", "71")]
    [InlineData(2, "--annee ne va pas avec verifier", "verifier", "--annee", "2022", "--departement", "71")]
    [InlineData(2, "--csv ne va pas avec lister", "lister", "--csv", "--departement", "71")]
    [InlineData(2, "--json et --csv se contredisent", "lire", "zut", "--csv", "--json", "--departement", "71")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] mots)
    {
        Assert.Equal(code, await Taper(mots));
        Assert.Contains(raison, _erreurs.ToString());
    }

    [Fact]
    public async Task L_aide_nomme_les_actions_et_les_options()
    {
        Assert.Equal(0, await Taper("--help"));
        foreach (var mot in new[] { "prendre, lister, lire, verifier", "--convention <convention>", "--annee <année>", "--a-la-date <date>", "--remplace <id>", "--csv", "--sortie <fichier>", "--json" })
            Assert.Contains(mot, _sortie.ToString());
    }

    [Fact]
    public void Le_README_nomme_la_commande_et_ses_actions()
    {
        var ligne = File.ReadLines(Path.Combine(ArbreDesSources.Racine!, "README.md")).Single(ligne => ligne.StartsWith("| `arretes ", StringComparison.Ordinal));
        foreach (var action in new[] { "prendre", "lister", "lire", "verifier" }) Assert.Contains(action, ligne, StringComparison.Ordinal);
    }

    private Task<int> Taper(params string[] mots)
    {
        var contexte = new ContexteCommande(new ConfigurationBuilder().Build(), new HostingEnvironment(), _sortie, _erreurs);
        return new Repartiteur([new CommandeArretes()], () => contexte).ExecuterAsync(["arretes", .. mots]);
    }
}
