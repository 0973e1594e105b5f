using NodaTime;

namespace Parcours.Domain.Communs;

/// <summary>Taux et durée admis pour une sanction (R. 262-68 CASF). Nul : sans limite.</summary>
public sealed record PlageDeSanction(int? TauxMinimum, int? TauxMaximum, int DureeMinimum, int DureeMaximum);

/// <summary>Barème des sanctions en vigueur à partir d'un jour.</summary>
/// <param name="APartirDu">Premier jour, inclus.</param>
/// <param name="Premiere">Première sanction d'une personne.</param>
/// <param name="Ensuite">Sanctions suivantes.</param>
/// <param name="PlafondFoyer">Taux le plus haut, en pour cent, d'un foyer de plusieurs personnes ou majoré.</param>
/// <param name="Reference">Article.</param>
public sealed record BaremeDeSanction(LocalDate APartirDu, PlageDeSanction Premiere, PlageDeSanction Ensuite, int PlafondFoyer, string Reference);

/// <summary>GIR qui ouvrent droit à l'APA à partir d'un jour.</summary>
/// <param name="APartirDu">Premier jour, inclus.</param>
/// <param name="Minimum">Groupe iso-ressources de la perte d'autonomie la plus lourde, inclus.</param>
/// <param name="Maximum">Groupe iso-ressources de la perte d'autonomie la plus légère, inclus.</param>
public sealed record BaremeDeGir(LocalDate APartirDu, int Minimum, int Maximum);

/// <summary>Âges dont les refus et les alertes de l'aide sociale à l'enfance ont besoin.</summary>
/// <param name="APartirDu">Premier jour, inclus.</param>
/// <param name="Majorite">Âge de la majorité, en années accomplies.</param>
/// <param name="LimiteJeuneMajeur">Âge où finit l'accueil d'un jeune majeur, et le droit au retour.</param>
/// <param name="Reference">Article.</param>
public sealed record AgesDeLAse(LocalDate APartirDu, int Majorite, int LimiteJeuneMajeur, string Reference);

/// <summary>Nombres datés dont les refus et les alertes ont besoin ; chargés de <c>baremes/*.yaml</c>.</summary>
/// <param name="Sanctions">Par date de départ croissante.</param>
/// <param name="SaisieTardive">Jours au-delà desquels une saisie est dite tardive, par date de départ croissante.</param>
/// <param name="Organismes">Jours d'activité, bornes incluses, des organismes qui n'ont pas toujours existé.</param>
public sealed record Baremes(
    IReadOnlyList<BaremeDeSanction> Sanctions,
    IReadOnlyList<(LocalDate APartirDu, int Jours)> SaisieTardive,
    IReadOnlyDictionary<string, (LocalDate? Debut, LocalDate? Fin)> Organismes)
{
    /// <summary>GIR qui ouvrent droit à l'APA, par date de départ croissante.</summary>
    public IReadOnlyList<BaremeDeGir> DroitApa { get; init; } = [];

    /// <summary>Aucun barème : rien n'est vérifié.</summary>
    public static Baremes Aucun { get; } = new([], [], new Dictionary<string, (LocalDate?, LocalDate?)>());

    /// <summary>Âges de l'aide sociale à l'enfance, par date de départ croissante.</summary>
    public IReadOnlyList<AgesDeLAse> AgesAse { get; init; } = [];

    /// <summary>Les âges en vigueur ce jour ; nuls avant les premiers.</summary>
    public AgesDeLAse? AgesAseAu(LocalDate jour) => AgesAse.LastOrDefault(ages => ages.APartirDu <= jour);

    /// <summary>Le barème de sanction en vigueur ce jour : le plus récent qui ne lui soit pas postérieur ; nul avant le premier.</summary>
    public BaremeDeSanction? SanctionAu(LocalDate jour) => Sanctions.LastOrDefault(bareme => bareme.APartirDu <= jour);

    /// <summary>Le GIR ouvre droit à l'APA ce jour ; vrai tant qu'aucun barème n'est en vigueur.</summary>
    public bool OuvreDroit(int gir, LocalDate jour) =>
        DroitApa.LastOrDefault(bareme => bareme.APartirDu <= jour) is not { } bareme || (gir >= bareme.Minimum && gir <= bareme.Maximum);

    /// <summary>Le fait est saisi après le délai d'alerte en vigueur le jour de la saisie.</summary>
    public bool EstTardive(LocalDate effet, LocalDate saisie)
    {
        var jours = 0;
        foreach (var (aPartirDu, valeur) in SaisieTardive)
            if (aPartirDu <= saisie) jours = valeur;
        // Reculer depuis la saisie : une caisse date parfois « sans terme » au dernier jour du calendrier.
        return jours > 0 && effet < saisie.PlusDays(-jours);
    }

    /// <summary>L'organisme n'existait pas, ou plus, ce jour-là.</summary>
    public bool EstInactif(string organisme, LocalDate jour) =>
        Organismes.TryGetValue(organisme, out var activite) && (jour < activite.Debut || jour > activite.Fin);
}
