using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// RSA25-03 : en accompagnement social, diagnostic conjoint dans les six mois du contrat ou de sa révision, douze quand le précédent
/// diagnostic a constaté une vulnérabilité (L. 262-31, D. 262-65-2-1). Chaque contrat signé sous une orientation sociale est une unité ;
/// une réorientation ou un nouveau contrat sans diagnostic l'interrompt : le délai repart, ou n'a plus d'objet.
/// </summary>
public static class ReexamenSocial
{
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));
    private static readonly ParametreAttendu Parcours = new("parcours", NatureDeParametre.Codes, CodesRsa.De<OrientationNotifiee>("parcours"));
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu SeuilVulnerable = new("delai_si_vulnerabilite", NatureDeParametre.Delai);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.reexamen_social", 1, [Natures, Parcours, Seuil, SeuilVulnerable],
        static (_, question) => [Recrutement.Dans<ContratSigne>(question.Periode)],
        static (parametres, question) =>
        {
            var (delai, delaiVulnerable, territoire) = (parametres.Delai(Seuil.Nom), parametres.Delai(SeuilVulnerable.Nom), question.Filtre(FiltresRsa.ParTerritoire.Nom));
            var natures = CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
            var sociaux = CodesRsa.Cites<OrientationNotifiee>("parcours", parametres.Codes(Parcours.Nom));
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                    foreach (var contrat in dossier.Contrats)
                    {
                        if (!question.Periode.Contient(contrat.Effet) || !natures[(int)contrat.Fait.Nature]
                            || dossier.OrientationLe(contrat.Effet)?.Fait.Parcours is not { } parcours || !sociaux[(int)parcours]
                            || dossier.EntreeDUnFaitDu(contrat.Effet) is not { } entree) continue;
                        var ici = dossier.TerritoireLe(contrat.Effet);
                        if (territoire is not null && territoire != ici) continue;
                        var dernierJour = (EstVulnerableLe(dossier, contrat.Effet) ? delaiVulnerable : delai).DernierJour(contrat.Effet);
                        var interruption = Interruption(dossier, contrat, natures);
                        var diagnostic = Diagnostic(dossier, contrat.Effet, interruption?.Fait.DateEffet);
                        var sortie = diagnostic is null && interruption?.Fait.DateEffet <= dernierJour ? interruption : entree.Sortie;
                        compteur.Ajouter(dossier, new(
                            Jugement.Classer(diagnostic?.Effet, sortie?.Fait.DateEffet, dernierJour, question.Observation), contrat.Connu, diagnostic?.Connu, dernierJour), ici, sortie);
                    }
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(ContratSigne), typeof(DiagnosticConjointRealise)],
    };

    /// <summary>Le dernier diagnostic conjoint, celui du jour compris, porte le réexamen suivant à douze mois.</summary>
    private static bool EstVulnerableLe(DossierRsa dossier, LocalDate jour)
    {
        var vulnerable = false;
        foreach (var diagnostic in dossier.DiagnosticsConjoints)
            if (diagnostic.Effet <= jour) vulnerable = diagnostic.Fait.Vulnerabilite is true;
        return vulnerable;
    }

    /// <summary>La réorientation ou le nouveau contrat qui suit, le premier des deux.</summary>
    private static FaitConnu? Interruption(DossierRsa dossier, Jalon<ContratSigne> contrat, bool[] natures)
    {
        FaitConnu? interruption = null;
        foreach (var orientation in dossier.Orientations)
        {
            if (orientation.Effet <= contrat.Effet) continue;
            interruption = orientation.Connu;
            break;
        }
        foreach (var suivant in dossier.Contrats)
        {
            if ((suivant.Effet, suivant.Ordre).CompareTo((contrat.Effet, contrat.Ordre)) <= 0 || !natures[(int)suivant.Fait.Nature]) continue;
            return interruption?.Fait.DateEffet <= suivant.Effet ? interruption : suivant.Connu;
        }
        return interruption;
    }

    /// <summary>
    /// Le premier diagnostic conjoint après le contrat, au plus tard le jour de ce qui l'interrompt : celui du jour d'une révision en est
    /// la cause, il appartient au contrat révisé.
    /// </summary>
    private static Jalon<DiagnosticConjointRealise>? Diagnostic(DossierRsa dossier, LocalDate contrat, LocalDate? interruption)
    {
        foreach (var diagnostic in dossier.DiagnosticsConjoints)
        {
            if (diagnostic.Effet > interruption) return null;
            if (diagnostic.Effet > contrat) return diagnostic;
        }
        return null;
    }
}
