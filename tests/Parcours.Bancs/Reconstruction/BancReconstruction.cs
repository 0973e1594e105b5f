using System.Diagnostics;
using Marten;
using Parcours.Bancs.Rapport;
using Parcours.Bancs.Reprise;
using Parcours.Projections;
using Parcours.Projections.Faits;

namespace Parcours.Bancs.Reconstruction;

/// <summary>La reconstruction des tables de faits par le produit, à côté d'un COPY nu des mêmes lignes.</summary>
internal sealed class BancReconstruction : IBanc
{
    private const double Cible = 90_000;

    public string Nom => "reconstruction";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var suffixe = Departements.Suffixe(BancReprise.Departement);
        if (!await chantier.Service<Departements>().EstInscritAsync(BancReprise.Departement, token)) await BancReprise.ReprendreAsync(chantier, dire, token);
        var evenements = await chantier.LireAsync<long>($"select count(*) from parcours.mt_events_{suffixe}", token);

        dire("copie nue des mêmes lignes");
        var nue = new CopieNue(chantier, suffixe);
        await nue.PreparerAsync(token);
        var durees = new List<(TimeSpan Nue, TimeSpan Produit)>();
        for (var i = 0; i < (chantier.EstRapide ? 1 : 2); i++)
        {
            await chantier.ReposerAsync(token);
            var dureeNue = await nue.MesurerAsync(token);
            await chantier.ReposerAsync(token);
            dire("reconstruction");
            durees.Add((dureeNue, await ReconstruireAsync(chantier, token)));
        }
        await nue.EffacerAsync(token);
        var lignes = await chantier.LireAsync<long>($"select count(*) from parcours.faits_rsa_{suffixe}", token);
        var (meilleureNue, meilleure) = (durees.Min(d => d.Nue), durees.Min(d => d.Produit));
        return new("Reconstruction des faits tels que connus",
            $"{evenements:N0} événements entrelacés d'un département ({lignes:N0} lignes de faits), reconstruits par le démon du produit ; à côté, un COPY binaire, d'une seule "
            + "transaction, des mêmes lignes dans une table de mêmes colonnes et de mêmes index. Le meilleur de deux passages alternés.",
            [
                Ligne.Repere("COPY nu, mêmes colonnes, mêmes index", lignes / meilleureNue.TotalSeconds, "lignes/s"),
                Ligne.AuMoins("Reconstruction", evenements / meilleure.TotalSeconds, Cible, "événements/s"),
                Ligne.Repere("Reconstruction / COPY nu", meilleureNue / meilleure, "", "0.00"),
            ]);
    }

    private static async Task<TimeSpan> ReconstruireAsync(Chantier chantier, CancellationToken token)
    {
        using var demon = await chantier.Journal.BuildProjectionDaemonAsync();
        var chrono = Stopwatch.StartNew();
        await demon.RebuildProjectionAsync(FaitsTelsQueConnus.Nom, BancReprise.Departement, TimeSpan.FromMinutes(10), token);
        return chrono.Elapsed;
    }
}
