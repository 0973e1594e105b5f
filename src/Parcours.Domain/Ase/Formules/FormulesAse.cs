using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>Les formules de l'aide sociale à l'enfance.</summary>
public static class FormulesAse
{
    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<JeuneAse>> Toutes { get; } =
    [
        ConfiesALaMajorite.Formule,
        AuReferentiel.Inscrits,
        AuReferentiel.PersonneLien,
        AuReferentiel.Logement,
        AuReferentiel.Ressources,
        AuReferentiel.ParcoursScolaireOuPro,
        AuReferentiel.DroitsSante,
        EntretienAutonomie.Formule,
        EntretienApresSortie.Formule,
        PoursuiteJeuneMajeur.Formule,
        Retours.Formule,
        PersonneLienChoisie.Formule,
        MesuresDebutees.Formule,
    ];
}
