using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Extensions;
using Npgsql;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Socle;
using Parcours.Host;
using Parcours.Host.BaseEmbarquee;
using Parcours.Host.Demonstration;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Epreuves.Arrets;

/// <summary>
/// Le service tué (SIGKILL) au milieu d'écritures acquittées, et relancé sur le même dossier : chaque fait acquitté est au journal une
/// fois et une seule, rien n'est à moitié écrit, les tables disent le journal, et le service est de nouveau prêt.
/// </summary>
/// <param name="hote">Le binaire ; nul : celui de la solution.</param>
/// <param name="arrets">Arrêts demandés.</param>
/// <param name="limite">Temps au-delà duquel on vérifie ce qui a déjà été tué, sans plus tuer : une machine lente en fait moins.</param>
internal sealed class EpreuveArrets(string? hote, int arrets, TimeSpan limite)
{
    private const int ArretsPendantLaDemonstration = 3;
    private const int ArretsAuMoins = 3;

    // Chaque émetteur y ajoute son rang.
    private const int GrainesDesEmetteurs = 1_000_000;
    private const int Ecrivains = 8;
    private static readonly string[] _departements = ["01", "02"];

    public async Task<string> PasserAsync(int graine, CancellationToken token)
    {
        var alea = new Random(graine);
        var temps = Stopwatch.StartNew();
        var faitsArrets = 0;
        await using var service = new HoteReel(hote);
        var aujourdhui = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).GetCurrentDate();

        await TuerPendantLaDemonstrationAsync(service, alea, token);
        var acquittements = _departements.Select(_ => new Acquittements()).ToArray();
        var emetteurs = _departements.Select((departement, i) =>
            new Emetteurs(() => service.Parler(departement), alea.Next(GrainesDesEmetteurs), acquittements[i], aujourdhui)).ToArray();
        using (var fin = CancellationTokenSource.CreateLinkedTokenSource(token))
        {
            var ecritures = Task.WhenAll(emetteurs.Select(e => e.EcrireAsync(Ecrivains / _departements.Length, fin.Token)));
            for (; faitsArrets < arrets && (faitsArrets < ArretsAuMoins || temps.Elapsed < limite); faitsArrets++)
                await TuerEtRelancerAsync(service, () => acquittements.Sum(a => a.Nombre), alea, token);
            await Task.Delay(300, token);
            await fin.CancelAsync();
            await ecritures;
        }

        EpreuveManquee.SiEcarts("réponses inattendues", [.. emetteurs.SelectMany(e => e.Fautes)]);
        var faits = await VerifierAsync(service, acquittements, token);
        return $"{faitsArrets + ArretsPendantLaDemonstration} arrêts, {acquittements.Sum(a => a.Nombre)} faits acquittés sur {acquittements.Sum(a => a.Envoyes.Count)} envoyés, "
            + $"{faits} au journal, {emetteurs.Sum(e => e.SansReponse)} demandes sans réponse";
    }

    /// <summary>Le tout ou rien d'une reprise tient aussi à la mort du processus : la démonstration y est entière, ou pas du tout.</summary>
    private static async Task TuerPendantLaDemonstrationAsync(HoteReel service, Random alea, CancellationToken token)
    {
        var attendus = HistoireDemonstration.Lignes().LongCount();
        for (var arret = 0; arret < ArretsPendantLaDemonstration; arret++)
        {
            service.Demarrer();
            await service.AttendrePretAsync(token);
            await Task.Delay(alea.Next(4_000), token);
            await service.TuerAsync();
        }

        service.Demarrer();
        await service.AttendrePretAsync(token);
        await using var partagee = await PartagerAsync(service, token);
        await using var source = JournalDuService.Source(partagee.ChaineDeConnexion);
        for (var attente = 0; ; attente++)
        {
            var faits = await EtatDeLaBase.FaitsAsync(source, ChargementDemonstration.Departement, token);
            EpreuveManquee.Si(faits != 0 && faits != attendus, $"démonstration à moitié chargée : {faits} faits sur {attendus}");
            if (faits == attendus && await EtatDeLaBase.AntichambresAsync(source, token) == 0) return;
            EpreuveManquee.Si(attente > 600, faits == 0 ? $"démonstration jamais chargée :\n{service.Dires}" : "une reprise interrompue a laissé sa table d'attente");
            await Task.Delay(200, token);
        }
    }

    private static async Task TuerEtRelancerAsync(HoteReel service, Func<int> acquittes, Random alea, CancellationToken token)
    {
        if (!service.EstVivant) service.Demarrer();
        // Presque toujours en pleine écriture ; parfois pendant le démarrage, où le schéma et le démon se mettent en place.
        if (alea.Next(6) == 0) await Task.Delay(alea.Next(2_500), token);
        else
        {
            await service.AttendrePretAsync(token);
            await AttendreUnAcquittementAsync(service, acquittes, token);
            await Task.Delay(alea.Next(1_200), token);
        }

        await service.TuerAsync();
        service.Demarrer();
    }

    /// <summary>La première écriture compile son point d'accès : tuer avant elle n'éprouverait que le démarrage.</summary>
    private static async Task AttendreUnAcquittementAsync(HoteReel service, Func<int> acquittes, CancellationToken token)
    {
        var avant = acquittes();
        for (var attente = 0; acquittes() == avant; attente++)
        {
            EpreuveManquee.Si(attente > 1_200, $"prêt, mais aucune écriture acquittée en une minute :\n{service.Dires}");
            await Task.Delay(50, token);
        }
    }

    private static async Task<long> VerifierAsync(HoteReel service, Acquittements[] acquittements, CancellationToken token)
    {
        await service.AttendrePretAsync(token);
        await using var partagee = await PartagerAsync(service, token);
        await using var source = JournalDuService.Source(partagee.ChaineDeConnexion);
        await using var connection = await source.OpenConnectionAsync(token);
        var total = 0L;
        for (var i = 0; i < _departements.Length; i++)
        {
            var departement = _departements[i];
            await Attente.DesTablesAsync(connection, departement, "après les arrêts", token);
            var oracle = await OracleDuJournal.LireAsync(connection, departement, token);
            EpreuveManquee.SiEcarts("journal abîmé", await TablesEtJournal.JournalAbimeAsync(connection, departement, token));
            EpreuveManquee.SiEcarts("tables", await TablesEtJournal.EcartsAsync(connection, departement, oracle, oracle.Derniere, token));
            await VerifierLExportAsync(service, departement, acquittements[i], oracle.Tous.Count, token);
            total += oracle.Tous.Count;
        }

        EpreuveManquee.Si(!service.EstVivant, $"le service est mort après coup :\n{service.Dires}");
        await service.AttendrePretAsync(token);
        return total;
    }

    /// <summary>L'export, ce que l'émetteur peut relire : chaque fait acquitté une fois, avec le contenu envoyé, et rien d'inconnu.</summary>
    private static async Task VerifierLExportAsync(HoteReel service, string departement, Acquittements acquittements, int auJournal, CancellationToken token)
    {
        var fichier = Path.Combine(service.Donnees, $"export-{departement}.ndjson");
        EpreuveManquee.Si(await service.CommanderAsync(token, "exporter", "--departement", departement, "--sortie", fichier) != 0, $"exporter échoue :\n{service.Dires}");
        var vus = new Dictionary<string, int>(StringComparer.Ordinal);
        var ecarts = new List<string>();
        var correspondance = new CorrespondanceExportee(acquittements.Envoyes);
        await foreach (var ligne in File.ReadLinesAsync(fichier, token))
        {
            var fait = JsonNode.Parse(ligne)!;
            var id = fait["id"]!.GetValue<string>();
            vus[id] = vus.GetValueOrDefault(id) + 1;
            if (!acquittements.Envoyes.TryGetValue(id, out var envoye)) ecarts.Add($"{id} n'a jamais été envoyé");
            else if (fait["type"]!.GetValue<string>() != envoye.Type || fait["dateEffet"]!.GetValue<string>() != FaitTire.Ecrire(envoye.Effet) || !correspondance.MemesDonnees(envoye, fait["donnees"]!.AsObject()))
                ecarts.Add($"{id} a changé : {envoye.EnLigne(false)} devenu {ligne}");
        }

        ecarts.AddRange(vus.Where(v => v.Value > 1).Select(v => $"{v.Key} est exporté {v.Value} fois"));
        ecarts.AddRange(acquittements.Envoyes.Keys.Where(id => acquittements.EstAcquitte(id) && !vus.ContainsKey(id)).Select(id => $"{id}, acquitté, est perdu"));
        if (vus.Count != auJournal) ecarts.Add($"{vus.Count} faits exportés, {auJournal} au journal");
        EpreuveManquee.SiEcarts($"export du {departement}", ecarts);
    }

    private static Task<Base> PartagerAsync(HoteReel service, CancellationToken token) =>
        Base.OuvrirAsync(new OptionsBaseEmbarquee(Path.Combine(service.Donnees, "postgres")), NullLogger.Instance, token);
}
