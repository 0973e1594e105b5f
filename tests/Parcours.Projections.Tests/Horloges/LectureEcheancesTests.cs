using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Horloges;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>La liste lue des tables est celle des fonctions pures, à toute connaissance et à tout jour.</summary>
public sealed class LectureEcheancesTests(BaseDEssais essais)
{
    private static readonly LocalDate Jour = Le("2022-06-15");

    [Fact]
    public async Task La_liste_se_lit_les_plus_en_retard_d_abord_par_pages_et_par_filtres()
    {
        var departement = essais.Prendre();
        await PeuplerAsync(departement);
        var toutes = await LireAsync(new(departement.Code, Jour, Jour));
        Assert.Equal(
            ["2022-04-10 orientation-objectif p1", "2022-05-10 orientation p1", "2022-05-15 premier-rendez-vous p2", "2022-06-30 orientation-objectif p3", "2022-07-01 cer-social p2", "2022-07-30 orientation p3"],
            Dire(toutes));
        Assert.Equal((6, 3), (toutes.Total, toutes.EnRetard));

        var page = await LireAsync(new(departement.Code, Jour, Jour, Places: 2));
        Assert.Equal(["2022-04-10 orientation-objectif p1", "2022-05-10 orientation p1"], Dire(page));
        Assert.Equal((6, 3), (page.Total, page.EnRetard));

        Assert.Equal(["2022-05-15 premier-rendez-vous p2", "2022-07-01 cer-social p2"], Dire(await LireAsync(new(departement.Code, Jour, Jour, Organisme: "CCAS"))));
        Assert.Equal(["2022-06-30 orientation-objectif p3", "2022-07-30 orientation p3"], Dire(await LireAsync(new(departement.Code, Jour, Jour, Territoire: "TAS-MP"))));
        Assert.Equal(["2022-05-10 orientation p1", "2022-07-30 orientation p3"], Dire(await LireAsync(new(departement.Code, Jour, Jour, Horloge: "orientation"))));
        Assert.Equal(["2022-04-10 orientation-objectif p1"], Dire(await LireAsync(new(departement.Code, Jour, Jour, Avant: Le("2022-05-10")))));
    }

    [Fact]
    public async Task La_liste_se_relit_telle_que_connue_et_observee_un_autre_jour()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(A("2022-03-10T10:00:00Z"), Depot("e1", Ouverture("2022-03-10")));
        await departement.ConsignerAsync(A("2022-04-20T10:00:00Z"), Depot("e2", Orientation("2022-04-05")));
        await departement.ConsignerAsync(A("2022-05-20T10:00:00Z"), Depot("e3", Cloture("2022-05-15")));
        await departement.PorterAsync();

        // L'orientation du 5 n'est apprise que le 20 : au 19, on l'attend toujours ; au 20, c'est le contrat et le rendez-vous.
        Assert.Equal(["2022-04-10 orientation-objectif p1", "2022-05-10 orientation p1"], Dire(await LireAsync(new(departement.Code, Le("2022-04-19"), Le("2022-04-19")))));
        Assert.Equal(["2022-04-19 premier-rendez-vous p1", "2022-06-05 cer-social p1"], Dire(await LireAsync(new(departement.Code, Le("2022-04-20"), Le("2022-04-20")))));
        // Connu d'aujourd'hui, observé au 4 : rien n'était encore notifié.
        Assert.Equal(["2022-04-10 orientation-objectif p1", "2022-05-10 orientation p1"], Dire(await LireAsync(new(departement.Code, Jour, Le("2022-04-04")))));
        Assert.Equal(["2022-04-19 premier-rendez-vous p1", "2022-06-05 cer-social p1"], Dire(await LireAsync(new(departement.Code, Jour, Le("2022-05-14")))));
        Assert.Empty((await LireAsync(new(departement.Code, Jour, Le("2022-05-15")))).Decomptes);
        Assert.Empty((await LireAsync(new(departement.Code, Jour, Jour))).Decomptes);
    }

    [Fact]
    public async Task Un_departement_sans_fait_n_attend_rien() => Assert.Equal((0, 0), (await LireAsync(new(essais.Prendre().Code, Jour, Jour))) is var vide ? (vide.Total, vide.Decomptes.Count) : default);

    /// <summary>Le recrutement ne doit rien manquer : ce que toutes les personnes jugées une à une attendent, la lecture le rend.</summary>
    [Fact]
    public async Task La_lecture_ne_manque_aucun_decompte_d_aucun_dispositif()
    {
        var departement = essais.Prendre();
        var ase = new Episode(Dispositif.Ase, "");
        var histoires = new Dictionary<string, Fait[]>
        {
            ["p1"] = [Ouverture("2022-01-31"), Orientation("2022-02-01"), Rdv("2022-02-02", "2022-02-12"), RdvManque("2022-02-12"), Diagnostic("2022-06-10")],
            ["p2"] = [Ouverture("2022-01-31"), Orientation("2022-02-01"), Rdv("2022-02-02", "2022-02-12"), RdvTenu("2022-02-12")],
            ["p3"] = [new Domain.Autonomie.DemandeApaDeposee(Complet: true) { Episode = new(Dispositif.Apa, "1"), DateEffet = Le("2022-06-10") },
                new Domain.Autonomie.DossierApaComplet(Domain.Autonomie.LieuDeVie.Domicile, null) { Episode = new(Dispositif.Apa, "1"), DateEffet = Le("2022-05-31") }],
            ["p4"] = [new Domain.Autonomie.DemandeMdphDeposee(Domain.Autonomie.DroitMdph.AAH) { Episode = new(Dispositif.Pch, "2"), DateEffet = Le("2022-06-01") }],
            ["p5"] = [new Domain.Garantie.AccompagnementGlobalOriente { Episode = new(Dispositif.AccompagnementGlobal, "1"), DateEffet = Le("2022-06-14") }],
            ["p6"] = [Naissance("2020-01-10", "2005-07-05"), new Domain.Ase.AccueilAseDebute(Domain.Ase.BaseAccueil.Alinea1, null, null) { Episode = ase, DateEffet = Le("2020-01-10") }],
            ["p7"] = [Naissance("2020-01-10", "2003-05-05"), new Domain.Ase.AccueilAseDebute(Domain.Ase.BaseAccueil.Alinea1, null, null) { Episode = ase, DateEffet = Le("2020-01-10") },
                new Domain.Ase.SortieAse(Domain.Ase.MotifSortie.Majorite) { Episode = ase, DateEffet = Le("2022-02-28") }],
            ["p8"] = [Ouverture("2022-01-31"), Deces("2022-03-01")],
            ["p9"] = [Ouverture("2022-01-31"), Cloture("2022-03-01")],
        };
        foreach (var (personne, faits) in histoires)
            await departement.ConsignerAsync([.. faits.Select((fait, i) => Depot($"{personne}-{i}", fait, personne))]);
        await departement.PorterAsync();

        var attendues = histoires.SelectMany(histoire => Liste.Ouverte("2022-06-15", histoire.Value).Select(d => (d.Horloge, Personne(histoire.Key), d.Echeance))).Order();
        var lues = (await LireAsync(new(departement.Code, Jour, Jour))).Decomptes.Select(d => (d.Horloge, d.Personne, d.Echeance)).Order().ToList();
        Assert.Equal(attendues, lues);
        Assert.Equal(["accompagnement-global", "accuse-apa", "cer-social", "contrat-apres-rendez-vous", "decision-apa", "decision-cdaph", "diagnostic-partage", "entretien-apres-sortie", "entretien-autonomie", "relance"],
            lues.Select(lu => lu.Horloge).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task PeuplerAsync(DepartementDEssais departement)
    {
        await departement.ConsignerAsync(
            Depot("p1-e1", Ouverture("2022-03-10"), "p1"), Depot("p2-e1", Ouverture("2022-04-20"), "p2"), Depot("p2-e2", Orientation("2022-05-01"), "p2"),
            Depot("p3-e1", Ouverture("2022-05-30", "TAS-MP"), "p3"), Depot("p4-e1", Ouverture("2022-03-10"), "p4"), Depot("p4-e2", Cloture("2022-03-20"), "p4"),
            Depot("p5-e1", Ouverture("2022-03-10"), "p5"), Depot("p5-e2", Deces("2022-03-20"), "p5"));
        await departement.PorterAsync();
    }

    private async Task<EcheancesLues> LireAsync(DemandeDEcheances demande) =>
        (await essais.Service<LectureEcheances>().LireAsync(demande, Jour, CancellationToken.None)).Lues!;

    private static string[] Dire(EcheancesLues lues) => [.. lues.Decomptes.Select(d =>
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(d.Echeance)} {d.Horloge} {Enumerable.Range(1, 9).Select(i => $"p{i}").First(p => Personne(p) == d.Personne)}")];
}
