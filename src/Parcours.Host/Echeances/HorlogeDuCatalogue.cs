using NodaTime;
using Parcours.Domain.Horloges;
using Parcours.Domain.Indicateurs;
using Parcours.Host.Indicateurs;

namespace Parcours.Host.Echeances;

/// <summary>Une version datée d'une horloge.</summary>
/// <param name="Nom">Nom de la version.</param>
/// <param name="Debut">Premier jour de départ qu'elle régit ; nul : tous ceux qui précèdent sa fin.</param>
/// <param name="Fin">Dernier jour de départ ; nul si elle court.</param>
/// <param name="Parametres">Nombres et codes du mécanisme.</param>
/// <param name="Source">Texte d'où elle est tirée, et la date où quelqu'un l'a relu.</param>
/// <param name="Reserve">Ce qui reste incertain.</param>
public sealed record VersionDHorlogeDuCatalogue(
    string Nom, LocalDate? Debut, LocalDate? Fin, IReadOnlyList<ParametreDuCatalogue> Parametres, Source Source, string? Reserve)
{
    internal static VersionDHorlogeDuCatalogue De(VersionDHorloge version) => new(version.Nom, version.Debut, version.Fin,
        [.. version.Parametres.Valeurs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => ParametreDuCatalogue.De(p.Key, p.Value))],
        version.Source, version.Reserve);
}

/// <summary>Une horloge légale.</summary>
/// <param name="Code">Code, à donner en <c>horloge</c>.</param>
/// <param name="Libelle">Ce qui est attendu.</param>
/// <param name="Portee">Droit ou objectif.</param>
/// <param name="Depart">Ce qui la lance.</param>
/// <param name="Arret">Ce qui l'arrête.</param>
/// <param name="Interruption">Ce qui l'interrompt ; nul si rien.</param>
/// <param name="Versions">Par date de début croissante ; le jour du départ dit laquelle vaut.</param>
public sealed record HorlogeDuCatalogue(
    string Code, string Libelle, string Portee, string Depart, string Arret, string? Interruption, IReadOnlyList<VersionDHorlogeDuCatalogue> Versions)
{
    internal static HorlogeDuCatalogue De(Horloge horloge) => new(horloge.Code, horloge.Libelle, EcritureEcheances.Texte(horloge.Portee),
        horloge.Depart, horloge.Arret, horloge.Interruption, [.. horloge.Versions.Select(VersionDHorlogeDuCatalogue.De)]);
}
