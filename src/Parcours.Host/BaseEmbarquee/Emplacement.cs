using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Où vivent les fichiers. Le verrou et l'état restent dans le dossier du projet ; les données, les binaires et le
/// journal de PostgreSQL aussi, sauf si son compte ne peut pas y entrer (un dépôt sous un <c>/root</c> fermé) :
/// ils vont alors ailleurs, et le lien <c>ailleurs</c> du projet y mène.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Emplacement
{
    // /var/lib d'abord : /var/tmp est parfois purgé des fichiers de plus de trente jours.
    private static readonly string[] _abris = ["/var/lib", "/var/tmp"];

    private Emplacement(string dossier, string racine)
    {
        (Dossier, Racine) = (dossier, racine);
        DonneesEnPreparation = Path.Combine(racine, "base.neuve-" + RandomNumberGenerator.GetHexString(8, lowercase: true));
    }

    internal string Dossier { get; }
    internal string Racine { get; }
    internal string Donnees => Path.Combine(Racine, "base");

    // Un nom par tentative : l'initdb d'un service tué peut finir après lui, et ne doit pas écrire dans la suivante.
    internal string DonneesEnPreparation { get; }

    internal string Binaires => Path.Combine(Racine, "binaires");
    internal string Socket => Path.Combine(Racine, "socket");
    internal string MotDePasse => Path.Combine(Racine, "mot-de-passe");
    internal string Journal => Path.Combine(Racine, "postgres.log");
    internal string JournalPrecedent => Path.Combine(Racine, "postgres.precedent.log");

    internal static async Task<Emplacement> ChoisirAsync(string dossier, CompteSysteme compte, ILogger journal, CancellationToken ct)
    {
        var lien = Path.Combine(dossier, "ailleurs");
        // Un lien déjà posé l'emporte, même si le dossier est devenu accessible : les données sont là-bas.
        if (new DirectoryInfo(lien).LinkTarget is { } cible)
        {
            Directory.CreateDirectory(cible);
            journal.LogInformation("Données de PostgreSQL : {Racine}", cible);
            return new Emplacement(dossier, cible);
        }

        if (await compte.AtteintAsync(dossier, ct))
            return new Emplacement(dossier, dossier);
        if (Directory.Exists(Path.Combine(dossier, "base")))
        {
            // Partir ailleurs d'une base vide ferait croire à des données perdues.
            throw new BaseEmbarqueeIndisponible(
                $"PostgreSQL ne peut plus entrer dans {dossier}, où sont ses données : un dossier parent a été fermé au compte "
                + "qui l'exécute. Rouvrez le passage (chmod o+x sur les dossiers parents).");
        }

        foreach (var abri in _abris.Where(Directory.Exists))
        {
            // Nom tiré au sort : un dépôt recréé au même endroit ne retrouve pas les données d'un autre.
            var racine = Path.Combine(abri, "parcours-" + RandomNumberGenerator.GetHexString(12, lowercase: true));
            try
            {
                Directory.CreateDirectory(racine);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            if (!await compte.AtteintAsync(racine, ct))
            {
                Directory.Delete(racine);
                continue;
            }

            Directory.CreateSymbolicLink(lien, racine);
            journal.LogInformation(
                "Le compte de PostgreSQL ne peut pas entrer dans {Dossier} : les données vont dans {Racine} (lien {Lien})",
                dossier, racine, lien);
            return new Emplacement(dossier, racine);
        }

        throw new BaseEmbarqueeIndisponible(
            $"PostgreSQL ne peut pas entrer dans {dossier}, un dossier parent étant fermé au compte qui l'exécute, "
            + $"et ni {string.Join(" ni ", _abris)} ne convient. Ouvrez le passage (chmod o+x sur les dossiers parents) "
            + "ou choisissez un autre dossier de données.");
    }
}
