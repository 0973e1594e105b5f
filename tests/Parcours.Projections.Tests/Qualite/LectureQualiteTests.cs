using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections.Qualite;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Chaque contrôle, compté un jour et pas la veille.</summary>
public sealed class LectureQualiteTests(BaseDEssais essais)
{
    private static readonly LocalDate Jour = Le("2022-06-15");

    [Fact]
    public async Task Le_retard_compte_au_dela_de_trente_jours_se_page_et_se_relit()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(A("2022-05-01T10:00:00Z"), Depot("a", Ouverture("2022-04-01")), Depot("b", Ouverture("2022-03-31"), "p2"));
        await departement.ConsignerAsync(A("2022-06-10T10:00:00Z"), Depot("c", Ouverture("2022-03-01"), "p3"));
        await departement.PorterAsync();
        Assert.Equal(2, await CompterAsync(departement, "retard-consignation", "2022-06-15"));
        Assert.Equal(1, await CompterAsync(departement, "retard-consignation", "2022-06-09"));
        Assert.Equal(Personne("p3"), (await ListerAsync(departement, 1)).Single().Personne);
        Assert.Equal(Personne("p2"), (await ListerAsync(departement, 2)).Single().Personne);
        Assert.Empty(await ListerAsync(departement, 3));
    }

    [Fact]
    public async Task Une_issue_manque_apres_quinze_jours_et_une_orientation_apres_soixante()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(A("2022-01-05T10:00:00Z"), Depot("a", Ouverture("2022-01-01")), Depot("b", Rdv("2022-01-03", "2022-02-01")));
        await departement.ConsignerAsync(A("2022-06-10T10:00:00Z"), Depot("c", RdvTenu("2022-02-01")), Depot("d", Orientation("2022-06-09")));
        await departement.PorterAsync();
        Assert.Equal(0, await CompterAsync(departement, "issue-manquante", "2022-02-16"));
        Assert.Equal(1, await CompterAsync(departement, "issue-manquante", "2022-02-17"));
        Assert.Equal(0, await CompterAsync(departement, "issue-manquante", "2022-06-10"));
        Assert.Equal(0, await CompterAsync(departement, "sans-orientation", "2022-03-02"));
        Assert.Equal(1, await CompterAsync(departement, "sans-orientation", "2022-03-03"));
        Assert.Equal(0, await CompterAsync(departement, "sans-orientation", "2022-06-10"));
    }

    private async Task<long> CompterAsync(DepartementDEssais departement, string controle, string jour)
    {
        var (parVoie, _) = await essais.Service<LectureQualite>().CompterAsync(
            departement.Code, Annee, Le(jour), Le(jour), CatalogueQualite.Embarque.Trouver(controle)!, Jour, CancellationToken.None);
        return parVoie!.GetValueOrDefault("lot");
    }

    private static Periode Annee => new(Le("2022-01-01"), Le("2022-12-31"));

    private async Task<IReadOnlyList<DossierEnCause>> ListerAsync(DepartementDEssais departement, int page) => (await essais.Service<LectureQualite>().ListerAsync(
        departement.Code, Annee, Jour, Jour, CatalogueQualite.Embarque.Trouver("retard-consignation")!, page, 1, Jour, CancellationToken.None)).Page!;
}
