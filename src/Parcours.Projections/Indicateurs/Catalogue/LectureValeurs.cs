using System.Collections.ObjectModel;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Lit les valeurs imprimées d'un indicateur, par année ou par période, dans son unité.</summary>
internal sealed partial class LectureValeurs(string unite)
{
    public IReadOnlyDictionary<string, string> Lire(NoeudYaml? noeud)
    {
        var valeurs = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (cle, noeudValeur) in noeud?.Table().Entrees ?? [])
        {
            if (!EstUnePeriode(cle.Valeur)) throw cle.Refus($"« {cle.Valeur} » n'est ni une année ni une période AAAA-MM-JJ/AAAA-MM-JJ");
            var valeur = noeudValeur.Texte();
            if (!(unite is Vocabulaire.PourCent ? PourCent() : Nombre()).IsMatch(valeur))
                throw noeudValeur.Refus($"« {valeur} » ne se lit pas comme une valeur en {unite}");
            valeurs.Add(cle.Valeur, valeur);
        }
        return new ReadOnlyDictionary<string, string>(valeurs);
    }

    /// <summary>Une variante s'écarte de la valeur publiée pour sa période, ou la redit pour une autre quand la colonne en est incertaine (C5, 14).</summary>
    public IReadOnlyDictionary<string, string> LireVariantes(NoeudYaml? noeud, IReadOnlyDictionary<string, string> publie)
    {
        var variantes = Lire(noeud);
        foreach (var (periode, valeur) in variantes)
            if (publie.TryGetValue(periode, out var retenue) ? retenue == valeur : !publie.Values.Contains(valeur))
                throw noeud!.Table()[periode].Refus($"la variante de « {periode} » ne s'écarte d'aucune valeur publiée");
        return variantes;
    }

    /// <summary>Une valeur publiée ne se dérive pas.</summary>
    public IReadOnlyDictionary<string, string> LireDerivees(NoeudYaml? noeud, IReadOnlyDictionary<string, string> publie)
    {
        var derivees = Lire(noeud);
        foreach (var periode in derivees.Keys)
            if (publie.ContainsKey(periode)) throw noeud!.Table()[periode].Refus($"la valeur de « {periode} » est à la fois publiée et dérivée");
        return derivees;
    }

    private static bool EstUnePeriode(string texte) => texte.Split('/') switch
    {
        [var annee] => Annee().IsMatch(annee),
        [var debut, var fin] => LocalDatePattern.Iso.Parse(debut) is { Success: true } d && LocalDatePattern.Iso.Parse(fin) is { Success: true } f && d.Value <= f.Value,
        _ => false,
    };

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Annee();

    [GeneratedRegex("^[0-9]+(,[0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Nombre();

    [GeneratedRegex("^[0-9]+(,[0-9])? %$", RegexOptions.CultureInvariant)]
    private static partial Regex PourCent();
}
