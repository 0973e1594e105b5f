using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Autonomie.Formules;

/// <summary>
/// Décisions prises dans le délai. L'unité est le dossier : son premier départ du champ le range dans la période, sa première décision
/// l'arrête, même antérieure (R5).
/// </summary>
public static class DecisionDansLeDelai
{
    /// <summary>APA-01 : du dossier complet à la notification (R. 232-23 CASF). La nature est celle du dossier complet, non de la décision.</summary>
    public static Formule<PersonneAutonomie> Apa { get; } = new("apa.decision_dans_le_delai", 1, [CodesAutonomie.Lieux, CodesAutonomie.Natures, Horloge.Seuil],
        static (_, question) => [Recrutement.Dans<DossierApaComplet>(question.Periode)],
        static (parametres, question) =>
        {
            var (champ, filtre) = CodesAutonomie.DuDossierComplet(parametres, question);
            return Compter(champ, filtre, parametres.Delai(Horloge.Seuil.Nom), question);
        })
    {
        Filtres = [CodesAutonomie.Nature],
        Lit = [typeof(DossierApaComplet), typeof(DecisionApaNotifiee)],
    };

    /// <summary>PCH-01 : du dépôt à la décision de la CDAPH. Le silence vaut rejet, mais n'est pas une décision (R. 241-33 CASF).</summary>
    public static Formule<PersonneAutonomie> Pch { get; } = new("pch.decision_dans_le_delai", 1, [CodesAutonomie.Droits, Horloge.Seuil],
        static (_, question) => [Recrutement.Dans<DemandeMdphDeposee>(question.Periode)],
        static (parametres, question) => Compter(CodesAutonomie.DeLaDemande(parametres), static _ => true, parametres.Delai(Horloge.Seuil.Nom), question))
    {
        Lit = [typeof(DemandeMdphDeposee), typeof(DecisionCdaphPrise)],
    };

    private static Action<PersonneAutonomie, Compteur> Compter(Func<Fait, bool> champ, Func<Fait, bool> filtre, Delai delai, Question question) => (personne, compteur) =>
    {
        foreach (var dossier in personne.Dossiers)
            if (dossier.Premier(champ) is { } depart && question.Periode.Contient(depart.Fait.DateEffet) && filtre(depart.Fait))
                compteur.Ajouter(Horloge.Juger(dossier, depart, dossier.Decision, delai, question.Observation));
    };
}
