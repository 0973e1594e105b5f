using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Faits;

/// <summary>
/// Porte le journal dans les tables de faits, par lots et dans la transaction de Marten, progression comprise. Un lot déjà porté
/// (par une reprise) est passé ; une reconstruction efface l'avancement, et le premier lot vide alors les tables.
/// </summary>
public sealed class FaitsTelsQueConnus : IProjection
{
    /// <summary>Nom de la projection.</summary>
    public const string Nom = "faits";

    /// <inheritdoc/>
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var consignes = new List<FaitAPorter>(events.Count);
        foreach (var evenement in events)
            if (evenement.Data is Fait fait)
                consignes.Add(new(evenement.StreamId, new(evenement.Id, evenement.Sequence, fait), evenement.Timestamp));
        if (consignes.Count > 0)
            ((ITransactionParticipantRegistrar)operations).AddTransactionParticipant(new EcritureDesFaits(operations.TenantId, consignes));
        return Task.CompletedTask;
    }
}

/// <summary>Un fait du journal, sa personne et l'instant où il a été connu.</summary>
public readonly record struct FaitAPorter(Guid Personne, FaitConsigne Consigne, DateTimeOffset ConnuLe);
