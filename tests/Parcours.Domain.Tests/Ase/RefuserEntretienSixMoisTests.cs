using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class RefuserEntretienSixMoisTests : ActeAseTests
{
    protected override Fait[] Avant => [Accueil("2019-09-02"), Sortie("2021-08-31")];

    protected override Fait Exemple => EntretienRefuse("2022-02-28");

    [Fact]
    public void Avant_la_sortie_est_une_alerte_le_jour_meme_non()
    {
        EtantDonne(Avant).Quand(EntretienRefuse("2021-08-30")).Alors(AlerteAttendue("entretien-avant-sortie"));
        EtantDonne(Avant).Quand(EntretienRefuse("2021-08-31")).Alors(FaitsAttendus(EntretienRefuse("2021-08-31")));
    }
}
