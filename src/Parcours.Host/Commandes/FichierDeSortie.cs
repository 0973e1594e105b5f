namespace Parcours.Host.Commandes;

/// <summary>Écrit un texte là où l'appel le demande.</summary>
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

        try
        {
            await File.WriteAllTextAsync(chemin, texte, annulation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException($"Le fichier {chemin} ne s'écrit pas : son dossier n'existe pas, ou le droit d'y écrire manque.");
        }
    }
}
