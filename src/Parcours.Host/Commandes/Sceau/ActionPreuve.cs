using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

internal static class ActionPreuve
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        var (preuve, raison) = await session.Session.Service<EtablissementDePreuve>().EtablirAsync(session.Departement, appel.Argument(1)!, annulation);
        if (preuve is null) throw new RefusCommandeException(raison!);
        await EcritureDuResultat.EcrireAsync(appel, contexte, json => EchangeDesSceaux.Ecrire(json, preuve), annulation);
        return CodesDeSortie.Reussite;
    }
}
