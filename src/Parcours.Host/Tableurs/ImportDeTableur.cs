using System.Runtime.CompilerServices;
using NodaTime;
using Parcours.Domain.Tableurs;
using Parcours.Host.Faits;
using Parcours.Host.Habilitations;
using Parcours.Projections;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Imports;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>
/// Mène les faits d'un tableur déjà lu au journal par le chemin du lot, ou à blanc pour un aperçu : même lecture, même décision, mêmes habilitations.
/// Renvoyer le fichier ne consigne rien deux fois : la clé d'un fait est l'empreinte de ce qu'il dit.
/// </summary>
public sealed class ImportDeTableur(
    LotDeFaits lot, Correspondances correspondances, Departements departements, TableDesModeles modeles, TableDesImports table, LignesDesImports lignes, IClock horloge) : IDisposable
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

    /// <summary>
    /// Importe un tableur reçu : lu en entier, puis consigné page par page, chacune suivie du sort de ses lignes et de l'avancement. Arrêté n'importe où, il reprend
    /// à la page.
    /// </summary>
    /// <param name="travail">L'import.</param>
    /// <param name="fichier">Le fichier, que l'on peut relire depuis son début.</param>
    /// <param name="porteur">Qui importe, et ce qu'il peut à chaque page.</param>
    /// <param name="avancer">Reçoit l'avancement : lignes traitées, lignes du fichier.</param>
    /// <param name="annulation">Annulation : ce qui est écrit le reste.</param>
    internal async Task ExecuterAsync(ImportLu travail, Stream fichier, Func<CancellationToken, Task<Porteur>> porteur, Action<int, int>? avancer, CancellationToken annulation)
    {
        var departement = travail.Departement;
        using var place = await PrendrePlaceAsync(annulation);
        TableurLu lu;
        try
        {
            if (await modeles.TrouverAsync(departement, travail.Modele!.Nom, travail.Modele.Version, annulation) is not { } modele)
                throw new FichierRefuseException("modele-absent", $"Le modèle « {travail.Modele.Nom} » n'a plus de version {travail.Modele.Version}.");
            lu = await Task.Run(async () => LectureDeTableur.Lire(await ToutAsync(fichier, annulation), modele.Modele, annulation), annulation);
        }
        catch (FichierRefuseException e)
        {
            await table.RefuserAsync(travail.Travail, null, e.Message, horloge.GetCurrentInstant(), annulation, e.Code);
            return;
        }

        await table.CommencerAsync(travail.Travail, lu.Rangees.Count, lu.Ignorees, annulation);
        if (lu.Rangees.Any(rangee => rangee.Faits.Count > 0)) await departements.InscrireAsync([departement], annulation);
        var avancement = travail.Avancement;
        // Commencé, il a pu être arrêté entre les faits d'une page et son compte rendu.
        long? reprise = travail.Etat is EtatDImport.EnAttente ? null : await lignes.DernierePositionAsync(travail.Travail, annulation);
        foreach (var page in lu.Rangees.Skip(avancement.Lus).Chunk(Page))
        {
            var sorts = await PasserAsync(departement, await porteur(annulation), page, null, new(travail.Travail, reprise), annulation);
            var premier = avancement.Faits + avancement.DejaConnus + avancement.Refuses + avancement.Ignores;
            avancement = avancement with
            {
                Lus = avancement.Lus + page.Length,
                Faits = avancement.Faits + Compte(EtatDeRangee.Consigne),
                DejaConnus = avancement.DejaConnus + Compte(EtatDeRangee.DejaConnu),
                Refuses = avancement.Refuses + Compte(EtatDeRangee.Refuse),
                Ignores = avancement.Ignores + Compte(EtatDeRangee.Ignore),
            };
            await lignes.EcrireAsync(travail.Travail, departement, premier, sorts.ConvertAll(FormatDesSorts.AGarder), avancement, annulation);
            avancer?.Invoke(avancement.Lus, lu.Rangees.Count);
            reprise = null;

            int Compte(EtatDeRangee etat) => sorts.Count(sort => sort.Etat == etat);
        }
        await table.FinirAsync(travail.Travail, horloge.GetCurrentInstant(), annulation);
    }

    private static async Task<byte[]> ToutAsync(Stream fichier, CancellationToken annulation)
    {
        if (fichier.Length > LimitesDeTableur.Fichier) throw FichierRefuseException.TropGrand($"Ce fichier dépasse {LimitesDeTableur.Fichier / 1024 / 1024} Mo.");
        fichier.Position = 0;
        var octets = new byte[fichier.Length];
        await fichier.ReadExactlyAsync(octets, annulation);
        return octets;
    }

    private async IAsyncEnumerable<SortDeRangee> PasserAsync(
        string departement, Porteur porteur, TableurLu lu, EssaiABlanc essai, [EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var page in lu.Rangees.Chunk(Page))
            foreach (var sort in await PasserAsync(departement, porteur, page, essai, null, annulation)) yield return sort;
    }

    private async Task<List<SortDeRangee>> PasserAsync(
        string departement, Porteur porteur, RangeeTraduite[] page, EssaiABlanc? essai, ImportDuLot? import, CancellationToken annulation)
    {
        var faits = page.SelectMany(rangee => rangee.Faits).ToList();
        var ids = await ClesAsync(departement, faits, essai, annulation);
        var parFait = new Queue<SortDeLigne>(faits.Count);
        var recues = faits.Select((fait, rang) => new LigneRecue(rang, fait.EnEchange(ids[rang]))).ToAsyncEnumerable();
        await foreach (var sort in lot.ConsignerAsync(departement, porteur, recues, annulation, essai, import)) parFait.Enqueue(sort);
        var sorts = new List<SortDeRangee>(page.Length);
        foreach (var rangee in page)
        {
            if (rangee.Faits.Count == 0) sorts.Add(SansFait(rangee));
            foreach (var fait in rangee.Faits) sorts.Add(Sort(rangee.Ligne, fait, parFait.Dequeue(), essai is not null));
        }
        return sorts;
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
