using System.Security.Claims;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Securite;

namespace Parcours.Host.Tests.Securite;

public sealed class EmetteurTests
{
    [Theory]
    [InlineData("a17")]
    [InlineData("0192f0c0-0000-7000-8000-000000000001")]
    public void Un_sujet_opaque_reste_tel_quel(string sujet) => Assert.Equal(sujet, Auteur(sujet));

    [Theory]
    [InlineData("camille.exemple@exemple.fr")]
    [InlineData("connexion|exemple|17")]
    [InlineData("1850771123456")]
    public void Un_sujet_qui_dit_quelqu_un_devient_un_pseudonyme_stable_que_l_echange_admet(string sujet)
    {
        var pseudonyme = Auteur(sujet);
        Assert.Null(Identifiants.Refus(pseudonyme));
        Assert.DoesNotContain(sujet[..5], pseudonyme, StringComparison.Ordinal);
        Assert.Equal(pseudonyme, Auteur(sujet));
        Assert.NotEqual(pseudonyme, Auteur(sujet + "1"));
    }

    [Fact]
    public void Un_sujet_interminable_aussi() => Assert.Null(Identifiants.Refus(Auteur(new string('x', 2_000))));

    private static string Auteur(string sujet) => Emetteur.Depuis(new(new ClaimsIdentity([new Claim("sub", sujet)]))).Auteur;
}
