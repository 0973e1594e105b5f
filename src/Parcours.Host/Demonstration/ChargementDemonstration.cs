using System.IO.Pipelines;
using System.Text;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Droits;

namespace Parcours.Host.Demonstration;

/// <summary>Charge la démonstration par la reprise, comme toute histoire ; seulement dans un département vide.</summary>
public sealed class ChargementDemonstration(RepriseDHistoire reprise, SourcesDeDonnees sources)
{
    /// <summary>Le département de la démonstration.</summary>
    public const string Departement = "71";

    /// <summary>Le journal du département porte déjà des faits.</summary>
    public async Task<bool> ADesFaitsAsync(string departement, CancellationToken token)
    {
        await using var question = sources.Application.CreateCommand($"select exists (select 1 from {Journal.Schema}.mt_events where tenant_id = $1)");
        question.Parameters.Add(new() { Value = departement });
        return (bool)(await question.ExecuteScalarAsync(token))!;
    }

    /// <summary>Écrit l'histoire au fil de sa lecture : elle n'est jamais entière en mémoire.</summary>
    /// <param name="departement">Département vide.</param>
    /// <param name="avancer">Progression.</param>
    /// <param name="token">Annulation : rien n'est chargé.</param>
    /// <param name="sansActivites">Sans le premier accueil ni la mobilité.</param>
    public async Task<RapportDeReprise> ChargerAsync(string departement, Action<Etape>? avancer, CancellationToken token, bool sansActivites = false)
    {
        var tuyau = new Pipe();
        var ecriture = Task.Run(async () =>
        {
            try
            {
                await using var sortie = new StreamWriter(tuyau.Writer.AsStream(), new UTF8Encoding(false)) { NewLine = "\n" };
                foreach (var ligne in HistoireDemonstration.Lignes(sansActivites)) await sortie.WriteLineAsync(ligne.AsMemory(), token);
            }
            catch (Exception e)
            {
                await tuyau.Writer.CompleteAsync(e);
                throw;
            }
        }, token);
        var rapport = await reprise.ReprendreAsync(departement, tuyau.Reader.AsStream(), rangDuJour: false, avancer, token);
        await ecriture;
        return rapport;
    }
}
