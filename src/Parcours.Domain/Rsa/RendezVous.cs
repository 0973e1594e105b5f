using Parcours.Domain.Communs;

namespace Parcours.Domain.Rsa;

/// <summary>Règles communes aux suites d'un rendez-vous (B0).</summary>
internal static class RendezVous
{
    public static Refus Inconnu { get; } =
        new("rendez-vous-inconnu", "Aucun rendez-vous de ce numéro n'est fixé dans l'épisode.", "B0", DependDUnAutreFait: true);

    public static Refus TenuEtManque { get; } =
        new("rendez-vous-tenu-et-manque", "Un rendez-vous ne peut être à la fois tenu et manqué.", "B0", DependDUnAutreFait: true);

    public static bool EstInconnu(string rdv, Episode episode, DossierPersonne personne) =>
        !personne.Faits<RendezVousFixe>(episode).Any(fixe => fixe.Rdv == rdv);
}
