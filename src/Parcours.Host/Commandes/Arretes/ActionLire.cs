using Parcours.Host.Arretes;

namespace Parcours.Host.Commandes.Arretes;

internal static class ActionLire
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var id = SessionDArretes.Identifiant(appel.Argument(1)!);
        await using var session = await SessionDArretes.OuvrirAsync(appel, contexte, annulation);
        var lu = await session.LireAsync(id, annulation);
        if (!lu.EstIntact) throw new RefusCommandeException($"L'arrêté {id} ne porte plus l'empreinte posée quand il fut pris : la base a été changée (arretes verifier {id}).");
        var texte = appel.Drapeau(CommandeArretes.Csv) ? ArreteEnCsv.De(lu.Arrete!)
            : appel.Drapeau(OptionCommande.Json) ? ContexteCommande.EnJson(json => ArreteEnJson.Ecrire(json, lu)) + "\n"
            : ArreteEnTexte.De(lu);
        await FichierDeSortie.EcrireAsync(appel.Texte(CommandeArretes.Sortie), texte, contexte, annulation);
        return CodesDeSortie.Reussite;
    }
}
