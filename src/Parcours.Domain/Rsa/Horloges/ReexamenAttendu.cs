using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>
/// Réexamen de l'accompagnement social (L. 262-31) : du dernier contrat, premier ou révisé, au diagnostic conjoint qui le suit. La
/// vulnérabilité que le diagnostic précédent a constatée allonge le délai. Une réorientation l'interrompt. Les mêmes faits que RSA25-03.
/// </summary>
internal static class ReexamenAttendu
{
    private static readonly ParametreAttendu Voies = new("parcours", NatureDeParametre.Codes, CodesRsa.De<OrientationNotifiee>("parcours"));
    private static readonly ParametreAttendu SeuilVulnerable = new("delai_si_vulnerabilite", NatureDeParametre.Delai);

    private sealed record Bornes(bool[] Voies, bool[] Natures, Delai Delai, Delai SiVulnerable);

    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.reexamen_attendu", [Voies, MecanismeRsa.Natures, MecanismeRsa.Seuil, SeuilVulnerable],
        static p => new Bornes(CodesRsa.Cites<OrientationNotifiee>("parcours", p.Codes(Voies.Nom)), MecanismeRsa.NaturesDe(p),
            p.Delai(MecanismeRsa.Seuil.Nom), p.Delai(SeuilVulnerable.Nom)),
        Decompter) with
    { Lit = [typeof(ContratSigne), typeof(DiagnosticConjointRealise)] };

    private static void Decompter(SuiviRsa suivi, Nombres<Bornes> nombres, MecanismeRsa.Rendre rendre)
    {
        if (suivi.Entree is null || suivi.Orientation is not { Fait.Parcours: { } voie } orientation) return;
        Jalon<ContratSigne>? dernier = null;
        foreach (var contrat in suivi.Dossier.Contrats)
            if (nombres.Au(contrat.Effet, out var retenues) && retenues.Natures[(int)contrat.Fait.Nature]) dernier = contrat;
        // Une orientation postérieure au contrat l'a interrompu : elle en demande un à elle.
        if (dernier is not { } depart || orientation.Effet > depart.Effet || !nombres.Au(depart.Effet, out var n) || !n.Voies[(int)voie]) return;

        var estVulnerable = false;
        foreach (var diagnostic in suivi.De<DiagnosticConjointRealise>())
        {
            // Celui du jour d'une révision en est la cause : il ne l'arrête pas.
            if (diagnostic.Effet > depart.Effet) return;
            estVulnerable = diagnostic.Fait.Vulnerabilite is true;
        }
        rendre(depart.Connu, (estVulnerable ? n.SiVulnerable : n.Delai).DernierJour(depart.Effet));
    }
}
