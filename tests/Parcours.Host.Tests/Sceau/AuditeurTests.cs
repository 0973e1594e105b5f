using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Parcours.Host.Commandes;
using Parcours.Host.Tests.Demonstration;

namespace Parcours.Host.Tests.Sceau;

/// <summary>La démonstration scellée par la commande, une fois pour tous les essais.</summary>
public sealed class DemonstrationScellee(HoteAvecBase hote, DemonstrationChargee demonstration) : IAsyncLifetime
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("parcours-essais-sceau-");

    public string Departement => demonstration.Departement;

    public string Cle { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Cle = (await ReussirAsync("cle", "--creer", Fichier("cle.pem"))).Trim();
        Assert.Contains("147\u202f402 faits", await ReussirAsync("sceller", "--departement", Departement), StringComparison.Ordinal);
        await ReussirAsync("exporter", "--departement", Departement, "--sortie", Fichier("sceaux.json"));
        await ReussirAsync("preuve", "d000001", "--departement", Departement, "--sortie", Fichier("preuve.json"));
        foreach (var (nom, drapeau) in new[] { ("export.ndjson", null), ("scelle.ndjson", "--scelle") })
            Assert.Equal(0, (await TaperAsync("exporter", [.. new[] { "--departement", Departement, drapeau, "--sortie", Fichier(nom) }.OfType<string>()])).Code);
    }

    public string Fichier(string nom) => Path.Combine(_dossier.FullName, nom);

    public async Task<string> ReussirAsync(params string[] mots)
    {
        var (code, sortie, erreurs) = await TaperAsync("sceau", mots);
        Assert.True(code == 0, erreurs + sortie);
        return sortie;
    }

    public async Task<(int Code, string Sortie, string Erreurs)> TaperAsync(string commande, params string[] mots)
    {
        var (sortie, erreurs) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("ConnectionStrings:Parcours", hote.Chaine), new("Parcours:Donnees", _dossier.FullName), new("Parcours:Sceau:Cle", Fichier("cle.pem")), new("Serilog:MinimumLevel:Default", "Fatal")]).Build();
        var contexte = new ContexteCommande(configuration, new HostingEnvironment { EnvironmentName = "Production" }, sortie, erreurs);
        var code = await new Repartiteur(
            [new CommandeSceau(), new CommandeExporter(), new CommandeIndicateurs(), new CommandeEcarts(), new CommandeRejouer(), new CommandeArretes()], () => contexte).ExecuterAsync([commande, .. mots]);
        return (code, sortie.ToString(), erreurs.ToString());
    }

    public ValueTask DisposeAsync()
    {
        _dossier.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Ce qu'un auditeur fait de ce qu'on lui remet, avec Python et <c>docs/verifier.py</c>, sans rien du produit.</summary>
[Collection(nameof(DemonstrationChargee))]
public sealed class AuditeurTests(DemonstrationScellee scellee, DemonstrationChargee demonstration) : IClassFixture<DemonstrationScellee>
{
    [Fact]
    public async Task Le_chiffre_publie_se_recalcule_de_l_export()
    {
        // Publié : 1929 orientés en un mois en 2021 (convention, RSA-02) ; le reste est celui du README. Des lignes scellées, le guide le refait.
        var json = JsonElement.Parse(await ReussirAsync("chiffre", scellee.Fichier("export.ndjson"), "--debut", "2021-01-01", "--fin", "2021-12-31", "--a-la-date", "2021-12-31"));
        Assert.Equal((1929, 2421, 129, 7, 79.7), (Entier(json, "numerateur"), Entier(json, "denominateur"), Entier(json, "enAttente"), Entier(json, "exclus"), json.GetProperty("valeur").GetDouble()));
    }

    /// <summary>Deux calculs qui n'ont rien en commun, corrections et annulations apprises depuis comprises.</summary>
    [Theory]
    [InlineData("2019-01-01", "2019-12-31", "2022-06-30")]
    [InlineData("2020-03-15", "2021-02-28", "2021-03-15")]
    [InlineData("2022-01-01", "2022-05-31", "2022-05-31")]
    public async Task Le_meme_chiffre_sort_du_produit_et_du_script(string debut, string fin, string aLaDate)
    {
        var script = JsonElement.Parse(await ReussirAsync("chiffre", scellee.Fichier("export.ndjson"), "--debut", debut, "--fin", fin, "--a-la-date", aLaDate));
        var produit = (await demonstration.Client.Get($"indicateurs/RSA-02B?debut={debut}&fin={fin}&aLaDate={aLaDate}")).Attendre(200).Json;
        foreach (var champ in new[] { "numerateur", "denominateur", "enAttente", "exclus" }) Assert.Equal(Entier(produit, champ), Entier(script, champ));
        Assert.Equal(produit.GetProperty("valeur").GetDouble(), script.GetProperty("valeur").GetDouble());
    }

    [Fact]
    public async Task Une_preuve_tient_et_sa_contrefacon_non()
    {
        Assert.Contains("est sous le sceau du 2018-01-02", await ReussirAsync("preuve", scellee.Fichier("preuve.json"), scellee.Fichier("sceaux.json"), "--cle", scellee.Cle), StringComparison.Ordinal);
        var preuve = await File.ReadAllTextAsync(scellee.Fichier("preuve.json"));
        var sceaux = await File.ReadAllTextAsync(scellee.Fichier("sceaux.json"));
        var dernier = sceaux.LastIndexOf("\"nombre\":", StringComparison.Ordinal) + "\"nombre\":".Length;
        foreach (var (ecrite, registre, cle) in new[]
        {
            (preuve.Replace("femme", "homme", StringComparison.Ordinal), sceaux, scellee.Cle),
            (preuve.Replace("\"indice\":0", "\"indice\":1", StringComparison.Ordinal), sceaux, scellee.Cle),
            (preuve, sceaux[..dernier] + "1" + sceaux[dernier..], scellee.Cle),
            (preuve, sceaux, new string('0', 64)),
        })
        {
            await File.WriteAllTextAsync(scellee.Fichier("autre-preuve.json"), ecrite);
            await File.WriteAllTextAsync(scellee.Fichier("autres-sceaux.json"), registre);
            var (code, _, erreurs) = await ExecuterAsync("preuve", scellee.Fichier("autre-preuve.json"), scellee.Fichier("autres-sceaux.json"), "--cle", cle);
            Assert.Equal(1, code);
            Assert.StartsWith("Refusé : ", erreurs, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task L_export_scelle_entier_redonne_chaque_racine_et_une_ligne_changee_nomme_son_jour()
    {
        Assert.Contains("147402 faits sont ceux qui furent scellés", await ReussirAsync("journal", scellee.Fichier("scelle.ndjson"), scellee.Fichier("sceaux.json")), StringComparison.Ordinal);
        var lignes = await File.ReadAllLinesAsync(scellee.Fichier("scelle.ndjson"));
        Array.Reverse(lignes, 1, 2);
        await File.WriteAllTextAsync(scellee.Fichier("autre.ndjson"), string.Join('\n', lignes) + "\n");
        var (code, _, erreurs) = await ExecuterAsync("journal", scellee.Fichier("autre.ndjson"), scellee.Fichier("sceaux.json"));
        Assert.Equal(1, code);
        Assert.Contains("la position 2 suit la position 3", erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_commande_verifie_contre_une_copie_et_ne_scelle_rien_de_plus()
    {
        var json = JsonElement.Parse(await scellee.ReussirAsync("verifier", "--departement", scellee.Departement, "--contre", scellee.Fichier("sceaux.json"), "--json"));
        Assert.True(json.GetProperty("intact").GetBoolean());
        Assert.Equal((147_402, 0, scellee.Cle), (Entier(json, "faits"), Entier(json, "nonScelles"), json.GetProperty("premiereCle").GetString()));
        Assert.Contains("Aucune altération trouvée.", await scellee.ReussirAsync("verifier", "--departement", scellee.Departement), StringComparison.Ordinal);
        Assert.StartsWith("Rien à sceller", await scellee.ReussirAsync("sceller", "--departement", scellee.Departement), StringComparison.Ordinal);
        Assert.Contains("2022-06-30  positions", await scellee.ReussirAsync("lister", "--departement", scellee.Departement), StringComparison.Ordinal);
        Assert.Equal(scellee.Cle, (await scellee.ReussirAsync("cle")).Trim());
    }

    [Fact]
    public async Task Une_copie_qui_differe_rend_1_et_nomme_le_sceau()
    {
        var sceaux = await File.ReadAllTextAsync(scellee.Fichier("sceaux.json"));
        var dernier = sceaux.LastIndexOf("\"nombre\":", StringComparison.Ordinal) + "\"nombre\":".Length;
        await File.WriteAllTextAsync(scellee.Fichier("copie.json"), sceaux[..dernier] + "1" + sceaux[dernier..]);
        var (code, sortie, _) = await scellee.TaperAsync("sceau", "verifier", "--departement", scellee.Departement, "--contre", scellee.Fichier("copie.json"));
        Assert.Equal(1, code);
        Assert.Contains("sceau altéré : Le sceau du 2022-09-05 n'est pas celui de la copie : il a été refait.", sortie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "est obligatoire pour verifier", "verifier")]
    [InlineData(2, "preuve attend l'identifiant d'un fait", "preuve", "--departement", "71")]
    [InlineData(2, "lister n'attend pas d'identifiant", "lister", "x", "--departement", "71")]
    [InlineData(2, "--contre ne va pas avec lister", "lister", "--departement", "71", "--contre", "f")]
    [InlineData(2, "au choix : sceller, verifier", "zut", "--departement", "71")]
    [InlineData(1, "n'est pas un code de département", "lister", "--departement", "99")]
    [InlineData(1, "illisible", "verifier", "--departement", "71", "--contre", "/absent")]
    public async Task Un_appel_refuse_dit_pourquoi(int attendu, string raison, params string[] mots)
    {
        var (code, sortie, erreurs) = await scellee.TaperAsync("sceau", mots);
        Assert.Equal(attendu, code);
        Assert.Empty(sortie);
        Assert.Contains(raison, erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_fait_inconnu_n_a_pas_de_preuve() =>
        Assert.Contains("n'a pas de fait", (await scellee.TaperAsync("sceau", "preuve", "inconnu", "--departement", scellee.Departement)).Erreurs, StringComparison.Ordinal);

    [Fact]
    public async Task La_route_rend_ce_que_la_commande_exporte() =>
        Assert.Equal((await File.ReadAllTextAsync(scellee.Fichier("sceaux.json"))).Trim(), (await demonstration.Client.Get("sceaux")).Attendre(200).Texte);

    [Theory]
    [InlineData("sceau", "exporter")]
    [InlineData("sceau", "preuve", "d000001")]
    [InlineData("exporter")]
    public async Task Un_fichier_qui_ne_s_ecrit_pas_est_un_refus(params string[] mots)
    {
        var (code, _, erreurs) = await scellee.TaperAsync(mots[0], [.. mots[1..], "--departement", scellee.Departement, "--sortie", scellee.Fichier("absent/sortie")]);
        Assert.Equal(1, code);
        Assert.Contains("ne s'écrit pas", erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chaque_commande_du_guide_rend_ce_que_la_page_montre()
    {
        string[] fichiers = ["preuve.json", "sceaux.json", "scelle.ndjson"];
        Assert.InRange(GuideDeLAuditeur.Seances.Count, 15, 30);
        foreach (var (commande, attendues) in GuideDeLAuditeur.Seances)
        {
            string[] mots = [.. commande.Select(mot => mot == "71" ? scellee.Departement : fichiers.Contains(mot) ? scellee.Fichier("guide-" + mot) : mot)];
            var (code, sortie, erreurs) = mots[0] == "python3" ? await ExecuterAsync(mots[2..]) : await scellee.TaperAsync(mots[1], mots[2..]);
            Assert.True(code == 0, $"{string.Join(' ', mots)} rend {code} : {sortie}{erreurs}");
            GuideDeLAuditeur.Comparer(attendues, sortie.Replace($"Département {scellee.Departement},", "Département 71,", StringComparison.Ordinal), string.Join(' ', commande));
        }
    }

    private static int Entier(JsonElement json, string champ) => json.GetProperty(champ).GetInt32();

    private static async Task<string> ReussirAsync(params string[] arguments)
    {
        var (code, sortie, erreurs) = await ExecuterAsync(arguments);
        Assert.True(code == 0, erreurs);
        return sortie;
    }

    private static async Task<(int Code, string Sortie, string Erreurs)> ExecuterAsync(params string[] arguments)
    {
        Assert.SkipUnless(Python is not null, "python3 n'est pas sur cette machine : le script de l'auditeur ne peut s'y éprouver.");
        using var processus = Process.Start(new ProcessStartInfo(Python!, [Path.Combine(ArbreDesSources.Racine!, "docs", "verifier.py"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONUTF8"] = "1" },
        })!;
        var (sortie, erreurs) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.WaitForExitAsync();
        return (processus.ExitCode, await sortie, await erreurs);
    }

    private static string? Python { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(dossier => new[] { "python3", "python3.exe" }.Select(nom => Path.Combine(dossier, nom))).FirstOrDefault(File.Exists);
}
