using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

public sealed class IdentifiantsTests
{
    [Theory]
    [InlineData("e01")]
    [InlineData("A_b-9")]
    [InlineData("6f0cf0c2-6f5a-5b0e-9d3c-7a1c3b2f4e71")]
    [InlineData("0123456789012")]
    [InlineData("185057800608")]
    [InlineData("18505780060845")]
    [InlineData("1851378006084")]
    [InlineData("1850578006084a")]
    public void Un_identifiant_ordinaire_est_admis(string texte) => Assert.Null(Identifiants.Refus(texte));

    [Theory]
    [InlineData("")]
    [InlineData("e 01")]
    [InlineData("é01")]
    [InlineData("e01\n")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Un_identifiant_mal_forme_est_refuse(string texte) => Assert.NotNull(Identifiants.Refus(texte));

    // Numéros inventés, de la seule forme d'un NIR.
    [Theory]
    [InlineData("1850578006084")]
    [InlineData("185057800608491")]
    [InlineData("2-85-05-2A-006-084")]
    [InlineData("p1850578006084")]
    [InlineData("personne_1_85_05_78_006_084_91")]
    [InlineData("allocataire-du-rsa-1850578006084")]
    [InlineData("7850578006084")]
    public void Ce_qui_ressemble_a_un_nir_est_refuse(string texte)
    {
        Assert.True(Identifiants.RessembleAUnNir(texte));
        Assert.DoesNotContain(texte, Identifiants.Refus(texte), StringComparison.Ordinal);
    }

    [Fact]
    public void L_identifiant_au_journal_est_un_uuid_de_version_5_toujours_le_meme()
    {
        var id = IdentifiantFait.De("e01");
        Assert.Equal((5, 8), (id.Version, id.Variant & 0xC));
        Assert.Equal(id, IdentifiantFait.De("e01"));
        Assert.NotEqual(id, IdentifiantFait.De("E01"));
        Assert.NotEqual(id, IdentifiantFait.De(new string('x', 64)));
    }

    [Theory]
    [InlineData("RSA/1", true)]
    [InlineData("RSA/999999999", true)]
    [InlineData("personne", true)]
    [InlineData("RSA/0", false)]
    [InlineData("RSA/01", false)]
    [InlineData("RSA/", false)]
    [InlineData("RSA/1000000000", false)]
    [InlineData("rsa/1", false)]
    [InlineData("", false)]
    public void Un_episode_se_lit_et_se_reecrit(string texte, bool lisible)
    {
        Assert.Equal(lisible, Episode.TryParse(texte, null, out var episode));
        if (!lisible) return;
        Assert.Equal(texte, episode.ToString());
        var json = System.Text.Json.JsonSerializer.Serialize(episode);
        Assert.Equal(episode, System.Text.Json.JsonSerializer.Deserialize<Episode>(json));
    }
}
