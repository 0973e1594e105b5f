using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Parcours.Projections.Enregistrement;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Faits;

/// <summary>Du journal aux tables, par le vrai démon : chaque valeur connue d'un fait, et l'intervalle où elle l'est.</summary>
public sealed class TableDesFaitsTests(BaseDEssais essais)
{
    private readonly DepartementDEssais _departement = essais.Prendre();

    [Fact]
    public async Task Chaque_fait_donne_une_ligne_ouverte()
    {
        await _departement.ConsignerAsync(
            Depot("e1", Ouverture("2022-03-01") with { Role = RoleFoyer.Conjoint, Foyer = Guid.Parse("0192f0c0-0000-7000-8000-000000000001") }),
            Depot("e2", Orientation("2022-03-15")), Depot("e3", Partage("2022-04-01")),
            Depot("e4", Contrat("2022-04-02") with { HeuresHebdo = 12.5m }), Depot("e5", Transmission("2022-05-02")),
            Depot("e6", VersementSuspendu("2022-05-03")), Depot("e7", Manquement("2022-05-04") with { Episode = Second }));
        await _departement.PorterAsync();
        Assert.Equal(
        [
            "1 [1,[ 1 DroitRsaNotifie 2022-03-01 nature=primo date_ouverture_droit=2022-03-01 role=conjoint foyer=0192f0c0-0000-7000-8000-000000000001 territoire=TAS-CL soumis_droits_devoirs=True",
            "2 [2,[ 1 OrientationNotifiee 2022-03-15 organisme=CCAS rang=initiale",
            """3 [3,[ 1 DiagnosticPartage 2022-04-01 diagnostic=d1 destinataires=["departement","personne"]""",
            "4 [4,[ 1 ContratSigne 2022-04-02 nature=CER rang=premier heures_hebdo=12.5",
            "5 [5,[ 1 DossierTransmis 2022-05-02 departement_du_fait=21",
            "6 [6,[ 1 VersementRsaSuspendu 2022-05-03 motif=01",
            "7 [7,[ 2 ManquementConstate 2022-05-04 fait=contratNonRespecte rang_integer=1",
        ], await _departement.LignesAsync());
    }

    [Fact]
    public async Task Un_deces_est_une_ligne_de_la_personne()
    {
        await _departement.ConsignerAsync(Depot("e1", Naissance("2022-01-01", "1980-02-29")), Depot("e2", Deces("2022-06-01")), Depot("e3", Ouverture("2022-02-01")),
            Depot("e4", Correction("e2", effet: "2022-06-03")));
        await _departement.PorterAsync();
        Assert.Equal(
        [
            "1 [1,[ 0 PersonneConnue 2022-01-01 date_naissance=1980-02-29 sexe=femme",
            "2 [2,4[ 0 PersonneDecedee 2022-06-01",
            "2 [4,[ 0 PersonneDecedee 2022-06-03",
        ], await _departement.LignesAsync("faits_personne"));
        Assert.Single(await _departement.LignesAsync());
    }

    /// <summary>Correction, annulation, annulation de l'annulation, correction sur un fait annulé, annulation d'une correction.</summary>
    private static readonly Depot[] _retouches =
    [
        Depot("e1", Orientation("2022-03-15")),
        Depot("e2", Contrat("2022-03-20")),
        Depot("e3", Correction("e1", effet: "2022-03-16")),
        Depot("e4", Annulation("e1")),
        Depot("e5", Correction("e1", donnees: """{"organisme":"PLIE"}""")),
        Depot("e6", Annulation("e4")),
        Depot("e7", Annulation("e3")),
        Depot("e8", Annulation("e2")),
        Depot("e9", Annulation("e8")),
        Depot("e10", Annulation("e9")),
    ];

    private static readonly string[] _attendues =
    [
        "1 [1,3[ 1 OrientationNotifiee 2022-03-15 organisme=CCAS rang=initiale",
        "1 [3,4[ 1 OrientationNotifiee 2022-03-16 organisme=CCAS rang=initiale",
        "1 [6,7[ 1 OrientationNotifiee 2022-03-16 organisme=PLIE rang=initiale",
        "1 [7,[ 1 OrientationNotifiee 2022-03-15 organisme=PLIE rang=initiale",
        "2 [2,8[ 1 ContratSigne 2022-03-20 nature=CER rang=premier",
        "2 [9,10[ 1 ContratSigne 2022-03-20 nature=CER rang=premier",
    ];

    [Fact]
    public async Task Les_retouches_en_un_seul_lot()
    {
        await _departement.ConsignerAsync(_retouches);
        await _departement.PorterAsync();
        Assert.Equal(_attendues, await _departement.LignesAsync());
    }

    [Fact]
    public async Task Les_retouches_lot_apres_lot_puis_une_reconstruction_donnent_les_memes_lignes()
    {
        foreach (var depot in _retouches)
        {
            await _departement.ConsignerAsync(depot);
            await _departement.PorterAsync();
        }
        Assert.Equal(_attendues, await _departement.LignesAsync());
        var avant = await _departement.ToutAsync();
        await essais.ReconstruireAsync(_departement.Code);
        await _departement.PorterAsync();
        Assert.Equal(avant, await _departement.ToutAsync());
    }

    [Fact]
    public async Task Reconstruire_un_departement_laisse_les_autres_et_le_flux_reprend()
    {
        var voisin = essais.Prendre();
        await voisin.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")), Depot("e2", Orientation("2022-03-02")));
        await _departement.ConsignerAsync(Depot("e1", Ouverture("2022-04-01")));
        await Task.WhenAll(voisin.PorterAsync(), _departement.PorterAsync());
        Assert.Equal(2, (await voisin.LignesAsync()).Length);

        // Une ligne étrangère au journal : la reconstruction du voisin n'y touche pas, la sienne l'efface.
        await _departement.ExecuterAsync($"insert into parcours.faits_rsa (departement, personne, episode, type, effet, ordre, connu_de) values ('{_departement.Code}', gen_random_uuid(), 1, 102, '2022-01-01', 99, 99)");
        await essais.ReconstruireAsync(voisin.Code);
        await voisin.PorterAsync();
        Assert.Equal(2, (await voisin.LignesAsync()).Length);
        Assert.Equal(2, (await _departement.LignesAsync()).Length);
        await essais.ReconstruireAsync(_departement.Code);
        await _departement.PorterAsync();
        Assert.Single(await _departement.LignesAsync());

        await voisin.ConsignerAsync(Depot("e3", Contrat("2022-03-09")));
        await _departement.ConsignerAsync(Depot("e3", Contrat("2022-04-09")));
        await Task.WhenAll(voisin.PorterAsync(), _departement.PorterAsync());
        Assert.Equal(3, (await voisin.LignesAsync()).Length);
        Assert.Equal(2, (await _departement.LignesAsync()).Length);
    }

    [Fact]
    public async Task Deux_departements_se_partagent_un_id_sans_se_voir()
    {
        var voisin = essais.Prendre();
        await _departement.ConsignerAsync(Depot("e1", Ouverture("2022-03-01")));
        await voisin.ConsignerAsync(Depot("e1", Ouverture("2022-05-01")), Depot("e2", Annulation("e1")));
        await Task.WhenAll(voisin.PorterAsync(), _departement.PorterAsync());
        Assert.Equal(["1 [1,[ 1 DroitRsaNotifie 2022-03-01 nature=primo date_ouverture_droit=2022-03-01 territoire=TAS-CL soumis_droits_devoirs=True"],
            await _departement.LignesAsync());
        Assert.Equal(["1 [1,2[ 1 DroitRsaNotifie 2022-05-01 nature=primo date_ouverture_droit=2022-05-01 territoire=TAS-CL soumis_droits_devoirs=True"],
            await voisin.LignesAsync());
    }

    [Fact]
    public async Task Ce_qu_une_reprise_interrompue_a_laisse_est_balaye_a_la_premiere_ecriture()
    {
        await _departement.ExecuterAsync($"""
            insert into parcours.faits_rsa (departement, personne, episode, type, effet, ordre, connu_de) values ('{_departement.Code}', gen_random_uuid(), 1, 103, '2022-01-01', 1, 1);
            insert into parcours.faits_personne (departement, personne, episode, type, effet, ordre, connu_de) values ('{_departement.Code}', gen_random_uuid(), 0, 12, '2022-01-01', 2, 2);
            insert into parcours.retouche values ('{_departement.Code}', 3, gen_random_uuid(), gen_random_uuid());
            """);
        Assert.Equal(0, (await _departement.PositionAuAsync("2022-12-31")).Valeur);
        await _departement.ConsignerAsync(Depot("e1", Orientation("2022-03-15")));
        await _departement.PorterAsync();
        Assert.Equal(["1 [1,[ 1 OrientationNotifiee 2022-03-15 organisme=CCAS rang=initiale"], await _departement.LignesAsync());
        Assert.Empty(await _departement.LignesAsync("faits_personne"));
        Assert.Equal(0, await _departement.CompterAsync("select count(*) from parcours.retouche where departement = $1"));
    }
}
