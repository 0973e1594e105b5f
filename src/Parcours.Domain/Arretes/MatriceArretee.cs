using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Arretes;

/// <summary>Une colonne figée. La position la rend rejouable ; une date, non : ce qu'elle désigne peut encore s'apprendre.</summary>
/// <param name="Titre">Titre de la colonne.</param>
/// <param name="Periode">Période.</param>
/// <param name="ALaDate">Jour de connaissance demandé, et jour d'observation.</param>
/// <param name="Position">Dernier fait compris.</param>
public sealed record ColonneArretee(string Titre, Periode Periode, LocalDate ALaDate, long Position);

/// <summary>Une ligne figée : un indicateur, tel qu'il était défini ce jour-là.</summary>
/// <param name="Code">Code de l'indicateur.</param>
/// <param name="Libelle">Libellé.</param>
/// <param name="Unite">Unité affichée.</param>
/// <param name="Forme">Ce que ses chiffres portent.</param>
/// <param name="Version">Version appliquée.</param>
/// <param name="Empreinte">Empreinte de la définition, sous la forme <c>sha256:…</c>.</param>
/// <param name="Cible">Cible de l'année ; nulle si la convention n'en fixe pas.</param>
/// <param name="Reserve">Ce qui restait incertain dans le texte ; nul si rien.</param>
/// <param name="Cellules">Une par colonne.</param>
public sealed record LigneArretee(
    string Code, string Libelle, string Unite, FormeDeValeur Forme, string Version, string Empreinte, string? Cible, string? Reserve,
    IReadOnlyList<CelluleArretee> Cellules);

/// <summary>Une mesure de la convention et ses lignes.</summary>
/// <param name="Intitule">Intitulé.</param>
/// <param name="Lignes">Lignes, dans l'ordre de la convention.</param>
public sealed record MesureArretee(string Intitule, IReadOnlyList<LigneArretee> Lignes);

/// <summary>
/// La matrice d'une convention, arrêtée : qui l'a figée, quand, d'où elle se rejoue, et chacun de ses chiffres. Elle ne change plus : une
/// correction apprise ensuite s'y voit comme un écart, et un autre arrêté peut la remplacer sans l'effacer.
/// </summary>
/// <param name="Id">Identifiant.</param>
/// <param name="Departement">Département.</param>
/// <param name="Demande">Ce qui fut demandé.</param>
/// <param name="Titre">Titre de la matrice.</param>
/// <param name="Annee">Année de l'arrêté : celle demandée, sinon celle des cibles de la convention.</param>
/// <param name="Par">Qui l'a pris, tel que les traces le connaissent.</param>
/// <param name="Le">Quand, à la microseconde.</param>
/// <param name="Colonnes">Colonnes.</param>
/// <param name="Mesures">Mesures, dans l'ordre de la convention.</param>
public sealed record MatriceArretee(
    Guid Id, string Departement, DemandeDArrete Demande, string Titre, int Annee, string Par, Instant Le,
    IReadOnlyList<ColonneArretee> Colonnes, IReadOnlyList<MesureArretee> Mesures)
{
    /// <summary>Toutes les lignes, dans l'ordre.</summary>
    public IEnumerable<LigneArretee> Lignes => Mesures.SelectMany(mesure => mesure.Lignes);
}
