using System.Runtime.CompilerServices;
using Parcours.Domain.Tableurs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Tableurs;

/// <summary>
/// Mène les faits d'un tableur déjà lu au journal par le chemin du lot, ou à blanc pour un aperçu : même lecture, même décision, mêmes habilitations.
/// Renvoyer le fichier ne consigne rien deux fois : la clé d'un fait est l'empreinte de ce qu'il dit.
/// </summary>
public sealed class ImportDeTableur(LotDeFaits lot, Correspondances correspondances, Departements departements) : IDisposable
{
    private const int Page = 500;

    /// <summary>Deux fichiers à la fois : chacun peut tenir quelques centaines de mégaoctets, et le service partage sa machine.</summary>
    private readonly SemaphoreSlim _places = new(2);

    /// <summary>Attend une place ; la rendre libère le suivant.</summary>
    internal async Task<IDisposable> PrendrePlaceAsync(CancellationToken annulation)
    {
        await _places.WaitAsync(annulation);
        return new Place(_places);
    }

    /// <summary>Le sort qu'aurait chaque ligne ; rien n'est écrit, pas même un identifiant tiré.</summary>
    internal IAsyncEnumerable<SortDeRangee> ApercevoirAsync(string departement, Porteur porteur, TableurLu lu, CancellationToken annulation) =>
        PasserAsync(departement, porteur, lu, new EssaiABlanc(), annulation);

    /// <summary>Le sort de chaque ligne, consignée page par page.</summary>
    internal async IAsyncEnumerable<SortDeRangee> ImporterAsync(
        string departement, Porteur porteur, TableurLu lu, [EnumeratorCancellation] CancellationToken annulation)
    {
        if (lu.Rangees.Any(rangee => rangee.Faits.Count > 0)) await departements.InscrireAsync([departement], annulation);
        await foreach (var sort in PasserAsync(departement, porteur, lu, null, annulation)) yield return sort;
    }

    private async IAsyncEnumerable<SortDeRangee> PasserAsync(
        string departement, Porteur porteur, TableurLu lu, EssaiABlanc? essai, [EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var page in lu.Rangees.Chunk(Page))
        {
            var faits = page.SelectMany(rangee => rangee.Faits).ToList();
            var ids = await ClesAsync(departement, faits, essai, annulation);
            var sorts = new List<SortDeLigne>(faits.Count);
            var lignes = faits.Select((fait, rang) => new LigneRecue(rang, fait.EnEchange(ids[rang]))).ToAsyncEnumerable();
            await foreach (var sort in lot.ConsignerAsync(departement, porteur, lignes, annulation, essai)) sorts.Add(sort);
            var suivant = 0;
            foreach (var rangee in page)
            {
                if (rangee.Faits.Count == 0) yield return SansFait(rangee);
                foreach (var fait in rangee.Faits) yield return Sort(rangee.Ligne, fait, sorts[suivant++], essai is not null);
            }
        }
    }

    private async Task<string[]> ClesAsync(string departement, List<FaitTraduit> faits, EssaiABlanc? essai, CancellationToken annulation)
    {
        var emetteurs = faits.SelectMany(fait => fait.Emetteurs()).Distinct().ToList();
        var internes = new Dictionary<(string Genre, string Emetteur), Guid>(essai is null
            ? await correspondances.ResoudreAsync(departement, emetteurs, annulation) : await correspondances.RetrouverAsync(departement, emetteurs, annulation));
        foreach (var inconnu in emetteurs.Where(emetteur => !internes.ContainsKey(emetteur)))
        {
            if (!essai!.Provisoires.TryGetValue(inconnu, out var provisoire)) essai.Provisoires[inconnu] = provisoire = Guid.CreateVersion7();
            internes[inconnu] = provisoire;
        }

        return [.. faits.Select(fait => fait.Cle(emetteur => internes[emetteur]))];
    }

    private static SortDeRangee SansFait(RangeeTraduite rangee) => rangee.Defauts.Count > 0
        ? new(rangee.Ligne, EtatDeRangee.Refuse, Erreurs: [.. rangee.Defauts.Select(DefautDeTableur.De)])
        : new(rangee.Ligne, EtatDeRangee.Ignore);

    private static SortDeRangee Sort(int ligne, FaitTraduit fait, SortDeLigne sort, bool aBlanc)
    {
        var echange = aBlanc ? fait.EnEchange(sort.Id!) : default;
        return new(
            ligne,
            sort.Etat switch
            {
                EtatDeLigne.Consigne => aBlanc ? EtatDeRangee.AConsigner : EtatDeRangee.Consigne,
                EtatDeLigne.DejaConnu => EtatDeRangee.DejaConnu,
                _ => EtatDeRangee.Refuse,
            },
            fait.Modele.Forme.Nom, aBlanc ? null : sort.Id, fait.DateEffet, aBlanc ? echange.GetProperty("flux").GetString() : null, aBlanc ? echange.GetProperty("donnees") : null,
            aBlanc ? null : sort.Position, sort.Alertes, sort.Refus,
            sort.Erreurs is null ? null : [.. sort.Erreurs.SelectMany(champ => champ.Value.Select(raison => new DefautDeTableur(null, null, $"{champ.Key} : {raison}")))]);
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
