using System.Runtime.CompilerServices;
using Parcours.Domain.Communs;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections;
using Parcours.Projections.Echange;
using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Faits;

/// <summary>
/// Consigne un lot page par page : une question à la base pour tous les identifiants d'une page, un dépôt pour tous ses faits. Une
/// page consignée l'est pour de bon ; renvoyer le lot après une coupure ne consigne rien deux fois.
/// </summary>
public sealed class LotDeFaits(Enregistreur enregistreur, Correspondances correspondances, ArriveeHttp arrivees)
{
    private const int Page = 500;
    private const string Voie = "lot";

    /// <summary>Le sort de chaque ligne, dans l'ordre.</summary>
    /// <param name="departement">Département.</param>
    /// <param name="porteur">Qui consigne.</param>
    /// <param name="lignes">Les lignes.</param>
    /// <param name="annulation">Annulation.</param>
    /// <param name="essai">Non nul, rien n'est consigné : le sort que chaque ligne aurait, par le même chemin.</param>
    internal async IAsyncEnumerable<SortDeLigne> ConsignerAsync(
        string departement, Porteur porteur, IAsyncEnumerable<LigneRecue> lignes, [EnumeratorCancellation] CancellationToken annulation, EssaiABlanc? essai = null)
    {
        await foreach (var page in lignes.Chunk(Page).WithCancellation(annulation))
        {
            foreach (var sort in await ConsignerAsync(departement, porteur, page, essai, annulation))
            {
                yield return sort;
            }
        }
    }

    private async Task<SortDeLigne[]> ConsignerAsync(string departement, Porteur porteur, LigneRecue[] page, EssaiABlanc? essai, CancellationToken annulation)
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
                depots.Add(Depot(recu, flux.Cle(recu) is { } cle ? remplacement.Remplacer(recu.Genre, cle) : Guid.Empty, porteur));
            }
        }

        var arrivee = await arrivees.MaintenantAsync(departement, Origine.Lot, annulation);
        var deposes = await (essai is null ? enregistreur.DeposerAsync(arrivee, depots, annulation) : enregistreur.ExaminerAsync(arrivee, depots, essai.Supposes, annulation));
        for (var i = 0; i < places.Count; i++)
        {
            sorts[places[i]] = Sort(page[places[i]].Numero, depots[i].IdEmetteur, deposes[i]);
        }

        return sorts;
    }

    private static LectureDeFait? Lire(LigneRecue ligne, Func<string, string, Guid> opaque) =>
        ligne.Json is { } json ? LectureEchange.Lire(json, opaque, admetConnaissance: false) : null;

    /// <summary>Un lot porte ses auteurs ; à défaut, c'est le porteur du jeton.</summary>
    private static Depot Depot(FaitRecu recu, Guid flux, Porteur porteur)
    {
        var duJeton = ArriveeHttp.Provenance(porteur.Emetteur, Voie);
        return new(
            flux, recu.Id, recu.Fait,
            duJeton with { Auteur = recu.Auteur ?? duJeton.Auteur, OrganismeAuteur = recu.OrganismeAuteur ?? duJeton.OrganismeAuteur },
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
