namespace Parcours.Domain.Incompletude;

/// <summary>Le passage d'un mois de connaissance au suivant, appris des tranches qui l'ont vécu (Mack, 1993).</summary>
/// <param name="Valeur">Par combien le nombre connu se multiplie ; infinie si rien n'était connu avant ce passage.</param>
/// <param name="Variance">Variance du nombre suivant, par fait déjà connu.</param>
/// <param name="Poids">Faits sur lesquels la valeur est apprise.</param>
internal readonly record struct Facteur(double Valeur, double Variance, long Poids)
{
    public static Facteur De(IReadOnlyList<(int Avant, int Apres)> passages)
    {
        var (avant, apres) = (passages.Sum(p => (long)p.Avant), passages.Sum(p => (long)p.Apres));
        if (apres == 0) return new(1, 0, 0);
        if (avant == 0) return new(double.PositiveInfinity, double.PositiveInfinity, 0);
        var valeur = (double)apres / avant;
        // Une tranche dont rien n'était connu compte pour un fait : son écart à la règle est fini, et se voit.
        var observee = passages.Sum(p => Math.Pow(p.Apres - valeur * p.Avant, 2) / Math.Max(p.Avant, 1)) / (passages.Count - 1);
        // Jamais moins que le hasard d'arrivées indépendantes : peu de tranches semblables ne prouvent pas la régularité.
        return new(valeur, Math.Max(observee, valeur * (valeur - 1)), avant);
    }
}
