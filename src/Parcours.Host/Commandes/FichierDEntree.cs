namespace Parcours.Host.Commandes;

/// <summary>Un fichier donné en argument ; <c>-</c> est l'entrée standard.</summary>
internal static class FichierDEntree
{
    /// <exception cref="RefusCommandeException">Le fichier n'existe pas ou ne se lit pas.</exception>
    public static Stream Ouvrir(string chemin)
    {
        if (chemin == "-") return Console.OpenStandardInput();
        try
        {
            return new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusCommandeException($"Le fichier {chemin} n'existe pas.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusCommandeException($"Le fichier {chemin} ne se lit pas : {e.Message}");
        }
    }
}
