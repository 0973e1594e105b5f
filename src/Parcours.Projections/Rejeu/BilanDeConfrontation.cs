using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Rejeu;

/// <summary>Ce qu'une confrontation a trouvé.</summary>
/// <param name="Regard">Ce qui a été comparé.</param>
/// <param name="DureeDuRejeu">Temps mis à lire le journal et à tout y recompter, tables non comprises.</param>
/// <param name="Ecarts">Chiffres qui diffèrent ; vide si tout est égal.</param>
public sealed record BilanDeConfrontation(Regard Regard, TimeSpan DureeDuRejeu, IReadOnlyList<Ecart> Ecarts);

/// <summary>Un chiffre que les tables et le journal ne disent pas pareil.</summary>
/// <param name="Chiffre">Le chiffre.</param>
/// <param name="AuxTables">Ce que les tables disent.</param>
/// <param name="AuJournal">Ce que le journal dit, qui fait foi.</param>
/// <param name="Cas">Les unités qui diffèrent ; nul si elles n'ont pas été cherchées.</param>
public sealed record Ecart(ChiffreDemande Chiffre, Mesure AuxTables, Mesure AuJournal, IReadOnlyList<CasDEcart>? Cas);

/// <summary>Une unité que les tables et le journal ne voient pas pareil.</summary>
/// <param name="Personne">Identifiant interne.</param>
/// <param name="Episode">Épisode.</param>
/// <param name="AuxTables">L'unité des tables ; nulle si elles ne la comptent pas.</param>
/// <param name="AuJournal">L'unité du journal ; nulle s'il ne la compte pas.</param>
public sealed record CasDEcart(Guid Personne, Episode Episode, Unite? AuxTables, Unite? AuJournal)
{
    /// <summary>Les unités qui n'ont pas leur pareille en face, rapprochées par épisode et par départ.</summary>
    internal static IReadOnlyList<CasDEcart> Entre(IReadOnlyList<Unite> auxTables, IReadOnlyList<Unite> auJournal)
    {
        var restes = new Dictionary<object, (Unite Unite, int Compte)>();
        foreach (var unite in auJournal) restes[Cle(unite)] = (unite, restes.GetValueOrDefault(Cle(unite)).Compte + 1);
        foreach (var unite in auxTables) restes[Cle(unite)] = (unite, restes.GetValueOrDefault(Cle(unite)).Compte - 1);
        var seules = restes.Values.Where(reste => reste.Compte != 0).ToLookup(reste => (reste.Unite.Personne, reste.Unite.Episode));
        return [.. seules.SelectMany(episode => Rapprocher(episode.Key.Personne, episode.Key.Episode, [.. episode]))
            .OrderBy(cas => cas.Personne).ThenBy(cas => cas.Episode.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<CasDEcart> Rapprocher(Guid personne, Episode episode, IReadOnlyList<(Unite Unite, int Compte)> seules)
    {
        var tables = Repeter(seules.Where(seule => seule.Compte < 0));
        var journal = Repeter(seules.Where(seule => seule.Compte > 0));
        for (var i = 0; i < Math.Max(tables.Count, journal.Count); i++)
            yield return new(personne, episode, i < tables.Count ? tables[i] : null, i < journal.Count ? journal[i] : null);
    }

    private static List<Unite> Repeter(IEnumerable<(Unite Unite, int Compte)> seules) =>
        [.. seules.OrderBy(seule => seule.Unite.Depart.Ordre).SelectMany(seule => Enumerable.Repeat(seule.Unite, Math.Abs(seule.Compte)))];

    /// <summary>Ce qui fait qu'une unité est la même : sa classe, ce qui la situe, et les faits qui la décident, par leur place au journal.</summary>
    private static object Cle(in Unite unite) => (
        unite.Personne, unite.Episode, unite.Classe, unite.Territoire, unite.Organisme,
        (unite.Depart.Ordre, unite.Depart.Fait.DateEffet, unite.Arret?.Ordre, unite.Arret?.Fait.DateEffet, unite.Sortie?.Ordre, unite.Sortie?.Fait.DateEffet),
        (unite.Echeance, unite.EstAnomalie, unite.Valeur));
}
