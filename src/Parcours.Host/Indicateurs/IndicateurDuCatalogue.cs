using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Host.Indicateurs;

/// <summary>Un paramètre de formule : un délai, parfois par année, une liste de codes, un entier ou une date.</summary>
/// <param name="Nom">Nom.</param>
/// <param name="Nombre">Durée du délai.</param>
/// <param name="Unite">Unité du délai.</param>
/// <param name="Borne">Le jour de l'échéance est-il dans le délai ?</param>
/// <param name="Codes">Codes retenus.</param>
/// <param name="Date">Date.</param>
/// <param name="ParAnnee">Délai de chaque année.</param>
public sealed record ParametreDuCatalogue(
    string Nom, int? Nombre = null, UniteDelai? Unite = null, Borne? Borne = null, IReadOnlyList<string>? Codes = null,
    LocalDate? Date = null, IReadOnlyDictionary<int, ParametreDuCatalogue>? ParAnnee = null)
{
    internal static ParametreDuCatalogue De(string nom, object valeur) => valeur switch
    {
        Delai delai => new(nom, delai.Nombre, delai.Unite, delai.Borne),
        IReadOnlySet<string> codes => new(nom, Codes: [.. codes.Order(StringComparer.Ordinal)]),
        int entier => new(nom, entier),
        string code => new(nom, Codes: [code]),
        LocalDate date => new(nom, Date: date),
        IReadOnlyList<(int Annee, Delai Delai)> delais => new(nom, ParAnnee: delais.ToDictionary(d => d.Annee, d => De(nom, d.Delai))),
        _ => throw new InvalidOperationException(valeur.GetType().Name),
    };
}

/// <summary>Une version datée d'une définition.</summary>
/// <param name="Nom">Nom de la version, à donner en <c>version</c>.</param>
/// <param name="Debut">Premier jour où elle lie les parties ; ne borne pas le calcul.</param>
/// <param name="Fin">Dernier jour ; nul si elle court.</param>
/// <param name="Parametres">Paramètres de la formule.</param>
/// <param name="Cibles">Cible par année.</param>
/// <param name="Source">Texte d'où elle est tirée, et la date où quelqu'un l'a relu.</param>
/// <param name="Reserve">Ce qui reste incertain.</param>
public sealed record VersionDuCatalogue(
    string Nom, LocalDate? Debut, LocalDate? Fin, IReadOnlyList<ParametreDuCatalogue> Parametres,
    IReadOnlyDictionary<string, string> Cibles, Source Source, string? Reserve)
{
    internal static VersionDuCatalogue De(VersionDeDefinition version) => new(
        version.Nom, version.Debut, version.Fin,
        [.. version.Parametres.Valeurs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => ParametreDuCatalogue.De(p.Key, p.Value))],
        version.Cibles.ToDictionary(c => c.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), c => c.Value),
        version.Source, version.Reserve);
}

/// <summary>Une définition d'indicateur.</summary>
/// <param name="Code">Code.</param>
/// <param name="Libelle">Libellé publié.</param>
/// <param name="Mesure">Mesure de la convention.</param>
/// <param name="Nature">Comptage, taux ou moyenne.</param>
/// <param name="Unite">Unité affichée.</param>
/// <param name="Formule">Nom de la formule compilée.</param>
/// <param name="Filtres">Filtres qu'il admet.</param>
/// <param name="Versions">Par date de début croissante.</param>
/// <param name="Empreinte">Ce qui rend un résultat rejouable.</param>
public sealed record IndicateurDuCatalogue(
    string Code, string Libelle, string Mesure, NatureDIndicateur Nature, string Unite, string Formule,
    IReadOnlyList<string> Filtres, IReadOnlyList<VersionDuCatalogue> Versions, string Empreinte)
{
    internal static IndicateurDuCatalogue De(Definition definition) => new(
        definition.Code, definition.Libelle, definition.Mesure, definition.Nature, definition.Unite, definition.Formule,
        definition.Filtres, [.. definition.Versions.Select(VersionDuCatalogue.De)], definition.Empreinte);
}
