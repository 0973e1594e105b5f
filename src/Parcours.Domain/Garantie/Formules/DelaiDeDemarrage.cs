using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Garantie.Formules;

/// <summary>
/// GAR-06, GAR19-2B : délai moyen, en jours, de l'orientation au démarrage de l'accompagnement global, par flux d'arrivée (R2). Un
/// démarrage sans orientation est hors champ ; antérieur à elle, il compte zéro (R5).
/// </summary>
public static class DelaiDeDemarrage
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneGarantie> Formule { get; } = new("garantie.delai_de_demarrage", 1, [],
        static (_, question) => [Recrutement.Dans<AccompagnementGlobalDebute>(question.Periode)],
        static (_, question) => (personne, compteur) =>
        {
            foreach (var dossier in personne.Accompagnements)
            {
                if (dossier is not { Orientation: { } orientation, Suivi: { Debut: var debut } } || !question.Periode.Contient(debut.Fait.DateEffet)) continue;
                var jours = Period.DaysBetween(orientation.Fait.DateEffet, debut.Fait.DateEffet);
                compteur.Ajouter(new Unite(personne.Id, dossier.Episode, Classe.Compte, null, null, orientation, debut, dossier.Fin, null, jours < 0, Math.Max(jours, 0)));
            }
        })
    { Lit = [typeof(AccompagnementGlobalOriente), typeof(AccompagnementGlobalDebute), typeof(AccompagnementGlobalTermine)] };
}
