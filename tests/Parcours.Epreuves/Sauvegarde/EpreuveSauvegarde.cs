using System.Text;
using Npgsql;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Host.Commandes;
using Parcours.Host.Reprise;

namespace Parcours.Epreuves.Sauvegarde;

/// <summary>
/// Une sauvegarde prise pendant que le service écrit, restaurée sur un autre serveur : tout ce qui fut acquitté avant elle y est, à l'identique ; l'oracle et le
/// sceau n'y trouvent rien ; et l'on y écrit la suite.
/// </summary>
internal static class EpreuveSauvegarde
{
    private const string Depuis = "../../../../../docker/roles.sql";

    public static async Task<string> PasserAsync(Terrain terrain, int graine, CancellationToken token)
    {
        var (alea, departement, aujourdhui) = (new Random(graine), terrain.Prendre(), terrain.Aujourdhui);
        var histoire = new HistoireAuSort(alea, personnes: 20);
        var dossier = DossierDEpreuve.Creer("parcours-sauvegarde-");
        try
        {
            await ReprendreAsync(terrain, departement, histoire.Raconter(300, aujourdhui.PlusDays(-400), aujourdhui.PlusDays(-1)), token);
            var chaine = terrain.Chaine;
            await BaseAilleurs.CommanderAsync(chaine, dossier.FullName, new CommandeSceau(), "cle", "--creer", Path.Combine(dossier.FullName, "sceau.pem"));
            await BaseAilleurs.CommanderAsync(chaine, dossier.FullName, new CommandeSceau(), "sceller", "--departement", departement);

            var fichier = Path.Combine(dossier.FullName, "parcours.dump");
            var (acquittesAvant, acquittes) = await SauvegarderSousChargeAsync(terrain, departement, histoire, fichier, token);
            await using var ailleurs = await BaseAilleurs.OuvrirAsync(token);
            await OutilsPostgres.LancerAsync(ailleurs.Chaine, "psql", token, "-v", "ON_ERROR_STOP=1", "-f", Path.GetFullPath(Depuis, AppContext.BaseDirectory));
            await OutilsPostgres.LancerAsync(ailleurs.Chaine, "pg_restore", token, "--no-owner", "--exit-on-error", "-d", "parcours", fichier);

            await BaseAilleurs.CommanderAsync(ailleurs.Chaine, dossier.FullName, new CommandeRejouer(), "--departement", departement);
            await BaseAilleurs.CommanderAsync(ailleurs.Chaine, dossier.FullName, new CommandeSceau(), "verifier", "--departement", departement);
            await using var source = NpgsqlDataSource.Create(ailleurs.Chaine);
            var (ici, la) = (await BaseAilleurs.JournalAsync(terrain.Source, departement, token), await BaseAilleurs.JournalAsync(source, departement, token));
            EpreuveManquee.SiEcarts("acquittés avant la sauvegarde, perdus par elle", [.. acquittesAvant.Where(id => !la.ContainsKey(id))]);
            EpreuveManquee.SiEcarts("changés par la restauration", [.. la.Where(fait => !ici.TryGetValue(fait.Key, out var sien) || sien != fait.Value).Select(fait => fait.Value)]);

            // La suite s'y écrit : ni position ni version n'y sont en retard sur le journal.
            var suite = Path.Combine(dossier.FullName, "suite.ndjson");
            await File.WriteAllLinesAsync(suite, new HistoireAuSort(alea, personnes: 5, "s-").Raconter(40, aujourdhui, aujourdhui).Select(fait => fait.EnLigne(avecConnaissance: true)), token);
            await BaseAilleurs.CommanderAsync(ailleurs.Chaine, dossier.FullName, new CommandeReprise(), "--departement", departement, "--rang-du-jour", suite);
            await BaseAilleurs.CommanderAsync(ailleurs.Chaine, dossier.FullName, new CommandeRejouer(), "--departement", departement);
            await BaseAilleurs.CommanderAsync(ailleurs.Chaine, dossier.FullName, new CommandeSceau(), "verifier", "--departement", departement);
            return $"{la.Count} faits restaurés ailleurs sur {ici.Count}, {acquittes} acquittés pendant la sauvegarde, oracle et sceau propres avant et après la suite";
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    /// <summary>Sauvegarde pendant que des lots s'écrivent : ce qui fut acquitté avant, et combien le fut pendant.</summary>
    private static async Task<(IReadOnlyList<string> Avant, int Pendant)> SauvegarderSousChargeAsync(
        Terrain terrain, string departement, HistoireAuSort histoire, string fichier, CancellationToken token)
    {
        var acquittes = new List<string>();
        using var fin = CancellationTokenSource.CreateLinkedTokenSource(token);
        var premiers = new TaskCompletionSource();
        var ecriture = Task.Run(EcrireAsync, token);
        await Task.WhenAny(premiers.Task, ecriture);
        string[] avant;
        lock (acquittes) avant = [.. acquittes];
        await OutilsPostgres.LancerAsync(terrain.Chaine, "pg_dump", token, "--format=custom", "--file", fichier);
        await fin.CancelAsync();
        await ecriture;
        EpreuveManquee.Si(acquittes.Count == avant.Length, "rien ne s'est écrit pendant la sauvegarde : elle n'a rien éprouvé");
        return (avant, acquittes.Count - avant.Length);

        async Task EcrireAsync()
        {
            using var porteur = terrain.Parler(departement);
            while (!fin.IsCancellationRequested)
            {
                var lot = histoire.Raconter(15, terrain.Aujourdhui, terrain.Aujourdhui);
                var reponse = await porteur.LotAsync(lot.Select(fait => fait.EnLigne(avecConnaissance: false)), CancellationToken.None);
                EpreuveManquee.Si(reponse.Statut != 200, $"lot : {reponse.Statut} {reponse.Texte}");
                lock (acquittes) acquittes.AddRange(lot.Select(fait => fait.Id));
                if (acquittes.Count >= 60) premiers.TrySetResult();
            }
        }
    }

    private static async Task ReprendreAsync(Terrain terrain, string departement, IEnumerable<FaitTire> faits, CancellationToken token)
    {
        var lignes = string.Join('\n', faits.Select(fait => fait.EnLigne(avecConnaissance: true)));
        var rapport = await terrain.Service<RepriseDHistoire>().ReprendreAsync(departement, new MemoryStream(Encoding.UTF8.GetBytes(lignes)), false, null, token);
        EpreuveManquee.SiEcarts("une histoire valide est refusée", [.. rapport.Refusees.Select(refus => refus.ToString())]);
        await using var connection = await terrain.Source.OpenConnectionAsync(token);
        await Attente.DesTablesAsync(connection, departement, "avant la sauvegarde", token);
    }
}
