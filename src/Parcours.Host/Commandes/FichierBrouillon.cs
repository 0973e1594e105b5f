using Parcours.Projections.Donnees;

namespace Parcours.Host.Commandes;

/// <summary>Un brouillon donné en argument : lu, essayé, gardé nulle part.</summary>
internal static class FichierBrouillon
{
    /// <exception cref="RefusCommandeException">Le fichier ne se lit pas, ou n'est pas une définition admissible.</exception>
    public static async Task<T> LireAsync<T>(string fichier, Func<string, string, T> charger, CancellationToken annulation)
    {
        using var lecteur = new StreamReader(FichierDEntree.Ouvrir(fichier));
        try
        {
            return charger(fichier, await lecteur.ReadToEndAsync(annulation));
        }
        catch (DonneeRefusee refus)
        {
            throw new RefusCommandeException(refus.Message);
        }
    }
}
