using System.Diagnostics;
using System.Xml;
using Parcours.Bancs.Rapport;
using Parcours.Host.Caisses;

namespace Parcours.Bancs.Caisses;

/// <summary>La vraie commande <c>importer</c>, dans son processus, sur deux mois d'un grand département, à côté de la simple lecture du même fichier.</summary>
internal sealed class BancImport : IBanc
{
    private const string Departement = "62";
    private const double CiblePremier = 60;
    private const double CibleSuivant = 30;
    private const double CibleMemoire = 300;

    public string Nom => "import";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var dossiers = chantier.EstRapide ? 2_000 : 100_000;
        var (premier, suivant) = (chantier.Fichier("premier.xml"), chantier.Fichier("suivant.xml"));
        dire($"écrit deux flux de {dossiers:N0} dossiers");
        FluxInvente.Ecrire(premier, Departement, dossiers, mois: 1);
        FluxInvente.Ecrire(suivant, Departement, dossiers, mois: 2);
        var taille = new FileInfo(premier).Length / 1048576.0;
        await chantier.ReposerAsync(token);
        var lecture = Lire(premier);
        dire("premier chargement");
        var (premiere, memoire) = await ImporterAsync(chantier, premier, token);
        await chantier.ReposerAsync(token);
        dire("mois suivant");
        var (seconde, _) = await ImporterAsync(chantier, suivant, token);
        File.Delete(premier);
        File.Delete(suivant);
        return new("Import d'un flux de caisse",
            $"La commande `importer` d'un flux VRSB0801 inventé de {dossiers:N0} dossiers ({taille:N0} Mio) : premier chargement, puis le mois suivant où trois pour cent des dossiers changent. "
            + "De même part, `XmlReader` lit le premier fichier sans rien en faire. La mémoire est la plus haute taille résidente du processus (`VmHWM`), base non comprise.",
            [
                Ligne.Repere("Simple lecture du fichier", lecture.TotalSeconds, "s", "N1"),
                Ligne.AuPlus("Premier chargement", premiere.TotalSeconds, CiblePremier, "s", "N1"),
                Ligne.AuPlus("Mois suivant", seconde.TotalSeconds, CibleSuivant, "s", "N1"),
                Ligne.AuPlus("Mémoire du processus", memoire / 1048576.0, CibleMemoire, "Mio"),
            ]);
    }

    private static TimeSpan Lire(string fichier)
    {
        var depuis = Stopwatch.GetTimestamp();
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lu = XmlReader.Create(fichier);
        while (lu.Read())
        {
        }
        return Stopwatch.GetElapsedTime(depuis);
    }

    private static async Task<(TimeSpan Duree, long Memoire)> ImporterAsync(Chantier chantier, string fichier, CancellationToken token)
    {
        await using var commande = chantier.Lancer(chantier.Fichier("donnees"), avecSaBase: false, "importer", "--departement", Departement, fichier);
        var duree = await commande.AttendreLaFinAsync(token);
        return (duree, commande.MemoireMaximale);
    }
}
