using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class ConstaterSituationTests : ActeAseTests
{
    protected override Fait Exemple => Situation("2022-02-01", logement: true);

    [Fact]
    public void Un_constat_apres_la_sortie_est_admis() =>
        EtantDonne([.. Avant, Sortie("2021-12-01")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
