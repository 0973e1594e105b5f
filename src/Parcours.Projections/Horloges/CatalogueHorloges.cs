using System.Collections.Frozen;
using Parcours.Domain.Horloges;
using Parcours.Projections.Donnees;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Horloges;

/// <summary>Les horloges légales, lues de <c>horloges/</c> une fois, vérifiées en entier, puis immuables.</summary>
public sealed class CatalogueHorloges
{
    private static readonly Lazy<CatalogueHorloges> Livre = new(static () => Charger(RessourcesEmbarquees.Du("horloges")));
    private readonly FrozenDictionary<string, Horloge> _parCode;

    private CatalogueHorloges(IEnumerable<Horloge> horloges)
    {
        Horloges = [.. horloges.OrderBy(horloge => horloge.Code, StringComparer.Ordinal)];
        _parCode = Horloges.ToFrozenDictionary(horloge => horloge.Code, StringComparer.Ordinal);
    }

    /// <summary>Les cadrans compilés, de tous les métiers.</summary>
    public static IReadOnlyList<ICadran> Cadrans { get; } = [.. LesMetiers.Tous.SelectMany(metier => metier.Horloges)];

    /// <summary>Le catalogue livré avec le service.</summary>
    public static CatalogueHorloges Embarque => Livre.Value;

    /// <summary>Les horloges, par code croissant.</summary>
    public IReadOnlyList<Horloge> Horloges { get; }

    /// <summary>Lit des fichiers. Lève <see cref="DonneeRefusee"/>, qui dit le fichier, la ligne et la raison, au premier défaut.</summary>
    /// <param name="fichiers">Chemin et texte de chaque fichier ; le nom du fichier est le code.</param>
    /// <param name="mecanismes">Mécanismes qu'une horloge peut nommer ; par défaut, ceux du domaine.</param>
    public static CatalogueHorloges Charger(IEnumerable<(string Fichier, string Texte)> fichiers, IEnumerable<IMecanisme>? mecanismes = null)
    {
        var lecture = new LectureHorloge((mecanismes ?? Cadrans.SelectMany(cadran => cadran.Mecanismes)).ToFrozenDictionary(mecanisme => mecanisme.Nom));
        var lues = new Dictionary<string, (string Fichier, Horloge Horloge)>(StringComparer.Ordinal);
        foreach (var (fichier, texte) in fichiers)
        {
            var (horloge, code) = lecture.Lire(fichier, texte);
            if (lues.TryGetValue(horloge.Code, out var premiere)) throw code.Refus($"l'horloge « {horloge.Code} » est déjà définie par {premiere.Fichier}");
            lues.Add(horloge.Code, (fichier, horloge));
        }
        return new(lues.Values.Select(lue => lue.Horloge));
    }

    /// <summary>
    /// Un brouillon : une horloge qui n'est livrée ni gardée nulle part, pour voir quelles échéances elle déplacerait. Lève
    /// <see cref="DonneeRefusee"/>.
    /// </summary>
    public static CatalogueHorloges Brouillon(string fichier, string texte) => new(
        [new LectureHorloge(Cadrans.SelectMany(cadran => cadran.Mecanismes).ToFrozenDictionary(mecanisme => mecanisme.Nom), nomLibre: true).Lire(fichier, texte).Horloge]);

    /// <summary>L'horloge de ce code ; nulle si le catalogue ne la connaît pas.</summary>
    public Horloge? Trouver(string code) => _parCode.GetValueOrDefault(code);
}
