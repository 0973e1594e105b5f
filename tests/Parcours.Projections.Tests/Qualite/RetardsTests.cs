using Parcours.Projections.Lecture;
using Parcours.Projections.Qualite;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Le retard de consignation : trente et un jours admis, le trente-deuxième compte.</summary>
public sealed class RetardsTests(BaseDEssais essais)
{
    private const string Controle = "retard-consignation";

    [Fact]
    public async Task Le_trente_deuxieme_jour_compte_et_la_repartition_porte_sur_tous_les_faits()
    {
        var qualite = new QualiteDEssais(essais);
        // Retards de 30, 31 et 32 jours, puis de 0 et 4 ; une clôture annoncée d'avance n'en a pas.
        await qualite.ConsignerAsync("2022-05-02",
            qualite.Dire(Ouverture("2022-04-02"), "a"), qualite.Dire(Ouverture("2022-04-01"), "b"), qualite.Dire(Ouverture("2022-03-31"), "c"),
            qualite.Dire(Ouverture("2022-05-02"), "d"), qualite.Dire(Orientation("2022-04-28"), "d"), qualite.Dire(Cloture("2022-06-30"), "d"));
        var lue = await qualite.LireAsync(Controle, "2022-05-02");
        Assert.Equal(Personne("c"), Assert.Single(lue.Cas).Personne);
        Assert.Equal(32, lue.Cas[0].Jours);
        // 0, 4, 30, 31, 32 : la moitié de cinq faits est atteinte au troisième, les neuf dixièmes au cinquième.
        Assert.Equal((5, 30, 32), Repartition(lue.Chiffres[0].Compte));
        // La clôture a pris effet : 0, 0, 4, 30, 31, 32.
        Assert.Equal((6, 4, 32), Repartition((await qualite.LireAsync(Controle, "2022-06-30", "2022-05-02")).Chiffres[0].Compte));
        Assert.Equal((6, 4, 32), Repartition((await qualite.LireAsync(Controle, "2022-06-30", "2022-05-02")).Chiffres[0].Parts["RSA"]));
        // La période range chaque fait par son effet.
        Assert.Equal(0, (await qualite.LireAsync(Controle, "2022-06-30", debut: "2022-04-01")).Total);
        Assert.Equal(1, (await qualite.LireAsync(Controle, "2022-06-30", debut: "2022-03-31", fin: "2022-03-31")).Total);
    }

    [Fact]
    public async Task Sans_aucun_fait_il_n_y_a_ni_cas_ni_mediane()
    {
        var qualite = new QualiteDEssais(essais);
        Assert.Equal((0, null, null), Repartition((await qualite.LireAsync(Controle, "2022-05-02")).Chiffres[0].Compte));
        await qualite.ConsignerAsync("2022-05-02", qualite.Dire(Ouverture("2022-04-02"), "a"));
        Assert.Equal((0, null, null), Repartition((await qualite.LireAsync(Controle, "2022-05-01")).Chiffres[0].Compte));
        Assert.Equal((0, null, null), Repartition((await qualite.LireAsync(Controle, "2022-04-01", "2022-05-02")).Chiffres[0].Compte));
    }

    [Fact]
    public async Task Une_correction_deplace_le_retard_une_annulation_l_ote_et_la_connaissance_d_alors_se_relit()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.Departement.ConsignerAsync(A("2022-05-02T10:00:00Z"), Depot("r1", Ouverture("2022-05-01"), "a"), Depot("r2", Ouverture("2022-01-01"), "b"));
        await qualite.Departement.ConsignerAsync(A("2022-05-10T10:00:00Z"), Depot("r3", Correction("r1", "2022-02-01"), "a"));
        await qualite.ConsignerAsync("2022-05-11", Depot("r4", Annulation("r2"), "b"));
        Assert.Equal([Personne("b")], (await qualite.LireAsync(Controle, "2022-05-09")).Cas.Select(cas => cas.Personne));
        Assert.Equal([Personne("b"), Personne("a")], (await qualite.LireAsync(Controle, "2022-05-10")).Cas.Select(cas => cas.Personne));
        // Corrigé, il reste dit le 2 mai : quatre-vingt-dix jours après le 1er février.
        var corrige = Assert.Single((await qualite.LireAsync(Controle, "2022-05-11")).Cas);
        Assert.Equal((Personne("a"), 90), (corrige.Personne, corrige.Jours));
        Assert.Equal(1, (await qualite.LireAsync(Controle, Le("2022-05-11"), PointDeConnaissance.ALaPosition(2))).Total);
    }

    private static (long, int?, int?) Repartition(CompteDeQualite compte) => (compte.Retards!.Effectif, compte.Retards.Mediane, compte.Retards.P90);
}
