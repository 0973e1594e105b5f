using NodaTime;

namespace Parcours.Host.Demonstration;

/// <summary>Ce qu'ont en commun les récits d'à côté du RSA.</summary>
internal static class Ouverture
{
    /// <summary>Premier jour de l'outil : les dossiers déjà en cours y sont repris, avec leurs vraies dates d'effet.</summary>
    public static readonly LocalDate Jour = new(2018, 1, 2);

    /// <summary>Jours où l'on a arrêté des chiffres : les publications, et le diagnostic de l'ASE du 30 avril 2019.</summary>
    public static readonly IReadOnlyList<LocalDate> Arretes =
        [.. PlansAnnuels.Tous.Select(plan => plan.Arret).Append(DiagnosticAse).Order()];

    /// <summary>Jour du diagnostic dont la convention tire les tailles de l'ASE (reference.md, B2).</summary>
    public static LocalDate DiagnosticAse => new(2019, 4, 30);
}
