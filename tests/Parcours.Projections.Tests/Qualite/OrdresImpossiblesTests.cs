using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les ordres impossibles : le même jour est admis, la veille ou le lendemain ne l'est pas.</summary>
public sealed class OrdresImpossiblesTests(BaseDEssais essais)
{
    private const string Controle = "ordre-impossible";

    [Fact]
    public async Task Chaque_regle_admet_le_jour_meme_et_compte_la_veille_ou_le_lendemain()
    {
        // Toutes ouvertes le 10 janvier ; un fait autour de sa borne, et le motif attendu.
        (string Borne, Fait[] Faits, string? Motif)[] histoires =
        [
            ("réception, la veille", [Orientation("2022-01-09")], "orientation-avant-reception"),
            ("réception, le jour", [Orientation("2022-01-10")], null),
            ("réception, le lendemain", [Orientation("2022-01-11")], null),
            ("ouverture, la veille", [Manquement("2022-01-09")], "avant-ouverture"),
            ("ouverture, le jour", [Manquement("2022-01-10")], null),
            ("suspension de la caisse, la veille", [VersementSuspendu("2022-01-09")], null),
            ("clôture, la veille de l'ouverture", [Cloture("2022-01-09")], "avant-ouverture"),
            ("clôture, la veille", [Cloture("2022-02-01"), Manquement("2022-01-31")], null),
            ("clôture, le jour", [Cloture("2022-02-01"), Manquement("2022-02-01")], null),
            ("clôture, le lendemain", [Cloture("2022-02-01"), Manquement("2022-02-02")], "apres-cloture"),
            ("rouvert sous le même rang", [Cloture("2022-02-01"), Ouverture("2022-02-02")], "apres-cloture"),
            ("deux clôtures", [Cloture("2022-02-01"), Cloture("2022-02-05", MotifCloture.Ressources)], null),
            ("décès, le jour", [Deces("2022-02-01"), Manquement("2022-02-01")], null),
            ("décès, le lendemain", [Deces("2022-02-01"), Manquement("2022-02-02")], "apres-deces"),
            ("décès, puis la clôture qui en vient", [Deces("2022-02-01"), Cloture("2022-02-20", MotifCloture.Deces)], null),
            ("contrat, la veille", [Orientation("2022-02-01"), Contrat("2022-01-31")], "contrat-avant-orientation"),
            ("contrat, le jour", [Orientation("2022-02-01"), Contrat("2022-02-01")], null),
            ("contrat, entre deux orientations", [Orientation("2022-02-01"), Orientation("2022-03-01", Organisme.PLIE), Contrat("2022-02-15")], null),
            ("contrat, sans orientation", [Contrat("2022-02-15")], null),
            ("issue, la veille de la fixation", [Rdv("2022-02-01", "2022-02-01"), RdvTenu("2022-01-31")], "issue-avant-fixation"),
            ("issue, le jour de la fixation", [Rdv("2022-02-01", "2022-02-01"), RdvTenu("2022-02-01")], null),
            ("issue d'un autre rendez-vous", [Rdv("2022-02-01", "2022-02-01"), RdvTenu("2022-01-31", "r2")], null),
            ("absence, la veille", [Rdv("2022-02-01", "2022-02-10"), RdvManque("2022-02-09")], "absence-avant-le-jour"),
            ("absence, le jour", [Rdv("2022-02-01", "2022-02-10"), RdvManque("2022-02-10")], null),
            ("annulation, le jour", [Rdv("2022-02-01", "2022-02-10"), RdvAnnule("2022-02-10", InitiativeAnnulation.Personne)], null),
            ("annulation, le lendemain", [Rdv("2022-02-01", "2022-02-10"), RdvAnnule("2022-02-11", InitiativeAnnulation.Personne)], "annulation-apres-le-jour"),
            ("annulation, reportée", [Rdv("2022-02-01", "2022-02-10"), Rdv("2022-02-05", "2022-02-20"), RdvAnnule("2022-02-11", InitiativeAnnulation.Personne)], null),
        ];
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2022-04-01", [.. histoires.SelectMany(histoire => histoire.Faits.Prepend(Ouverture("2022-01-10")).Select(fait => qualite.Dire(fait, histoire.Borne)))]);
        var lue = await qualite.LireAsync(Controle, "2022-04-01");
        Assert.Equal(
            histoires.Where(histoire => histoire.Motif is not null).Select(histoire => $"{histoire.Borne} : {histoire.Motif}").Order(StringComparer.Ordinal),
            lue.Cas.Select(cas => $"{histoires.Single(histoire => Personne(histoire.Borne) == cas.Personne).Borne} : {cas.Motif}").Order(StringComparer.Ordinal));
        Assert.Equal([("absence-avant-le-jour", 1L), ("annulation-apres-le-jour", 1L), ("apres-cloture", 2L), ("apres-deces", 1L), ("avant-ouverture", 2L),
            ("contrat-avant-orientation", 1L), ("issue-avant-fixation", 1L), ("orientation-avant-reception", 1L)], lue.Chiffres[0].Parts.Select(part => (part.Key, part.Value.Cas)));
        // Les deux faits se lisent.
        var contrat = lue.Cas.Single(cas => cas.Motif == "contrat-avant-orientation");
        Assert.Equal(("ContratSigne", "OrientationNotifiee"), (contrat.Fait.Type, contrat.Autre!.Type));
        // Une orientation à venir n'en est pas encore une.
        Assert.DoesNotContain((await qualite.LireAsync(Controle, "2022-01-31", "2022-04-01")).Cas, cas => cas.Motif == "contrat-avant-orientation");
    }

    [Fact]
    public async Task Le_desordre_finit_avec_la_correction_ou_l_annulation_de_l_un_des_deux_faits()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.Departement.ConsignerAsync(A("2022-03-01T10:00:00Z"),
            Depot("o1", Ouverture("2022-01-01"), "a"), Depot("o2", Contrat("2022-02-01"), "a"), Depot("o3", Orientation("2022-02-10"), "a"),
            Depot("o4", Ouverture("2022-01-01"), "b"), Depot("o5", Cloture("2022-02-01"), "b"), Depot("o6", Manquement("2022-02-10"), "b"));
        await qualite.Departement.ConsignerAsync(A("2022-03-02T10:00:00Z"), Depot("o7", Correction("o3", "2022-02-01"), "a"));
        await qualite.ConsignerAsync("2022-03-03", Depot("o8", Annulation("o5"), "b"));
        Assert.Equal((2, 2), await qualite.CompterAsync(Controle, "2022-03-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-03-02"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-03-03"));
    }
}
