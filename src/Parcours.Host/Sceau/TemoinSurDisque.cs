using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Sceau;
using Parcours.Projections.Sceau;

namespace Parcours.Host.Sceau;

/// <summary>Le dernier sceau posé de chaque département, dans un dossier hors de la base : qui ne tient que la base ne peut le récrire.</summary>
/// <param name="dossier">Le dossier ; créé au besoin.</param>
public sealed class TemoinSurDisque(string dossier) : ITemoinDesSceaux
{
    /// <inheritdoc/>
    /// <exception cref="ConfigurationRefuseeException">Le fichier est illisible : mieux vaut s'arrêter que d'oublier ce qu'il disait.</exception>
    public SceauTemoin? Lire(string departement)
    {
        var chemin = Fichier(departement);
        if (!File.Exists(chemin)) return null;
        try
        {
            var json = JsonElement.Parse(File.ReadAllBytes(chemin));
            return new(LocalDatePattern.Iso.Parse(json.GetProperty("jour").GetString()!).GetValueOrThrow(), Convert.FromHexString(json.GetProperty("empreinte").GetString()!));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ConfigurationRefuseeException($"Le témoin des sceaux {chemin} est illisible : remettez-le d'une sauvegarde, ou retirez-le après avoir comparé les sceaux à une copie.");
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ConfigurationRefuseeException">Le témoin ne peut s'écrire.</exception>
    public void Retenir(SceauDuJour sceau)
    {
        var chemin = Fichier(sceau.Departement);
        try
        {
            Directory.CreateDirectory(dossier);
            // À côté, puis à la place : interrompu, l'ancien reste entier.
            File.WriteAllText(chemin + ".neuf", $$"""{"jour":"{{LocalDatePattern.Iso.Format(sceau.Jour)}}","empreinte":"{{Convert.ToHexStringLower(sceau.Empreinte())}}"}""" + "\n");
            File.Move(chemin + ".neuf", chemin, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationRefuseeException($"Le témoin des sceaux ne peut s'écrire en {chemin} : donnez un dossier où le service écrit (Parcours__Sceau__Temoin).");
        }
    }

    private string Fichier(string departement) => Path.Combine(dossier, departement + ".json");
}
