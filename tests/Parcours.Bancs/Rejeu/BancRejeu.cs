using System.Text.Json;
using Parcours.Bancs.Rapport;
using Parcours.Bancs.Reprise;
using Parcours.Projections;

namespace Parcours.Bancs.Rejeu;

/// <summary>L'oracle : le journal entier recompté par la vraie commande, à côté d'une lecture nue des mêmes lignes.</summary>
internal sealed class BancRejeu : IBanc
{
    private const string Departement = BancReprise.Departement;
    private const double CibleSecondes = 3;
    private const double CibleMemoire = 600;
    private const double CibleRapport = 0.5;

    public string Nom => "rejeu";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        if (!await chantier.Service<Departements>().EstInscritAsync(Departement, token)) await BancReprise.ReprendreAsync(chantier, dire, token);
        var evenements = await chantier.LireAsync<long>($"select max(seq_id) from parcours.mt_events where tenant_id = '{Departement}'", token);
        await chantier.ReposerAsync(token);
        var lectureNue = new LectureNue(chantier, Departement, evenements);
        var passages = new List<Passage>();
        for (var i = 0; i < (chantier.EstRapide ? 1 : 5); i++)
        {
            var nue = await lectureNue.ParFluxAsync(token);
            var table = await lectureNue.DansLOrdreDeLaTableAsync(token);
            await using var commande = chantier.Lancer(chantier.Fichier("donnees"), avecSaBase: false, "rejouer", "--departement", Departement, "--json");
            var duree = await commande.AttendreLaFinAsync(token);
            var rendu = JsonElement.Parse(commande.SortieStandard);
            if (!rendu.GetProperty("fidele").GetBoolean()) throw new InvalidOperationException("Les tables et le journal diffèrent.");
            passages.Add(new(nue, table, TimeSpan.FromMilliseconds(rendu.GetProperty("dureeDuRejeuMs").GetDouble()), duree, commande.MemoireMaximale, rendu.GetProperty("chiffres").GetInt32()));
            dire($"{passages[^1]}");
        }
        return Section(evenements, passages);
    }

    private static Section Section(long evenements, List<Passage> passages)
    {
        // Le passage médian de chaque grandeur : une machine partagée a ses à-coups.
        var (nue, table, rejeu, commande) = (Mediane(p => p.Nue), Mediane(p => p.Table), Mediane(p => p.Rejeu), Mediane(p => p.Commande));
        return new("Rejeu du journal",
            $"La commande `rejouer` sur {evenements:N0} événements, dans son processus, à froid. Le rejeu va de la première lecture du journal au dernier de {passages[0].Chiffres:N0} chiffres, "
            + "toutes les versions de tous les indicateurs, chaque année ; la commande y ajoute le démarrage et les mêmes chiffres lus dans les tables. À côté, les mêmes colonnes des mêmes lignes par COPY "
            + $"binaire sur deux connexions, octets jetés, dans l'ordre des flux puis dans celui de la table. Médiane de {passages.Count} passages alternés ; mémoire : la plus haute taille résidente (`VmHWM`).",
            [
                Ligne.AuPlus("Rejeu", rejeu, CibleSecondes, "s", "N2"),
                Ligne.Repere("Rejeu, débit", evenements / rejeu, "événements/s"),
                Ligne.Repere("Commande entière, démarrage et tables compris", commande, "s", "N2"),
                Ligne.Repere("Lecture nue, ordre des flux", nue, "s", "N2"),
                Ligne.Repere("Lecture nue, ordre de la table", table, "s", "N2"),
                Ligne.AuMoins("Vitesse du rejeu / lecture nue, ordre des flux", nue / rejeu, CibleRapport, "", "0.00"),
                Ligne.Repere("Vitesse du rejeu / lecture nue, ordre de la table", table / rejeu, "", "0.00"),
                Ligne.AuPlus("Mémoire du processus", passages.Max(p => p.Memoire) / 1048576.0, CibleMemoire, "Mio"),
            ]);

        double Mediane(Func<Passage, TimeSpan> grandeur) => passages.Select(p => grandeur(p).TotalSeconds).Order().ElementAt(passages.Count / 2);
    }

    private sealed record Passage(TimeSpan Nue, TimeSpan Table, TimeSpan Rejeu, TimeSpan Commande, long Memoire, int Chiffres);
}
