using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Contrat d'engagements réciproques : de la première orientation, vers un des organismes cités, à la signature. Une réorientation est
/// sans effet avant 2025 (C5, 11).
/// </summary>
internal static class ContratApresOrientation
{
    private static readonly ParametreAttendu Organismes = new("organismes", NatureDeParametre.Codes, CodesRsa.De<OrientationNotifiee>("organisme"));

    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.contrat_apres_orientation", [Organismes, MecanismeRsa.Natures, MecanismeRsa.Seuil],
        static p => (Organismes: CodesRsa.Cites<OrientationNotifiee>("organisme", p.Codes(Organismes.Nom)), Natures: MecanismeRsa.NaturesDe(p), Delai: p.Delai(MecanismeRsa.Seuil.Nom)),
        static (suivi, nombres, rendre) =>
        {
            if (suivi.Entree is null || suivi.Dossier.PremiereOrientation is not { } orientation || !nombres.Au(orientation.Effet, out var n)) return;
            if (n.Organismes[(int)orientation.Fait.Organisme] && !suivi.EstSigne(n.Natures)) rendre(orientation.Connu, n.Delai.DernierJour(orientation.Effet));
        }) with
    { Lit = [typeof(ContratSigne)] };
}
