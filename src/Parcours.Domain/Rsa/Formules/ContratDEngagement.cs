using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Rsa.Formules;

/// <summary>
/// RSA25-02 : contrat d'engagement dans le mois de la notification, chaque orientation étant une unité (code du travail, D. 5411-14-1).
/// Une réorientation dans le mois, sans contrat, interrompt le délai et en ouvre un autre (D. 5411-8-2) ; le contrat du jour même est
/// celui de la nouvelle orientation.
/// </summary>
public static class ContratDEngagement
{
    private static readonly ParametreAttendu Seuil = new("delai", NatureDeParametre.Delai);
    private static readonly ParametreAttendu Natures = new("natures", NatureDeParametre.Codes, CodesRsa.De<ContratSigne>("nature"));
    private static readonly ParametreAttendu Depuis = new("deja_accompagnes_avant", NatureDeParametre.Date);

    /// <summary>La formule.</summary>
    public static Formule<PersonneRsa> Formule { get; } = new("rsa.contrat_d_engagement", 1, [Natures, Seuil, Depuis],
        static (_, question) => [Recrutement.Dans<OrientationNotifiee>(question.Periode)],
        static (parametres, question) =>
        {
            var (delai, depuis, territoire) = (parametres.Delai(Seuil.Nom), parametres.Date(Depuis.Nom), question.Filtre(FiltresRsa.ParTerritoire.Nom));
            var natures = CodesRsa.Cites<ContratSigne>("nature", parametres.Codes(Natures.Nom));
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                {
                    if (EstDejaAccompagne(dossier, depuis)) continue;
                    for (var i = 0; i < dossier.Orientations.Count; i++)
                    {
                        var orientation = dossier.Orientations[i];
                        if (!question.Periode.Contient(orientation.Effet) || dossier.EntreeDUnFaitDu(orientation.Effet) is not { } entree) continue;
                        var ici = dossier.TerritoireLe(orientation.Effet);
                        if (territoire is not null && territoire != ici) continue;
                        Jalon<OrientationNotifiee>? suivante = i + 1 < dossier.Orientations.Count ? dossier.Orientations[i + 1] : null;
                        var contrat = Contrat(dossier, natures, orientation.Effet, suivante?.Effet);
                        var dernierJour = delai.DernierJour(orientation.Effet);
                        var interruption = contrat is null && suivante?.Effet <= dernierJour ? suivante?.Connu : entree.Sortie;
                        compteur.Ajouter(dossier, new(
                            Jugement.Classer(contrat?.Effet, interruption?.Fait.DateEffet, dernierJour, question.Observation), orientation.Connu, contrat?.Connu, dernierJour), ici, interruption);
                    }
                }
            };
        })
    {
        Filtres = [FiltresRsa.ParTerritoire],
        Lit = [typeof(OrientationNotifiee), typeof(ContratSigne)],
    };

    /// <summary>Reçu avant la loi et déjà orienté quand elle s'applique : deux ans pour le contrat, hors champ.</summary>
    private static bool EstDejaAccompagne(DossierRsa dossier, LocalDate depuis) => dossier.Ouverture?.Effet < depuis && dossier.PremiereOrientation?.Effet < depuis;

    /// <summary>Le premier contrat signé à compter de l'orientation, avant le jour de la suivante.</summary>
    private static Jalon<ContratSigne>? Contrat(DossierRsa dossier, bool[] natures, LocalDate orientation, LocalDate? suivante)
    {
        foreach (var contrat in dossier.Contrats)
        {
            if (contrat.Effet >= suivante) return null;
            if (contrat.Effet >= orientation && natures[(int)contrat.Fait.Nature]) return contrat;
        }
        return null;
    }
}
