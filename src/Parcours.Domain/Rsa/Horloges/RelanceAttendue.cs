using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Relance : de l'absence à un rendez-vous d'accompagnement à toute relance de l'épisode à partir de ce jour ; un autre rendez-vous
/// d'accompagnement fixé à partir de ce jour l'interrompt (RSA19-D). L'excuse reçue après laisse une absence (B1).
/// </summary>
internal static class RelanceAttendue
{
    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.relance_attendue", [MecanismeRsa.Seuil], static p => p.Delai(MecanismeRsa.Seuil.Nom), static (suivi, delais, rendre) =>
        {
            if (suivi.Entree is null) return;
            foreach (var absence in suivi.De<RendezVousManque>())
            {
                if (suivi.Objet(absence.Fait.Rdv) is not ObjetRendezVous.Accompagnement || !delais.Au(absence.Effet, out var delai)) continue;
                if (suivi.De<RelanceEffectuee>().Any(relance => relance.Effet >= absence.Effet)) continue;
                if (suivi.De<RendezVousFixe>().Any(fixe => EstNouveau(fixe, absence))) continue;
                rendre(absence.Connu, delai.DernierJour(absence.Effet));
            }
        }) with
    { Lit = [typeof(RendezVousFixe), typeof(RendezVousManque), typeof(RelanceEffectuee)] };

    private static bool EstNouveau(Jalon<RendezVousFixe> fixe, Jalon<RendezVousManque> absence) =>
        fixe.Effet >= absence.Effet && fixe.Fait.Objet is ObjetRendezVous.Accompagnement && fixe.Fait.Rdv != absence.Fait.Rdv;
}
