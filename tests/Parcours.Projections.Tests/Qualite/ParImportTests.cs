using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;
using static Parcours.Projections.Tests.Qualite.QualiteDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les contrôles d'un import : les faits qu'il a consignés, et les personnes qu'ils touchent.</summary>
public sealed class ParImportTests(BaseDEssais essais)
{
    private const string Premier = "0198aaaa-0000-7000-8000-000000000001";
    private const string Second = "0198aaaa-0000-7000-8000-000000000002";

    [Fact]
    public async Task Chacun_repond_de_ses_faits_et_de_ses_personnes()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2022-03-01",
            qualite.Dire(Ouverture("2022-01-01"), "a", Premier), qualite.Dire(Ouverture("2022-02-25"), "b", Second), qualite.Dire(Ouverture("2022-01-01"), "c"),
            qualite.Dire(Rdv("2022-01-03", "2022-02-01"), "a"), qualite.Dire(Rdv("2022-01-03", "2022-02-01"), "c"));
        Assert.Equal((4, 2), await qualite.CompterAsync("retard-consignation", "2022-03-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync("retard-consignation", "2022-03-01", import: Premier));
        Assert.Equal((0, 0), await qualite.CompterAsync("retard-consignation", "2022-03-01", import: Second));
        Assert.Equal(1, (await qualite.LireAsync("retard-consignation", "2022-03-01", import: Second)).Chiffres[0].Compte.Retards!.Effectif);
        // Le rendez-vous n'est pas de l'import, sa personne si.
        Assert.Equal((2, 2), await qualite.CompterAsync("issue-manquante", "2022-03-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync("issue-manquante", "2022-03-01", import: Premier));
        Assert.Equal((0, 0), await qualite.CompterAsync("issue-manquante", "2022-03-01", import: Second));
        Assert.Equal((0, 0), await qualite.CompterAsync("issue-manquante", "2022-03-01", import: "0198aaaa-0000-7000-8000-000000000003"));
    }

    [Fact]
    public async Task Un_desordre_est_de_l_import_qui_en_dit_l_un_des_deux_faits_et_une_personne_reunie_se_retrouve()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.Departement.ConsignerAsync(A("2022-06-01T10:00:00Z"),
            qualite.Dire(Ouverture("2022-01-01"), "a"), qualite.Dire(Manquement("2022-02-10"), "a"), qualite.Dire(Cloture("2022-02-01"), "a", Premier),
            qualite.Dire(Ouverture("2022-01-01"), "b", Second), qualite.Dire(Ouverture("2022-01-02"), "c"));
        await qualite.ConsignerAsync("2022-06-02", Depot("f1", Fusion("c", "2022-06-02"), "b"));
        Assert.Equal((1, 1), await qualite.CompterAsync("ordre-impossible", "2022-06-01", import: Premier));
        Assert.Equal((0, 0), await qualite.CompterAsync("ordre-impossible", "2022-06-01", import: Second));
        Assert.Equal(Personne("c"), Assert.Single((await qualite.LireAsync("sans-orientation", "2022-06-02", import: Second)).Cas).Personne);
        Assert.Equal(Personne("b"), Assert.Single((await qualite.LireAsync("sans-orientation", "2022-06-01", import: Second)).Cas).Personne);
    }
}
