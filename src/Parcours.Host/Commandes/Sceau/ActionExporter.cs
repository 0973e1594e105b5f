using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

internal static class ActionExporter
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        var registre = await session.RegistreAsync(annulation);
        await EcritureDuResultat.EcrireAsync(appel, contexte, json => EchangeDesSceaux.Ecrire(json, session.Departement, registre), annulation);
        return CodesDeSortie.Reussite;
    }
}
