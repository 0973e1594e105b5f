using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>
/// Les tailles que la convention donne de l'ASE (reference.md, B2), recomptées à même les lignes échangées : ni le moteur ni le récit
/// n'y servent.
/// </summary>
public sealed class TaillesDeLAseTests
{
    private static readonly LocalDate Diagnostic = new(2019, 4, 30);

    public static TheoryData<string> Connaissances => ["2019-04-30", "2022-06-30"];

    [Theory]
    [MemberData(nameof(Connaissances))]
    public void Au_30_avril_2019_les_jeunes_confies_sont_au_nombre_publie(string connueLe)
    {
        var confies = Confies(LocalDatePattern.Iso.Parse(connueLe).Value);
        Assert.Equal(391, confies.Count(n => AgeAu(n.Naissance) is 16 or 17));
        Assert.Equal(456, confies.Count(n => AgeAu(n.Naissance) >= 18));
    }

    [Fact]
    public void Plus_de_la_moitie_des_majeurs_confies_sont_en_APJM()
    {
        var formes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fait in HistoireLue.Faits.Where(f => f.Type == "PriseEnChargeJeuneMajeurDebutee" && f.Effet <= Diagnostic))
            formes[fait.Personne!] = fait.Champ("forme")!;
        var majeurs = Confies(Diagnostic).Where(n => AgeAu(n.Naissance) >= 18).ToList();
        Assert.InRange(majeurs.Count(n => formes.GetValueOrDefault(n.Personne) == "APJM"), (majeurs.Count / 2) + 1, majeurs.Count);
    }

    [Theory]
    [InlineData(2016, 94)]
    [InlineData(2017, 186)]
    [InlineData(2018, 138)]
    public void Les_sorties_a_dix_huit_ans_et_plus_sont_au_nombre_publie(int annee, int publiees) =>
        Assert.Equal(publiees, SortiesDeMajeurs().Count(s => s.Sortie.Year == annee));

    [Fact]
    public void L_age_moyen_de_sortie_est_dix_neuf_ans()
    {
        var jours = SortiesDeMajeurs().Where(s => s.Sortie.Year is >= 2016 and <= 2018).Average(s => Period.DaysBetween(s.Naissance, s.Sortie));
        Assert.InRange(jours / 365.25, 18.9, 19.1);
    }

    [Fact]
    public void Un_jeune_ne_sort_ni_avant_d_entrer_ni_deux_fois()
    {
        var accueils = Debuts();
        var sorties = HistoireLue.Faits.Where(f => f.Type == "SortieAse").ToList();
        Assert.Equal(sorties.Count, sorties.Select(f => f.Personne).Distinct().Count());
        Assert.All(sorties, sortie => Assert.True(accueils[sortie.Personne!] < sortie.Effet));
    }

    private static Dictionary<string, LocalDate> Naissances() => HistoireLue.Faits
        .Where(f => f.Type == "PersonneConnue" && f.Personne![0] == 'j')
        .ToDictionary(f => f.Personne!, f => LocalDatePattern.Iso.Parse(f.Champ("dateNaissance")!).Value, StringComparer.Ordinal);

    private static Dictionary<string, LocalDate> Debuts() => HistoireLue.Faits
        .Where(f => f.Type == "AccueilAseDebute").ToDictionary(f => f.Personne!, f => f.Effet, StringComparer.Ordinal);

    private static List<(string Personne, LocalDate Naissance)> Confies(LocalDate connueLe)
    {
        var sus = HistoireLue.Faits.Where(f => f.EnregistreLe <= connueLe && f.Effet <= Diagnostic).ToList();
        var sortis = sus.Where(f => f.Type == "SortieAse").Select(f => f.Personne).ToHashSet(StringComparer.Ordinal);
        var naissances = Naissances();
        return [.. sus.Where(f => f.Type == "AccueilAseDebute" && !sortis.Contains(f.Personne)).Select(f => (f.Personne!, naissances[f.Personne!]))];
    }

    private static List<(LocalDate Naissance, LocalDate Sortie)> SortiesDeMajeurs()
    {
        var naissances = Naissances();
        return [.. HistoireLue.Faits.Where(f => f.Type == "SortieAse").Select(f => (Naissance: naissances[f.Personne!], Sortie: f.Effet))
            .Where(s => (s.Sortie.Year - s.Naissance.Year, s.Sortie.Month, s.Sortie.Day).CompareTo((18, s.Naissance.Month, s.Naissance.Day)) >= 0)];
    }

    /// <summary>Années accomplies au 30 avril : un 29 février y est toujours passé.</summary>
    private static int AgeAu(LocalDate naissance) =>
        Diagnostic.Year - naissance.Year - ((naissance.Month, naissance.Day).CompareTo((Diagnostic.Month, Diagnostic.Day)) > 0 ? 1 : 0);
}
