using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Incompletude;

namespace Parcours.Domain.Tests.Incompletude;

/// <summary>Une histoire inventée dont on sait tout : chaque fait, son effet et le jour où il sera connu.</summary>
internal sealed record HistoireDeRetards(IReadOnlyList<(LocalDate Effet, LocalDate Connu)> Faits)
{
    public static readonly LocalDate Ouverture = new(2010, 1, 1);

    public static HistoireDeRetards Tirer(Random sort, LocalDate du, LocalDate au, Func<Random, LocalDate, int> combien, Func<LocalDate, LocalDate> connu)
    {
        var faits = new List<(LocalDate, LocalDate)>();
        for (var jour = du; jour <= au; jour = jour.PlusDays(1))
            for (var reste = combien(sort, jour); reste > 0; reste--) faits.Add((jour, connu(jour)));
        return new(faits);
    }

    public static int Poisson(Random sort, double moyenne)
    {
        var (nombre, produit, seuil) = (0, sort.NextDouble(), Math.Exp(-moyenne));
        while (produit > seuil)
        {
            produit *= sort.NextDouble();
            nombre++;
        }
        return nombre;
    }

    /// <summary>Un retard géométrique, en jours.</summary>
    public static int Retard(Random sort, double moyenne) => (int)Math.Floor(Math.Log(1 - sort.NextDouble()) / Math.Log(moyenne / (moyenne + 1)));

    /// <summary>Ce qu'une lecture des tables dirait, compté fait par fait.</summary>
    public (Quadrillage? Quadrillage, ResteAVenir? Reste, RaisonDeNePasEstimer? Raison) Estimer(Periode periode, LocalDate connaissance, LocalDate? observation = null, LocalDate? ouverture = null)
    {
        if (Quadrillage.De(periode, observation ?? connaissance, connaissance, ouverture ?? Ouverture) is not { } quadrillage) return (null, null, null);
        var cases = new List<CaseDeConnaissance>();
        var premier = quadrillage.Tranches.Count == 0 ? LocalDate.MaxIsoValue : quadrillage.Tranches[^1].Debut;
        foreach (var (effet, connu) in Faits.Where(fait => fait.Connu <= connaissance && fait.Effet >= premier))
            for (var rang = 0; rang < quadrillage.Tranches.Count; rang++)
            {
                if (!quadrillage.Tranches[rang].Contient(effet)) continue;
                cases.Add(new(rang, Enumerable.Range(0, quadrillage.Echelons.Count).Last(echelon => quadrillage.Echelons[echelon] >= connu), 1));
            }
        var avant = Faits.Count(fait => fait.Connu <= connaissance && quadrillage.Avant?.Contient(fait.Effet) == true);
        var (reste, raison) = ResteAVenir.De(quadrillage, cases, avant);
        return (quadrillage, reste, raison);
    }

    public int Connus(Periode periode, LocalDate connaissance) => Faits.Count(fait => fait.Connu <= connaissance && periode.Contient(fait.Effet));

    /// <summary>La vérité : ce qui était arrivé ce jour, et ne sera connu qu'après.</summary>
    public int Manquants(Periode periode, LocalDate connaissance) =>
        Faits.Count(fait => fait.Connu > connaissance && fait.Effet <= connaissance && periode.Contient(fait.Effet));
}
