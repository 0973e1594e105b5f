using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Faits;

/// <summary>Ce qu'une ligne d'un lot est devenue.</summary>
public enum EtatDeLigne
{
    /// <summary>Consignée.</summary>
    Consigne,

    /// <summary>Déjà connue à l'identique : rien de nouveau.</summary>
    DejaConnu,

    /// <summary>Refusée ; les autres n'en dépendent pas.</summary>
    Refuse,
}

/// <summary>Un refus de ligne.</summary>
/// <param name="Code">Code stable.</param>
/// <param name="Detail">Phrase française.</param>
public sealed record RefusDeLigne(string Code, string Detail);

/// <summary>Le compte rendu d'une ligne.</summary>
/// <param name="Ligne">Son numéro, ou le rang de l'élément du tableau, à partir de un.</param>
/// <param name="Id">Identifiant de l'émetteur ; nul s'il est illisible.</param>
/// <param name="Etat">Ce qu'elle est devenue.</param>
/// <param name="Position">Place du fait au journal.</param>
/// <param name="Alertes">Ce qui le rend douteux.</param>
/// <param name="Refus">Pourquoi elle est refusée.</param>
/// <param name="Erreurs">Écarts de forme, par champ.</param>
public sealed record SortDeLigne(
    int Ligne, string? Id, EtatDeLigne Etat, long? Position = null, IReadOnlyList<Alerte>? Alertes = null,
    RefusDeLigne? Refus = null, IReadOnlyDictionary<string, string[]>? Erreurs = null)
{
    internal static SortDeLigne MalFormee(int ligne, string? id, IEnumerable<ErreurDeForme> erreurs) => new(
        ligne, id, EtatDeLigne.Refuse,
        Refus: new("demande-mal-formee", "Cette ligne n'a pas la forme d'un fait échangé."),
        Erreurs: Http.ReponseDActe.ParChamp(erreurs));
}
