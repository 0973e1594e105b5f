using Parcours.Domain.Communs.Formes;

namespace Parcours.Host.Commandes;

/// <summary>Un département donné sur la ligne de commande.</summary>
internal static class CodeDepartement
{
    /// <exception cref="RefusCommandeException">Le code n'est pas un code INSEE de département.</exception>
    public static void Verifier(string departement)
    {
        if (!Identifiants.EstUnDepartement(departement))
            throw new RefusCommandeException($"« {departement} » n'est pas un code de département : 01 à 95, 2A, 2B, 971 à 976.");
    }
}
