using Parcours.Host.Tableurs;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Commandes.Tableurs;

/// <summary>Écrit le tableur à remplir d'un modèle.</summary>
internal static class ActionGabarit
{
    public static async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var enClasseur = appel.Texte(CommandeTableur.Format) == "xlsx";
        if (enClasseur && appel.Texte(CommandeTableur.Sortie) is null) throw new AppelMalFormeException(["Un classeur s'écrit dans un fichier : --sortie <fichier>."]);
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var modele = await session.Service<TableDesModeles>().TrouverAsync(appel.TexteObligatoire(OptionCommande.Departement), appel.Argument(1)!, null, annulation)
            ?? throw new RefusCommandeException($"Le modèle « {appel.Argument(1)} » n'existe pas.");
        if (appel.Texte(CommandeTableur.Sortie) is not { } chemin)
        {
            await contexte.Sortie.WriteAsync(System.Text.Encoding.UTF8.GetString(GabaritDeTableur.EnCsv(modele.Modele)));
            return CodesDeSortie.Reussite;
        }

        await using var fichier = FichierDeSortie.Ouvrir(chemin);
        if (enClasseur) await GabaritDeTableur.EnXlsxAsync(fichier, modele.Modele, annulation);
        else await fichier.WriteAsync(GabaritDeTableur.EnCsv(modele.Modele), annulation);
        return CodesDeSortie.Reussite;
    }
}
