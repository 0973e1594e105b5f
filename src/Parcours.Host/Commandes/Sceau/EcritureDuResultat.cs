using System.Buffers;
using System.Text;
using System.Text.Json;
using Parcours.Host.Http;

namespace Parcours.Host.Commandes.Sceau;

/// <summary>Écrit un document JSON là où l'appel le demande.</summary>
internal static class EcritureDuResultat
{
    public static async Task EcrireAsync(AppelCommande appel, ContexteCommande contexte, Action<Utf8JsonWriter> ecrire, CancellationToken annulation)
    {
        var tampon = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(tampon, JsonEcrit.Options)) ecrire(json);
        if (appel.Texte(CommandeSceau.Sortie) is { } chemin)
        {
            await using var fichier = FichierDeSortie.Ouvrir(chemin);
            await fichier.WriteAsync(tampon.WrittenMemory, annulation);
        }
        else await contexte.Sortie.WriteLineAsync(Encoding.UTF8.GetString(tampon.WrittenSpan));
    }
}
