using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Cherche PostgreSQL : dossier imposé, PATH, /usr/lib/postgresql, paquet npm déjà obtenu, paquet npm à obtenir.
/// Des données existantes imposent leur version majeure ; sinon le premier trouvé convient.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class RechercheBinaires(OptionsBaseEmbarquee options, Emplacement emplacement, ILogger journal)
{
    internal async Task<BinairesPostgres> TrouverAsync(string? majeureDesDonnees, CancellationToken ct)
    {
        if (options.DossierBinaires is { } impose)
            return await TrouverDansAsync(Path.GetFullPath(impose), majeureDesDonnees, ct);

        List<BinairesPostgres> ecartes = [];
        foreach (var (dossier, origine) in Candidats())
        {
            if (await BinairesPostgres.LireAsync(dossier, origine, ct) is not { } binaires)
                continue;
            if (majeureDesDonnees is null || binaires.Majeure == majeureDesDonnees)
                return binaires;
            ecartes.Add(binaires);
        }

        // Le paquet npm n'a qu'une version majeure : inutile de l'obtenir pour des données d'une autre.
        var npm = new BinairesNpm(emplacement, journal);
        if (!options.IgnorerNpm && npm.EstPossible && majeureDesDonnees is null or BinairesNpm.Majeure)
            return await npm.ObtenirAsync(ct);

        throw ecartes is [var premier, ..]
            ? VersionInadaptee(majeureDesDonnees!, premier)
            : new BaseEmbarqueeIndisponible(
                "Aucun PostgreSQL n'a été trouvé sur cette machine, et npm n'y est pas pour en obtenir un. Installez l'un "
                + $"des deux : « apt-get install postgresql{(majeureDesDonnees is null ? "" : "-" + majeureDesDonnees)} » "
                + "(ou l'équivalent de votre système), ou « apt-get install npm ». "
                + "Sinon, donnez à Parcours une chaîne de connexion vers un PostgreSQL existant.");
    }

    private async Task<BinairesPostgres> TrouverDansAsync(string impose, string? majeureDesDonnees, CancellationToken ct)
    {
        var binaires = await BinairesPostgres.LireAsync(impose, $"dossier configuré {impose}", ct)
            ?? throw new BaseEmbarqueeIndisponible(
                $"Le dossier de binaires configuré, {impose}, ne contient pas initdb et postgres exécutables. Corrigez-le, "
                + "ou retirez-le pour que Parcours cherche PostgreSQL lui-même.");
        return majeureDesDonnees is null || binaires.Majeure == majeureDesDonnees
            ? binaires
            : throw VersionInadaptee(majeureDesDonnees, binaires);
    }

    private IEnumerable<(string Dossier, string Origine)> Candidats()
    {
        if (!options.IgnorerBinairesLocaux)
        {
            foreach (var initdb in Executable.TrouverTous("initdb"))
            {
                // Un lien du PATH mène au vrai dossier, où postgres et ses bibliothèques se trouvent ensemble.
                var reel = File.ResolveLinkTarget(initdb, returnFinalTarget: true)?.FullName ?? initdb;
                var dossier = Path.GetDirectoryName(reel)!;
                yield return (dossier, $"PATH, {dossier}");
            }

            if (Directory.Exists("/usr/lib/postgresql"))
            {
                foreach (var version in Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(BinairesPostgres.OrdreDeVersion))
                    yield return (Path.Combine(version, "bin"), Path.Combine(version, "bin"));
            }
        }

        yield return BinairesNpm.DejaObtenus(emplacement);
    }

    private BaseEmbarqueeIndisponible VersionInadaptee(string majeure, BinairesPostgres trouves) => new(
        $"Les données de {emplacement.Donnees} ont été créées par PostgreSQL {majeure}, et seul PostgreSQL {trouves.Version} "
        + $"a été trouvé ({trouves.Origine}). Installez PostgreSQL {majeure} (apt-get install postgresql-{majeure}), "
        + "ou mettez ce dossier de côté pour repartir d'une base vide.");
}
