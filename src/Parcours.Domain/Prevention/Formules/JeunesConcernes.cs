using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;

namespace Parcours.Domain.Prevention.Formules;

/// <summary>
/// PRS-04 : jeunes distincts, à l'âge de leur première action de la période. Les tranches sont semi-ouvertes ; un âge inconnu ou hors tranche compte
/// sans filtre, dans aucune tranche (C1).
/// </summary>
public static class JeunesConcernes
{
    private static readonly Filtre Tranche = new("tranche", ["12-15", "15-18", "18-25"]);

    /// <summary>L'âge auquel chaque tranche commence, puis celui où la dernière finit, exclu.</summary>
    private static readonly ParametreAttendu[] Ages = [Age("premiere"), Age("deuxieme"), Age("troisieme"), Age("apres")];

    /// <summary>La formule.</summary>
    public static Formule<JeuneAccompagne> DansLaPeriode { get; } = new("prevention.jeunes_concernes", 1, Ages,
        static (_, question) => [Recrutement.Dans<ActionPreventionSpecialisee>(question.Periode)],
        static (parametres, question) =>
        {
            var rang = question.Filtre(Tranche.Nom) is { } tranche ? Tranche.Valeurs!.ToList().IndexOf(tranche) : (int?)null;
            var (de, a) = rang is { } r ? (parametres.Entier(Ages[r].Nom), parametres.Entier(Ages[r + 1].Nom)) : (0, 0);
            return (jeune, compteur) =>
            {
                foreach (var action in jeune.Actions)
                {
                    if (!question.Periode.Contient(action.Fait.DateEffet)) continue;
                    if (rang is null || (jeune.Lu.NeeLe is { } neLe && Calendrier.Age(neLe, action.Fait.DateEffet) is var age && age >= de && age < a))
                        compteur.Ajouter(new Unite(jeune.Lu.Id, action.Fait.Episode, Classe.Compte, null, null, action, null, null, null, EstAnomalie: false));
                    return;
                }
            };
        })
    {
        Filtres = [Tranche],
        Lit = [typeof(PersonneConnue)],
    };

    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<JeuneAccompagne>> Toutes { get; } = [DansLaPeriode];

    private static ParametreAttendu Age(string nom) => new(nom, NatureDeParametre.Entier);
}
