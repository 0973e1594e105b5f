using System.Globalization;
using System.Runtime.Versioning;

namespace Parcours.Host.BaseEmbarquee;

/// <summary>
/// Le compte sous lequel tourne PostgreSQL. Il refuse root : un service lancé par root confie donc serveur et
/// données au compte <c>postgres</c>, à défaut à <c>nobody</c>.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class CompteSysteme
{
    private readonly (uint Utilisateur, uint Groupe)? _emprunte;
    private readonly string? _setpriv = Executable.Trouver("setpriv");
    private readonly string? _setsid = Executable.Trouver("setsid");

    private CompteSysteme((uint Utilisateur, uint Groupe)? emprunte) => _emprunte = emprunte;

    internal bool EstEmprunte => _emprunte is not null;

    /// <summary>Faux : PostgreSQL survivrait à un <c>kill -9</c> du service, jusqu'au démarrage suivant.</summary>
    internal bool SuitLaMortDuService => _setpriv is not null;

    internal static CompteSysteme Choisir()
    {
        if (!Environment.IsPrivilegedProcess)
            return new CompteSysteme(null);
        var compte = new CompteSysteme(Lire("postgres") ?? Lire("nobody") ?? throw new BaseEmbarqueeIndisponible(
            "PostgreSQL refuse de tourner sous root, et la machine n'a ni compte « postgres » ni compte « nobody ». "
            + "Créez-en un (useradd --system postgres) ou lancez Parcours sous un autre utilisateur."));
        return compte._setpriv is not null ? compte : throw new BaseEmbarqueeIndisponible(
            "Sous root, la base embarquée a besoin de « setpriv ». Installez-le (apt-get install util-linux) "
            + "ou lancez Parcours sous un autre utilisateur.");
    }

    /// <summary>Préfixe d'une commande brève, exécutée sous ce compte.</summary>
    internal IReadOnlyList<string> Sous(params IEnumerable<string> commande) =>
        _emprunte is null ? [.. commande] : [_setpriv!, .. Identite(), "--", .. commande];

    /// <summary>
    /// Préfixe du serveur : il reçoit SIGINT si le fil qui l'a lancé meurt, et il vit dans sa propre session, sinon
    /// le Ctrl-C du terminal l'arrêterait avant que le service ait fini de s'en servir.
    /// </summary>
    internal IReadOnlyList<string> EnService(params IEnumerable<string> commande)
    {
        List<string> complete = _setsid is null ? [] : [_setsid];
        if (_setpriv is not null)
            complete.AddRange([_setpriv, .. Identite(), "--pdeathsig", "INT", "--"]);
        complete.AddRange(commande);
        return complete;
    }

    /// <summary>Essai réel plutôt que lecture des droits : listes d'accès et montages particuliers comptent aussi.</summary>
    internal async Task<bool> AtteintAsync(string dossier, CancellationToken ct) =>
        _emprunte is null
        || (await Executable.ExecuterAsync(Sous("/bin/sh", "-c", "cd \"$0\"", dossier), "/", ct)).Reussie;

    internal void Donner(string chemin)
    {
        if (_emprunte is { } compte)
            AppelsSysteme.Donner(chemin, compte.Utilisateur, compte.Groupe);
    }

    internal void CreerDossierPrive(string chemin)
    {
        Directory.CreateDirectory(chemin, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Donner(chemin);
    }

    private IEnumerable<string> Identite() => _emprunte is { } compte
        ? [
            "--reuid", compte.Utilisateur.ToString(CultureInfo.InvariantCulture),
            "--regid", compte.Groupe.ToString(CultureInfo.InvariantCulture),
            "--clear-groups",
        ]
        : [];

    private static (uint, uint)? Lire(string nom) =>
        File.ReadLines("/etc/passwd")
            .Select(ligne => ligne.Split(':'))
            .Where(champs => champs.Length >= 4 && champs[0] == nom)
            .Select(champs => ((uint, uint)?)(
                uint.Parse(champs[2], CultureInfo.InvariantCulture), uint.Parse(champs[3], CultureInfo.InvariantCulture)))
            .FirstOrDefault();
}
