using Parcours.Domain.Communs;

namespace Parcours.Domain.Transversal;

/// <summary>Les actes qui valent pour tout dispositif.</summary>
public static class ActesTransversaux
{
    /// <summary>Tous.</summary>
    public static IReadOnlyList<Acte> Tous { get; } =
    [
        Acte.De<EvenementCorrige>(CorrigerFait.Decide),
        Acte.De<EvenementAnnule>(AnnulerFait.Decide),
        Acte.De<TerritoireChange>(ChangerTerritoire.Decide),
        Acte.De<DossierTransmis>(TransmettreDossier.Decide),
    ];
}
