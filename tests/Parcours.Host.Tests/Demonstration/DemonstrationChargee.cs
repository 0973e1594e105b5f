using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Host.Demonstration;
using Parcours.Host.Reprise;
using Parcours.Projections;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>Les essais qui lisent la démonstration : elle se charge une fois pour tous, et aucun ne l'écrit.</summary>
[CollectionDefinition(nameof(DemonstrationChargee))]
public sealed class CollectionDemonstration : ICollectionFixture<DemonstrationChargee>;

/// <summary>La démonstration, chargée par la reprise dans un département du vrai PostgreSQL des essais.</summary>
public sealed class DemonstrationChargee(HoteAvecBase hote) : IAsyncLifetime
{
    // L'histoire finit après le jour où l'hôte des essais se croit.
    private static readonly FakeClock Horloge = new(Instant.FromUtc(2022, 10, 1, 0, 0));

    public string Departement { get; } = hote.DepartementDe<DemonstrationChargee>();

    public IServiceProvider Services => hote.Alba.Services;

    public LocalDate Aujourdhui => Horloge.GetCurrentInstant().InUtc().Date;

    public ClientHttp Client => hote.Parler(Departement);

    public async ValueTask InitializeAsync()
    {
        var sources = Services.GetRequiredService<SourcesDeDonnees>();
        var reprise = new RepriseDHistoire(sources, Services.GetRequiredService<Departements>(), Services.GetRequiredService<Baremes>(), Horloge);
        var rapport = await new ChargementDemonstration(reprise, sources).ChargerAsync(Departement, null, CancellationToken.None, sansActivites: true);
        Assert.False(rapport.EstRefusee);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
