using System.Globalization;
using Parcours.Host.Reprise;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Commandes.Sceau;

internal static class ActionSceller
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDeSceau.OuvrirAsync(appel, contexte, annulation);
        var (cle, temoin) = session.Exiger();
        await session.Session.AttendreLesFaitsAsync(session.Departement, annulation);
        await using var progression = new Progression(contexte.Erreurs);
        try
        {
            var poses = await session.Session.Service<Scellement>()
                .ScellerAsync(session.Departement, cle, temoin, session.Session.Aujourdhui, faits => progression.Montrer(new("scelle", faits, null)), annulation);
            await progression.FinirAsync();
            if (appel.Drapeau(OptionCommande.Json))
                await contexte.EcrireJsonAsync(poses.Select(sceau => new SceauLu(sceau)));
            else
                await contexte.Sortie.WriteLineAsync(poses.Count == 0 ? "Rien à sceller : aucun jour passé n'attend son sceau." : string.Create(CultureInfo.GetCultureInfo("fr-FR"),
                    $"{poses.Count:N0} jours scellés, du {poses[0].Jour:yyyy-MM-dd} au {poses[^1].Jour:yyyy-MM-dd} : {poses.Sum(sceau => sceau.Nombre):N0} faits, jusqu'à la position {poses[^1].Derniere}."));
            return CodesDeSortie.Reussite;
        }
        catch (ScellementRefuseException refus)
        {
            throw new RefusCommandeException(refus.Message);
        }
    }
}
