using NodaTime;
using Parcours.Domain.Arretes;
using Parcours.Domain.Communs;
using Parcours.Projections.Arretes;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Matrices;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Arretes;

/// <summary>
/// Trois personnes entrées en 2022, et ce qu'on en savait le 31 mars : p1 orientée dans le mois, p2 trop tard, p3 encore attendue. De quoi arrêter, altérer et
/// vérifier.
/// </summary>
public sealed class DepartementArrete(BaseDEssais essais) : IAsyncLifetime
{
    public static readonly DemandeDArrete Demande = new("calpae-2022", 2022, new(2022, 3, 31));

    public DepartementDEssais Departement { get; } = essais.Prendre();

    public TableDesArretes Table { get; } = new(essais.Sources);

    public async ValueTask InitializeAsync()
    {
        await Departement.ConsignerAsync(A("2022-03-02T09:00:00Z"), Depot("o1", Ouverture("2022-02-01")), Depot("o2", Ouverture("2022-02-01"), "p2"), Depot("o3", Ouverture("2022-03-01"), "p3"));
        await Departement.ConsignerAsync(A("2022-03-31T09:00:00Z"), Depot("n1", Orientation("2022-02-10")), Depot("n2", Orientation("2022-03-20"), "p2"));
        await Departement.PorterAsync();
    }

    public Task<SortDArrete> PrendreAsync(DemandeDArrete? demande = null, Guid? id = null, string? departement = null) =>
        new PriseDArrete(essais.Sources, CatalogueIndicateurs.Embarque, Table).PrendreAsync(
            departement ?? Departement.Code, demande ?? Demande, CatalogueMatrices.Embarque.Trouver("calpae-2022")!, id ?? Guid.CreateVersion7(), "a17",
            Instant.FromUtc(2022, 6, 15, 10, 0).PlusNanoseconds(123_456_789).InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]), CancellationToken.None);

    public async Task<Guid> PrisAsync(DemandeDArrete? demande = null, Guid? id = null) => Assert.IsType<SortDArrete.Pris>(await PrendreAsync(demande, id)).Arrete.Inscrit.Id;

    public async Task<ArreteLu> LireAsync(Guid id) => (await Table.LireAsync(Departement.Code, id, CancellationToken.None))!;

    public async Task<VerificationDArrete> VerifierAsync(Guid id, CatalogueIndicateurs? catalogue = null) =>
        (await new VerificationDesArretes(essais.Sources, catalogue ?? CatalogueIndicateurs.Embarque).VerifierAsync(Departement.Code, await LireAsync(id), CancellationToken.None))!;

    /// <summary>Du SQL de propriétaire, déclencheurs éteints ; <c>@</c> y est la ligne de l'arrêté.</summary>
    public Task AltererAsync(Guid id, string sql) => essais.ExecuterAsync(
        "set session_replication_role = replica; " + sql.Replace("@", $"departement = '{Departement.Code}' and id = '{id}'", StringComparison.Ordinal) + "; set session_replication_role = origin");

    public static CelluleVerifiee Cellule(VerificationDArrete verification, string code) => verification.Lignes.Single(ligne => ligne.Ligne.Code == code).Cellules[^1];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
