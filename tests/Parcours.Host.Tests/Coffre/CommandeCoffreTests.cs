using Parcours.Host.Commandes;

namespace Parcours.Host.Tests.Coffre;

/// <summary>Le trousseau : à soi seul, jamais écrasé, jamais montré.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class CommandeCoffreTests(HoteAvecBase hote) : IDisposable
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("parcours-trousseau-");

    private string Trousseau => Path.Combine(_dossier.FullName, "coffre.cles");

    [Fact]
    public async Task Un_trousseau_se_tire_une_fois_pour_soi_seul_et_s_allonge()
    {
        var commande = new LigneDeCommande(hote, Trousseau);
        var cree = await commande.TaperAsync(new CommandeCoffre(), "cle", "--creer", Trousseau);
        Assert.Equal(0, cree.Code);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Trousseau));
        var cles = await File.ReadAllLinesAsync(Trousseau);
        Assert.Equal(1, (await commande.TaperAsync(new CommandeCoffre(), "cle", "--creer", Trousseau)).Code);
        Assert.Equal(cles, await File.ReadAllLinesAsync(Trousseau));

        var ajoute = await commande.TaperAsync(new CommandeCoffre(), "cle", "--ajouter");
        Assert.Contains("Version 2 ajoutée", ajoute.Sortie);
        Assert.Equal(cles.Append("cle 2").Select(Debut), (await File.ReadAllLinesAsync(Trousseau)).Select(Debut));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Trousseau));
        Assert.Contains("c'est celle qui enveloppe", (await commande.TaperAsync(new CommandeCoffre(), "cle", "--retirer", "2")).Erreurs);
        foreach (var cle in (await File.ReadAllLinesAsync(Trousseau)).Where(l => !l.StartsWith('#')))
            Assert.DoesNotContain(cle.Split(' ')[^1], cree.Sortie + ajoute.Sortie);

        static string Debut(string ligne) => ligne.StartsWith('#') ? "#" : string.Join(' ', ligne.Split(' ').Take(ligne.StartsWith("cle", StringComparison.Ordinal) ? 2 : 1));
    }

    [Fact]
    public async Task Un_trousseau_que_d_autres_lisent_est_refuse()
    {
        var commande = new LigneDeCommande(hote, Trousseau);
        await commande.TaperAsync(new CommandeCoffre(), "cle", "--creer", Trousseau);
        File.SetUnixFileMode(Trousseau, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var (code, _, erreurs) = await commande.TaperAsync(new CommandeCoffre(), "etat");
        Assert.Equal(1, code);
        Assert.Contains("Parcours__Coffre__Trousseau", erreurs);
        Assert.Contains("chmod 600", erreurs);
    }

    [Theory]
    [InlineData("", "il lui faut une ligne")]
    [InlineData("index AAAA\ncle 1 AAAA\n", "n'est pas de 32 octets")]
    [InlineData("n'importe quoi", "sa ligne 1 n'est ni")]
    public async Task Un_trousseau_illisible_dit_pourquoi_sans_redire_de_cle(string contenu, string raison)
    {
        await File.WriteAllTextAsync(Trousseau, contenu);
        File.SetUnixFileMode(Trousseau, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var (code, _, erreurs) = await new LigneDeCommande(hote, Trousseau).TaperAsync(new CommandeCoffre(), "etat");
        Assert.Equal(1, code);
        Assert.Contains(raison, erreurs);
    }

    [Theory]
    [InlineData("cle attend --creer", "cle")]
    [InlineData("non avec rotation", "rotation", "--ajouter")]
    [InlineData("au choix : cle, etat, rotation", "perdre")]
    public async Task Un_appel_refuse_dit_pourquoi(string raison, params string[] mots)
    {
        var (code, _, erreurs) = await new LigneDeCommande(hote, Trousseau).TaperAsync(new CommandeCoffre(), mots);
        Assert.Equal(2, code);
        Assert.Contains(raison, erreurs);
    }

    public void Dispose() => _dossier.Delete(recursive: true);
}
