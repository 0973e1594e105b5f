using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Ase.Formules;

/// <summary>
/// ASE-01 : confiés la veille de la majorité, majorité dans la période. Exception à R11 : le jour de la sortie est encore un jour de
/// prise en charge (C4). Le champ de ASE-02 à ASE-07 et de ASE-12.
/// </summary>
public static class ConfiesALaMajorite
{
    /// <summary>La formule.</summary>
    public static Formule<JeuneAse> Formule { get; } = new("ase.confies_a_la_majorite", 1, [Anniversaires.Majorite], Recruter, static (parametres, question) =>
    {
        var confie = Confie(parametres, question);
        return (jeune, compteur) =>
        {
            if (confie(jeune) is { } c) compteur.Ajouter(Unites.De(jeune, Classe.Compte, c.Accueil.Debut));
        };
    });

    internal static IEnumerable<Recrutement> Recruter(Parametres parametres, Question question) =>
        [Anniversaires.Naissances(question, parametres.Entier(Anniversaires.Majorite.Nom))];

    /// <summary>La majorité d'un jeune du champ, et l'accueil où elle le trouve ; nul hors du champ.</summary>
    internal static Func<JeuneAse, (LocalDate Majorite, Accueil Accueil)?> Confie(Parametres parametres, Question question)
    {
        var age = parametres.Entier(Anniversaires.Majorite.Nom);
        return jeune =>
        {
            // Mort avant, il n'est pas devenu majeur : ce jour est un effet postérieur au décès (R8).
            if (Anniversaires.Dans(question, jeune, age) is not { } majorite || jeune.DecedeLe < majorite) return null;
            var veille = majorite.PlusDays(-1);
            for (var i = jeune.Accueils.Count - 1; i >= 0; i--)
                if (jeune.Accueils[i] is var accueil && accueil.Du <= veille && !(accueil.Au < veille)) return (majorite, accueil);
            return null;
        };
    }
}
