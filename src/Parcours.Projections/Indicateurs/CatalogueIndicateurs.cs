using System.Collections.Frozen;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Indicateurs;

/// <summary>Les définitions d'indicateurs, lues une fois, vérifiées en entier, puis immuables.</summary>
public sealed class CatalogueIndicateurs
{
    /// <summary>Version du référentiel (territoires, organismes) tant qu'aucun n'est consigné en faits.</summary>
    public const string SansReferentiel = "0";

    private static readonly Lazy<CatalogueIndicateurs> Livre = new(static () => Charger(RessourcesEmbarquees.Du("indicateurs")));
    private readonly FrozenDictionary<string, Definition> _parCode;

    private CatalogueIndicateurs(IEnumerable<Definition> definitions)
    {
        Definitions = [.. definitions.OrderBy(definition => definition.Code, StringComparer.Ordinal)];
        _parCode = Definitions.ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal);
    }

    /// <summary>Les formules compilées, de tous les métiers.</summary>
    public static IReadOnlyList<IFormule> Formules { get; } = [.. LesMetiers.Tous.SelectMany(metier => metier.Series).SelectMany(serie => serie.Formules)];

    /// <summary>Le catalogue livré avec le service.</summary>
    public static CatalogueIndicateurs Embarque => Livre.Value;

    /// <summary>Les définitions, par code croissant : l'ordre des lignes de la convention.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>Lit des fichiers. Lève <see cref="DonneeRefusee"/>, qui dit le fichier, la ligne et la raison, au premier défaut.</summary>
    /// <param name="fichiers">Chemin et texte de chaque fichier ; le nom du fichier est le code.</param>
    /// <param name="formules">Formules qu'une définition peut nommer ; par défaut, celles du domaine.</param>
    /// <param name="referentiel">Version du référentiel, qui entre dans l'empreinte.</param>
    public static CatalogueIndicateurs Charger(
        IEnumerable<(string Fichier, string Texte)> fichiers,
        IEnumerable<IFormule>? formules = null,
        string referentiel = SansReferentiel)
    {
        var lecture = new LectureDefinition((formules ?? Formules).ToFrozenDictionary(formule => formule.Nom), referentiel);
        var lues = new Dictionary<string, (string Fichier, Definition Definition)>(StringComparer.Ordinal);
        foreach (var (fichier, texte) in fichiers)
        {
            var (definition, code) = lecture.Lire(fichier, texte);
            if (lues.TryGetValue(definition.Code, out var premiere))
                throw code.Refus($"le code « {definition.Code} » est déjà défini par {premiere.Fichier}");
            lues.Add(definition.Code, (fichier, definition));
        }
        return new(lues.Values.Select(lue => lue.Definition));
    }

    /// <summary>
    /// Un brouillon : une définition qui n'est livrée ni gardée nulle part, pour voir ce qu'elle dirait. Elle nomme une formule compilée, comme
    /// les autres. Lève <see cref="DonneeRefusee"/>.
    /// </summary>
    public static CatalogueIndicateurs Brouillon(string fichier, string texte) =>
        new([new LectureDefinition(Formules.ToFrozenDictionary(formule => formule.Nom), SansReferentiel, nomLibre: true).Lire(fichier, texte).Definition]);

    /// <summary>La définition de ce code ; nulle si le catalogue ne la connaît pas.</summary>
    public Definition? Trouver(string code) => _parCode.GetValueOrDefault(code);
}
