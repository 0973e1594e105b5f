using Parcours.Domain.Coffre;
using Xunit;

namespace Parcours.Domain.Tests.Coffre;

public sealed class NomNormaliseTests
{
    /// <summary>Qui est rangé sous le premier nom se trouve en cherchant le second.</summary>
    [Theory]
    [InlineData("Lefèvre", "LEFEVRE")]
    [InlineData("LEFEVRE", "Lefèvre")]
    [InlineData("Nuñez-Gârçon", "nunez garcon")]
    [InlineData("Cœur", "Coeur")]
    [InlineData("Groß", "Gross")]
    [InlineData("Martin-Dupont", "MARTIN DUPONT")]
    [InlineData("Martin-Dupont", "Dupont")]
    [InlineData("Martin-Dupont", "martin")]
    [InlineData("O'Brien", "OBRIEN")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("Le Goff", "LEGOFF")]
    [InlineData("Le Goff", "Goff")]
    [InlineData("de La Tour", "Tour")]
    [InlineData("d'Arc", "Arc")]
    [InlineData("Ben Saïd", "SAID")]
    [InlineData("Le", "LE")]
    [InlineData("Émile\u0301", "emile")]
    public void Deux_ecritures_d_un_nom_se_rejoignent(string range, string cherche) =>
        Assert.NotEmpty(NomNormalise.Rangees(range).Intersect(NomNormalise.Cherchees(cherche)));

    [Theory]
    [InlineData("Martin", "Martin-Dupont")] // un nom plus long en est un autre
    [InlineData("Lefèvre", "Lefebvre")]
    [InlineData("de La Tour", "de")]
    [InlineData("O'Brien", "O")]
    public void Deux_noms_distincts_ne_se_confondent_pas(string range, string cherche) =>
        Assert.Empty(NomNormalise.Rangees(range).Intersect(NomNormalise.Cherchees(cherche)));
}
