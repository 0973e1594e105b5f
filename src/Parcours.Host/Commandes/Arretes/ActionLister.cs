using Parcours.Host.Arretes;

namespace Parcours.Host.Commandes.Arretes;

internal static class ActionLister
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDArretes.OuvrirAsync(appel, contexte, annulation);
        var arretes = (await session.Table.ListerAsync(session.Departement, annulation)).Select(ArreteListe.De).ToList();
        if (appel.Drapeau(OptionCommande.Json))
        {
            await contexte.EcrireJsonAsync(arretes);
            return CodesDeSortie.Reussite;
        }

        if (arretes.Count == 0) await contexte.Sortie.WriteLineAsync("Aucun arrêté.");
        foreach (var arrete in arretes)
            await contexte.Sortie.WriteLineAsync(
                $"{arrete.Id}  {arrete.Convention}  {arrete.Annee}  {ArreteEnTexte.Instant(arrete.Le)}  {arrete.Par}{(arrete.RemplacePar is { } autre ? $"  remplacé par {autre}" : "")}");
        return CodesDeSortie.Reussite;
    }
}
