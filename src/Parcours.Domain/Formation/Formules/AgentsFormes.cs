using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Formation.Formules;

/// <summary>Les agents formés, chacun une fois, par sa première formation retenue : au fil d'une période (FOR) ou cumulés (REF-01).</summary>
public static class AgentsFormes
{
    private static readonly Champ Theme = Forme.De<FormationSuivie>().Champs.Single(champ => champ.Nom == "theme");
    private static readonly Champ Financement = Forme.De<FormationSuivie>().Champs.Single(champ => champ.Nom == "financement");
    private static readonly ParametreAttendu Financements = new("financements", NatureDeParametre.Codes, Financement.Enumeration);
    private static readonly ParametreAttendu Themes = new("themes", NatureDeParametre.Codes, Theme.Enumeration);
    private static readonly ParametreAttendu Depuis = new("depuis", NatureDeParametre.Date);

    /// <summary>
    /// FOR-01, FOR-02 : agents distincts formés dans la période sous un financement. Sans filtre, tous thèmes confondus ; le filtre
    /// s'applique d'abord, si bien que les thèmes ne s'additionnent pas (C1, C5 13).
    /// </summary>
    public static Formule<AgentForme> DansLaPeriode { get; } = new("formation.agents_formes", 1, [Financements],
        static (_, question) => [Recrutement.Dans<FormationSuivie>(question.Periode)],
        static (parametres, question) =>
        {
            var financements = Cites(Financement, parametres.Codes(Financements.Nom));
            var themes = Cites(Theme, question.Filtre(Theme.Nom) is { } theme ? new HashSet<string> { theme } : Theme.Enumeration.ToHashSet());
            return (agent, compteur) => Compter(agent, question.Periode, themes, financements, compteur);
        })
    {
        Filtres = [new(Theme.Nom, Theme.Enumeration)],
    };

    /// <summary>REF-01 : agents distincts formés à un thème depuis une date, au jour observé (R11), quel que soit le financement.</summary>
    public static Formule<AgentForme> Cumules { get; } = new("formation.agents_formes_cumules", 1, [Themes, Depuis],
        static (parametres, question) => [Recrutement.Dans<FormationSuivie>(Cumul(parametres, question))],
        static (parametres, question) =>
        {
            var (themes, tous, cumul) = (Cites(Theme, parametres.Codes(Themes.Nom)), Cites(Financement, Financement.Enumeration.ToHashSet()), Cumul(parametres, question));
            return (agent, compteur) => Compter(agent, cumul, themes, tous, compteur);
        });

    /// <summary>Toutes.</summary>
    public static IReadOnlyList<Formule<AgentForme>> Toutes { get; } = [DansLaPeriode, Cumules];

    /// <summary>De la date de départ au jour du stock ; vide si le stock s'observe avant.</summary>
    private static Periode Cumul(Parametres parametres, Question question) => new(parametres.Date(Depuis.Nom), question.JourDuStock);

    private static void Compter(AgentForme agent, Periode periode, bool[] themes, bool[] financements, Compteur compteur)
    {
        foreach (var (connu, formation) in agent.Formations)
        {
            if (!periode.Contient(formation.DateEffet) || !themes[(int)formation.Theme] || !financements[(int)formation.Financement]) continue;
            compteur.Ajouter(new Unite(agent.Id, formation.Episode, Classe.Compte, null, null, connu, null, null, null, EstAnomalie: false));
            return;
        }
    }

    private static bool[] Cites(Champ champ, IReadOnlySet<string> codes) => [.. champ.Enumeration.Select(codes.Contains)];
}
