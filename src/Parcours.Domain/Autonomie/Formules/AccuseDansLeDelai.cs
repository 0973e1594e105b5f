using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>
/// APA-03 : accusé ou demande de pièces après le dépôt (R. 232-23 CASF). Rien d'autre n'arrête l'horloge, ni le dossier complet ni la
/// décision ; le lieu de vie et la nature n'y entrent pas.
/// </summary>
public static class AccuseDansLeDelai
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneAutonomie> Formule { get; } = new("apa.accuse_dans_le_delai", 1, [Horloge.Seuil],
        static (_, question) => [Recrutement.Dans<DemandeApaDeposee>(question.Periode)],
        static (parametres, question) =>
        {
            var delai = parametres.Delai(Horloge.Seuil.Nom);
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                    if (dossier.Depot is { } depot && question.Periode.Contient(depot.Fait.DateEffet))
                        compteur.Ajouter(Horloge.Juger(dossier, depot, dossier.Reponse, delai, question.Observation));
            };
        })
    {
        Lit = [typeof(DemandeApaDeposee), typeof(AccuseReceptionApaEnvoye), typeof(DemandePiecesApaEnvoyee)],
    };
}
