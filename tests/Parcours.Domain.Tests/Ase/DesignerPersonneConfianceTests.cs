using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class DesignerPersonneConfianceTests : ActeAseTests
{
    protected override Fait Exemple => Confiance("2022-02-01");

    [Fact]
    public void La_veille_de_la_majorite_est_sans_alerte_le_jour_meme_en_est_une()
    {
        NeEn2004(Avant).Quand(Confiance("2022-03-09")).Alors(FaitsAttendus(Confiance("2022-03-09")));
        NeEn2004(Avant).Quand(Confiance("2022-03-10")).Alors(AlerteAttendue("personne-confiance-d-un-majeur"));
    }
}
