using Parcours.Domain.Secret;
using Parcours.Host.Qualite;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Tests.Secret;

/// <summary>Ce que le secret tait d'un contrôle de qualité : de un à quatre, cas ou personnes, et ce qu'une différence rendrait.</summary>
public sealed class SecretDeQualiteTests
{
    private static readonly SecretStatistique _secret = new(5);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(4, 4, true)]
    [InlineData(5, 5, false)]
    [InlineData(5, 4, true)]
    [InlineData(9, 0, false)]
    public void Un_compte_se_tait_de_un_a_quatre_cas_ou_personnes(long cas, long personnes, bool tu) => Assert.Equal(tu, _secret.Tait(new CompteDeQualite(cas, personnes)));

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(0, 5, false)]
    [InlineData(10, 14, true)]
    [InlineData(10, 15, false)]
    [InlineData(10, 10, false)]
    public void Un_retard_se_tait_aussi_par_son_effectif_et_son_complement(long cas, long effectif, bool tu) =>
        Assert.Equal(tu, _secret.Tait(new CompteDeQualite(cas, cas, new(effectif, 1, 2))));

    [Fact]
    public void Une_part_tue_en_tait_une_seconde_la_plus_petite_des_autres()
    {
        var controle = CatalogueQualite.Embarque.Trouver("ordre-impossible")!;
        ChiffreDeQualite Chiffre(params (string Motif, long Cas, long Personnes)[] parts) =>
            new(controle, new(parts.Sum(part => part.Cas), 100), parts.ToDictionary(part => part.Motif, part => new CompteDeQualite(part.Cas, part.Personnes)));
        Assert.Empty(_secret.Tues(Chiffre(("a", 10, 8), ("b", 20, 20))));
        Assert.Equal(["a", "b"], _secret.Tues(Chiffre(("a", 3, 3), ("b", 20, 20), ("c", 30, 30))).Order());
        // Dix faits de deux personnes : la part se tait, et une autre avec elle.
        Assert.Equal(["a", "b"], _secret.Tues(Chiffre(("a", 10, 2), ("b", 20, 20), ("c", 30, 30))).Order());
        Assert.Equal(["a", "b"], _secret.Tues(Chiffre(("a", 3, 3), ("b", 2, 2), ("c", 30, 30))).Order());
    }
}
