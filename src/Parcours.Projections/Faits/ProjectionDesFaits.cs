using System.Diagnostics.CodeAnalysis;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;
using Marten;
using Marten.Storage;
using Microsoft.Extensions.Logging;

namespace Parcours.Projections.Faits;

/// <summary>
/// L'inscription de <see cref="FaitsTelsQueConnus"/> auprès de Marten. Au fil de l'eau, Marten lit et porte le journal comme pour
/// toute projection ; de zéro, il laisse la main à <see cref="ReconstructionDesFaits"/>.
/// </summary>
internal sealed class ProjectionDesFaits : ProjectionWrapper<IDocumentOperations, IQuerySession>,
    // Redéclarées pour que Marten prenne la fabrique ci-dessous plutôt que celle de la classe de base, qui n'est pas virtuelle.
    IProjectionSource<IDocumentOperations, IQuerySession>, ISubscriptionFactory<IDocumentOperations, IQuerySession>
{
    private readonly FaitsTelsQueConnus _projection;

    public ProjectionDesFaits(FaitsTelsQueConnus projection) : base(projection, ProjectionLifecycle.Async) =>
        (_projection, Name) = (projection, FaitsTelsQueConnus.Nom);

    ISubscriptionExecution ISubscriptionFactory<IDocumentOperations, IQuerySession>.BuildExecution(
        IEventStore<IDocumentOperations, IQuerySession> store, IEventDatabase database, ILoggerFactory loggerFactory, ShardName shardName) =>
        new Execution(shardName, Options, store, database, _projection, loggerFactory.CreateLogger<ProjectionDesFaits>());

    ISubscriptionExecution ISubscriptionFactory<IDocumentOperations, IQuerySession>.BuildExecution(
        IEventStore<IDocumentOperations, IQuerySession> store, IEventDatabase database, ILogger logger, ShardName shardName) =>
        new Execution(shardName, Options, store, database, _projection, logger);

    private sealed class Execution(
        ShardName tranche, AsyncOptions options, IEventStore<IDocumentOperations, IQuerySession> store, IEventDatabase database,
        FaitsTelsQueConnus projection, ILogger logger)
        : ProjectionExecution<IDocumentOperations, IQuerySession>(tranche, options, store, database, projection, logger)
    {
        private readonly ShardName _tranche = tranche;

        public override bool TryBuildReplayExecutor([NotNullWhen(true)] out IReplayExecutor? executor)
        {
            executor = _tranche.TenantId is null ? null : new ReconstructionDesFaits(_tranche, (IMartenDatabase)_database);
            return executor is not null;
        }
    }
}
