using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Parcours.Host.BaseEmbarquee;
using Xunit;

namespace Parcours.Host.Tests.BaseEmbarquee;

[UnsupportedOSPlatform("windows")]
public sealed class PartageTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly DossierJetable _dossier = new();

    private Process? _temoin;

    public void Dispose()
    {
        _temoin?.Kill(); // un essai raté ne laisse pas de témoin
        _temoin?.Dispose();
        _dossier.Dispose();
    }

    [Fact]
    public async Task La_seconde_ouverture_partage_et_sa_fermeture_n_arrete_rien()
    {
        await using var proprietaire = await _dossier.OuvrirAsync();
        await using (var invitee = await Ouverture.ReussirAsync(_dossier.Options with { NomBase = "autre" }))
        {
            Assert.True(invitee.EstPartagee);
            Assert.Equal(proprietaire.Version, invitee.Version);
            Assert.Equal(proprietaire.OrigineBinaires, invitee.OrigineBinaires);
            Assert.Equal("autre", await Sonde.LireAsync<string>(invitee.ChaineDeConnexion, "select current_database()"));
        }

        Assert.Equal("parcours", await Sonde.LireAsync<string>(proprietaire.ChaineDeConnexion, "select current_database()"));
    }

    [Fact]
    public async Task Ouvrir_pendant_l_arret_du_proprietaire_attend_et_lui_succede()
    {
        var premiere = await _dossier.OuvrirAsync();
        var arret = premiere.DisposeAsync();
        await using var suivante = await _dossier.OuvrirAsync();
        await arret;
        Assert.False(suivante.EstPartagee);
        Assert.Equal(1, await Sonde.LireAsync<int>(suivante.ChaineDeConnexion, "select 1"));
    }

    [Fact]
    public async Task Tuer_le_proprietaire_arrete_aussi_PostgreSQL_et_garde_ce_qui_est_ecrit()
    {
        var temoin = await TenirAilleursAsync();
        await using (var partagee = await _dossier.OuvrirAsync())
        {
            Assert.True(partagee.EstPartagee);
            Assert.Equal(temoin.Id, partagee.PidProprietaire);
            await Sonde.LireAsync<int>(partagee.ChaineDeConnexion, "create table trace as select 7 as valeur; select valeur from trace");
        }

        Assert.Equal(1, Sonde.ServeursSur(_dossier.Fichier("base")));
        temoin.Kill(); // SIGKILL, au seul processus : rien ne passe par son code d'arrêt
        Assert.True(await Sonde.AttendreAsync(() => Sonde.ServeursSur(_dossier.Fichier("base")) == 0, _patience));

        await using var reprise = await _dossier.OuvrirAsync();
        Assert.False(reprise.EstPartagee);
        Assert.Equal(7, await Sonde.LireAsync<int>(reprise.ChaineDeConnexion, "select valeur from trace"));
    }

    [Fact]
    public async Task Tuer_le_proprietaire_et_son_serveur_n_empeche_pas_de_rouvrir_aussitot()
    {
        var temoin = await TenirAilleursAsync();
        var postmaster = int.Parse(File.ReadLines(_dossier.Fichier("base", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        Process.GetProcessById(postmaster).Kill();
        temoin.Kill();

        await using var reprise = await _dossier.OuvrirAsync();
        Assert.False(reprise.EstPartagee);
    }

    [Fact]
    public async Task Un_postmaster_pid_perime_dont_le_numero_a_ete_repris_ne_bloque_pas()
    {
        await (await _dossier.OuvrirAsync()).DisposeAsync();
        // Un processus vivant du compte de PostgreSQL : celui-ci le prendrait pour un autre serveur et refuserait.
        using var etranger = Process.Start(Executable.Preparer(CompteSysteme.Choisir().Sous("/bin/sleep", "30"), "/"))!;
        try
        {
            await File.WriteAllTextAsync(
                _dossier.Fichier("base", "postmaster.pid"), $"{etranger.Id}\n{_dossier.Fichier("base")}\n", TestContext.Current.CancellationToken);
            await using var ouverte = await _dossier.OuvrirAsync();
            Assert.False(etranger.HasExited);
        }
        finally
        {
            etranger.Kill();
        }
    }

    private async Task<Process> TenirAilleursAsync()
    {
        _temoin = ProcessusTemoin.Lancer(_dossier.Chemin);
        Assert.True(await Sonde.AttendreAsync(() => EtatServeur.Lire(_dossier.Chemin)?.ChaineDeConnexion is not null, _patience));
        return _temoin;
    }
}
