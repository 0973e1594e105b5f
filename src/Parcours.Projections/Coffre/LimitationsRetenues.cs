using Parcours.Projections.Retenues;

namespace Parcours.Projections.Coffre;

/// <summary>Les personnes dont le traitement est limité, par département, retenues tant que ni limitation ni fusion ne change : toute lecture nominative les demande.</summary>
public sealed class LimitationsRetenues(Limitations limitations) : Retenue<string, IReadOnlySet<Guid>>
{
    /// <inheritdoc/>
    public override string Canal => SchemaDuCoffre.CanalDesLimitations;

    /// <inheritdoc cref="Limitations.EnVigueurAsync"/>
    public Task<IReadOnlySet<Guid>> EnVigueurAsync(string departement, CancellationToken token) => DeAsync(departement, token);

    /// <inheritdoc/>
    public override void Apprendre(string annonce) => ToutRelire();

    /// <inheritdoc/>
    protected override Task<IReadOnlySet<Guid>> LireAsync(string demandee, CancellationToken token) => limitations.EnVigueurAsync(demandee, token);
}
