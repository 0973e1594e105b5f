namespace Parcours.Domain.Indicateurs;

/// <summary>Ce que le chargeur de définitions sait d'une formule compilée, de quelque dispositif qu'elle vienne.</summary>
public interface IFormule
{
    /// <summary>Nom que les définitions citent.</summary>
    string Nom { get; }

    /// <summary>À augmenter quand le sens du calcul change : elle entre dans l'empreinte.</summary>
    int Revision { get; }

    /// <summary>Paramètres attendus.</summary>
    IReadOnlyList<ParametreAttendu> Parametres { get; }

    /// <summary>Filtres admis.</summary>
    IReadOnlyList<Filtre> Filtres { get; }

    /// <summary>
    /// Le champ est fait de ce qui la recrute : un tel fait, pas encore consigné, lui manque. Faux si d'autres faits décident aussi qui en est.
    /// </summary>
    bool CompteSesEntrees { get; }

    /// <summary>Ce que son résultat porte ; nulle : la nature et l'unité de la définition le disent.</summary>
    FormeDeValeur? Forme { get; }
}

/// <summary>Une formule compilée : une fonction pure d'une personne, de la question et des paramètres d'une version.</summary>
/// <typeparam name="T">La personne telle que le dispositif la reconstitue.</typeparam>
/// <param name="Nom">Nom que les définitions citent.</param>
/// <param name="Revision">À augmenter quand le sens du calcul change.</param>
/// <param name="Parametres">Paramètres attendus.</param>
/// <param name="Recruter">Par quoi la formule peut rencontrer une personne.</param>
/// <param name="Lier">Rend de quoi juger chaque personne : elle y ajoute ses unités au compteur, aucune hors du champ.</param>
public sealed record Formule<T>(
    string Nom, int Revision, IReadOnlyList<ParametreAttendu> Parametres,
    Func<Parametres, Question, IEnumerable<Recrutement>> Recruter,
    Func<Parametres, Question, Action<T, Compteur>> Lier) : IFormule
{
    /// <summary>Filtres admis ; aucun par défaut.</summary>
    public IReadOnlyList<Filtre> Filtres { get; init; } = [];

    /// <inheritdoc/>
    public bool CompteSesEntrees { get; init; } = true;

    /// <inheritdoc/>
    public FormeDeValeur? Forme { get; init; }

    /// <summary>Types de faits lus en plus du socle de la série ; aucun par défaut.</summary>
    public IReadOnlyList<Type> Lit { get; init; } = [];

    /// <summary>Juge des personnes déjà reconstituées, en détail.</summary>
    public Mesure Calculer(IEnumerable<T> personnes, Parametres parametres, Question question)
    {
        var (juger, compteur) = (Lier(parametres, question), new Compteur(enDetail: true));
        foreach (var personne in personnes) juger(personne, compteur);
        return compteur.Mesurer();
    }
}
