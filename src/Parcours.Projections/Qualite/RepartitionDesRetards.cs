namespace Parcours.Projections.Qualite;

/// <summary>
/// Comment se répartissent des retards, en jours entiers. Un centile est le plus petit retard que cette part des faits, au moins, ne dépasse pas
/// (<c>percentile_disc</c>) : toujours un retard qui s'est vu, jamais une moyenne de deux.
/// </summary>
/// <param name="Effectif">Faits.</param>
/// <param name="Mediane">La moitié des faits ne la dépasse pas.</param>
/// <param name="P90">Neuf faits sur dix ne le dépassent pas.</param>
public sealed record RepartitionDesRetards(long Effectif, int? Mediane, int? P90)
{
    /// <summary>D'après le nombre de faits de chaque retard.</summary>
    public static RepartitionDesRetards De(IEnumerable<(int Jours, long Faits)> comptes)
    {
        var ranges = comptes.GroupBy(compte => compte.Jours).Select(groupe => (Jours: groupe.Key, Faits: groupe.Sum(compte => compte.Faits))).OrderBy(compte => compte.Jours).ToList();
        var effectif = ranges.Sum(compte => compte.Faits);
        return new(effectif, Centile(50), Centile(90));

        int? Centile(int part)
        {
            var jusquIci = 0L;
            foreach (var (jours, faits) in ranges)
                if ((jusquIci += faits) * 100 >= effectif * part) return jours;
            return null;
        }
    }
}
