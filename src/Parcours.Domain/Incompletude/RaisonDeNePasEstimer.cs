namespace Parcours.Domain.Incompletude;

/// <summary>Pourquoi ce qui reste à venir ne s'estime pas.</summary>
public enum RaisonDeNePasEstimer
{
    /// <summary>Trop peu de mois depuis l'ouverture du journal, ou trop peu de faits, pour connaître les retards.</summary>
    HistoireTropCourte,

    /// <summary>Trop peu d'une tranche est d'ordinaire connu à cet âge pour en deviner le reste.</summary>
    TropRecent,

    /// <summary>Rien n'est connu d'une tranche où l'on connaît d'ordinaire quelque chose, ou rien de la période.</summary>
    RienDeConnu,

    /// <summary>
    /// Ce n'est pas un fait de la période, à lui seul, qui fait entrer dans le champ : un stock, un anniversaire, ceux des entrants qu'un autre fait
    /// retient. Aucun retard n'est celui du chiffre.
    /// </summary>
    SansFaitDEntree,

    /// <summary>Les tables se refont : la question peut être redite.</summary>
    PasEncore,
}
