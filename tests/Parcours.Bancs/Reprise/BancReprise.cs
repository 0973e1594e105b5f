using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;

namespace Parcours.Bancs.Reprise;

/// <summary>La vraie commande <c>reprise</c>, dans son processus, d'un fichier écrit d'avance.</summary>
internal sealed class BancReprise : IBanc
{
    /// <summary>Département repris ; le banc de reconstruction le reprend s'il existe.</summary>
    public const string Departement = "71";

    private const double CibleParSeconde = 40_000;
    private const double CibleMemoire = 512;

    public string Nom => "reprise";

    public static Profil Profil(bool estRapide)
    {
        var parAn = estRapide ? 2_000 : 20_000;
        return new(1_871, "h", 5, Enumerable.Range(2012, 10).ToDictionary(annee => annee, _ => parAn));
    }

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var (duree, memoire, faits) = await ReprendreAsync(chantier, dire, token);
        return new("Reprise d'une histoire",
            $"La commande `reprise` d'un fichier NDJSON de {faits:N0} faits entrelacés, dont environ 1,4 % de corrections et d'annulations, écrit d'avance. "
            + "La durée va du lancement du processus à sa fin : démarrage, lecture, vérification, journal, tables de faits, entretien. "
            + "La mémoire est la plus haute taille résidente du processus (`VmHWM`), base non comprise.",
            [
                Ligne.Repere("Durée de la commande", duree.TotalSeconds, "s", "N1"),
                Ligne.AuMoins("Faits repris, journal et tables", faits / duree.TotalSeconds, CibleParSeconde, "/s"),
                Ligne.AuPlus("Mémoire du processus", memoire / 1048576.0, CibleMemoire, "Mio"),
            ]);
    }

    /// <summary>Charge l'histoire du banc.</summary>
    public static async Task<(TimeSpan Duree, long Memoire, long Faits)> ReprendreAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var profil = Profil(chantier.EstRapide);
        var fichier = chantier.Fichier("histoire.ndjson");
        dire($"écrit une histoire de {profil.Faits:N0} faits");
        EcritureDHistoire.Ecrire(profil, fichier);
        await chantier.ReposerAsync(token);
        dire("reprend l'histoire");
        await using var commande = chantier.Lancer(chantier.Fichier("donnees"), avecSaBase: false, "reprise", "--departement", Departement, fichier);
        var duree = await commande.AttendreLaFinAsync(token);
        File.Delete(fichier);
        return (duree, commande.MemoireMaximale, profil.Faits);
    }
}
