using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;

namespace Parcours.Domain.Transversal;

/// <summary>Les actes qui valent pour tout dispositif.</summary>
public static class ActesTransversaux
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<EvenementCorrige>(CorrigerFait.Decide, Role.Direction),
        Acte.De<EvenementAnnule>(AnnulerFait.Decide, Role.Direction),
        Acte.De<TerritoireChange>(ChangerTerritoire.Decide, Role.Orienteur, Role.Referent),
        Acte.De<DossierTransmis>(TransmettreDossier.Decide, Role.Orienteur, Role.ReferentAse, Role.Evaluateur, Role.Direction),
    ];
}
