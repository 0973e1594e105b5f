using Parcours.Domain.Communs;
using Parcours.Projections.Coffre;
using Parcours.Projections.Donnees;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Projections.Tests.Coffre;

public sealed class CatalogueConservationTests
{
    private const string Source = "source: { titre: Texte d'essai, relue_le: 2026-11-26 }";

    [Theory]
    [InlineData(Dispositif.Rsa, 24)]
    [InlineData(Dispositif.Reference, 24)]
    [InlineData(Dispositif.AccompagnementGlobal, 24)]
    [InlineData(Dispositif.GarantieActivite, 24)]
    [InlineData(Dispositif.Ase, null)]
    [InlineData(Dispositif.Apa, null)]
    [InlineData(Dispositif.Pch, null)]
    public void Les_durees_livrees_sont_celles_de_D4(Dispositif dispositif, int? mois)
    {
        Assert.Equal(mois, CatalogueConservation.Embarquee.Au(dispositif, Le("2023-09-14"))!.Mois);
        Assert.Null(CatalogueConservation.Embarquee.Au(dispositif, Le("2023-09-13")));
    }

    [Fact]
    public void Un_dispositif_oublie_est_refuse() =>
        Assert.Contains("conservation/ase.yaml", Assert.Throws<DonneeRefusee>(() => CatalogueConservation.Charger([Fichier("rsa", "mois: 24")])).Message);

    [Theory]
    [InlineData("clé inconnue « moi »", "moi: 24")]
    [InlineData("il faut « mois », ou « a_arreter »", "mois: 24\n    a_arreter: bientôt")]
    [InlineData("il faut « mois », ou « a_arreter »", "reserve: rien")]
    [InlineData("de 1 à 1200", "mois: 0")]
    public void Une_duree_mal_dite_est_refusee(string raison, string duree) =>
        Assert.Contains(raison, Assert.Throws<DonneeRefusee>(() => CatalogueConservation.Charger([Fichier("rsa", duree)])).Message);

    [Fact]
    public void Une_version_sans_source_est_refusee() => Assert.Contains("« source » manque",
        Assert.Throws<DonneeRefusee>(() => CatalogueConservation.Charger([("conservation/rsa.yaml", Fichier("rsa", "mois: 24").Texte.Replace(Source, "", StringComparison.Ordinal))])).Message);

    [Fact]
    public void Des_versions_en_desordre_sont_refusees() => Assert.Contains("désordre",
        Assert.Throws<DonneeRefusee>(() => CatalogueConservation.Charger([("conservation/rsa.yaml", Fichier("rsa", "mois: 24").Texte + Version("2019-01-01", "mois: 12"))])).Message);

    [Fact]
    public void Un_fichier_se_nomme_comme_son_dispositif() =>
        Assert.Contains("doit alors se nommer rsa.yaml", Assert.Throws<DonneeRefusee>(() => CatalogueConservation.Charger([("conservation/autre.yaml", Fichier("rsa", "mois: 24").Texte)])).Message);

    private static (string Fichier, string Texte) Fichier(string code, string duree) =>
        ($"conservation/{code}.yaml", $"conservation: {code}\nlibelle: Conservation d'essai\nversions:\n{Version("2020-01-01", duree)}");

    private static string Version(string debut, string duree) => $"  - debut: {debut}\n    preavis_jours: 30\n    {Source}\n    {duree}\n";
}
