using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Enregistrement;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Enregistrement;

public sealed class EnregistreurTests(BaseDEssais essais)
{
    private readonly DepartementDEssais _departement = essais.Prendre();

    [Fact]
    public async Task Le_meme_id_avec_le_meme_contenu_ne_produit_rien_de_nouveau()
    {
        var position = Assert.Single(await _departement.ConsignerAsync(Depot("e1", Orientation("2022-03-15"))));
        var sort = Assert.IsType<Depose.DejaConnu>(Assert.Single(await _departement.DeposerAsync(Midi, Depot("e1", Orientation("2022-03-15")))));
        Assert.Equal((position, 1), (sort.Position, sort.Version));
        Assert.Equal(1, await Evenements());
    }

    [Fact]
    public async Task Le_meme_id_avec_un_autre_contenu_ou_pour_une_autre_personne_est_refuse()
    {
        await _departement.ConsignerAsync(Depot("e1", Orientation("2022-03-15")));
        foreach (var depot in new[] { Depot("e1", Orientation("2022-03-16")), Depot("e1", Orientation("2022-03-15") with { Episode = Second }),
            Depot("e1", Contrat("2022-03-15")), Depot("e1", Orientation("2022-03-15"), "p2") })
            Assert.Equal("fait-deja-connu", Refus(Assert.Single(await _departement.DeposerAsync(Midi, depot))));
        Assert.Equal(1, await Evenements());
    }

    [Fact]
    public async Task Une_retouche_redite_sur_un_autre_flux_est_la_meme()
    {
        await _departement.ConsignerAsync(Depot("e1", Orientation("2022-03-15") with { Episode = Second }), Depot("e2", Annulation("e1")));
        var sort = Assert.Single(await _departement.DeposerAsync(Midi, Depot("e2", Annulation("e1") with { Episode = Episode.DeLaPersonne })));
        Assert.Equal(2, Assert.IsType<Depose.DejaConnu>(sort).Position);
    }

    [Fact]
    public async Task Un_lot_porte_ses_propres_doublons()
    {
        var sorts = await _departement.DeposerAsync(Midi, Depot("e1", Ouverture("2022-03-01")), Depot("e1", Ouverture("2022-03-01")),
            Depot("e2", Orientation("2022-03-15")), Depot("e2", Orientation("2022-03-16")), Depot("e2", Orientation("2022-03-15"), "p2"), Depot("e3", Annulation("e2")));
        Assert.Equal([new Depose.Consigne(1, 1, []), new Depose.DejaConnu(1, 1), new Depose.Consigne(2, 2, [])],
            [SansAlertes(sorts[0]), sorts[1], SansAlertes(sorts[2])]);
        Assert.Equal(["fait-deja-connu", "fait-deja-connu"], [Refus(sorts[3]), Refus(sorts[4])]);
        Assert.Equal((3, 3), sorts[5] is Depose.Consigne c ? (c.Position, c.Version) : default);
    }

    [Fact]
    public async Task Redire_en_saisie_un_fait_du_meme_lot_rend_sa_vraie_position()
    {
        var sorts = await _departement.DeposerAsync(Midi, Origine.Saisie, Depot("e1", Ouverture("2022-03-01")), Depot("autre-id", Ouverture("2022-03-01")));
        Assert.Equal(1, Assert.IsType<Depose.DejaConnu>(sorts[1]).Position);
    }

    [Fact]
    public async Task La_position_rendue_est_celle_du_journal_et_les_versions_se_suivent()
    {
        var positions = await _departement.ConsignerAsync(
            Depot("e1", Ouverture("2022-03-01")), Depot("f1", Ouverture("2022-03-01"), "p2"), Depot("e2", Orientation("2022-03-15")));
        await using var question = essais.Source.CreateCommand("select headers->>'idEmetteur' || ' ' || seq_id || ' ' || version from parcours.mt_events where tenant_id = $1 order by 1");
        question.Parameters.Add(new() { Value = _departement.Code });
        await using var lignes = await question.ExecuteReaderAsync();
        var lus = new List<string>();
        while (await lignes.ReadAsync()) lus.Add(lignes.GetString(0));
        Assert.Equal([$"e1 {positions[0]} 1", $"e2 {positions[2]} 2", $"f1 {positions[1]} 1"], lus);
    }

    [Fact]
    public async Task Les_en_tetes_disent_d_ou_vient_le_fait()
    {
        var consigneLe = A("2022-06-15T10:00:00.123456Z");
        var depot = Depot("e1", Ouverture("2022-03-01")) with { Provenance = new() { Auteur = "a17", OrganismeAuteur = "CCAS-MACON", Voie = "saisie" } };
        await _departement.ConsignerAsync(consigneLe, depot, Depot("e2", Cloture("2022-03-10")), Depot("e3", Orientation("2022-03-15")));
        var lus = await _departement.AvecConnexionAsync(c => LectureDuJournal.PersonneAsync(c, _departement.Code, Personne("p1"), CancellationToken.None));
        Assert.Equal(new() { IdEmetteur = "e1", Auteur = "a17", OrganismeAuteur = "CCAS-MACON", ConsigneLe = consigneLe, Voie = "saisie" }, lus[0].Provenance with { Alertes = null });
        Assert.Contains("fait-posterieur-a-la-cloture", lus[2].Provenance.Alertes!);
        Assert.All(lus, lu => Assert.Equal(consigneLe, Instant.FromDateTimeOffset(lu.ConnuLe)));
        Assert.Equal([IdentifiantFait.De("e1"), IdentifiantFait.De("e2"), IdentifiantFait.De("e3")], lus.Select(lu => lu.Consigne.Id));
    }

    [Fact]
    public async Task Cinquante_depots_de_front_sur_une_personne_sont_tous_consignes()
    {
        var sorts = await Task.WhenAll(Enumerable.Range(1, 50).Select(n =>
            Task.Run(() => _departement.DeposerAsync(Midi, Depot($"e{n}", Diagnostic("2022-03-01", $"d{n}"))))));
        Assert.All(sorts, sort => Assert.IsType<Depose.Consigne>(Assert.Single(sort)));
        Assert.Equal(Enumerable.Range(1, 50), sorts.Select(sort => ((Depose.Consigne)sort[0]).Version).Order());
        Assert.Equal(50, await _departement.CompterAsync("select count(distinct version) from parcours.mt_events where tenant_id = $1 and version between 1 and 50"));
        await _departement.PorterAsync();
        Assert.Equal(50, (await _departement.LignesAsync()).Length);
    }

    [Fact]
    public async Task Le_meme_fait_depose_vingt_fois_de_front_n_entre_qu_une_fois()
    {
        var sorts = await Task.WhenAll(Enumerable.Range(1, 20).Select(_ =>
            Task.Run(() => _departement.DeposerAsync(Midi, Depot("e1", Ouverture("2022-03-01"))))));
        Assert.Single(sorts, sort => sort[0] is Depose.Consigne);
        Assert.Equal(19, sorts.Count(sort => sort[0] is Depose.DejaConnu { Position: 1 }));
        Assert.Equal(1, await Evenements());
    }

    [Fact]
    public async Task Le_meme_id_depose_de_front_pour_deux_personnes_n_entre_que_chez_l_une()
    {
        var sorts = await Task.WhenAll(Enumerable.Range(0, 10).Select(n =>
            Task.Run(() => _departement.DeposerAsync(Midi, Depot("e1", Ouverture("2022-03-01"), $"p{n % 2}")))));
        Assert.Single(sorts, sort => sort[0] is Depose.Consigne);
        Assert.Equal(5, sorts.Count(sort => sort[0] is Depose.Refuse { Refus.Code: "fait-deja-connu" }));
        await _departement.PorterAsync();
        Assert.Single(await _departement.LignesAsync());
    }

    [Fact]
    public async Task Une_version_attendue_depassee_et_une_personne_inconnue_ne_consignent_rien()
    {
        await _departement.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")));
        var sorts = await _departement.DeposerAsync(Midi, Depot("e2", Orientation("2022-03-15")) with { VersionAttendue = 0 },
            Depot("e3", Orientation("2022-03-15"), "p9") with { ExigePersonneConnue = true });
        Assert.Equal([new Depose.Depasse(1), new Depose.PersonneInconnue()], sorts);
        Assert.Equal(1, await Evenements());
    }

    private Task<long> Evenements() => _departement.CompterAsync("select count(*) from parcours.mt_events where tenant_id = $1");

    private static string? Refus(Depose sort) => (sort as Depose.Refuse)?.Refus.Code;

    private static Depose SansAlertes(Depose sort) => sort is Depose.Consigne consigne ? consigne with { Alertes = [] } : sort;
}
