using Parcours.Domain.Communs;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

public sealed class IdentifiantEnClairTests
{
    [Theory]
    [InlineData("PRS-02", "80505253-2d30-3200-0000-000000000000")]
    [InlineData("A", "80410000-0000-0000-0000-000000000000")]
    [InlineData("ABCDEFGHIJKLMNO", "80414243-4445-4647-4849-4a4b4c4d4e4f")]
    public void Le_code_se_relit_dans_son_identifiant(string code, string identifiant)
    {
        Assert.Equal(Guid.Parse(identifiant), IdentifiantEnClair.De(code));
        Assert.Equal(code, IdentifiantEnClair.Code(Guid.Parse(identifiant)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCDEFGHIJKLMNOP")]
    [InlineData("PRS 02")]
    [InlineData("é")]
    public void Un_code_trop_long_ou_mal_forme_n_en_a_pas(string code) => Assert.Throws<ArgumentException>(() => IdentifiantEnClair.De(code));
}
