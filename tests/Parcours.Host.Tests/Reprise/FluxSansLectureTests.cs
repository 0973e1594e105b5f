using Microsoft.Extensions.DependencyInjection;
using Parcours.Projections.Rejeu;
using static Parcours.Host.Tests.Reprise.DepartementVide;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Reprendre des flux coupés par année, que rien ne replie. Les essais se passent le 15 juin 2022.</summary>
public sealed class FluxSansLectureTests(RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    private readonly DepartementVide _departement = essais.Prendre();

    [Fact]
    public async Task Une_retouche_suit_sa_cible_et_les_tables_disent_ce_que_dit_le_journal()
    {
        Assert.Equal(6, await Reprendre(
            Accueil("a1", "2020-12-31"), Accueil("a2", "2021-01-01"), Accueil("a3", "2021-01-01", departement: false), Annuler("r1", "a1"), Annuler("r2", "r1"), Annuler("r3", "a2")));
        Assert.Equal(["1 a1 v1", "2 a2 v1", "3 a3 v2", "4 r1 v2", "5 r2 v3", "6 r3 v3"], await _departement.JournalAsync());
        Assert.Equal(["s1/2020", "s1/2021"], await _departement.ListerAsync("select emetteur from coffre.correspondance where departement = $1 order by 1"));
        // Une seconde reprise allonge les flux, dont elle ne lit que ce que visent les retouches.
        Assert.Equal(3, await Reprendre(Annuler("r4", "r3"), Annuler("r5", "a3"), Accueil("a4", "2021-05-01", connu: "2022-03-02")));
        Assert.Equal(["7 r4 v4", "8 r5 v5", "9 a4 v6"], (await _departement.JournalAsync())[6..]);
        await _departement.PorterAsync();
        Assert.Equal(["a1 null", "a2 null", "a4 null"], await _departement.ListerAsync("""
            select e.headers->>'idEmetteur' || ' ' || coalesce(f.connu_jusqu_a::text, 'null') from parcours.faits_pas f
            join parcours.mt_events e on e.tenant_id = f.departement and e.seq_id = f.ordre where f.departement = $1 and f.connu_jusqu_a is null order by f.ordre
            """));
        var confrontation = essais.Service<Confrontation>();
        var bilan = await confrontation.ConfronterAsync(_departement.Code, new(9, new(2022, 6, 15), confrontation.Chiffres([2020, 2021])), null, CancellationToken.None);
        Assert.Empty(bilan!.Ecarts);
    }

    [Fact]
    public async Task Une_retouche_d_un_autre_lieu_ou_sans_cible_est_refusee()
    {
        var rapport = await _departement.ReprendreAsync(Accueil("a1", "2021-01-01"), Annuler("r1", "a1", "s2"), Annuler("r2", "rien"));
        Assert.Equal(["2 donnees.evenementVise", "3 donnees.evenementVise"], rapport.Refusees.Select(refus => $"{refus.Ligne} {refus.Champ}"));
        Assert.Empty(await _departement.TracesAsync());
    }

    [Fact]
    public async Task L_export_se_reprend_a_l_identique()
    {
        await Reprendre(Accueil("a1", "2020-12-31"), Accueil("a2", "2021-01-01"), Annuler("r1", "a1"),
            Ligne("m1", "MobiliteAccompagnementDebute", "2022-03-02", flux: "MOB/mesure-1", dateEffet: "2021-03-01"), Ligne("m2", "MobiliteDiagnosticPrescrit", "2022-03-02", flux: "MOB/7", dateEffet: "2021-03-01"));
        var ailleurs = essais.Prendre();
        var export = await _departement.ExporterAsync();
        var rapport = await ailleurs.ReprendreAsync(export, false);
        Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
        var question = "select e.headers->>'idEmetteur' || ' ' || e.version || ' ' || (e.data->>'episode') from parcours.mt_events e where e.tenant_id = $1 order by e.seq_id";
        Assert.Equal(await _departement.ListerAsync(question), await ailleurs.ListerAsync(question));
    }

    private async Task<long> Reprendre(params string[] lignes)
    {
        var rapport = await _departement.ReprendreAsync(lignes);
        Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
        return rapport.Consignes;
    }

    private static string Accueil(string id, string jour, bool departement = true, string connu = "2022-03-01") =>
        $$$"""{"id":"{{{id}}}","flux":"PAS/s1","personne":null,"type":"AccueilRealise","dateEffet":"{{{jour}}}","enregistreLe":"{{{connu}}}","donnees":{"structureDepartement":{{{(departement ? "true" : "false")}}},"territoire":"TAS-CL"}}""";

    private static string Annuler(string id, string cible, string lieu = "s1") =>
        $$$"""{"id":"{{{id}}}","flux":"PAS/{{{lieu}}}","type":"EvenementAnnule","dateEffet":"2022-03-02","enregistreLe":"2022-03-02","donnees":{"evenementVise":"{{{cible}}}","motif":"doublon"}}""";
}
