using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;
using static Parcours.Projections.Tests.Qualite.QualiteDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les personnes que personne n'oriente : quatre-vingt-dix jours admis, le quatre-vingt-onzième compte.</summary>
public sealed class PersonnesSansOrientationTests(BaseDEssais essais)
{
    private const string Controle = "sans-orientation";

    private static readonly string[] _noms =
        ["seule", "orientee", "orientee-avant", "sortie", "defunte", "non-soumise", "sortie-du-champ", "revenue", "dispensee-puis-soumise", "retournee"];

    [Fact]
    public async Task Elle_compte_au_quatre_vingt_onzieme_jour_de_son_entree_en_cours()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2022-06-01",
            [.. _noms.Where(nom => nom is not ("non-soumise" or "dispensee-puis-soumise")).Select(nom => qualite.Dire(Ouverture("2022-01-01"), nom)),
            qualite.Dire(Ouverture("2022-01-01", soumis: false), "non-soumise"), qualite.Dire(Ouverture("2022-01-01", soumis: false), "dispensee-puis-soumise"),
            qualite.Dire(Orientation("2022-04-01"), "orientee"), qualite.Dire(Orientation("2021-12-15"), "orientee-avant"), qualite.Dire(Cloture("2022-04-01"), "sortie"),
            qualite.Dire(Deces("2022-04-01"), "defunte"), qualite.Dire(Statut("2022-03-01", false), "sortie-du-champ"),
            qualite.Dire(Statut("2022-01-10", false), "revenue"), qualite.Dire(Statut("2022-02-01", true), "revenue"), qualite.Dire(Statut("2022-02-15", true), "revenue"),
            qualite.Dire(Statut("2022-02-01", true), "dispensee-puis-soumise"),
            // Close puis de retour : l'entrée est celle du second épisode.
            qualite.Dire(Cloture("2022-01-20"), "retournee"), qualite.Dire(Ouverture("2022-02-01") with { Episode = Second }, "retournee")]);
        Assert.Empty(await Noms("2022-03-31"));
        Assert.Empty(await Noms("2022-04-01"));
        Assert.Equal(["seule"], await Noms("2022-04-02"));
        Assert.Equal(["seule"], await Noms("2022-05-02"));
        Assert.Equal(["dispensee-puis-soumise", "retournee", "revenue", "seule"], await Noms("2022-05-03"));
        var lue = await qualite.LireAsync(Controle, "2022-05-03", "2022-06-01");
        Assert.Equal([122, 91, 91, 91], lue.Cas.Select(cas => cas.Jours!.Value));
        Assert.Equal("2", lue.Cas.Single(cas => cas.Personne == Personne("retournee")).Episode.Rang);
        // On ne savait rien le 31 mai.
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-05-31"));

        async Task<List<string>> Noms(string jour) => [.. (await qualite.LireAsync(Controle, jour, "2022-06-01")).Cas.Select(cas => _noms.Single(nom => Personne(nom) == cas.Personne)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Reunie_elle_compte_une_fois_et_l_orientation_de_l_une_vaut_pour_l_autre()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.Departement.ConsignerAsync(A("2022-06-01T10:00:00Z"),
            qualite.Dire(Ouverture("2022-01-01"), "a"), qualite.Dire(Ouverture("2022-01-05"), "b"),
            qualite.Dire(Ouverture("2022-01-01"), "c"), qualite.Dire(Ouverture("2022-01-05"), "d"), qualite.Dire(Orientation("2022-01-20"), "d"));
        await qualite.Departement.ConsignerAsync(A("2022-06-02T10:00:00Z"), Depot("f1", Fusion("a", "2022-06-02"), "b"), Depot("f2", Fusion("c", "2022-06-02"), "d"));
        await qualite.ConsignerAsync("2022-06-03", Depot("f3", Annulation("f1"), "b"));
        Assert.Equal((3, 3), await qualite.CompterAsync(Controle, "2022-06-10", "2022-06-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-06-10", "2022-06-02"));
        Assert.Equal((2, 2), await qualite.CompterAsync(Controle, "2022-06-10", "2022-06-03"));
    }
}
