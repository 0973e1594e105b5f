using NodaTime;
using Parcours.Domain.Referentiels;
using Parcours.Domain.Rsa;
using Parcours.Projections.Referentiels;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les codes que le référentiel ne connaît pas au jour de l'effet.</summary>
public sealed class CodesInconnusTests(BaseDEssais essais)
{
    private const string Controle = "code-inconnu";

    [Fact]
    public async Task Un_code_se_juge_au_jour_de_l_effet_et_une_correction_l_absout()
    {
        var qualite = new QualiteDEssais(essais);
        await essais.Service<TableDuReferentiel>().ChargerAsync(qualite.Departement.Code,
        [
            new(GenreDEntree.Territoire, "T1", "Premier", "TAS", null, Le("2020-01-01"), Le("2022-02-28"), null),
            new(GenreDEntree.Territoire, "T2", "Second", "TAS", null, Le("2021-01-01"), null, null),
            new(GenreDEntree.Organisme, "CCAS-A", "CCAS", "CCAS", null, Le("2020-01-01"), null, null),
        ], "essais", A("2022-01-01T08:00:00Z"), simuler: false, CancellationToken.None);
        await qualite.Departement.ConsignerAsync(A("2022-03-02T10:00:00Z"),
            Depot("k1", Ouverture("2022-02-28", "T1"), "a"), Depot("k2", Ouverture("2022-03-01", "T1"), "b"), Depot("k3", Ouverture("2022-03-01", "T2"), "c"),
            // Avant le premier jour du référentiel, rien ne se vérifie ; ce jour-là, si.
            Depot("k4", Ouverture("2019-12-31", "T9"), "d"), Depot("k5", Ouverture("2020-01-01", "T9"), "e"),
            Depot("k6", Territoire("2022-03-02", "T9", de: "T2"), "c"),
            Depot("k7", Orientation("2022-03-02"), "a") with { Provenance = new() { OrganismeAuteur = "CCAS-A" } },
            Depot("k8", Orientation("2022-03-02"), "b") with { Provenance = new() { OrganismeAuteur = "CCAS-Z" } });
        await qualite.ConsignerAsync("2022-03-03", Depot("k9", Correction("k2", donnees: """{"territoire":"T2"}"""), "b"));
        Assert.Equal(["b : organisme-inconnu", "b : territoire-inconnu", "c : territoire-inconnu", "e : territoire-inconnu"], await Motifs("2022-03-02"));
        Assert.Equal(["b : organisme-inconnu", "c : territoire-inconnu", "e : territoire-inconnu"], await Motifs("2022-03-03"));

        // Complété le 5, le référentiel absout de ce jour, non d'avant.
        await essais.Service<TableDuReferentiel>().ChargerAsync(qualite.Departement.Code,
        [
            new(GenreDEntree.Territoire, "T1", "Premier", "TAS", null, Le("2020-01-01"), Le("2022-02-28"), null),
            new(GenreDEntree.Territoire, "T2", "Second", "TAS", null, Le("2021-01-01"), null, null),
            new(GenreDEntree.Territoire, "T9", "Neuvième", "TAS", null, Le("2020-01-01"), null, null),
            new(GenreDEntree.Organisme, "CCAS-A", "CCAS", "CCAS", null, Le("2020-01-01"), null, null),
        ], "essais", A("2022-03-05T08:00:00Z"), simuler: false, CancellationToken.None);
        Assert.Equal(3, (await Motifs("2022-03-04")).Count);
        Assert.Equal(["b : organisme-inconnu"], await Motifs("2022-03-05"));

        async Task<List<string>> Motifs(string jour) => [.. (await qualite.LireAsync(Controle, jour)).Cas
            .Select(cas => $"{new[] { "a", "b", "c", "d", "e" }.Single(nom => Personne(nom) == cas.Personne)} : {cas.Motif}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Un_organisme_hors_d_activite_se_compte_au_lendemain_de_sa_fin()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2024-02-01",
            qualite.Dire(Orientation("2023-12-31", Organisme.PoleEmploi), "a"), qualite.Dire(Orientation("2024-01-01", Organisme.PoleEmploi), "b"),
            qualite.Dire(Orientation("2023-12-31", Organisme.FranceTravail), "c"), qualite.Dire(Orientation("2024-01-01", Organisme.FranceTravail), "d"));
        var lue = await qualite.LireAsync(Controle, "2024-02-01");
        Assert.Equal([Personne("c"), Personne("b")], lue.Cas.Where(cas => cas.Motif == "organisme-inactif").Select(cas => cas.Personne));
    }
}
