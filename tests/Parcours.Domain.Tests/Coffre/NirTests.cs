using Parcours.Domain.Coffre;
using Xunit;

namespace Parcours.Domain.Tests.Coffre;

public sealed class NirTests
{
    // Les clés ont été calculées hors du produit.
    [Theory]
    [InlineData("2550814168025", 38)] // l'exemple de l'Insee
    [InlineData("184072A004001", 65)]
    [InlineData("284072B004001", 42)]
    [InlineData("7840799350001", 29)]
    public void La_cle_est_celle_du_numero_Corse_comprise(string treize, int cle)
    {
        Assert.Equal(cle, Nir.Lire(treize).Nir!.Cle);
        Assert.Equal(treize, Nir.Lire($"{treize}{cle:00}").Nir!.Treize);
        Assert.Contains("clé de contrôle", Nir.Lire($"{treize}{cle - 1:00}").Raison);
    }

    [Theory]
    [InlineData("2 55 08 14 168 025", "2550814168025")]
    [InlineData("2.55.08.14.168.025 - 38", "2550814168025")]
    [InlineData("184072a004001", "184072A004001")]
    public void Les_separateurs_et_la_casse_ne_comptent_pas(string ecrit, string treize) => Assert.Equal(treize, Nir.Lire(ecrit).Nir!.Treize);

    [Theory]
    [InlineData("")]
    [InlineData("255081416802")] // douze
    [InlineData("25508141680253")] // quatorze : une clé coupée
    [InlineData("5550814168025")] // 5 n'est pas un sexe
    [InlineData("2551314168025")] // treizième mois
    [InlineData("184072C004001")]
    [InlineData("255081416802X")]
    public void Ce_qui_n_en_a_pas_la_forme_est_refuse_sans_etre_redit(string ecrit)
    {
        var (nir, raison) = Nir.Lire(ecrit);
        Assert.Null(nir);
        if (ecrit.Length > 0) Assert.DoesNotContain(ecrit, raison);
    }

    [Theory]
    [InlineData("7840799350001", true)]
    [InlineData("8991299350002", true)]
    [InlineData("1850571270042", false)]
    [InlineData("3850571270042", false)]
    public void Un_numero_d_attente_commence_par_7_ou_8(string treize, bool provisoire) => Assert.Equal(provisoire, Nir.Lire(treize).Nir!.EstProvisoire);

    [Fact]
    public void Ecrit_par_megarde_il_ne_dit_rien() => Assert.DoesNotContain("2550814168025", $"{Nir.Lire("2550814168025").Nir} {Nir.Lire("2550814168025")}");
}
