namespace Parcours.Domain.Incompletude;

/// <summary>
/// Ce qui reste à apprendre d'une période, en faits de ceux qui font entrer dans un champ : chaînage des mois de connaissance et erreur de
/// prévision de Mack, fermés, sans tirage.
/// </summary>
/// <param name="Connus">Faits de la période connus.</param>
/// <param name="Attendus">Faits encore attendus.</param>
/// <param name="VarianceDuHasard">Variance des faits attendus si chacun arrivait indépendamment des autres.</param>
/// <param name="VarianceDesLots">Ce que les lots et les à-coups y ajoutent.</param>
/// <param name="VarianceDesRetards">Ce qu'y ajoute l'ignorance des retards vrais, appris d'un nombre fini de faits.</param>
/// <param name="Base">Faits dont les retards sont appris.</param>
public sealed record ResteAVenir(double Connus, double Attendus, double VarianceDuHasard, double VarianceDesLots, double VarianceDesRetards, int Base)
{
    /// <summary>Faits en deçà desquels les retards ne s'apprennent pas.</summary>
    public const int BaseMinimale = 30;

    /// <summary>Part d'une tranche qui doit être connue pour en deviner le reste : en deçà, un fait connu en annonce plus de quatre.</summary>
    public const double CompletudeMinimale = 0.2;

    /// <summary>Nombre habituel de faits à partir duquel n'en connaître aucun tient de la panne ou du fichier non reçu, non du hasard (moins d'une fois sur cent).</summary>
    public const double HabituelsSansHasard = 5;

    /// <summary>Moins d'une demi-unité attendue : le chiffre est complet.</summary>
    public const double Negligeable = 0.5;

    /// <summary>Estime le reste d'une période.</summary>
    /// <param name="quadrillage">Tranches et échelons de la période.</param>
    /// <param name="cases">Faits de chaque tranche, par échelon.</param>
    /// <param name="avant">Faits de la période antérieurs à toutes les tranches.</param>
    /// <returns>Le reste, ou la raison de ne pas l'estimer.</returns>
    public static (ResteAVenir? Reste, RaisonDeNePasEstimer? Raison) De(Quadrillage quadrillage, IReadOnlyCollection<CaseDeConnaissance> cases, long avant)
    {
        if (quadrillage.Tranches.Count < Quadrillage.FenetreMinimale) return (null, RaisonDeNePasEstimer.HistoireTropCourte);
        var triangle = new Triangle(quadrillage, cases);
        if (triangle.Base < BaseMinimale) return (null, RaisonDeNePasEstimer.HistoireTropCourte);
        var connus = avant + cases.Where(faits => faits.Rang < quadrillage.Propres).Sum(faits => faits.Nombre * quadrillage.Part(faits.Rang));
        var ouvertes = Math.Min(quadrillage.Propres, triangle.Retards);
        var (attendus, hasard, total) = (0.0, 0.0, 0.0);
        // Une même erreur sur un facteur touche toutes les tranches qui ont encore ce mois à vivre.
        var finals = new double[triangle.Retards];
        for (var rang = 0; rang < ouvertes; rang++)
        {
            var developpement = triangle.Developpement(rang);
            if (developpement * CompletudeMinimale > 1) return (null, RaisonDeNePasEstimer.TropRecent);
            if (triangle.Connus(rang) == 0 && triangle.Habituels(rang) >= HabituelsSansHasard) return (null, RaisonDeNePasEstimer.RienDeConnu);
            // Une tranche vide n'est pas une tranche sûre : son hasard est celui d'un fait.
            var (part, appuis) = (quadrillage.Part(rang), Math.Max(triangle.Connus(rang), 1));
            attendus += part * triangle.Connus(rang) * (developpement - 1);
            hasard += part * appuis * developpement * (developpement - 1);
            var prevus = (double)appuis;
            for (var mois = rang; mois < triangle.Retards; prevus *= triangle.Facteurs[mois++].Valeur)
            {
                total += part * Math.Pow(appuis * developpement / triangle.Facteurs[mois].Valeur, 2) * triangle.Facteurs[mois].Variance / prevus;
                finals[mois] += part * triangle.Connus(rang) * developpement;
            }
        }
        if (connus == 0) return (null, RaisonDeNePasEstimer.RienDeConnu);
        var retards = triangle.Facteurs.Zip(finals).Sum(mois => mois.First.Poids == 0 ? 0 : mois.First.Variance / mois.First.Poids * Math.Pow(mois.Second / mois.First.Valeur, 2));
        return (new(connus, attendus, hasard, Math.Max(0, total - hasard), retards, triangle.Base), null);
    }

    /// <summary>
    /// Ce qui reste à venir d'un chiffre, en unités du chiffre : les faits qu'on ignore sont comptés par lui dans la proportion de ceux qu'on connaît.
    /// Nul s'il est complet : moins d'une demi-unité est attendue.
    /// </summary>
    /// <param name="unites">Unités du champ déjà comptées.</param>
    public AVenir? Pour(int unites)
    {
        // D'un chiffre nul on ne tire aucune proportion : si l'on connaît la plupart des faits, il l'est sans doute ; sinon, rien n'en est dit.
        if (unites == 0) return Attendus < Negligeable * Connus ? null : new AVenir.NonEstime(RaisonDeNePasEstimer.RienDeConnu);
        var part = unites / Connus;
        var attendus = part * Attendus;
        if (attendus < Negligeable) return null;
        // Chaque unité d'une partie du champ a son hasard ; un lot n'y pèse que sa part. Un fait qui fait plusieurs unités les fait ensemble.
        var variance = (Math.Max(part, part * part) * VarianceDuHasard) + (part * part * (VarianceDesLots + VarianceDesRetards));
        var loi = new LoiDuReste(attendus, variance);
        return new AVenir.Estime((int)Math.Round(attendus, MidpointRounding.AwayFromZero), loi.Quantile((1 - AVenir.Niveau) / 2), loi.Quantile((1 + AVenir.Niveau) / 2), Base);
    }
}
