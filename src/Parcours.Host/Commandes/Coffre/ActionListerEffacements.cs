using System.Text;
using NodaTime.Text;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Coffre;

namespace Parcours.Host.Commandes.Coffre;

/// <summary>Les effacements du département, et où chacun en est.</summary>
internal static class ActionListerEffacements
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var liste = new StringBuilder(LigneCsv.De(["personne", "motif", "dernierContact", "proposeLe", "executableLe", "confirmeLe", "executeLe"]));
        foreach (var e in await session.Service<EffacementDesIdentites>().ListerAsync(appel.TexteObligatoire(OptionCommande.Departement), annulation))
            liste.Append(LigneCsv.De([e.Personne.ToString(), e.Motif, e.DernierContact is { } contact ? $"{contact:yyyy-MM-dd}" : null, $"{e.ProposeLe:yyyy-MM-dd}", $"{e.ExecutableLe:yyyy-MM-dd}",
                e.ConfirmeLe is { } confirme ? InstantPattern.General.Format(confirme) : null, e.ExecuteLe is { } execute ? InstantPattern.General.Format(execute) : null]));
        await FichierDeSortie.EcrireAsync(appel.Texte(CommandeEffacement.Sortie), liste.ToString(), contexte, annulation);
        return CodesDeSortie.Reussite;
    }
}
