using Parcours.Domain.Coffre;
using Xunit;

namespace Parcours.Domain.Tests.Coffre;

public sealed class RapprochementTests
{
    private static readonly Identite _une = new("Martin-Dupré") { Prenoms = ["Zoé", "Anne"], Naissance = Nee("1990-05-17") };

    [Fact]
    public void Le_meme_nom_autrement_ecrit_et_la_meme_naissance_rapprochent() => Assert.Equal(RaisonDeRapprocher.MemeNomEtNaissance,
        Rapprochement.De(_une, new("MARTIN DUPRE") { Prenoms = ["zoe"], Naissance = Nee("1990-05-17") }));

    [Fact]
    public void Le_nom_d_usage_de_l_une_vaut_le_nom_de_l_autre() => Assert.Equal(RaisonDeRapprocher.MemeNomEtNaissance,
        Rapprochement.De(_une with { Nom = "Leroy", NomDUsage = "Martin-Dupré" }, _une));

    [Fact]
    public void Un_prenom_inconnu_n_oppose_pas() => Assert.NotNull(Rapprochement.De(_une, _une with { Prenoms = [] }));

    [Fact]
    public void Des_jumeaux_ne_sont_pas_un_doublon()
    {
        Assert.Null(Rapprochement.De(_une, _une with { Prenoms = ["Léa"] }));
        // Même prénom usuel par erreur, mais leurs NIR diffèrent par le rang.
        Assert.Null(Rapprochement.De(_une with { Nir = Lu("2900571270001") }, _une with { Nir = Lu("2900571270002") }));
    }

    [Theory]
    [InlineData("1990-05-18")]
    [InlineData("1990-05-00")]
    [InlineData("1990-00-00")]
    public void Une_autre_naissance_ou_une_date_partielle_ne_rapproche_pas(string naissance) => Assert.Null(Rapprochement.De(_une, _une with { Naissance = Nee(naissance) }));

    [Fact]
    public void Le_meme_nir_rapproche_quoi_que_disent_les_noms() => Assert.Equal(RaisonDeRapprocher.MemeNir,
        Rapprochement.De(_une with { Nir = Lu("2900571270001") }, new("Autre") { Nir = Lu("2900571270001") }));

    [Fact]
    public void Un_nom_compose_ne_rapproche_pas_par_une_de_ses_parties() => Assert.Null(Rapprochement.De(_une, _une with { Nom = "Martin" }));

    [Fact]
    public void Ce_qui_rapproche_se_range_aussi() => Assert.Subset(
        ClesDeRecherche.De(_une with { Nir = Lu("2900571270001") }).ToHashSet(), ClesDeRecherche.QuiRapprochent(_une with { Nir = Lu("2900571270001") }).ToHashSet());

    [Fact]
    public void Une_naissance_partielle_n_a_rien_qui_rapproche() => Assert.Empty(ClesDeRecherche.QuiRapprochent(_une with { Naissance = Nee("1990-05-00") }));

    private static NaissanceDeclaree Nee(string texte) => NaissanceDeclaree.Lire(texte).Naissance!;

    private static Nir Lu(string texte) => Nir.Lire(texte).Nir!;
}
