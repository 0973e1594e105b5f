using Parcours.Projections.Donnees;
using Parcours.Projections.Qualite;

namespace Parcours.Projections.Tests.Qualite;

/// <summary>Les contrôles sont des données, refusées au premier défaut.</summary>
public sealed class CatalogueQualiteTests
{
    private const string Source = "source: { titre: Essai, relue_le: 2026-11-26 }\n";
    private const string Doublon = "controle: doublon\nlibelle: L\ndefinition: D\n";
    private const string Issue = "controle: issue-manquante\nlibelle: L\ndefinition: D\n";
    private const string Code = "controle: code-inconnu\nlibelle: L\ndefinition: D\n";

    [Fact]
    public void Les_six_controles_sont_livres() => Assert.Equal(
        [("code-inconnu", null), ("doublon", null), ("issue-manquante", 14), ("ordre-impossible", null), ("retard-consignation", 31), ("sans-orientation", 90)],
        CatalogueQualite.Embarque.Controles.Select(controle => (controle.Code, controle.Delai)));

    [Theory]
    [InlineData("doublon", Doublon, "source")]
    [InlineData("doublon", Doublon + "delai: 3\n" + Source, "n'attend aucun délai")]
    [InlineData("doublon", Doublon + "motifs: [{ code: zut, libelle: L }]\n" + Source, "ne distingue aucun motif")]
    [InlineData("doublon", Doublon + "seuil: 3\n" + Source, "seuil")]
    [InlineData("autre", Doublon + Source, "autre")]
    [InlineData("zut", "controle: zut\nlibelle: L\ndefinition: D\n" + Source, "aucun contrôle ne s'appelle")]
    [InlineData("issue-manquante", Issue + Source, "attend un délai")]
    [InlineData("issue-manquante", Issue + "delai: -1\n" + Source, "delai")]
    [InlineData("code-inconnu", Code + Source, "attend des motifs")]
    [InlineData("code-inconnu", Code + "motifs: [{ code: zut, libelle: L }]\n" + Source, "zut")]
    [InlineData("code-inconnu", Code + "motifs: [{ code: organisme-inactif, libelle: L }, { code: organisme-inactif, libelle: L }]\n" + Source, "deux fois")]
    public void Un_defaut_se_dit(string fichier, string texte, string raison) =>
        Assert.Contains(raison, Assert.Throws<DonneeRefusee>(() => CatalogueQualite.Charger([($"qualite/{fichier}.yaml", texte)])).Message);

    [Fact]
    public void Un_centile_est_le_plus_petit_retard_que_cette_part_ne_depasse_pas()
    {
        Assert.Equal(new RepartitionDesRetards(0, null, null), RepartitionDesRetards.De([]));
        Assert.Equal(new RepartitionDesRetards(1, 7, 7), RepartitionDesRetards.De([(7, 1)]));
        // Dix faits, un par jour : cinq ne dépassent pas 5, neuf ne dépassent pas 9.
        Assert.Equal(new RepartitionDesRetards(10, 5, 9), RepartitionDesRetards.De(Enumerable.Range(1, 10).Select(jours => (jours, 1L))));
        Assert.Equal(new RepartitionDesRetards(11, 6, 10), RepartitionDesRetards.De(Enumerable.Range(1, 11).Select(jours => (jours, 1L))));
    }
}
