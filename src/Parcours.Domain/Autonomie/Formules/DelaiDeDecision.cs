using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>
/// APA-02 : jours du dossier complet à la décision notifiée dans la période, quel qu'en soit le sens : un flux d'arrivée (R2). Une
/// décision antérieure au dossier complet compte zéro (R5) ; sans dossier complet, elle est hors du champ.
/// </summary>
public static class DelaiDeDecision
{
    /// <summary>La formule.</summary>
    public static Formule<PersonneAutonomie> Formule { get; } = new("apa.delai_de_decision", 1, [CodesAutonomie.Lieux, CodesAutonomie.Natures],
        static (_, question) => [Recrutement.Dans<DecisionApaNotifiee>(question.Periode)],
        static (parametres, question) =>
        {
            var (champ, filtre) = CodesAutonomie.DuDossierComplet(parametres, question);
            return (personne, compteur) =>
            {
                foreach (var dossier in personne.Dossiers)
                {
                    if (dossier.Decision is not { } decision || !question.Periode.Contient(decision.Fait.DateEffet)) continue;
                    if (dossier.Premier(champ) is not { } complet || !filtre(complet.Fait)) continue;
                    var jours = Math.Max(0, Period.DaysBetween(complet.Fait.DateEffet, decision.Fait.DateEffet));
                    compteur.Ajouter(Horloge.Unite(dossier, Classe.Compte, complet, decision, null, jours));
                }
            };
        })
    {
        Filtres = [CodesAutonomie.Nature],
        Lit = [typeof(DossierApaComplet), typeof(DecisionApaNotifiee)],
    };
}
