using Parcours.Host.Http;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes.Coffre;

/// <summary>Inscrit l'effacement d'une seule personne : elle le demande, ou le Département le lui doit.</summary>
internal static class ActionDemander
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        if (!IdentifiantDeParcours.TryParsePersonne(appel.TexteObligatoire(CommandeEffacement.Personne), out var personne))
            throw new RefusCommandeException("--personne attend l'identifiant interne d'une personne, ou celui d'un de ses dossiers.");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        if (!await session.Service<EffacementDesIdentites>().DemanderAsync(appel.TexteObligatoire(OptionCommande.Departement), personne,
            appel.TexteObligatoire(CommandeEffacement.Motif), session.Aujourdhui, appel.TexteObligatoire(CommandeEffacement.Par), annulation))
            throw new RefusCommandeException("Le coffre ne sait rien de cette personne, ou un effacement la vise déjà.");
        await contexte.Sortie.WriteLineAsync($"Effacement inscrit pour {personne} ; il reste à le confirmer.");
        return CodesDeSortie.Reussite;
    }
}
