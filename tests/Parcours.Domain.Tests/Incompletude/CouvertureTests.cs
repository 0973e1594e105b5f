using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;
using Xunit;

namespace Parcours.Domain.Tests.Incompletude;

/// <summary>Sur des histoires tirées au sort à graine fixe, dont la suite est connue : l'intervalle à 90 % la contient neuf fois sur dix.</summary>
public sealed class CouvertureTests(ITestOutputHelper sortie)
{
    private const int Tirages = 250;
    private static readonly LocalDate Debut = new(2015, 1, 1);
    private static readonly LocalDate Fin = new(2017, 11, 30);

    public static TheoryData<string> Histoires => [.. Scenarios.Keys];

    private static readonly Dictionary<string, (Func<Random, LocalDate, int> Combien, Func<Random, Func<LocalDate, LocalDate>> Connu, Func<Random, (Periode, LocalDate)> Question)> Scenarios = new()
    {
        ["retards mêlés, le mois passé"] = (Tous(3), Melange, MoisPasse),
        ["retards mêlés, l'année en cours"] = (Tous(3), Melange, AnneeEnCours),
        ["retards mêlés, une semaine"] = (Tous(3), Melange, Semaine),
        ["peu de faits"] = (Tous(0.3), Melange, MoisPasse),
        ["beaucoup de faits"] = (Tous(15), Melange, MoisPasse),
        ["saisons marquées"] = (static (sort, jour) => HistoireDeRetards.Poisson(sort, 3 + 2.5 * Math.Sin(jour.DayOfYear / 58.0)), Melange, MoisPasse),
        ["fichier mensuel"] = (Tous(3), FichierMensuel, MoisPasse),
        ["saisie par lots du jour"] = (Tous(3), Lots, MoisPasse),
        ["saisie le jeudi"] = (Tous(3), LeJeudi, MoisPasse),
    };

    [Theory]
    [MemberData(nameof(Histoires))]
    public void L_intervalle_contient_la_verite_neuf_fois_sur_dix(string scenario)
    {
        var (combien, connu, question) = Scenarios[scenario];
        var (estimes, couverts, attendus, vrais) = (0, 0, 0.0, 0);
        for (var graine = 0; graine < Tirages; graine++)
        {
            var sort = new Random(graine);
            var histoire = HistoireDeRetards.Tirer(sort, Debut, Fin, combien, connu(sort));
            var (periode, jour) = question(sort);
            if (histoire.Estimer(periode, jour).Reste is not { } reste) continue;
            if (reste.Pour(histoire.Connus(periode, jour)) is not AVenir.Estime estime) continue;
            var vrai = histoire.Manquants(periode, jour);
            (estimes, attendus, vrais) = (estimes + 1, attendus + estime.Attendus, vrais + vrai);
            if (estime.De <= vrai && vrai <= estime.A) couverts++;
        }
        var couverture = (double)couverts / estimes;
        sortie.WriteLine($"{scenario} : {estimes} estimés, couverture {couverture:P1}, attendus {attendus / estimes:0.0}, vrais {(double)vrais / estimes:0.0}");
        Assert.True(estimes > Tirages / 4, $"{estimes} estimations seulement");
        Assert.InRange(couverture, 0.82, 0.97);
        Assert.InRange(attendus / vrais, 0.9, 1.1);
    }

    [Fact]
    public void Une_part_du_champ_a_son_propre_intervalle()
    {
        var (estimes, couverts) = (0, 0);
        for (var graine = 0; graine < Tirages; graine++)
        {
            var sort = new Random(graine);
            var histoire = HistoireDeRetards.Tirer(sort, Debut, Fin, Tous(5), Lots(sort));
            var territoire = new HistoireDeRetards([.. histoire.Faits.Where(_ => sort.NextDouble() < 0.15)]);
            var (periode, jour) = MoisPasse(sort);
            if (histoire.Estimer(periode, jour).Reste?.Pour(territoire.Connus(periode, jour)) is not AVenir.Estime estime) continue;
            var vrai = territoire.Manquants(periode, jour);
            estimes++;
            if (estime.De <= vrai && vrai <= estime.A) couverts++;
        }
        sortie.WriteLine($"un territoire : {estimes} estimés, couverture {(double)couverts / estimes:P1}");
        Assert.True(estimes > Tirages / 2);
        Assert.InRange((double)couverts / estimes, 0.82, 0.97);
    }

    private static Func<Random, LocalDate, int> Tous(double parJour) => (sort, _) => HistoireDeRetards.Poisson(sort, parJour);

    private static Func<LocalDate, LocalDate> Melange(Random sort) => jour => jour.PlusDays(HistoireDeRetards.Retard(sort, sort.NextDouble() < 0.6 ? 5 : 25));

    private static Func<LocalDate, LocalDate> FichierMensuel(Random sort) => jour =>
    {
        var cinq = new LocalDate(jour.Year, jour.Month, 5).PlusMonths(jour.Day <= 2 ? 0 : 1);
        return sort.NextDouble() < 0.8 ? cinq : cinq.PlusMonths(HistoireDeRetards.Retard(sort, 1));
    };

    /// <summary>Tous les faits d'un jour sont connus ensemble : ce ne sont pas des hasards indépendants.</summary>
    private static Func<LocalDate, LocalDate> Lots(Random sort)
    {
        var retards = new Dictionary<LocalDate, int>();
        return jour => jour.PlusDays(retards.TryGetValue(jour, out var deja) ? deja : retards[jour] = sort.Next(40));
    }

    private static Func<LocalDate, LocalDate> LeJeudi(Random sort) => jour => jour.PlusDays(HistoireDeRetards.Retard(sort, 8)).Next(IsoDayOfWeek.Thursday);

    private static (Periode, LocalDate) MoisPasse(Random sort)
    {
        var mois = new LocalDate(2017, 1, 1).PlusMonths(sort.Next(8));
        return (new(mois, mois.With(DateAdjusters.EndOfMonth)), mois.PlusMonths(1).PlusDays(sort.Next(15)));
    }

    private static (Periode, LocalDate) AnneeEnCours(Random sort) => (new(new(2017, 1, 1), new(2017, 12, 31)), new LocalDate(2017, 3, 1).PlusDays(sort.Next(180)));

    private static (Periode, LocalDate) Semaine(Random sort)
    {
        var lundi = new LocalDate(2017, 1, 2).PlusWeeks(sort.Next(30));
        return (new(lundi, lundi.PlusDays(6)), lundi.PlusDays(7 + sort.Next(10)));
    }
}
