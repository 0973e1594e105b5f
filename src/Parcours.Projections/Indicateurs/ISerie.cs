using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Indicateurs;

/// <summary>D'où l'on regarde : ce qu'une lecture fixe une fois pour tous ses indicateurs et toutes leurs périodes.</summary>
/// <param name="Departement">Département.</param>
/// <param name="Position">Connaissance.</param>
/// <param name="Observation">Jour d'observation.</param>
/// <param name="Depuis">
/// Ce qui a été connu à une position quelconque à partir de celle-ci, plutôt qu'à <paramref name="Position"/> ; ne sert qu'à recruter.
/// </param>
public sealed record Cadre(string Departement, long Position, LocalDate Observation, long? Depuis = null);

/// <summary>
/// Les indicateurs d'un dispositif : une lecture de la base pour tous, puis des fonctions pures.
/// </summary>
public interface ISerie
{
    /// <summary>Les formules de la série.</summary>
    IReadOnlyList<IFormule> Formules { get; }

    /// <summary>Dispositifs dont elle juge les faits : qui n'en a aucun ne compte dans aucune de ses formules.</summary>
    IReadOnlyList<Dispositif> Dispositifs { get; }

    /// <summary>Ses formules jugent chaque fait seul : un flux se coupe en autant de morceaux qu'il a de faits, retouches comprises.</summary>
    bool JugeChaqueFait => false;

    /// <summary>Par quoi une formule peut rencontrer une personne.</summary>
    /// <param name="demande">Formule de la série, ses paramètres et sa question.</param>
    IReadOnlyList<Recrutement> Recrutements(DemandeLiee demande);

    /// <summary>Lit la cohorte de toutes les demandes une fois, et rend la mesure de chacune, dans l'ordre.</summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="cadre">D'où l'on regarde.</param>
    /// <param name="demandes">Formules de la série, leurs paramètres et leur question, toutes au jour d'observation du cadre. Celles d'une même période se suivent de préférence.</param>
    /// <param name="enDetail">Retient les unités de chaque mesure.</param>
    /// <param name="token">Annulation.</param>
    Task<IReadOnlyList<Mesure>> MesurerAsync(NpgsqlConnection connection, Cadre cadre, IReadOnlyList<DemandeLiee> demandes, bool enDetail, CancellationToken token);

    /// <summary>
    /// Les personnes dont on a appris quelque chose après <paramref name="depuis"/> et jusqu'à la position du cadre, et que la formule peut
    /// rencontrer à l'une au moins de ces positions.
    /// </summary>
    /// <param name="connection">Connexion.</param>
    /// <param name="cadre">D'où l'on regarde.</param>
    /// <param name="depuis">Position, exclue.</param>
    /// <param name="demande">Formule de la série, ses paramètres et sa question.</param>
    /// <param name="token">Annulation.</param>
    Task<IReadOnlyList<Guid>> ApprisesDepuisAsync(NpgsqlConnection connection, Cadre cadre, long depuis, DemandeLiee demande, CancellationToken token);

    /// <summary>
    /// De quoi juger des personnes déjà lues, quelles qu'elles soient et d'où qu'elles viennent : aucun recrutement, aucune table. C'est ce
    /// que la lecture doit dire.
    /// </summary>
    /// <param name="demandes">Formules de la série, leurs paramètres et leur question. Celles d'une même période se suivent de préférence.</param>
    /// <returns>Juge une personne, tous ses faits compris : un compteur par demande, dans l'ordre. À ne pas partager entre fils.</returns>
    Action<PersonneLue, Compteur[]> Lier(IReadOnlyList<DemandeLiee> demandes);

    /// <summary>Les mêmes mesures, en détail, sur des personnes que l'on tient toutes.</summary>
    /// <param name="personnes">Personnes, tous leurs faits compris.</param>
    /// <param name="demandes">Formules de la série, leurs paramètres et leur question.</param>
    IReadOnlyList<Mesure> Juger(IEnumerable<PersonneLue> personnes, IReadOnlyList<DemandeLiee> demandes)
    {
        var juger = Lier(demandes);
        var compteurs = demandes.Select(_ => new Compteur(enDetail: true)).ToArray();
        foreach (var personne in personnes) juger(personne, compteurs);
        return Array.ConvertAll(compteurs, compteur => compteur.Mesurer());
    }
}

/// <summary>Une formule à qui rien ne manque, que des personnes.</summary>
/// <param name="Formule">Nom.</param>
/// <param name="Parametres">Paramètres de la version.</param>
/// <param name="Question">La question.</param>
public readonly record struct DemandeLiee(string Formule, Parametres Parametres, Question Question);
