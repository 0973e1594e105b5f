using System.Text;

namespace Parcours.Host.Commandes;

/// <summary>Écrit là où l'appel le demande.</summary>
internal static class FichierDeSortie
{
    /// <exception cref="RefusCommandeException">Le fichier ne s'écrit pas.</exception>
    public static async Task EcrireAsync(string? chemin, string texte, ContexteCommande contexte, CancellationToken annulation)
    {
        if (chemin is null)
        {
            await contexte.Sortie.WriteAsync(texte);
            return;
        }

        await using var fichier = Ouvrir(chemin);
        await fichier.WriteAsync(Encoding.UTF8.GetBytes(texte), annulation);
    }

    /// <summary>Ouvre le fichier demandé, vide.</summary>
    /// <exception cref="RefusCommandeException">Le fichier ne s'écrit pas.</exception>
    public static FileStream Ouvrir(string chemin)
    {
        try
        {
            return File.Create(chemin);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException($"Le fichier {chemin} ne s'écrit pas : son dossier n'existe pas, ou le droit d'y écrire manque.");
        }
    }
}
