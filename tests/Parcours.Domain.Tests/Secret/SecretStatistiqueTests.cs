using Parcours.Domain.Indicateurs;
using Parcours.Domain.Secret;
using Xunit;

namespace Parcours.Domain.Tests.Secret;

/// <summary>Seuil de cinq : de 1 à 4, rien ne se montre (D7).</summary>
public sealed class SecretStatistiqueTests
{
    private readonly SecretStatistique _secret = new(5);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(-4, true)]
    [InlineData(-5, false)]
    public void Un_effectif_de_un_a_quatre_se_tait(int effectif, bool tu) => Assert.Equal(tu, _secret.Protege(effectif));

    [Theory]
    [InlineData(5, 5, 5, 5, true, true, true, true)]
    [InlineData(0, 40, 0, 0, true, true, true, true)]
    [InlineData(40, 0, 0, 0, true, true, true, true)]
    [InlineData(4, 40, 0, 0, false, true, true, true)]
    [InlineData(40, 4, 0, 0, false, true, true, true)]
    [InlineData(2, 1, 0, 0, false, false, true, true)]
    [InlineData(2, 2, 0, 0, false, false, true, true)]
    // Un seul des deux tu se retrouverait par différence avec la cohorte : les deux se taisent.
    [InlineData(40, 40, 3, 12, true, true, false, false)]
    [InlineData(40, 40, 12, 3, true, true, false, false)]
    // Zéro se montre : il n'y a rien à y protéger, et leur somme est elle-même tue.
    [InlineData(40, 40, 3, 0, true, true, false, true)]
    [InlineData(40, 40, 1, 2, true, true, false, false)]
    public void Un_taux_se_tait_par_son_numerateur_son_complement_ou_ses_marges(
        int numerateur, int echecs, int enAttente, int exclus, bool valeur, bool denominateur, bool montreEnAttente, bool montreExclus) => Assert.Equal(
        new Divulgation(valeur, denominateur, montreEnAttente, montreExclus), _secret.De(new(numerateur, echecs, enAttente, exclus, []), FormeDeValeur.Taux));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(0, true)]
    public void Un_comptage_et_une_moyenne_se_taisent_par_leur_effectif(int effectif, bool valeur)
    {
        Assert.Equal(valeur, _secret.De(new(effectif, 0, 0, 0, []) { Effectif = effectif }, FormeDeValeur.Comptage).Valeur);
        // Des unités qui partagent ce qu'elles distinguent : l'un ou l'autre compte trop petit se tait.
        Assert.Equal(valeur, _secret.De(new(50, 0, 0, 0, []) { Effectif = effectif }, FormeDeValeur.Comptage).Valeur);
        Assert.Equal(valeur, _secret.De(new(50, 0, 0, 0, []) { Somme = 1_000, Effectif = effectif }, FormeDeValeur.Moyenne).Valeur);
    }

    [Theory]
    [InlineData(new[] { 10, 20, 30 }, new[] { false, false, false })]
    [InlineData(new[] { 3, 20, 30 }, new[] { true, true, false })]
    [InlineData(new[] { 3, 2, 30 }, new[] { true, true, false })]
    [InlineData(new[] { -3, 20, 0 }, new[] { true, true, false })]
    [InlineData(new[] { 3, 0, 0 }, new[] { true, false, false })]
    public void Une_part_seule_a_se_taire_en_emmene_une_autre(int[] parts, bool[] tues) => Assert.Equal(tues, _secret.MasquerParmi(parts, parts.Sum()));
}
