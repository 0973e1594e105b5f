using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Contrat d'engagement : de la notification en vigueur au premier contrat signé à compter d'elle. Une nouvelle décision interrompt ce
/// délai et en ouvre un autre (D. 5411-8-2 du code du travail) ; un dossier reçu et déjà orienté avant la réforme est hors champ.
/// </summary>
internal static class ContratDEngagementAttendu
{
    private static readonly ParametreAttendu DejaAccompagnes = new("deja_accompagnes_avant", NatureDeParametre.Date);

    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.contrat_d_engagement_attendu", [MecanismeRsa.Natures, DejaAccompagnes, MecanismeRsa.Seuil],
        static p => (Natures: MecanismeRsa.NaturesDe(p), Avant: p.Date(DejaAccompagnes.Nom), Delai: p.Delai(MecanismeRsa.Seuil.Nom)),
        static (suivi, nombres, rendre) =>
        {
            if (suivi.Entree is null || suivi.Orientation is not { } orientation || !nombres.Au(orientation.Effet, out var n)) return;
            if (suivi.Dossier.Ouverture!.Value.Effet < n.Avant && suivi.Dossier.PremiereOrientation!.Value.Effet < n.Avant) return;
            if (!suivi.EstSigne(n.Natures, orientation.Effet)) rendre(orientation.Connu, n.Delai.DernierJour(orientation.Effet));
        }) with
    { Lit = [typeof(ContratSigne)] };
}
