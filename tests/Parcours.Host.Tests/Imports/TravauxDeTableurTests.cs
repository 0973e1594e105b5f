using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Parcours.Domain.Habilitations;
using Parcours.Host.Habilitations;
using Parcours.Host.Imports;
using Parcours.Host.Tableurs;
using Parcours.Projections.Droits;
using Parcours.Projections.Imports;

namespace Parcours.Host.Tests.Imports;

/// <summary>Un tableur à la file : repris après un arrêt, jugé selon les habilitations du moment, vu de son déposant, sans retenir les autres.</summary>
public sealed class TravauxDeTableurTests(HoteAvecBase hote)
{
    private const int Page = 500;
    private readonly string _departement = hote.DepartementDe<TravauxDeTableurTests>();

    [Fact]
    public async Task Arrete_entre_les_faits_d_une_page_et_son_compte_rendu_il_finit_comme_sans_arret()
    {
        var client = hote.Parler(_departement);
        // 1 200 lignes : deux redites dans leur page, une d'une page à l'autre, une fautive, une refusée.
        var texte = new StringBuilder("Identifiant;Date de sortie;Motif\n");
        for (var i = 0; i < 1_196; i++)
            texte.Append(CultureInfo.InvariantCulture, $"s{(i is 510 or 520 ? 505 : i is 700 ? 3 : i)};30/04/2022;{(i == 600 ? "Zyx" : "Autre")}\n");
        texte.Append("s600;30/04/2030;Autre\nEXEMPLE;30/04/2022;Autre\ns1196;30/04/2022;Autre\ns1197;30/04/2022;Autre\n");
        var octets = Encoding.UTF8.GetBytes(texte.ToString());
        // 1 200, moins trois redites, la fautive, la refusée et l'exemple.
        const int Consignes = 1_194;

        Guid travail;
        await using (await ReserverAsync(_departement))
        {
            travail = await DeposerAsync(client, octets);
            var pages = 0;
            await Assert.ThrowsAsync<InvalidOperationException>(() => ExecuterAsync(travail, octets, () => ++pages > 2 ? throw new InvalidOperationException("arrêt") : true));
            Assert.Equal(2 * Page, (await LireAsync(travail)).Avancement.Lus);
            // Comme si l'arrêt avait précédé le compte rendu de la deuxième page : ses faits sont au journal, rien ne le dit.
            await SqlAsync($"""
                update coffre.import set lus = {Page}, deja_connus = 0, ignores = 0, refuses = 0, faits = {Page} where travail = '{travail}';
                delete from coffre.ligne_d_import where travail = '{travail}' and rang >= {Page}
                """);
        }

        var fini = await FinirAsync(client, travail);
        Assert.Equal(("fini", 1_200, 1_200), (fini.GetProperty("etat").GetString(), fini.GetProperty("lignes").GetInt32(), fini.GetProperty("traitees").GetInt32()));
        Assert.Equal((Consignes, 3, 2, 1), Comptes(fini));
        Assert.Equal(Consignes, await CompterAsync($"select count(*) from parcours.mt_events where tenant_id = '{_departement}' and headers->>'import' = '{travail}'"));
        Assert.Equal(Consignes, await CompterAsync($"select count(distinct position) from coffre.ligne_d_import where travail = '{travail}' and etat = 'consigne'"));
        Assert.Equal(1_200, await CompterAsync($"select count(distinct rang) from coffre.ligne_d_import where travail = '{travail}'"));
        // La ligne 512 est la 511e remplie, redite de la 507e.
        var redites = (await client.Get($"imports/{travail:N}/lignes?etat=dejaConnu")).Attendre(200).Json.GetProperty("lignes").EnumerateArray().Select(ligne => ligne.GetProperty("ligne").GetInt32());
        Assert.Equal([512, 522, 702], redites);
        // Ce que la qualité dit de cet import.
        var qualite = (await client.Get($"qualite?import={travail:N}")).Attendre(200).Json;
        Assert.Equal(1_200, qualite.GetProperty("compteRendu").GetProperty("lignes").GetInt32());

        // Renvoyé : tout est connu, d'un autre import.
        Assert.Equal((0, Consignes + 3, 2, 1), Comptes(await FinirAsync(client, await DeposerAsync(client, octets))));
    }

    [Fact]
    public async Task Une_habilitation_retiree_entre_le_depot_et_son_tour_ne_vaut_plus()
    {
        var (agent, refuse) = (hote.Parler(_departement, auteur: "agent-du-tour"), hote.ParlerComme(_departement, "accueil", "un-accueil"));
        await SqlAsync($"insert into parcours.habilitation (departement, agent, acte, role, par, le) values ('{_departement}', 'agent-du-tour', 'accordee', 'referentAse', 'essais', now())");
        var octets = Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nh1;30/04/2022;Autre\n");
        Guid avant, apres;
        avant = await DeposerAsync(agent, octets);
        Assert.Equal((1, 0, 0, 0), Comptes(await FinirAsync(agent, avant)));
        await using (await ReserverAsync(_departement))
        {
            apres = await DeposerAsync(agent, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nh2;30/04/2022;Autre\nh3;30/04/2022;Autre\n"));
            var numero = await CompterAsync($"select max(numero) from parcours.habilitation where departement = '{_departement}' and agent = 'agent-du-tour'");
            (await hote.Parler(_departement).Post($"habilitations/{numero}/retrait", "{}")).Attendre(204);
        }

        // Sans habilitation, l'agent n'a plus même la route de ses travaux ; qui importe la voit.
        (await agent.Get($"imports/{apres:N}")).AttendreProbleme(403, "acces-refuse");
        var client = hote.Parler(_departement);
        Assert.Equal((0, 0, 2, 0), Comptes(await FinirAsync(client, apres)));
        Assert.All(
            (await client.Get($"imports/{apres:N}/lignes?etat=refuse")).Attendre(200).Json.GetProperty("lignes").EnumerateArray(),
            ligne => Assert.Equal("acces-refuse", ligne.GetProperty("refus").GetProperty("code").GetString()));
        // Le travail d'un autre n'existe pas pour qui n'envoie que des lots.
        foreach (var route in new[] { "", "/lignes" }) (await refuse.Get($"imports/{avant:N}{route}")).AttendreProbleme(404, "introuvable");
        Assert.Equal("""{"imports":[]}""", (await refuse.Get("imports")).Attendre(200).Texte);
    }

    [Fact]
    public async Task Un_departement_retenu_n_en_retient_pas_un_autre_ni_un_fichier_qui_fait_echouer_les_suivants()
    {
        var (client, voisin) = (hote.Parler(_departement), hote.Parler("2A"));
        Guid retenu, empoisonne, suivant;
        await using (await ReserverAsync(_departement))
        {
            retenu = await DeposerAsync(client, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nd1;30/04/2022;Autre\n"));
            empoisonne = await DeposerAsync(client, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nd2;30/04/2022;Autre\n"));
            suivant = await DeposerAsync(client, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nd3;30/04/2022;Autre\n"));
            // Un modèle que cette version ne sait plus lire.
            await SqlAsync($"""
                insert into parcours.modele_de_tableur (departement, nom, version, le, par, texte) values ('{_departement}', 'poison', 1, now(), 'essais', '[');
                update coffre.import set modele = 'poison', version = 1 where travail = '{empoisonne}'
                """);
            // Il ne dit aucun fait : le voisin a ses propres essais.
            Assert.Equal((0, 0, 0, 1), Comptes(await FinirAsync(voisin, await DeposerAsync(voisin, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nEXEMPLE;30/04/2022;Autre\n")))));
            Assert.Equal("enAttente", (await client.Get($"imports/{retenu:N}")).Attendre(200).Json.GetProperty("etat").GetString());
        }

        Assert.Equal((1, 0, 0, 0), Comptes(await FinirAsync(client, retenu)));
        var echoue = await FinirAsync(client, empoisonne);
        Assert.Equal(("echoue", "erreur-du-service", 0), (echoue.GetProperty("etat").GetString(), echoue.GetProperty("code").GetString(), echoue.GetProperty("consignes").GetInt32()));
        Assert.StartsWith("Le service n'a pas su traiter ce fichier", echoue.GetProperty("raison").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 0, 0, 0), Comptes(await FinirAsync(client, suivant)));
        Assert.Equal(3, await CompterAsync($"select tentatives from coffre.import where travail = '{empoisonne}'"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(hote.Donnees, "imports"), $"{empoisonne:N}*"));
    }

    [Fact]
    public async Task Une_tentative_qui_avance_remet_les_autres_a_zero()
    {
        var (table, token) = (Service<TableDesImports>(), TestContext.Current.CancellationToken);
        await using var reserve = await ReserverAsync(_departement);
        var travail = await DeposerAsync(hote.Parler(_departement), Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nEXEMPLE;30/04/2022;Autre\n"));
        var tente = await LireAsync(travail);
        Assert.Equal(1, await table.NoterUnEchecAsync(tente, token));
        Assert.Equal(2, await table.NoterUnEchecAsync(tente, token));
        await SqlAsync($"update coffre.import set lus = 1 where travail = '{travail}'");
        Assert.Equal(0, await table.NoterUnEchecAsync(tente, token));
        Assert.Equal(1, await table.NoterUnEchecAsync(await LireAsync(travail), token));
    }

    [Fact]
    public async Task Le_detail_des_lignes_s_en_va_les_comptes_restent()
    {
        var client = hote.Parler(_departement);
        var travail = await DeposerAsync(client, Encoding.UTF8.GetBytes("Identifiant;Date de sortie;Motif\nr1;30/04/2022;Autre\nr2;Zyx;Autre\n"));
        await FinirAsync(client, travail);
        // Avant les autres travaux, que ce retrait laisse ; après ce que le service retire de lui-même à chaque ronde.
        var (lignes, fini, retire) = (Service<LignesDesImports>(), HoteAvecBase.Depart - LignesDesImports.Conservation / 2, Instant.FromUtc(2022, 6, 1, 0, 0));
        await SqlAsync($"update coffre.import set fini_le = '{fini}' where travail = '{travail}'");
        await lignes.RetirerAsync(fini, retire, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await client.Get($"imports/{travail:N}/lignes")).Attendre(200).Json.GetProperty("lignes").GetArrayLength());
        await lignes.RetirerAsync(fini + Duration.FromMilliseconds(1), retire, TestContext.Current.CancellationToken);
        Assert.Equal("""{"lignes":[]}""", (await client.Get($"imports/{travail:N}/lignes")).Attendre(200).Texte);
        var lu = (await client.Get($"imports/{travail:N}")).Attendre(200).Json;
        Assert.Equal((1, 0, 1, 0), Comptes(lu));
        Assert.Equal("2022-06-01T00:00:00Z", lu.GetProperty("lignesRetireesLe").GetString());
    }

    private T Service<T>() where T : notnull => hote.Alba.Services.GetRequiredService<T>();

    private async Task<IAsyncDisposable> ReserverAsync(string departement)
    {
        for (var essai = 0; essai < 200; essai++)
        {
            if (await Service<ReserveDuDepartement>().PrendreAsync(departement, TestContext.Current.CancellationToken) is { } reserve) return reserve;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("Le département ne se libère pas.");
    }

    private static async Task<Guid> DeposerAsync(ClientHttp client, byte[] octets)
    {
        var recu = (await client.Envoyer(HttpMethod.Post, "tableurs/sorties-ase/import", new ByteArrayContent(octets) { Headers = { ContentType = new("text/csv") } })).Attendre(202);
        Assert.Equal("enAttente", recu.Json.GetProperty("etat").GetString());
        return recu.Json.GetProperty("travail").GetGuid();
    }

    /// <summary>Par le code de la file, sous la réserve de l'essai ; <paramref name="page"/> est demandé à chaque page.</summary>
    private async Task ExecuterAsync(Guid travail, byte[] octets, Func<bool> page)
    {
        var porteur = new Porteur(new("a17", null, _departement, null, null), [.. DroitsDuRole.Tous.Select(droits => new Habilitation(droits.Role))], new(2022, 6, 15), null, null);
        await Service<ImportDeTableur>().ExecuterAsync(
            await LireAsync(travail), new MemoryStream(octets), _ => page() ? Task.FromResult(porteur) : throw new InvalidOperationException(), null, TestContext.Current.CancellationToken);
    }

    private async Task<ImportLu> LireAsync(Guid travail) => (await Service<TableDesImports>().LireAsync(_departement, travail, TestContext.Current.CancellationToken))!;

    private static async Task<JsonElement> FinirAsync(ClientHttp client, Guid travail)
    {
        for (var essai = 0; essai < 600; essai++)
        {
            var lu = (await client.Get($"imports/{travail:N}")).Attendre(200).Json;
            if (lu.GetProperty("etat").GetString() is not ("enAttente" or "enCours")) return lu;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("L'import n'a pas fini : " + (await client.Get($"imports/{travail:N}")).Texte);
    }

    private static (int Consignes, int DejaConnus, int Refuses, int Ignores) Comptes(JsonElement import) => (
        import.GetProperty("consignes").GetInt32(), import.GetProperty("dejaConnus").GetInt32(), import.GetProperty("refuses").GetInt32(), import.GetProperty("ignores").GetInt32());

    private async Task SqlAsync(string sql)
    {
        await using var commande = Service<SourcesDeDonnees>().Proprietaire.CreateCommand(sql);
        await commande.ExecuteNonQueryAsync();
    }

    private async Task<long> CompterAsync(string sql)
    {
        await using var question = Service<SourcesDeDonnees>().Proprietaire.CreateCommand(sql);
        return Convert.ToInt64(await question.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
