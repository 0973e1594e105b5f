using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Parcours.Epreuves.Socle;
using Parcours.Host.Reprise;
using Parcours.Host.Tests.Reprise;

namespace Parcours.Host.Tests.Rejeu;

/// <summary>Une table abîmée à la main : l'oracle dit quel chiffre, quelle année, quelle personne, et rend 1.</summary>
public sealed class CommandeRejouerTests(HoteAvecBase hote, RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    private readonly Terrain _terrain = new(hote.Alba.Services, () => hote.Alba.GetTestServer().CreateClient(), [], estPartage: true);
    private readonly DepartementVide _departement = essais.Prendre();

    [Fact]
    public async Task Des_tables_fideles_rendent_0()
    {
        await RaconterAsync();
        var (code, sortie, _) = await RejouerAsync();
        Assert.Contains("Les tables disent ce que dit le journal.", sortie);
        Assert.Contains("années de 2021 à 2022", sortie);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Une_ligne_changee_se_dit_par_son_chiffre_et_sa_personne()
    {
        await RaconterAsync();
        await AbimerAsync($"update parcours.faits_rsa set effet = '2019-06-01' where departement = '{_departement.Code}' and ordre = 4");
        var (code, sortie, _) = await RejouerAsync();
        Assert.Equal(1, code);
        Assert.Contains("RSA-01 (version 2022), 2021 : tables 2/2, en attente 0, exclus 0 ; journal 3/3, en attente 0, exclus 0", sortie);
        Assert.Contains($"{await ParcoursAsync("p2")} : tables absent ; journal compte (départ DroitRsaNotifie du 2021-03-05, position 4", sortie);
        Assert.DoesNotContain(await ParcoursAsync("p1"), sortie);
        Assert.DoesNotContain("RSA-01 (version 2022), 2022", sortie);
    }

    [Fact]
    public async Task Une_ligne_effacee_se_dit_aussi_en_json()
    {
        await RaconterAsync();
        await AbimerAsync($"delete from parcours.faits_rsa where departement = '{_departement.Code}' and ordre = 2");
        var (code, sortie, _) = await RejouerAsync("--json");
        Assert.Equal(1, code);
        var rendu = JsonElement.Parse(sortie);
        Assert.False(rendu.GetProperty("fidele").GetBoolean());
        var ecart = rendu.GetProperty("ecarts").EnumerateArray().Single(e => e.GetProperty("indicateur").GetString() == "RSA-02B" && e.GetProperty("debut").GetString() == "2021-01-01");
        var cas = Assert.Single(ecart.GetProperty("cas").EnumerateArray());
        Assert.Equal(await ParcoursAsync("p1"), cas.GetProperty("parcours").GetString());
        Assert.Equal(2, cas.GetProperty("journal").GetProperty("arret").GetProperty("position").GetInt64());
        Assert.False(cas.GetProperty("tables").TryGetProperty("arret", out _));
    }

    [Fact]
    public async Task Une_connaissance_passee_se_rejoue_a_sa_date_comme_a_sa_position()
    {
        await RaconterAsync();
        // La correction apprise en 2022 déplace une orientation en 2022 : avant elle, cette année n'est pas au journal.
        var (_, avant, _) = await RejouerAsync("--a-la-date", "2021-12-31", "--json");
        Assert.Equal([2021], Annees(avant));
        Assert.Equal(5, JsonElement.Parse(avant).GetProperty("position").GetInt64());
        var (code, alors, _) = await RejouerAsync("--position", "5", "--observe-le", "2021-12-31", "--json");
        Assert.Equal((0, 5), (code, JsonElement.Parse(alors).GetProperty("position").GetInt64()));
        var (_, apres, _) = await RejouerAsync("--json");
        Assert.Equal([2021, 2022], Annees(apres));
        Assert.Equal(2, (await RejouerAsync("--position", "5")).Code);
    }

    [Fact]
    public async Task Une_date_de_connaissance_faussee_dans_les_tables_se_dit()
    {
        await RaconterAsync();
        await AbimerAsync($"update parcours.connaissance set position_precedente = 3 where departement = '{_departement.Code}' and jour = '2022-02-01'");
        var (code, sortie, _) = await RejouerAsync("--a-la-date", "2021-12-31");
        Assert.Equal(1, code);
        Assert.Contains("Position : tables 3, journal 5.", sortie);
    }

    [Theory]
    [InlineData(1, "La dernière position de", "--position", "99", "--observe-le", "2022-12-31")]
    [InlineData(2, "--position remplace --a-la-date et --connu-au", "--position", "3", "--connu-au", "2021-12-31")]
    public async Task Un_appel_refuse_dit_pourquoi(int code, string raison, params string[] options)
    {
        await RaconterAsync();
        var (rendu, _, erreurs) = await RejouerAsync(options);
        Assert.Equal(code, rendu);
        Assert.Contains(raison, erreurs);
    }

    private async Task RaconterAsync()
    {
        string[] lignes =
        [
            DepartementVide.Ouverture("o1", "2021-02-01", "p1", dateEffet: "2021-02-01"),
            DepartementVide.Orientation("or1", "2021-02-20", "p1", dateEffet: "2021-02-20"),
            DepartementVide.Ouverture("o3", "2021-03-01", "p3", dateEffet: "2021-03-01"),
            DepartementVide.Ouverture("o2", "2021-03-05", "p2", dateEffet: "2021-03-05"),
            DepartementVide.Orientation("or2", "2021-06-20", "p2", dateEffet: "2021-06-20"),
            DepartementVide.Ligne("c1", "EvenementCorrige", "2022-02-01", """{"evenementVise":"or2","dateEffet":"2022-01-20","motif":"dateRectifiee"}""", "p2", dateEffet: "2022-02-01"),
        ];
        var rapport = await essais.Service<RepriseDHistoire>().ReprendreAsync(_departement.Code, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lignes))), false, null, CancellationToken.None);
        Assert.False(rapport.EstRefusee, string.Join(' ', rapport.Refusees));
        await _departement.PorterAsync();
    }

    private Task<(int Code, string Sortie, string Erreurs)> RejouerAsync(params string[] options) =>
        _terrain.CommanderAsync(["rejouer", "--departement", _departement.Code, .. options]);

    private async Task AbimerAsync(string sql)
    {
        await using var commande = _departement.Source.CreateCommand(sql);
        Assert.Equal(1, await commande.ExecuteNonQueryAsync());
    }

    private async Task<string> ParcoursAsync(string personne)
    {
        await using var question = _departement.Source.CreateCommand(
            "select identifiant from coffre.correspondance where departement = $1 and genre = 'personne' and emetteur = $2");
        question.Parameters.Add(new() { Value = _departement.Code });
        question.Parameters.Add(new() { Value = personne });
        return $"{(Guid)(await question.ExecuteScalarAsync())!:N}-rsa-1";
    }

    private static int[] Annees(string sortie) => [.. JsonElement.Parse(sortie).GetProperty("annees").EnumerateArray().Select(annee => annee.GetInt32())];
}
