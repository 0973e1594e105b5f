using System.Text;
using System.Text.Json;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Sceau;
using Parcours.Projections.Sceau;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Sceau;

/// <summary>Ce qui se scelle, quand, par quelle clé, et ce qui s'en prouve.</summary>
public sealed class ScellementTests(BaseDEssais essais) : IDisposable
{
    private readonly SceauDEssais _sceau = new(essais);

    public void Dispose() => _sceau.Dispose();

    [Fact]
    public async Task Un_sceau_par_jour_qui_a_des_faits_chacun_incluant_le_precedent()
    {
        await _sceau.ConsignerAsync();
        var poses = await _sceau.ScellerAsync();
        Assert.Equal(
            [(new LocalDate(2022, 6, 15), 1L, 3L, 3L), (new LocalDate(2022, 6, 16), 4L, 5L, 2L), (new LocalDate(2022, 6, 18), 6L, 7L, 2L)],
            poses.Select(sceau => (sceau.Jour, sceau.Premiere, sceau.Derniere, sceau.Nombre)));
        Assert.Equal([null, poses[0].Empreinte(), poses[1].Empreinte()], poses.Select(sceau => sceau.Precedente));
        Assert.Empty(await _sceau.ScellerAsync());
    }

    [Fact]
    public async Task Le_jour_en_cours_ne_se_scelle_pas()
    {
        await _sceau.ConsignerAsync();
        Assert.Equal([new LocalDate(2022, 6, 15), new(2022, 6, 16)], (await _sceau.ScellerAsync(new(2022, 6, 18))).Select(sceau => sceau.Jour));
        Assert.Equal(2, (await _sceau.VerifierAsync()).NonScelles);
        Assert.Equal([new LocalDate(2022, 6, 18)], (await _sceau.ScellerAsync()).Select(sceau => sceau.Jour));
        Assert.Empty(await _sceau.TrouverAsync());
    }

    /// <summary>Un fait du jour scellé, arrivé après le sceau, va au sceau suivant : la position seule ordonne.</summary>
    [Fact]
    public async Task Un_fait_arrive_apres_le_sceau_de_son_jour_va_au_suivant()
    {
        await _sceau.ConsignerEtScellerAsync();
        await _sceau.Departement.ConsignerAsync(A("2022-06-18T21:59:59.9Z"), Depot("e8", Diagnostic("2022-05-03", "d8")));
        await _sceau.Departement.PorterAsync();
        Assert.Empty(await _sceau.ScellerAsync());
        Assert.Empty(await _sceau.TrouverAsync());
        await _sceau.Departement.ConsignerAsync(A("2022-06-19T10:00:00Z"), Depot("e9", Diagnostic("2022-05-04", "d9")));
        await _sceau.Departement.PorterAsync();
        Assert.Equal((8L, 9L, 2L), Assert.Single((await _sceau.ScellerAsync()).Select(sceau => (sceau.Premiere, sceau.Derniere, sceau.Nombre))));
        Assert.Empty(await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Un_fait_glisse_dans_une_position_brulee_est_nomme()
    {
        await _sceau.ConsignerEtScellerAsync();
        // La position 8 est brûlée par un ajout refusé : le sceau suivant la couvre, vide.
        await essais.ExecuterAsync($"select nextval('parcours.mt_events_sequence_{Departements.Suffixe(_sceau.Departement.Code)}')");
        await _sceau.Departement.ConsignerAsync(A("2022-06-19T08:00:00Z"), Depot("e9", Diagnostic("2022-05-03", "d9")));
        await _sceau.Departement.PorterAsync();
        var pose = Assert.Single(await _sceau.ScellerAsync());
        Assert.Equal((8, 9, 1), (pose.Premiere, pose.Derniere, pose.Nombre));
        Assert.Empty(await _sceau.TrouverAsync());
        await _sceau.InsererAsync(8, "2022-06-18T09:00:00Z");
        Assert.Equal(["inséré 8"], await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Deux_qui_scellent_ensemble_ne_posent_qu_une_fois()
    {
        await _sceau.ConsignerAsync();
        var poses = await Task.WhenAll(_sceau.ScellerAsync(), _sceau.ScellerAsync());
        Assert.Equal(3, poses.Sum(p => p.Count));
        Assert.Empty(await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Apres_une_rotation_les_anciens_sceaux_se_verifient_encore()
    {
        await _sceau.ConsignerAsync();
        await _sceau.ScellerAsync(new(2022, 6, 18));
        var (ancienne, nouvelle) = (_sceau.Cle, SceauDEssais.NouvelleCle());
        _sceau.Cle = nouvelle;
        await Assert.ThrowsAsync<ScellementRefuseException>(() => _sceau.ScellerAsync());
        Assert.Equal(2, (await essais.Service<Scellement>().RemplacerLaCleAsync(_sceau.Departement.Code, ancienne, nouvelle, CancellationToken.None)).Rang);
        Assert.Equal([ancienne.Empreinte, ancienne.Empreinte, nouvelle.Empreinte], [.. (await _sceau.RegistreAsync()).Sceaux.Select(s => s.Sceau.Cle), .. (await _sceau.ScellerAsync()).Select(s => s.Cle)]);
        Assert.Empty(await _sceau.TrouverAsync());

        // L'ancienne ne signe plus rien, et la nouvelle n'est admise que par elle.
        await Assert.ThrowsAsync<ScellementRefuseException>(() => essais.Service<Scellement>().RemplacerLaCleAsync(_sceau.Departement.Code, ancienne, SceauDEssais.NouvelleCle(), CancellationToken.None));
        await _sceau.AltererAsync("update parcours.cle_de_sceau set signature = sha512('x') where departement = @ and rang = 2");
        Assert.Equal(["signature invalide"], await _sceau.TrouverAsync());
        ancienne.Dispose();
    }

    [Fact]
    public async Task Effacer_la_correspondance_des_identifiants_ne_change_pas_le_sceau()
    {
        await essais.ExecuterAsync($"insert into coffre.correspondance values ('{_sceau.Departement.Code}', 'personne', 'dossier-1', '{Personne("p1")}')");
        await _sceau.ConsignerEtScellerAsync();
        await essais.ExecuterAsync($"delete from coffre.correspondance where departement = '{_sceau.Departement.Code}'");
        Assert.Empty(await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Reconstruire_les_tables_de_faits_ne_change_pas_le_sceau()
    {
        await _sceau.ConsignerEtScellerAsync();
        await essais.ReconstruireAsync(_sceau.Departement.Code);
        await _sceau.Departement.PorterAsync();
        Assert.Empty(await _sceau.ScellerAsync());
        Assert.Empty(await _sceau.TrouverAsync());
    }

    [Fact]
    public async Task Un_fait_scelle_se_prouve_par_sa_ligne_et_son_chemin()
    {
        await _sceau.ConsignerEtScellerAsync();
        foreach (var (id, indice, nombre) in new[] { ("e1", 0L, 3L), ("e3", 2L, 3L), ("e5", 1L, 2L) })
        {
            foreach (var designation in new[] { id, IdentifiantFait.De(id).ToString() })
            {
                var (preuve, raison) = await essais.Service<EtablissementDePreuve>().EtablirAsync(_sceau.Departement.Code, designation, CancellationToken.None);
                Assert.Null(raison);
                Assert.True(preuve!.EstJuste);
                Assert.Equal((indice, nombre, IdentifiantFait.De(id)), (preuve.Indice, preuve.Sceau.Nombre, preuve.Fait));
                Assert.False((preuve with { Ligne = [.. preuve.Ligne, (byte)' '] }).EstJuste);
            }
        }
    }

    [Fact]
    public async Task La_ligne_scellee_dit_le_fait_sa_provenance_son_instant_et_son_rang()
    {
        await _sceau.ConsignerEtScellerAsync();
        var (preuve, _) = await essais.Service<EtablissementDePreuve>().EtablirAsync(_sceau.Departement.Code, "e2", CancellationToken.None);
        var p1 = Personne("p1");
        Assert.Equal(
            $$$"""{"dateEffet":"2022-03-15","donnees":{"organisme":"CCAS","rang":"initiale"},"enregistreLe":"2022-06-15T10:00:00.123456Z","flux":"RSA/{{{p1}}}/1","id":"e2","journal":{"entetes":{"consigneLe":"2022-06-15T10:00:00.123456Z","idEmetteur":"e2","voie":"lot"},"id":"{{{IdentifiantFait.De("e2")}}}","position":2,"type":"rsa.orientation_notifiee.v1","version":2},"personne":"{{{p1}}}","type":"OrientationNotifiee"}""",
            Encoding.UTF8.GetString(preuve!.Ligne));
        Assert.Equal(preuve.Ligne, JsonCanonique.De(preuve.Ligne));
    }

    [Fact]
    public async Task Sans_sceau_ni_fait_pas_de_preuve()
    {
        await _sceau.ConsignerAsync();
        var etablissement = essais.Service<EtablissementDePreuve>();
        Assert.Contains("pas encore scellé", (await etablissement.EtablirAsync(_sceau.Departement.Code, "e1", CancellationToken.None)).Raison!, StringComparison.Ordinal);
        Assert.Contains("n'a pas de fait", (await etablissement.EtablirAsync(_sceau.Departement.Code, "inconnu", CancellationToken.None)).Raison!, StringComparison.Ordinal);
        await _sceau.ScellerAsync();
        await _sceau.AltererAsync("update parcours.mt_events set version = 70 where tenant_id = @ and seq_id = 1");
        Assert.Contains("ne se retrouve pas", (await etablissement.EtablirAsync(_sceau.Departement.Code, "e1", CancellationToken.None)).Raison!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_tables_du_sceau_ne_changent_ni_ne_se_vident_fut_ce_par_le_proprietaire()
    {
        await _sceau.ConsignerEtScellerAsync();
        foreach (var table in new[] { "sceau", "feuille_de_sceau", "cle_de_sceau" })
            foreach (var ordre in new[] { $"update parcours.{table} set departement = '99'", $"delete from parcours.{table} where departement = '{_sceau.Departement.Code}'", $"truncate parcours.{table}" })
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => essais.ExecuterAsync(ordre))).SqlState);
    }

    [Fact]
    public async Task Radier_un_departement_efface_ses_sceaux()
    {
        await _sceau.ConsignerEtScellerAsync();
        await essais.Service<Departements>().RadierAsync([_sceau.Departement.Code], CancellationToken.None);
        foreach (var table in new[] { "sceau", "feuille_de_sceau", "cle_de_sceau" })
            Assert.Equal(0, await _sceau.Departement.CompterAsync($"select count(*) from parcours.{table} where departement = $1"));
    }

    [Fact]
    public async Task Un_registre_exporte_se_relit_le_meme()
    {
        await _sceau.ConsignerEtScellerAsync();
        var registre = await _sceau.RegistreAsync();
        var ecrit = Exporter(registre);
        Assert.Equal(Encoding.UTF8.GetString(ecrit), Encoding.UTF8.GetString(Exporter(EchangeDesSceaux.Lire(ecrit, _sceau.Departement.Code))));
        Assert.Contains(_sceau.Departement.Code, Assert.Throws<FormatException>(() => EchangeDesSceaux.Lire(ecrit, "971")).Message, StringComparison.Ordinal);
        foreach (var faux in new[] { "{}", "[]", "zut", """{"departement":"71","cles":[{}],"sceaux":[]}""", """{"departement":"71","cles":[],"sceaux":[{"jour":"hier"}]}""" })
            Assert.Throws<FormatException>(() => EchangeDesSceaux.Lire(Encoding.UTF8.GetBytes(faux), "71"));
    }

    private byte[] Exporter(RegistreDesSceaux registre)
    {
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon)) EchangeDesSceaux.Ecrire(json, _sceau.Departement.Code, registre);
        return tampon.WrittenSpan.ToArray();
    }
}
