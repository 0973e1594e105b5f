using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Horloges;

public sealed class DecompteTests
{
    [Theory]
    [InlineData("2022-03-30", 1, false)]
    [InlineData("2022-03-31", 0, false)]
    [InlineData("2022-04-01", -1, true)]
    public void En_retard_des_le_lendemain_de_l_echeance(string jour, int restants, bool enRetard)
    {
        var decompte = Decompte("orientation", "2022-03-31", "2022-01-31", 1);
        Assert.Equal((restants, enRetard), (decompte.JoursRestants(Le(jour)), decompte.EstEnRetard(Le(jour))));
    }

    [Fact]
    public void L_urgence_range_par_echeance_puis_depart_puis_rang_puis_horloge()
    {
        Decompte[] ranges =
        [
            Decompte("z", "2022-03-01", "2022-02-20", 9), Decompte("b", "2022-03-31", "2022-01-31", 3), Decompte("b", "2022-03-31", "2022-02-01", 1),
            Decompte("a", "2022-03-31", "2022-02-01", 2), Decompte("b", "2022-03-31", "2022-02-01", 2),
        ];
        Assert.Equal(ranges, ranges.Reverse().Order(Domain.Horloges.Decompte.ParUrgence));
    }

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", 2)]
    [InlineData("2020-12-31", 2)]
    [InlineData("2021-01-01", null)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2032-01-01", 1)]
    public void Les_nombres_sont_ceux_de_la_version_du_jour_du_depart(string depart, int? attendu)
    {
        var horloge = new Horloge("essai", "Essai", Portee.Droit, "essai", "départ", "arrêt", null,
            [Version("2020", "2020-01-01", "2020-12-31", 2), Version("2022", "2022-01-01", null, 1)]);
        Assert.Equal(attendu, new Nombres<int>(horloge, parametres => parametres.Delai("delai").Nombre).Au(Le(depart), out var nombre) ? nombre : null);
    }

    private static VersionDHorloge Version(string nom, string debut, string? fin, int mois) => new(nom, Le(debut), fin is null ? null : Le(fin),
        new(new Dictionary<string, object> { ["delai"] = new Delai(mois, UniteDelai.Mois) }), new("Essai", null, Le("2026-11-22")), null);

    private static Decompte Decompte(string horloge, string echeance, string depart, long ordre) =>
        new(horloge, Guid.Empty, Premier, new(ordre, Ouverture(depart)), Le(echeance));
}
