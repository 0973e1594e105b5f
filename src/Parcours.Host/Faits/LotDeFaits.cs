using System.Runtime.CompilerServices;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections;
using Parcours.Projections.Echange;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Imports;

namespace Parcours.Host.Faits;

/// <summary>
/// Consigne un lot page par page : une question à la base pour tous les identifiants d'une page, un dépôt pour tous ses faits. Une
/// page consignée l'est pour de bon ; renvoyer le lot après une coupure ne consigne rien deux fois.
/// </summary>
public sealed class LotDeFaits(Enregistreur enregistreur, Correspondances correspondances, FaitsDesImports imports, ArriveeHttp arrivees)
{
    private const int Page = 500;
    private const string Voie = "lot";

    /// <summary>Le sort de chaque ligne, dans l'ordre.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="porteur">Qui consigne.</param>
    /// <param name="lignes">Les lignes.</param>
    /// <param name="annulation">Annulation.</param>
    /// <param name="essai">Non nul, rien n'est consigné : le sort que chaque ligne aurait, par le même chemin.</param>
    /// <param name="import">L'import dont les faits viennent ; nul : d'aucun.</param>
    internal async IAsyncEnumerable<SortDeLigne> ConsignerAsync(
        string departement, Porteur porteur, IAsyncEnumerable<LigneRecue> lignes, [EnumeratorCancellation] CancellationToken annulation, EssaiABlanc? essai = null, ImportDuLot? import = null)
    {
        await foreach (var page in lignes.Chunk(Page).WithCancellation(annulation))
        {
            foreach (var sort in await ConsignerAsync(departement, porteur, page, essai, import, annulation))
            {
                yield return sort;
            }
        }
    }

    private async Task<SortDeLigne[]> ConsignerAsync(
        string departement, Porteur porteur, LigneRecue[] page, EssaiABlanc? essai, ImportDuLot? import, CancellationToken annulation)
    {
        var remplacement = new RemplacementIdentifiants(correspondances);
        var lectures = Array.ConvertAll(page, ligne => Lire(ligne, remplacement.Noter));
        var flux = await FluxDesCibles.ChercherAsync(correspondances, departement, [.. lectures.Select(lecture => lecture?.Recu).OfType<FaitRecu>()], annulation);
        foreach (var lecture in lectures)
        {
            if (lecture?.Recu is { } recu && flux.Cle(recu) is { } cle)
            {
                remplacement.Noter(recu.Genre, cle);
            }
        }

        await (essai is null ? remplacement.ResoudreAsync(departement, annulation) : remplacement.SupposerAsync(departement, essai.Provisoires, annulation));
        var sorts = new SortDeLigne[page.Length];
        var depots = new List<Depot>(page.Length);
        var places = new List<int>(page.Length);
        for (var i = 0; i < page.Length; i++)
        {
            if (lectures[i] is not { } lecture)
            {
                sorts[i] = new(page[i].Numero, null, EtatDeLigne.Refuse, Refus: new("json-illisible", page[i].Raison!));
            }
            else if (lecture.Recu is null)
            {
                sorts[i] = SortDeLigne.MalFormee(page[i].Numero, lecture.Id, lecture.Erreurs);
            }
            else
            {
                places.Add(i);
                var recu = Lire(page[i], remplacement.Remplacer)!.Value.Recu!;
                // Une retouche sans cible n'a pas de flux : elle est refusée comme telle.
                depots.Add(Depot(recu, flux.Cle(recu) is { } cle ? remplacement.Remplacer(recu.Genre, cle) : Guid.Empty, porteur, import));
            }
        }

        var arrivee = await arrivees.MaintenantAsync(departement, Origine.Lot, annulation);
        var deposes = essai is not null ? await enregistreur.ExaminerAsync(arrivee, depots, essai.Supposes, annulation)
            : import?.RepriseApres is { } apres ? await ReprendreAsync(arrivee, depots, import.Travail, apres, annulation)
            : await enregistreur.DeposerAsync(arrivee, depots, annulation);
        for (var i = 0; i < places.Count; i++)
        {
            sorts[places[i]] = Sort(page[places[i]].Numero, depots[i].IdEmetteur, deposes[i]);
        }

        return sorts;
    }

    /// <summary>
    /// Une page qu'un arrêt a peut-être surprise entre ses faits et son compte rendu. Ses faits s'écrivent tous ensemble : si l'un est au journal par cet import, les
    /// autres furent refusés, ou étaient connus d'avant. Les déposer de nouveau en prendrait qu'un import sans arrêt refuse, jugés avant ceux dont ils dépendent.
    /// </summary>
    private async Task<IReadOnlyList<Depose>> ReprendreAsync(Arrivee arrivee, List<Depot> depots, Guid travail, long apres, CancellationToken annulation)
    {
        var ids = depots.ConvertAll(depot => IdentifiantFait.De(depot.IdEmetteur));
        var consignes = new Dictionary<Guid, FaitRetrouve>(await imports.RetrouverAsync(arrivee.Departement, travail, [.. ids], apres, annulation));
        if (consignes.Count == 0) return await enregistreur.DeposerAsync(arrivee, depots, annulation);
        var autres = new Queue<Depose>(await enregistreur.ExaminerAsync(arrivee, depots.FindAll(depot => !consignes.ContainsKey(IdentifiantFait.De(depot.IdEmetteur))), new(), annulation));
        var dits = new HashSet<Guid>();
        return [.. ids.Select(id =>
            !consignes.TryGetValue(id, out var fait) ? Juge(autres.Dequeue())
            : dits.Add(id) ? new Depose.Consigne(fait.Position, 0, [.. fait.Alertes.Select(code => new Alerte(code, "Marqué à la consignation, avant l'arrêt de l'import."))])
            : new Depose.DejaConnu(fait.Position, 0))];

        static Depose Juge(Depose depose) => depose is Depose.Consigne
            ? new Depose.Refuse(new("a-renvoyer", "Refusé avant que l'import ne soit arrêté ; ce dont il dépend est arrivé depuis : le renvoyer.")) : depose;
    }

    private static LectureDeFait? Lire(LigneRecue ligne, Func<string, string, Guid> opaque) =>
        ligne.Json is { } json ? LectureEchange.Lire(json, opaque, admetConnaissance: false) : null;

    /// <summary>Un lot porte ses auteurs ; à défaut, c'est le porteur du jeton.</summary>
    private static Depot Depot(FaitRecu recu, Guid flux, Porteur porteur, ImportDuLot? import)
    {
        var duJeton = ArriveeHttp.Provenance(porteur.Emetteur, Voie);
        return new(
            flux, recu.Id, recu.Fait,
            duJeton with { Auteur = recu.Auteur ?? duJeton.Auteur, OrganismeAuteur = recu.OrganismeAuteur ?? duJeton.OrganismeAuteur, Import = import?.Travail.ToString() },
            Admettre: (connue, _) => porteur.AdmettreEnLot(recu.Fait, connue));
    }

    private static SortDeLigne Sort(int ligne, string id, Depose depose) => depose switch
    {
        Depose.Consigne consigne => new(
            ligne, id, EtatDeLigne.Consigne, consigne.Position, consigne.Alertes.Count > 0 ? consigne.Alertes : null),
        Depose.DejaConnu connu => new(ligne, id, EtatDeLigne.DejaConnu, connu.Position),
        Depose.Refuse { Refus: { Erreurs: { Count: > 0 } erreurs } } => SortDeLigne.MalFormee(ligne, id, erreurs),
        Depose.Refuse { Refus: var refus } => new(ligne, id, EtatDeLigne.Refuse, Refus: new(refus.Code, refus.Phrase)),
        Depose.Interdit => new(ligne, id, EtatDeLigne.Refuse, Refus: new("acces-refuse", "Vos habilitations ne permettent pas de consigner ce fait.")),
        _ => throw new InvalidOperationException(depose.GetType().Name),
    };
}
