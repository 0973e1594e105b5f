using Parcours.Domain.Communs;
using Parcours.Host.Http;

namespace Parcours.Host.Tests.Http;

public sealed class IdentifiantDeParcoursTests
{
    private static readonly Guid _personne = new("0198c0a1-5b7e-7c3d-9e2f-aabbccddeeff");

    [Theory]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-1")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-999999999")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-personne")]
    public void Il_se_lit_seul_et_se_reecrit(string texte)
    {
        Assert.True(IdentifiantDeParcours.TryParse(texte, out var parcours));
        Assert.Equal(_personne, parcours.Personne);
        Assert.Equal(texte, parcours.ToString());
        Assert.Equal(texte, new IdentifiantDeParcours(_personne, parcours.Episode).ToString());
    }

    [Fact]
    public void Il_porte_le_rang_de_l_episode()
    {
        Assert.True(IdentifiantDeParcours.TryParse("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-12", out var parcours));
        Assert.Equal(Episode.Rsa("12"), parcours.Episode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff")]
    [InlineData("0198C0A15B7E7C3D9E2FAABBCCDDEEFF-rsa-1")]
    [InlineData("0198c0a1-5b7e-7c3d-9e2f-aabbccddeeff-rsa-1")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-0")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-01")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-rsa-1x")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-ase-1")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeeff-personne-1")]
    [InlineData("0198c0a15b7e7c3d9e2faabbccddeefg-rsa-1")]
    public void Illisible_il_ne_se_devine_pas(string? texte) => Assert.False(IdentifiantDeParcours.TryParse(texte, out _));
}
