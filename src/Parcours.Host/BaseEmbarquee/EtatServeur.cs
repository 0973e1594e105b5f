using System.Runtime.Versioning;
using System.Text.Json;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>Ce que le propriétaire du serveur dit aux autres processus, dans <c>serveur.json</c>.</summary>
/// <param name="PidProprietaire">Le processus qui tient le serveur.</param>
/// <param name="ChaineDeConnexion">Nulle tant que le serveur n'est pas prêt.</param>
[UnsupportedOSPlatform("windows")]
internal sealed record EtatServeur(
    int PidProprietaire, string? ChaineDeConnexion = null, string? Version = null, string? OrigineBinaires = null, string? DossierEphemere = null)
{
    private static string Fichier(string dossier) => Path.Combine(dossier, "serveur.json");

    internal static EtatServeur? Lire(string dossier)
    {
        try
        {
            return JsonSerializer.Deserialize<EtatServeur>(File.ReadAllText(Fichier(dossier)));
        }
        catch (Exception e) when (e is FileNotFoundException or JsonException)
        {
            return null;
        }
    }

    internal void Ecrire(string dossier)
    {
        // Renommé d'un coup : un lecteur voit l'état d'avant ou celui d'après. Lisible de nous seuls : il peut
        // porter le mot de passe.
        var brouillon = Fichier(dossier) + ".neuf";
        File.Delete(brouillon);
        using (var flux = new FileStream(brouillon, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            JsonSerializer.Serialize(flux, this);
        }

        File.Move(brouillon, Fichier(dossier), overwrite: true);
    }

    internal static void Effacer(string dossier) => File.Delete(Fichier(dossier));
}
