using Npgsql;
using Parcours.Projections.Coffre;
using Parcours.Projections.Habilitations;
using Parcours.Projections.Retenues;
using Parcours.Projections.Tests.Qualite;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Retenues;

/// <summary>Ce qui se retient se relit dès qu'il change, et ne se retient plus dès que l'écoute se rompt.</summary>
public sealed class EcouteDesChangementsTests(BaseDEssais essais)
{
    private static readonly TimeSpan _delai = TimeSpan.FromSeconds(10);
    private readonly DepartementDEssais _departement = essais.Prendre();
    private readonly LimitationsRetenues _limitees = new(new(essais.Sources));

    [Fact]
    public async Task Une_limitation_posee_puis_levee_et_une_fusion_se_voient_sans_relire_sans_cesse()
    {
        using var arret = new CancellationTokenSource();
        var ecoute = new EcouteDesChangements(essais.Sources, [_limitees]).EcouterAsync(arret.Token);
        var (limitations, absorbee, conservee) = (new Limitations(essais.Sources), Personne("ecoute-b"), Personne("ecoute-a"));
        await _departement.ConsignerAsync(Depot("ec-a1", Ouverture("2022-01-10"), "ecoute-a"), Depot("ec-b1", Ouverture("2022-02-01"), "ecoute-b"));
        await AttendreAsync([]);

        Assert.True(await limitations.PoserAsync(_departement.Code, absorbee, "exactitude-contestee", "essais", Midi, CancellationToken.None));
        await AttendreAsync([absorbee]);
        await _departement.ConsignerAsync(Depot("ec-f1", QualiteDEssais.Fusion("ecoute-a", "2022-06-10"), "ecoute-b"));
        await _departement.PorterAsync();
        await AttendreAsync([absorbee, conservee]);
        Assert.Same(await LireAsync(), await LireAsync());
        Assert.True(await limitations.LeverAsync(_departement.Code, absorbee, "essais", Midi, CancellationToken.None));
        await AttendreAsync([]);

        await arret.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ecoute);
        Assert.NotSame(await LireAsync(), await LireAsync());
    }

    [Fact]
    public async Task Rompue_plus_rien_n_est_retenu_et_la_perte_se_dit()
    {
        var habilitations = new HabilitationsRetenues(new(essais.Sources));
        var ecoute = new EcouteDesChangements(essais.Sources, [habilitations, _limitees]).EcouterAsync(CancellationToken.None);
        for (var fin = DateTime.UtcNow + _delai; !ReferenceEquals(await LireAsync(), await LireAsync()); await Task.Delay(10)) Assert.True(DateTime.UtcNow < fin, "L'écoute ne commence pas.");
        Assert.Same(await HabilitationsAsync(), await HabilitationsAsync());

        // Celle du service, partagée par l'assembly, se reprend d'elle-même.
        await essais.ExecuterAsync("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen parcours_%'");
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ecoute);
        Assert.NotSame(await LireAsync(), await LireAsync());
        Assert.NotSame(await HabilitationsAsync(), await HabilitationsAsync());

        Task<IReadOnlyList<Domain.Habilitations.Habilitation>> HabilitationsAsync() => habilitations.DeAsync(_departement.Code, "agent", CancellationToken.None);
    }

    private Task<IReadOnlySet<Guid>> LireAsync() => _limitees.EnVigueurAsync(_departement.Code, CancellationToken.None);

    private async Task AttendreAsync(HashSet<Guid> attendues)
    {
        for (var fin = DateTime.UtcNow + _delai; !(await LireAsync()).SetEquals(attendues); await Task.Delay(10))
            Assert.True(DateTime.UtcNow < fin, $"Limitées : {string.Join(' ', await LireAsync())}.");
    }
}
