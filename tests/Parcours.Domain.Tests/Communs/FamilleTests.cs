using Parcours.Domain.Communs;
using Xunit;

namespace Parcours.Domain.Tests.Communs;

public sealed class FamilleTests
{
    [Fact]
    public void Chaque_dispositif_a_sa_famille_a_sa_place() =>
        Assert.Equal(Enum.GetValues<Dispositif>(), Famille.Toutes.Select(famille => famille.Dispositif));

    [Fact]
    public void Un_code_et_un_segment_ne_nomment_qu_une_famille()
    {
        Assert.Equal(Famille.Toutes.Count, Famille.Toutes.Select(famille => famille.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Famille.Toutes, famille => Assert.Same(famille, Famille.DeCode(famille.Code)));
        Assert.All(Famille.Toutes, famille => Assert.True(famille.Segment.All(c => c is >= 'a' and <= 'z'), famille.Segment));
    }

    [Theory]
    [InlineData(Dispositif.Personne, "personne/{personne}", true)]
    [InlineData(Dispositif.Rsa, "RSA/{personne}/{rang}", true)]
    [InlineData(Dispositif.Ase, "ASE/{personne}", true)]
    [InlineData(Dispositif.Formation, "FOR/{agent}", false)]
    [InlineData(Dispositif.Saisie, "SAI/{indicateur}", false)]
    public void Le_modele_dit_ce_que_le_flux_suit(Dispositif dispositif, string modele, bool estDUnePersonne)
    {
        Assert.Equal(modele, Famille.De(dispositif).Modele);
        Assert.Equal(estDUnePersonne, Famille.De(dispositif).EstDUnePersonne);
    }

    [Fact]
    public void Les_faits_d_un_objet_redisent_lequel() => Assert.All(
        LesActes.Tous.Select(acte => acte.Forme).Where(forme => forme.Flux.Count > 0),
        forme => Assert.Equal(Famille.De(forme.Flux[0]) is { EstDUnePersonne: false, Genre: var genre } ? genre : null, forme.ChampDeLObjet?.Nom));

    [Fact]
    public void Un_type_de_fait_ne_va_que_sur_des_flux_de_meme_genre() => Assert.All(
        LesActes.Tous, acte => Assert.True(acte.Forme.Flux.Select(dispositif => Famille.De(dispositif).Genre).Distinct().Count() <= 1, acte.Forme.Nom));

    [Fact]
    public void Un_episode_s_ecrit_et_se_relit() => Assert.All(Famille.Toutes, famille =>
    {
        var episode = famille.Episode(famille.ARang ? "12" : null);
        Assert.NotNull(episode);
        Assert.Equal(episode, Episode.Parse(episode.ToString()!, null));
        Assert.Null(famille.Episode(famille.ARang ? null : "1"));
    });

    [Theory]
    [InlineData("RSA")]
    [InlineData("RSA/")]
    [InlineData("RSA/0")]
    [InlineData("RSA/01")]
    [InlineData("RSA/-1")]
    [InlineData("RSA/1/2")]
    [InlineData("RSA/1234567890")]
    [InlineData("rsa/1")]
    [InlineData("personne/1")]
    [InlineData("XYZ/1")]
    [InlineData("")]
    [InlineData(null)]
    public void Un_autre_texte_n_est_pas_un_episode(string? texte) => Assert.False(Episode.TryParse(texte, null, out _));
}
