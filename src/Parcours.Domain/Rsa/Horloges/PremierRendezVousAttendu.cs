using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Premier rendez-vous : de la première orientation hors des organismes exclus à la date prévue du rendez-vous de référence (C5, 9). Fixé
/// à temps, plus rien n'est à faire ; fixé trop tard, le cas reste dans la liste jusqu'à ce jour : on peut encore l'avancer.
/// </summary>
internal static class PremierRendezVousAttendu
{
    private static readonly ParametreAttendu Exclus = new("organismes_exclus", NatureDeParametre.Codes, CodesRsa.De<OrientationNotifiee>("organisme"));

    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.premier_rendez_vous_attendu", [Exclus, MecanismeRsa.Seuil],
        static p => (Exclus: CodesRsa.Cites<OrientationNotifiee>("organisme", p.Codes(Exclus.Nom)), Delai: p.Delai(MecanismeRsa.Seuil.Nom)),
        static (suivi, nombres, rendre) =>
        {
            if (suivi.Entree is null || suivi.Dossier.PremiereOrientation is not { } orientation || !nombres.Au(orientation.Effet, out var n)) return;
            if (n.Exclus[(int)orientation.Fait.Organisme]) return;
            var echeance = n.Delai.DernierJour(orientation.Effet);
            if (suivi.Dossier.RendezVousDeReference is { } fixe && (fixe.Fait.DatePrevue <= echeance || fixe.Fait.DatePrevue <= suivi.Observation)) return;
            rendre(orientation.Connu, echeance);
        }) with
    { Lit = [typeof(RendezVousFixe), typeof(RendezVousAnnule)] };
}
