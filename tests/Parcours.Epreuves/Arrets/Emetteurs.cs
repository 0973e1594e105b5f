using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves.Arrets;

/// <summary>
/// Des émetteurs qui ne cessent d'écrire, à plusieurs sur les mêmes faits, et qui redisent ce qui est resté sans réponse. Un fait ne
/// part qu'une fois son précédent parti : une retouche suit sa cible.
/// </summary>
internal sealed class Emetteurs(Func<Porteur> porteur, int graine, Acquittements acquittements, NodaTime.LocalDate aujourdhui)
{
    private readonly ConcurrentQueue<string> _fautes = new();
    private volatile int _sansReponse;

    public IReadOnlyCollection<string> Fautes => _fautes;

    public int SansReponse => _sansReponse;

    public Task EcrireAsync(int nombre, CancellationToken fin) =>
        Task.WhenAll(Enumerable.Range(0, nombre).Select(i => Task.Run(() => EcrireSeulAsync(i, fin), CancellationToken.None)));

    private async Task EcrireSeulAsync(int rang, CancellationToken fin)
    {
        // Deux émetteurs de même couple racontent la même histoire, avec les mêmes id : ils courent sans cesse l'un contre l'autre.
        var alea = new Random(graine + rang / 2);
        var cadence = new Random(graine * 31 + rang);
        var histoire = new HistoireAuSort(alea, personnes: 12, prefixe: $"c{rang / 2}");
        using var client = porteur();
        while (!fin.IsCancellationRequested)
        {
            var lot = histoire.Raconter(1 + alea.Next(12), aujourdhui, aujourdhui);
            await DireAsync(client, lot, fin);
            if (alea.Next(3) == 0) await OuvrirParActeAsync(client, $"c{rang / 2}a{alea.Next(1_000_000)}", fin);
            if (cadence.Next(4) == 0) await Task.Delay(cadence.Next(30), CancellationToken.None);
        }
    }

    private async Task DireAsync(Porteur client, List<FaitTire> lot, CancellationToken fin)
    {
        acquittements.Envoyer(lot);
        await InsisterAsync(async () =>
        {
            var reponse = await client.LotAsync(lot.Select(fait => fait.EnLigne(avecConnaissance: false)), CancellationToken.None);
            if (reponse.Statut is not (200 or 422)) return Noter($"lot : {reponse.Statut} {reponse.Texte}");
            foreach (var refus in acquittements.Retenir(reponse.Json)) _fautes.Enqueue(refus);
            return true;
        }, fin);
    }

    private async Task OuvrirParActeAsync(Porteur client, string id, CancellationToken fin)
    {
        var jour = aujourdhui.PlusDays(-3);
        var donnees = new JsonObject { ["nature"] = "primo", ["dateOuvertureDroit"] = FaitTire.Ecrire(jour), ["territoire"] = "TAS-CL", ["soumisDroitsDevoirs"] = true };
        var fait = new FaitTire(id, $"{id}-p", $"RSA/{id}-p/1", "DroitRsaNotifie", jour, aujourdhui, donnees);
        acquittements.Envoyer([fait]);
        var corps = (JsonObject)donnees.DeepClone();
        (corps["id"], corps["personne"], corps["dateEffet"]) = (id, fait.Personne, FaitTire.Ecrire(jour));
        await InsisterAsync(async () =>
        {
            var reponse = await client.PosterAsync("rsa", corps.ToJsonString(), CancellationToken.None);
            if (reponse.Statut is not (201 or 204)) return Noter($"ouverture : {reponse.Statut} {reponse.Texte}");
            acquittements.Retenir(id);
            return true;
        }, fin);
    }

    /// <summary>Redit jusqu'à une réponse : le service meurt et revient. À la fin, ce qui n'en a pas eu reste sans réponse.</summary>
    private async Task InsisterAsync(Func<Task<bool>> envoyer, CancellationToken fin)
    {
        for (var essai = 0; ; essai++)
        {
            try
            {
                if (await envoyer()) return;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                Interlocked.Increment(ref _sansReponse);
            }

            if (fin.IsCancellationRequested) return;
            await Task.Delay(40, CancellationToken.None);
        }
    }

    /// <summary>Un service qui démarre ou meurt peut répondre 5xx ; il ne doit jamais refuser ce qu'on lui dit ici.</summary>
    private bool Noter(string reponse)
    {
        if (!reponse.Contains(": 5", StringComparison.Ordinal)) _fautes.Enqueue(reponse);
        return !reponse.Contains(": 5", StringComparison.Ordinal);
    }
}
