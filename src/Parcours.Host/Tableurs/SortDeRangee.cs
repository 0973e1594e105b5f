using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Tableurs;
using Parcours.Host.Faits;

namespace Parcours.Host.Tableurs;

/// <summary>Ce qu'une ligne d'un tableur est devenue, ou deviendrait.</summary>
public enum EtatDeRangee
{
    /// <summary>Aperçu : elle serait consignée.</summary>
    AConsigner,

    /// <summary>Consignée.</summary>
    Consigne,

    /// <summary>Déjà connue à l'identique : rien de nouveau.</summary>
    DejaConnu,

    /// <summary>Refusée ; les autres n'en dépendent pas.</summary>
    Refuse,

    /// <summary>Elle ne dit aucun fait : la ligne d'exemple du gabarit, ou une ligne qu'aucune condition du modèle ne retient.</summary>
    Ignore,
}

/// <summary>Un tort, où il est.</summary>
/// <param name="Colonne">Lettre de la colonne ; nulle si le tort n'est celui d'aucune.</param>
/// <param name="Titre">Son titre, tel que le modèle le nomme.</param>
/// <param name="Raison">Phrase française, qui ne redit pas la case.</param>
public sealed record DefautDeTableur(string? Colonne, string? Titre, string Raison)
{
    internal static DefautDeTableur De(DefautDeCase defaut) => new(defaut.Rang is { } rang ? NomDeColonne.De(rang) : null, defaut.Titre, defaut.Raison);
}

/// <summary>Le compte rendu d'un fait d'une ligne, ou d'une ligne qui n'en dit pas.</summary>
/// <param name="Ligne">Numéro de la ligne dans la feuille, à partir de un.</param>
/// <param name="Etat">Ce qu'elle est devenue, ou deviendrait.</param>
/// <param name="Type">Type du fait.</param>
/// <param name="Id">Sa clé : l'empreinte de ce qu'il dit.</param>
/// <param name="DateEffet">Jour où il vaut.</param>
/// <param name="Flux">Aperçu : son flux.</param>
/// <param name="Donnees">Aperçu : ses champs.</param>
/// <param name="Position">Import : sa place au journal.</param>
/// <param name="Alertes">Ce qui le rend douteux.</param>
/// <param name="Refus">Pourquoi il est refusé.</param>
/// <param name="Erreurs">Les torts de la ligne, par colonne.</param>
public sealed record SortDeRangee(
    int Ligne, EtatDeRangee Etat, string? Type = null, string? Id = null, string? DateEffet = null, string? Flux = null, JsonElement? Donnees = null,
    long? Position = null, IReadOnlyList<Alerte>? Alertes = null, RefusDeLigne? Refus = null, IReadOnlyList<DefautDeTableur>? Erreurs = null);
