using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class DesignerPersonneLienTests : ActeAseTests
{
    protected override Fait Exemple => Lien("2022-02-01");

    [Fact]
    public void Une_designation_en_remplace_une_autre_sans_alerte() =>
        EtantDonne([.. Avant, Lien("2021-02-01")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
