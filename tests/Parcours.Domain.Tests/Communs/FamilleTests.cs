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
    [InlineData(Dispositif.PremierAccueil, "PAS/{structure ou territoire}", false)]
    [InlineData(Dispositif.Maraude, "MAR/{famille}", false)]
    [InlineData(Dispositif.Prevention, "PRS/{jeune}", true)]
    [InlineData(Dispositif.Mobilite, "MOB/{mesure}", true)]
    public void Le_modele_dit_ce_que_le_flux_suit(Dispositif dispositif, string modele, bool estDUnePersonne)
    {
        Assert.Equal(modele, Famille.De(dispositif).Modele);
        Assert.Equal(estDUnePersonne, Famille.De(dispositif).EstDUnePersonne);
    }

    [Fact]
    public void Les_faits_d_un_objet_redisent_lequel_sauf_d_un_lieu_que_le_flux_seul_nomme() => Assert.All(
        LesActes.Tous.Select(acte => acte.Forme).Where(forme => forme.Flux.Count > 0 && !Famille.De(forme.Flux[0]).SansLecture),
        forme => Assert.Equal(Famille.De(forme.Flux[0]) is { EstDUnePersonne: false, Genre: var genre } ? genre : null, forme.ChampDeLObjet?.Nom));

    [Fact]
    public void Un_type_de_fait_ne_va_que_sur_des_flux_de_meme_genre() => Assert.All(
        LesActes.Tous, acte => Assert.True(acte.Forme.Flux.Select(dispositif => Famille.De(dispositif).Genre).Distinct().Count() <= 1, acte.Forme.Nom));

    [Fact]
    public void Une_saisie_interactive_trouve_dans_le_fait_de_quoi_nommer_son_flux() => Assert.All(
        LesActes.Tous.Select(acte => acte.Forme).Where(forme => forme.Flux.Count > 0 && !Famille.De(forme.Flux[0]).EstDUnePersonne),
        forme => Assert.NotNull(forme.ChampQuiNomme));

    [Theory]
    [InlineData("2021-12-31", "TAS-CL/2021")]
    [InlineData("2022-01-01", "TAS-CL/2022")]
    public void Un_flux_sans_lecture_se_coupe_par_annee_d_effet(string jour, string cle) =>
        Assert.Equal(cle, Famille.De(Dispositif.PremierAccueil).Cle("TAS-CL", PremierAccueil.Lieu.Accueil(jour)));

    [Fact]
    public void Une_retouche_ne_dit_pas_l_annee_de_sa_cible_et_les_autres_flux_ne_se_coupent_pas()
    {
        Assert.Equal("TAS-CL", Famille.De(Dispositif.PremierAccueil).Cle("TAS-CL", Exemples.Annulation("e1")));
        Assert.Equal("a1", Famille.De(Dispositif.Formation).Cle("a1", PremierAccueil.Lieu.Accueil("2022-01-01")));
    }

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
