using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Host.Http;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;

namespace Parcours.Host.Indicateurs;

/// <summary>
/// Une question posée dans l'adresse. Chaque clé est connue ou refusée : une faute de frappe dans un filtre rendrait un chiffre
/// faux, et plausible.
/// </summary>
internal sealed class QuestionRecue
{
    /// <summary>Les clés de filtre que les formules admettent ; l'indicateur demandé refusera celles qui sont sans objet pour lui.</summary>
    public static readonly IReadOnlyList<string> Filtres = [.. CatalogueIndicateurs.Formules.SelectMany(formule => formule.Filtres).Select(filtre => filtre.Nom).Distinct()];
    private static readonly string[] _cles = ["debut", "fin", "aLaDate", "connuAu", "position", "observeLe", "version", "apresPosition", .. Filtres];
    private readonly IQueryCollection _adresse;
    private readonly Dictionary<string, string[]> _erreurs = [];

    /// <summary>Une question d'indicateur.</summary>
    /// <param name="adresse">Les paramètres reçus.</param>
    /// <param name="autres">Clés propres au point d'accès.</param>
    public QuestionRecue(IQueryCollection adresse, params string[] autres) : this(adresse, new HashSet<string>([.. _cles, .. autres], StringComparer.Ordinal)) { }

    private QuestionRecue(IQueryCollection adresse, HashSet<string> cles)
    {
        _adresse = adresse;
        foreach (var (cle, valeurs) in adresse)
        {
            if (!cles.Contains(cle))
            {
                Refuser(cle, "Paramètre inconnu.");
            }
            else if (valeurs.Count > 1)
            {
                Refuser(cle, "Paramètre donné plusieurs fois.");
            }
        }
    }

    /// <summary>Une question d'une autre sorte, qui n'admet que ces clés.</summary>
    public static QuestionRecue AvecCles(IQueryCollection adresse, params IEnumerable<string> cles) => new(adresse, cles.ToHashSet(StringComparer.Ordinal));

    /// <summary>La question, ou ce qui la rend mal posée.</summary>
    public (DemandeDIndicateurs? Demande, ProblemDetails? Refus) Lire(string departement, string code, LocalDate aujourdhui)
    {
        var (debut, fin) = (Date("debut", obligatoire: true), Date("fin", obligatoire: true));
        var (connu, observeLe) = Dates(aujourdhui);
        var apres = Entier("apresPosition", 0, long.MaxValue);
        var filtres = FiltresRecus();
        return Refus is { } refus
            ? (null, refus)
            : (new(departement, new Periode(debut!.Value, fin!.Value), connu, observeLe, [code], Texte("version"), filtres, apres), null);
    }

    /// <summary>Les filtres donnés.</summary>
    public Dictionary<string, string> FiltresRecus() => Filtres.Where(cle => Texte(cle) is not null).ToDictionary(cle => cle, cle => Texte(cle)!);

    public ProblemDetails? Refus => _erreurs.Count > 0 ? Problemes.Forme(_erreurs) : null;

    /// <summary>
    /// Les dates d'une lecture : <c>aLaDate</c> vaut pour les deux, <c>connuAu</c> et <c>observeLe</c> les séparent, <c>position</c> remplace
    /// la connaissance d'un jour. Une position demande son jour d'observation : la même adresse doit rendre le même chiffre, demain aussi.
    /// </summary>
    public (PointDeConnaissance Connu, LocalDate ObserveLe) Dates(LocalDate aujourdhui)
    {
        if (Entier("position", 0, long.MaxValue) is { } position)
        {
            if (Texte("aLaDate") is not null) Refuser("aLaDate", "Ne va pas avec « position » : donnez observeLe.");
            if (Texte("connuAu") is not null) Refuser("connuAu", "Ne va pas avec « position ».");
            return (PointDeConnaissance.ALaPosition(position), Date("observeLe", obligatoire: true) ?? aujourdhui);
        }

        var aLaDate = Date("aLaDate") ?? aujourdhui;
        return (Date("connuAu") ?? aLaDate, Date("observeLe") ?? aLaDate);
    }

    public LocalDate? Date(string cle, bool obligatoire = false)
    {
        if (Texte(cle) is not { } texte)
        {
            if (obligatoire)
            {
                Refuser(cle, "Paramètre obligatoire.");
            }

            return null;
        }

        if (LocalDatePattern.Iso.Parse(texte) is { Success: true } date)
        {
            return date.Value;
        }

        Refuser(cle, "N'est pas une date possible (AAAA-MM-JJ).");
        return null;
    }

    public long? Entier(string cle, long minimum, long maximum)
    {
        if (Texte(cle) is not { } texte)
        {
            return null;
        }

        if (long.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var entier) && entier >= minimum && entier <= maximum)
        {
            return entier;
        }

        Refuser(cle, maximum == long.MaxValue ? "Doit être un nombre entier." : $"Doit être un nombre entier de {minimum} à {maximum}.");
        return null;
    }

    /// <summary>Une valeur vide vaut une absence, sauf pour un filtre : « tous » ne se dit pas ainsi.</summary>
    public string? Texte(string cle)
    {
        if (!_adresse.TryGetValue(cle, out var recu))
        {
            return null;
        }

        if (recu.ToString() is { Length: > 0 } texte)
        {
            return texte;
        }

        Refuser(cle, "Paramètre vide.");
        return null;
    }

    /// <summary>Un texte pris dans une liste fermée.</summary>
    public string? Parmi(string cle, IReadOnlyCollection<string> admis)
    {
        if (Texte(cle) is not { } texte || admis.Contains(texte))
        {
            return Texte(cle);
        }

        Refuser(cle, $"Doit valoir {string.Join(", ", admis)}.");
        return null;
    }

    public void Refuser(string cle, string raison) => _erreurs.TryAdd(cle, [raison]);
}
