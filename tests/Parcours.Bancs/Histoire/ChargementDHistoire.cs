using Parcours.Host.Reprise;

namespace Parcours.Bancs.Histoire;

/// <summary>Charge une histoire hors du chronomètre, par la reprise du produit.</summary>
internal static class ChargementDHistoire
{
    public static async Task ChargerAsync(Chantier chantier, string departement, Profil profil, CancellationToken token)
    {
        var fichier = chantier.Fichier($"{profil.Prefixe}.ndjson");
        EcritureDHistoire.Ecrire(profil, fichier);
        await using (var histoire = File.OpenRead(fichier))
        {
            var rapport = await chantier.Service<RepriseDHistoire>().ReprendreAsync(departement, histoire, rangDuJour: false, avancer: null, token);
            if (rapport.EstRefusee) throw new InvalidOperationException($"Histoire refusée : {rapport.Refusees[0].Raison}");
        }
        File.Delete(fichier);
    }
}
