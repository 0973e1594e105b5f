using Parcours.Projections.Faits;
using Xunit;

namespace Parcours.Projections.Tests.Faits;

public sealed class ColonnesTests
{
    [Fact]
    public void Aucun_champ_ne_prend_la_place_d_une_colonne_commune() => Assert.All(TablesDeFaits.Toutes, table =>
    {
        string[] noms = [.. ColonneDeFait.Communes, .. table.Colonnes.Select(colonne => colonne.Nom)];
        Assert.Equal(noms.Distinct(), noms);
    });
}
