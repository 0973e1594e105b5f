namespace Parcours.Host.Commandes.Sceau;

internal static class ActionLister
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        var sceaux = (await session.RegistreAsync(annulation)).Sceaux.Select(signe => new SceauLu(signe.Sceau)).ToList();
        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(sceaux);
            return CodesDeSortie.Reussite;
        }
        if (sceaux.Count == 0) await contexte.Sortie.WriteLineAsync("Aucun sceau.");
        foreach (var sceau in sceaux)
            await contexte.Sortie.WriteLineAsync($"{sceau.Jour:yyyy-MM-dd}  positions {sceau.Premiere,9} à {sceau.Derniere,9}  {sceau.Nombre,7} faits  {sceau.Empreinte}");
        return CodesDeSortie.Reussite;
    }
}
