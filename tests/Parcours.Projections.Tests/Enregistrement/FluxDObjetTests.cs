using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using Parcours.Domain.Personnes;
using Parcours.Projections.Enregistrement;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Projections.Tests.Enregistrement;

/// <summary>Le flux d'un agent s'enregistre et se porte comme celui d'une personne, et ne se confond pas avec lui.</summary>
public sealed class FluxDObjetTests(BaseDEssais essais)
{
    private static readonly Guid Premier = DepartementDEssais.Personne("a1");

    private readonly DepartementDEssais _departement = essais.Prendre();

    [Fact]
    public async Task Une_formation_et_ses_retouches_sont_portees_puis_reconstruites()
    {
        await _departement.ConsignerAsync(Depot("e1", Formation("2022-03-01")), Depot("e2", Formation("2022-04-01")),
            Depot("e3", Annulation("e1") with { Episode = new(Dispositif.Formation, "") }));
        await _departement.PorterAsync();
        var lignes = await _departement.LignesAsync("faits_for");
        Assert.Equal(
        [
            $"1 [1,3[ 0 FormationSuivie 2022-03-01 agent={Premier} theme=numerique financement=CNFPT",
            $"2 [2,[ 0 FormationSuivie 2022-04-01 agent={Premier} theme=numerique financement=CNFPT",
        ], lignes);

        var avant = await _departement.ToutAsync();
        await essais.ReconstruireAsync(_departement.Code);
        await _departement.PorterAsync();
        Assert.Equal(avant, await _departement.ToutAsync());
    }

    [Fact]
    public async Task Ni_deces_ni_episode_n_entrent_sur_le_flux_d_un_agent_ni_formation_sur_celui_d_une_personne()
    {
        await _departement.ConsignerAsync(Depot("e1", Formation("2022-03-01")), new(DepartementDEssais.Personne("p1"), "p1-e1", Ouverture("2022-03-01"), new()));
        var sorts = await _departement.DeposerAsync(DepartementDEssais.Midi, Origine.Saisie,
            Depot("e2", new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = new(2022, 4, 1) }) with { ExigePersonneConnue = true },
            Depot("e3", Orientation("2022-04-01")) with { ExigePersonneConnue = true },
            new(DepartementDEssais.Personne("p1"), "e4", Formation("2022-04-01"), new(), ExigePersonneConnue: true));
        Assert.All(sorts, sort => Assert.IsType<Depose.PersonneInconnue>(sort));
    }

    private static FormationSuivie Formation(string jour) =>
        new(Premier, ThemeFormation.Numerique, FinancementFormation.CNFPT) { Episode = new(Dispositif.Formation, ""), DateEffet = Le(jour) };

    private static Depot Depot(string id, Fait fait) => new(Premier, id, fait, new() { Voie = "lot" });
}
