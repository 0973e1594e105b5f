using Parcours.Host.Documentation;
using Parcours.Projections;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Tests.Documentation;

public sealed class DocumentsProduitsTests
{
    public static TheoryData<string> Fichiers => [.. DocumentsProduits.Tous().Select(document => document.Fichier)];

    [Theory]
    [MemberData(nameof(Fichiers))]
    public async Task La_page_du_depot_est_a_jour(string fichier)
    {
        var attendu = DocumentsProduits.Tous().Single(document => document.Fichier == fichier).Texte;
        var depot = await File.ReadAllTextAsync(Path.Combine(ArbreDesSources.Racine!, "docs", fichier), TestContext.Current.CancellationToken);
        Assert.True(attendu == depot.ReplaceLineEndings("\n"), $"docs/{fichier} n'est plus à jour : dotnet run --project src/Parcours.Host -- documentation");
    }

    [Fact]
    public void Chaque_indicateur_et_chaque_evenement_y_est()
    {
        var textes = DocumentsProduits.Tous().ToDictionary(document => document.Fichier, document => document.Texte.Split('\n'));
        Assert.All(CatalogueIndicateurs.Embarque.Definitions, definition => Assert.Contains($"## {definition.Code}", textes["indicateurs.md"]));
        Assert.All(CatalogueEvenements.Tous, type => Assert.Contains($"### {type.Forme.Nom}", textes["evenements.md"]));
    }
}
