using Parcours.Domain.Communs;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa.Formules;

namespace Parcours.Domain.Rsa.Horloges;

/// <summary>Contrat après rendez-vous : du premier rendez-vous d'accompagnement tenu à la signature, fût-elle antérieure (RSA19-E, R5).</summary>
internal static class ContratApresRendezVous
{
    private static readonly ParametreAttendu Rangs = new("rangs", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("rang"));

    public static Mecanisme<IReadOnlyList<SuiviRsa>> Mecanisme { get; } = MecanismeRsa.De(
        "rsa.contrat_apres_rendez_vous", [MecanismeRsa.Natures, Rangs, MecanismeRsa.Seuil],
        static p => (Natures: MecanismeRsa.NaturesDe(p), Rangs: CodesRsa.Cites<ContratSigne>("rang", p.Codes(Rangs.Nom)), Delai: p.Delai(MecanismeRsa.Seuil.Nom)),
        static (suivi, nombres, rendre) =>
        {
            if (suivi.Entree is null) return;
            foreach (var tenu in suivi.De<RendezVousTenu>())
            {
                if ((suivi.Objet(tenu.Fait.Rdv) ?? tenu.Fait.Objet) is not ObjetRendezVous.Accompagnement) continue;
                // Le premier seulement : les suivants ne relancent rien.
                if (!nombres.Au(tenu.Effet, out var n)) return;
                foreach (var contrat in suivi.Dossier.Contrats)
                    if (n.Natures[(int)contrat.Fait.Nature] && n.Rangs[(int)contrat.Fait.Rang]) return;
                rendre(tenu.Connu, n.Delai.DernierJour(tenu.Effet));
                return;
            }
        }) with
    { Lit = [typeof(RendezVousFixe), typeof(RendezVousTenu), typeof(ContratSigne)] };
}
