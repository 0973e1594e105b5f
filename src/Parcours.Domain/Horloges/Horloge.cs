using NodaTime;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Horloges;

/// <summary>D'où vient l'échéance d'une horloge, donc ce que vaut un retard.</summary>
public enum Portee
{
    /// <summary>Une loi ou un règlement : un retard est un manquement.</summary>
    Droit,

    /// <summary>Un objectif que les parties se sont donné : un retard pèse sur un chiffre.</summary>
    Objectif,
}

/// <summary>Une version datée des nombres d'une horloge.</summary>
/// <param name="Nom">Nom de la version (<c>2025</c>).</param>
/// <param name="Debut">Premier jour de départ qu'elle régit ; nul : tous ceux qui précèdent sa fin.</param>
/// <param name="Fin">Dernier jour de départ, inclus ; nul si elle court.</param>
/// <param name="Parametres">Nombres et codes du mécanisme.</param>
/// <param name="Source">Texte d'où ils viennent, et la date où quelqu'un l'a relu.</param>
/// <param name="Reserve">Ce qui reste incertain ; nul si rien.</param>
public sealed record VersionDHorloge(string Nom, LocalDate? Debut, LocalDate? Fin, Parametres Parametres, Source Source, string? Reserve);

/// <summary>
/// Une horloge de B0 : une donnée, qui nomme un mécanisme compilé et porte ses nombres. Le jour du départ dit lesquels : un délai qui
/// change ne déplace pas une échéance déjà lancée.
/// </summary>
/// <param name="Code">Code (<c>orientation</c>).</param>
/// <param name="Libelle">Ce qui est attendu.</param>
/// <param name="Portee">Droit ou objectif.</param>
/// <param name="Mecanisme">Nom du mécanisme.</param>
/// <param name="Depart">Ce qui la lance, en clair.</param>
/// <param name="Arret">Ce qui l'arrête, en clair.</param>
/// <param name="Interruption">Ce qui l'interrompt, en clair ; nul si rien.</param>
/// <param name="Versions">Par date de début croissante.</param>
public sealed record Horloge(
    string Code, string Libelle, Portee Portee, string Mecanisme, string Depart, string Arret, string? Interruption,
    IReadOnlyList<VersionDHorloge> Versions);
