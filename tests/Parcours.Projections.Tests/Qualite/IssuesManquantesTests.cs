using Parcours.Domain.Rsa;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>L'issue d'un rendez-vous : quatorze jours admis, le quinzième compte.</summary>
public sealed class IssuesManquantesTests(BaseDEssais essais)
{
    private const string Controle = "issue-manquante";

    [Fact]
    public async Task L_issue_manque_au_quinzieme_jour_jusqu_a_ce_qu_on_l_apprenne_et_de_nouveau_si_elle_est_annulee()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2022-01-05", qualite.Dire(Ouverture("2022-01-01"), "a"), qualite.Dire(Rdv("2022-01-03", "2022-02-01"), "a"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-02-14"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-02-15"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-02-16"));
        var cas = (await qualite.LireAsync(Controle, "2022-02-16")).Cas[0];
        Assert.Equal(("RendezVousFixe", 15, "2022-02-01", "TAS-CL"), (cas.Fait.Type, cas.Jours, cas.Jour.ToString("uuuu-MM-dd", null), cas.Territoire));

        await qualite.Departement.ConsignerAsync(A("2022-03-01T10:00:00Z"), Depot("t1", RdvTenu("2022-02-01"), "a"));
        await qualite.ConsignerAsync("2022-03-02", Depot("t2", Annulation("t1"), "a"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-03-02", connuAu: "2022-02-28"));
        Assert.Equal((0, 0), await qualite.CompterAsync(Controle, "2022-03-02", connuAu: "2022-03-01"));
        Assert.Equal((1, 1), await qualite.CompterAsync(Controle, "2022-03-02"));
    }

    [Fact]
    public async Task Rien_n_est_attendu_de_qui_est_sorti_ou_decede_avant_le_jour_prevu()
    {
        var qualite = new QualiteDEssais(essais);
        await qualite.ConsignerAsync("2022-03-01",
            [.. new[] { "sortie-avant", "sortie-le-jour", "deces-avant", "deces-le-jour", "manque", "annule", "reporte" }.SelectMany(nom =>
                new[] { qualite.Dire(Ouverture("2022-01-01"), nom), qualite.Dire(Rdv("2022-01-03", "2022-02-01"), nom) }),
            qualite.Dire(Cloture("2022-01-31"), "sortie-avant"), qualite.Dire(Cloture("2022-02-01"), "sortie-le-jour"),
            qualite.Dire(Deces("2022-01-31"), "deces-avant"), qualite.Dire(Deces("2022-02-01"), "deces-le-jour"),
            qualite.Dire(RdvManque("2022-02-01"), "manque"), qualite.Dire(RdvAnnule("2022-01-30", InitiativeAnnulation.Personne), "annule"),
            // Fixé de nouveau, sous le même numéro : un seul rendez-vous, au dernier jour prévu.
            qualite.Dire(Rdv("2022-01-20", "2022-02-20"), "reporte")]);
        Assert.Equal(["deces-le-jour", "sortie-le-jour"], await Noms("2022-03-06"));
        Assert.Equal(["deces-le-jour", "reporte", "sortie-le-jour"], await Noms("2022-03-07"));

        async Task<List<string>> Noms(string jour) => [.. (await qualite.LireAsync(Controle, jour)).Cas
            .Select(cas => new[] { "sortie-avant", "sortie-le-jour", "deces-avant", "deces-le-jour", "manque", "annule", "reporte" }.Single(nom => Personne(nom) == cas.Personne)).Order(StringComparer.Ordinal)];
    }
}
