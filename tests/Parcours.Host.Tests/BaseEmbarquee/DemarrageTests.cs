using Npgsql;
using Xunit;

namespace Parcours.Host.Tests.BaseEmbarquee;

public sealed class DemarrageTests : IDisposable
{
    private readonly DossierJetable _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public async Task Le_premier_demarrage_cree_la_base_et_le_suivant_la_retrouve()
    {
        await using (var premiere = await _dossier.OuvrirAsync())
        {
            Assert.False(premiere.EstPartagee);
            Assert.Equal(Environment.ProcessId, premiere.PidProprietaire);
            Assert.StartsWith(premiere.Version, await Sonde.LireAsync<string>(premiere.ChaineDeConnexion, "show server_version"), StringComparison.Ordinal);
            await Sonde.LireAsync<int>(premiere.ChaineDeConnexion, "create table trace as select 7 as valeur; select valeur from trace");
        }

        Assert.Equal(0, Sonde.ServeursSur(_dossier.Fichier("base")));
        Assert.False(File.Exists(_dossier.Fichier("serveur.json")));
        await using var seconde = await _dossier.OuvrirAsync();
        Assert.Equal(7, await Sonde.LireAsync<int>(seconde.ChaineDeConnexion, "select valeur from trace"));
    }

    [Fact]
    public async Task Le_serveur_est_regle_pour_le_developpement_et_les_reglages_demandes_l_emportent()
    {
        await using var ouverte = await _dossier.OuvrirAsync();
        var reglages = await Sonde.LireAsync<string>(ouverte.ChaineDeConnexion, """
            select concat_ws(' ', current_database(), current_setting('server_encoding'), current_setting('timezone'),
                current_setting('jit'), current_setting('fsync'), current_setting('client_connection_check_interval'),
                '[' || current_setting('listen_addresses') || ']', upper('é'))
            """);
        Assert.Equal("parcours UTF8 UTC off off 2s [] É", reglages);
    }

    [Fact]
    public async Task Un_reglage_refuse_est_explique_et_ne_bloque_pas_la_suite()
    {
        var refusee = _dossier.Options with { Reglages = new Dictionary<string, string> { ["max_connections"] = "beaucoup" } };
        var refus = await Ouverture.RefusAsync(refusee);
        Assert.Contains("max_connections", refus, StringComparison.Ordinal);
        await using var ouverte = await _dossier.OuvrirAsync();
        Assert.False(ouverte.EstPartagee);
    }

    [Fact]
    public async Task Sans_socket_le_serveur_ecoute_la_boucle_locale_et_exige_un_mot_de_passe()
    {
        await using var ouverte = await Ouverture.ReussirAsync(_dossier.Options with { SansSocket = true });
        Assert.Equal("127.0.0.1", await Sonde.LireAsync<string>(ouverte.ChaineDeConnexion, "show listen_addresses"));
        var sansMotDePasse = new NpgsqlConnectionStringBuilder(ouverte.ChaineDeConnexion) { Password = "faux" }.ConnectionString;
        var refus = await Assert.ThrowsAsync<PostgresException>(() => Sonde.LireAsync<int>(sansMotDePasse, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refus.SqlState);
    }

    [Fact]
    public async Task Un_chemin_trop_long_ou_piege_pour_une_socket_en_recoit_une_courte_effacee_a_l_arret()
    {
        var long_ = _dossier.Options with { Dossier = _dossier.Fichier("Données, d'essai", new string('x', 80)) };
        string socket;
        await using (var ouverte = await Ouverture.ReussirAsync(long_))
        {
            socket = new NpgsqlConnectionStringBuilder(ouverte.ChaineDeConnexion).Host!;
            Assert.True(Directory.Exists(socket));
        }

        Assert.StartsWith("/tmp/parcours-", socket, StringComparison.Ordinal);
        Assert.False(Directory.Exists(socket));
    }
}
