using System.Runtime.Versioning;
using Parcours.Host.BaseEmbarquee;
using Xunit;

namespace Parcours.Host.Tests.BaseEmbarquee;

[UnsupportedOSPlatform("windows")]
public sealed class BinairesTests : IDisposable
{
    private readonly DossierJetable _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public async Task Sans_PostgreSQL_ni_npm_le_message_dit_quoi_installer()
    {
        var refus = await Ouverture.RefusAsync(_dossier.Options with { IgnorerBinairesLocaux = true, IgnorerNpm = true });
        Assert.Contains("apt-get install postgresql", refus, StringComparison.Ordinal);
        Assert.Contains("apt-get install npm", refus, StringComparison.Ordinal);
        Assert.Contains("chaîne de connexion", refus, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_dossier_configure_sans_PostgreSQL_est_nomme()
    {
        var refus = await Ouverture.RefusAsync(_dossier.Options with { DossierBinaires = "/nulle/part" });
        Assert.Contains("/nulle/part", refus, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Des_donnees_d_une_autre_version_majeure_ne_sont_pas_touchees()
    {
        Directory.CreateDirectory(_dossier.Fichier("base"));
        await File.WriteAllTextAsync(_dossier.Fichier("base", "PG_VERSION"), "9\n", TestContext.Current.CancellationToken);
        var refus = await Ouverture.RefusAsync(_dossier.Options);
        Assert.Contains("créées par PostgreSQL 9", refus, StringComparison.Ordinal);
        Assert.Contains("postgresql-9", refus, StringComparison.Ordinal);
        Assert.Equal([_dossier.Fichier("base", "PG_VERSION")], Directory.GetFileSystemEntries(_dossier.Fichier("base")));
    }

    [Fact]
    public async Task Un_dossier_ferme_au_compte_de_PostgreSQL_envoie_les_donnees_ailleurs_par_un_lien()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "sous un utilisateur ordinaire, PostgreSQL entre partout où il entre");
        File.SetUnixFileMode(_dossier.Chemin, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var options = _dossier.Options with { Dossier = _dossier.Fichier("projet") };
        var lien = new DirectoryInfo(_dossier.Fichier("projet", "ailleurs"));
        try
        {
            await using (var ouverte = await Ouverture.ReussirAsync(options))
                await Sonde.LireAsync<int>(ouverte.ChaineDeConnexion, "create table trace as select 7 as valeur; select valeur from trace");
            Assert.True(Directory.Exists(Path.Combine(lien.LinkTarget!, "base")));
            await using var reouverte = await Ouverture.ReussirAsync(options);
            Assert.Equal(7, await Sonde.LireAsync<int>(reouverte.ChaineDeConnexion, "select valeur from trace"));
        }
        finally
        {
            lien.Refresh();
            if (lien.LinkTarget is { } cible)
                Directory.Delete(cible, recursive: true);
        }
    }

    /// <summary>Télécharge 24 Mo : à demander explicitement.</summary>
    [Fact(Explicit = true)]
    public async Task Sans_PostgreSQL_npm_en_fournit_un()
    {
        var options = _dossier.Options with { IgnorerBinairesLocaux = true };
        await using (var ouverte = await Ouverture.ReussirAsync(options))
        {
            Assert.Contains("@embedded-postgres", ouverte.OrigineBinaires, StringComparison.Ordinal);
            Assert.StartsWith(BinairesNpm.Majeure, await Sonde.LireAsync<string>(ouverte.ChaineDeConnexion, "show server_version"), StringComparison.Ordinal);
        }

        // Une fois obtenu, il sert sans npm, et ses données le réclament.
        await using var reouverte = await Ouverture.ReussirAsync(options with { IgnorerNpm = true });
        Assert.Contains("@embedded-postgres", reouverte.OrigineBinaires, StringComparison.Ordinal);
    }
}
