using NodaTime;
using Parcours.Domain.Arretes;
using Parcours.Host.Arretes;
using Parcours.Projections.Arretes;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Commandes.Arretes;

internal static class ActionPrendre
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var demande = new DemandeDArrete(
            appel.TexteObligatoire(CommandeArretes.Convention), appel.Entier(CommandeArretes.Annee) is { } annee ? (int)Math.Min(annee, int.MaxValue) : null,
            appel.Date(CommandeArretes.ALaDate), appel.Texte(CommandeArretes.Remplace) is { } vise ? SessionDArretes.Identifiant(vise) : null);
        await using var session = await SessionDArretes.OuvrirAsync(appel, contexte, annulation);
        await session.Session.AttendreLesFaitsAsync(session.Departement, annulation);
        var sort = await session.Session.Service<PriseDArrete>().PrendreAsync(
            session.Departement, demande, session.Session.Service<CatalogueMatrices>().Trouver(demande.Convention)!, Guid.CreateVersion7(), CommandeArretes.ParLaCommande,
            session.Session.Service<ZonedClock>().GetCurrentZonedDateTime(), annulation);
        var pris = sort switch
        {
            SortDArrete.Pris neuf => neuf.Arrete,
            SortDArrete.Refuse refuse => throw new RefusCommandeException(refuse.Refus.Phrase),
            SortDArrete.MalPose mal => throw new RefusCommandeException(mal.Raison),
            SortDArrete.PasEncore => throw new RefusCommandeException("Les faits consignés ne sont pas encore tous portés dans les tables : réessayer dans un instant."),
            _ => throw new InvalidOperationException(sort.GetType().Name),
        };
        if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(ArreteListe.De(pris.Inscrit));
        else await contexte.Sortie.WriteLineAsync($"Arrêté {pris.Inscrit.Id} : {pris.Inscrit.Convention}, {pris.Inscrit.Annee}, {EcritureDesArretes.Empreinte(pris.Inscrit.Empreinte)}.");
        return CodesDeSortie.Reussite;
    }
}
