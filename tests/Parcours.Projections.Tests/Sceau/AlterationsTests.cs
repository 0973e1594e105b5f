using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Sceau;

namespace Parcours.Projections.Tests.Sceau;

/// <summary>Scellé une fois, remis en état après chaque essai.</summary>
public sealed class DepartementScelle(BaseDEssais essais) : IAsyncLifetime
{
    public SceauDEssais Sceau { get; } = new(essais);

    public async ValueTask InitializeAsync()
    {
        await Sceau.ConsignerEtScellerAsync();
        await Sceau.MettreDeCoteAsync();
    }

    public ValueTask DisposeAsync()
    {
        Sceau.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Quelqu'un tient la base entière, sans la clé : chaque façon d'y toucher se trouve et se nomme.</summary>
public sealed class AlterationsTests(BaseDEssais essais, DepartementScelle scelle) : IClassFixture<DepartementScelle>, IAsyncLifetime
{
    private readonly SceauDEssais _sceau = scelle.Sceau;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await _sceau.RemettreAsync();

    [Fact]
    public async Task Un_journal_intact_n_a_pas_d_anomalie()
    {
        var constat = await _sceau.VerifierAsync(await _sceau.RegistreAsync());
        Assert.Empty(constat.Anomalies);
        Assert.Equal((3, 7L, 0L, new LocalDate(2022, 6, 18)), (constat.Sceaux, constat.Faits, constat.NonScelles, constat.DernierJour!.Value));
        Assert.Equal(_sceau.Cle.Empreinte, constat.Ancre);
    }

    [Theory]
    [InlineData("modifié 2", "update parcours.mt_events set data = data || '{\"organisme\":\"PLIE\"}' where tenant_id = @ and seq_id = 2")]
    [InlineData("modifié 2", "update parcours.mt_events set data = data || '{\"dateEffet\":\"2022-03-14\"}' where tenant_id = @ and seq_id = 2")]
    [InlineData("modifié 2", "update parcours.mt_events set data = data || '{\"episode\":\"RSA/2\"}' where tenant_id = @ and seq_id = 2")]
    [InlineData("modifié 2", "update parcours.mt_events set data = data || '{\"champInconnu\":1}' where tenant_id = @ and seq_id = 2")]
    [InlineData("modifié 2", "update parcours.mt_events set data = '\"illisible\"' where tenant_id = @ and seq_id = 2")]
    [InlineData("modifié 4", "update parcours.mt_events set headers = headers || '{\"auteur\":\"autre\"}' where tenant_id = @ and seq_id = 4")]
    [InlineData("modifié 4", "update parcours.mt_events set headers = headers - 'voie' where tenant_id = @ and seq_id = 4")]
    [InlineData("modifié 4", "update parcours.mt_events set headers = null where tenant_id = @ and seq_id = 4")]
    [InlineData("modifié 7", "update parcours.mt_events set type = 'rsa.inconnu.v1' where tenant_id = @ and seq_id = 7")]
    [InlineData("modifié 7", "update parcours.mt_events set stream_id = (select stream_id from parcours.mt_events where tenant_id = @ and seq_id = 5), version = 9 where tenant_id = @ and seq_id = 7")]
    [InlineData("modifié 7", "update parcours.mt_events set version = 99 where tenant_id = @ and seq_id = 7")]
    [InlineData("modifié 7", "update parcours.mt_events set is_archived = true where tenant_id = @ and seq_id = 7")]
    [InlineData("antidaté 4", "update parcours.mt_events set timestamp = timestamp - interval '1 microsecond' where tenant_id = @ and seq_id = 4")]
    [InlineData("antidaté 4", "update parcours.mt_events set timestamp = '2022-06-15T09:00:00Z' where tenant_id = @ and seq_id = 4")]
    [InlineData("antidaté 4", "update parcours.mt_events set timestamp = '-infinity' where tenant_id = @ and seq_id = 4")]
    [InlineData("supprimé 1", "delete from parcours.mt_events where tenant_id = @ and seq_id = 1")]
    [InlineData("supprimé 5", "delete from parcours.mt_events where tenant_id = @ and seq_id = 5")]
    [InlineData("supprimé 7", "delete from parcours.mt_events where tenant_id = @ and seq_id = 7")]
    [InlineData("supprimé 4 supprimé 5", "delete from parcours.mt_events where tenant_id = @ and seq_id in (4, 5)")]
    [InlineData("déplacé 2", "update parcours.mt_events set seq_id = 0 where tenant_id = @ and seq_id = 2")]
    [InlineData("déplacé 2 déplacé 3", "update parcours.mt_events set seq_id = -2 where tenant_id = @ and seq_id = 2; update parcours.mt_events set seq_id = 2 where tenant_id = @ and seq_id = 3; update parcours.mt_events set seq_id = 3 where tenant_id = @ and seq_id = -2")]
    [InlineData("déplacé 3 déplacé 6", "update parcours.mt_events set seq_id = -2 where tenant_id = @ and seq_id = 3; update parcours.mt_events set seq_id = 3 where tenant_id = @ and seq_id = 6; update parcours.mt_events set seq_id = 6 where tenant_id = @ and seq_id = -2")]
    [InlineData("déplacé 5", "update parcours.mt_events set seq_id = 12 where tenant_id = @ and seq_id = 5")]
    public async Task Un_fait_touche_est_nomme(string attendu, string sql)
    {
        await _sceau.AltererAsync(sql);
        Assert.Equal(attendu, string.Join(' ', await _sceau.TrouverAsync()));
        Assert.Equal(attendu, string.Join(' ', await _sceau.TrouverAsync(avecTemoin: false)));
    }

    [Theory]
    [InlineData("inséré 0", 0, "2022-06-15T09:00:00Z")]
    [InlineData("inséré -3", -3, "2022-06-15T09:00:00Z")]
    [InlineData("inséré 5", 5, "2022-06-16T08:00:00Z", "delete from parcours.mt_events where tenant_id = @ and seq_id = 5", "supprimé 5")]
    [InlineData("antidaté 9", 9, "2022-06-16T09:00:00Z")]
    public async Task Un_fait_ajoute_est_nomme(string attendu, int position, string connuLe, string? avant = null, string? aussi = null)
    {
        if (avant is not null) await _sceau.AltererAsync(avant);
        await _sceau.InsererAsync(position, connuLe);
        var constat = await _sceau.VerifierAsync();
        Assert.Equal(new[] { aussi, attendu }.OfType<string>(), (await _sceau.TrouverAsync()).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(constat.Anomalies, anomalie => anomalie.Fait == IdentifiantFait.De("forge") && anomalie.Type == "DiagnosticRealise");
    }

    [Theory]
    [InlineData("sceau altéré 2022-06-16", "update parcours.sceau set nombre = nombre + 1 where departement = @ and jour = '2022-06-16'")]
    [InlineData("sceau altéré 2022-06-16", "update parcours.sceau set racine = sha256('x') where departement = @ and jour = '2022-06-16'")]
    [InlineData("sceau altéré 2022-06-16", "update parcours.sceau set precedente = sha256('x') where departement = @ and jour = '2022-06-16'")]
    [InlineData("signature invalide 2022-06-16", "update parcours.sceau set signature = sha512('x') where departement = @ and jour = '2022-06-16'")]
    [InlineData("signature invalide 2022-06-18", "update parcours.sceau set signature = '' where departement = @ and jour = '2022-06-18'")]
    [InlineData("signature invalide 2022-06-16", "update parcours.sceau set cle = 'inconnue' where departement = @ and jour = '2022-06-16'")]
    [InlineData("chaîne rompue 2022-06-18", "delete from parcours.sceau where departement = @ and jour = '2022-06-16'")]
    [InlineData("chaîne rompue 2022-06-16", "delete from parcours.sceau where departement = @ and jour = '2022-06-15'")]
    [InlineData("feuilles altérées 2022-06-16", "delete from parcours.feuille_de_sceau where departement = @ and position = 4")]
    [InlineData("feuilles altérées 2022-06-16", "update parcours.feuille_de_sceau set empreinte = sha256('x') where departement = @ and position = 4")]
    [InlineData("feuilles altérées 2022-06-16", "update parcours.feuille_de_sceau set empreinte = sha512('x') || sha512('y') where departement = @ and position = 4")]
    [InlineData("feuilles altérées 2022-06-16", "update parcours.feuille_de_sceau set empreinte = '' where departement = @ and position = 5")]
    [InlineData("feuilles altérées 4", "update parcours.feuille_de_sceau set connu_le = now() where departement = @ and position = 4")]
    [InlineData("feuilles altérées 4", "update parcours.feuille_de_sceau set fait = gen_random_uuid() where departement = @ and position = 4")]
    public async Task Un_sceau_touche_est_nomme(string attendu, string sql)
    {
        await _sceau.AltererAsync(sql);
        Assert.Equal([attendu], await _sceau.TrouverAsync());
    }

    /// <summary>Les faits sont intacts ; c'est la lecture à une date passée qui changerait.</summary>
    [Theory]
    [InlineData("connaissance altérée 2022-06-16", "update parcours.connaissance set position_precedente = 2 where departement = @ and jour = '2022-06-16'")]
    [InlineData("connaissance altérée 2022-06-16", "delete from parcours.connaissance where departement = @ and jour = '2022-06-16'")]
    [InlineData("connaissance altérée 2022-06-17", "insert into parcours.connaissance values (@, '2022-06-17', 6, 4)")]
    public async Task Une_date_de_connaissance_changee_est_nommee(string attendu, string sql)
    {
        await _sceau.AltererAsync(sql);
        Assert.Equal([attendu], await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Un_fait_change_avec_sa_feuille_ne_redonne_plus_la_racine()
    {
        await _sceau.AltererAsync("update parcours.mt_events set data = data || '{\"rang\":\"reorientation\"}' where tenant_id = @ and seq_id = 2");
        await _sceau.AltererAsync("update parcours.feuille_de_sceau set empreinte = sha256('x') where departement = @ and position = 2");
        Assert.Equal(["modifié 2", "journal altéré 2022-06-15"], await _sceau.TrouverAsync());
        await _sceau.AltererAsync("delete from parcours.mt_events where tenant_id = @ and seq_id = 2; delete from parcours.feuille_de_sceau where departement = @ and position = 2");
        Assert.Equal(["journal altéré 2022-06-15"], await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Des_feuilles_toutes_perdues_n_accusent_pas_le_journal()
    {
        await _sceau.AltererAsync("delete from parcours.feuille_de_sceau where departement = @");
        Assert.Equal(["feuilles altérées 2022-06-15", "feuilles altérées 2022-06-16", "feuilles altérées 2022-06-18"], await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Un_dernier_sceau_supprime_est_nomme_par_ses_feuilles_par_le_temoin_et_par_la_copie()
    {
        var copie = await _sceau.RegistreAsync();
        await _sceau.AltererAsync("delete from parcours.sceau where departement = @ and jour = '2022-06-18'");
        Assert.Equal(["sceau supprimé"], await _sceau.TrouverAsync(avecTemoin: false));
        await _sceau.AltererAsync("delete from parcours.feuille_de_sceau where departement = @ and position > 5");
        Assert.Equal(["sceau supprimé 2022-06-18"], await _sceau.TrouverAsync());
        Assert.Equal(["sceau supprimé 2022-06-18"], await _sceau.TrouverAsync(copie, avecTemoin: false));
    }

    [Fact]
    public async Task Tout_supprimer_apres_un_jour_est_nomme()
    {
        var copie = await _sceau.RegistreAsync();
        await _sceau.AltererAsync("""
            delete from parcours.sceau where departement = @ and jour > '2022-06-15'; delete from parcours.feuille_de_sceau where departement = @ and position > 3;
            delete from parcours.mt_events where tenant_id = @ and seq_id > 3
            """);
        Assert.Equal(["sceau supprimé 2022-06-18"], await _sceau.TrouverAsync());
        Assert.Equal(["sceau supprimé 2022-06-16", "sceau supprimé 2022-06-18"], await _sceau.TrouverAsync(copie, avecTemoin: false));
    }

    [Fact]
    public async Task Rien_n_est_scelle_par_dessus_des_sceaux_effaces()
    {
        await _sceau.AltererAsync("""
            delete from parcours.sceau where departement = @ and jour > '2022-06-15'; delete from parcours.feuille_de_sceau where departement = @ and position > 3;
            update parcours.mt_events set data = data || '{"diagnostic":"autre"}' where tenant_id = @ and seq_id = 6
            """);
        Assert.Contains("2022-06-18", (await Assert.ThrowsAsync<ScellementRefuseException>(() => _sceau.ScellerAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rien_n_est_scelle_a_la_suite_d_un_sceau_altere()
    {
        await _sceau.AltererAsync("update parcours.sceau set nombre = nombre + 1 where departement = @ and jour = '2022-06-18'");
        await Assert.ThrowsAsync<ScellementRefuseException>(() => _sceau.ScellerAsync());
    }

    /// <summary>Qui tient la base et une clé refait tout ; seules une copie gardée au-dehors ou la clé en service le disent.</summary>
    [Fact]
    public async Task Tout_refaire_avec_une_autre_cle_se_voit_a_la_copie_et_a_la_cle_en_service()
    {
        var copie = await _sceau.RegistreAsync();
        await _sceau.AltererAsync("""
            delete from parcours.sceau where departement = @; delete from parcours.feuille_de_sceau where departement = @; delete from parcours.cle_de_sceau where departement = @;
            update parcours.mt_events set data = data || '{"dateEffet":"2022-03-02"}' where tenant_id = @ and seq_id = 2
            """);
        using var autre = SceauDEssais.NouvelleCle();
        await essais.Service<Scellement>().ScellerAsync(_sceau.Departement.Code, autre, new SceauDEssais.TemoinEnMemoire(), SceauDEssais.Aujourdhui, null, CancellationToken.None);
        Assert.Equal(["signature invalide"], await _sceau.TrouverAsync(avecTemoin: false));
        var trouvees = await essais.Service<VerificationDesSceaux>().VerifierAsync(_sceau.Departement.Code, null, null, null, null, CancellationToken.None);
        Assert.Empty(trouvees.Anomalies);
        Assert.Equal(autre.Empreinte, trouvees.Ancre);
        Assert.Equal(["signature invalide", "signature invalide", "sceau altéré 2022-06-15", "sceau altéré 2022-06-16", "sceau altéré 2022-06-18"], await _sceau.TrouverAsync(copie, avecTemoin: false));
    }
}
