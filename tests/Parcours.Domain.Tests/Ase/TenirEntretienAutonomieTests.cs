using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class TenirEntretienAutonomieTests : ActeAseTests
{
    protected override Fait Exemple => Entretien("2022-02-01");

    [Fact]
    public void Sans_accueil_ce_jour_est_une_alerte()
    {
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("entretien-sans-accueil"));
        EtantDonne(Accueil("2022-02-02")).Quand(Exemple).Alors(AlerteAttendue("entretien-sans-accueil"));
        EtantDonne(Accueil("2019-09-02"), Sortie("2022-01-31")).Quand(Exemple).Alors(AlerteAttendue("entretien-sans-accueil"));
    }

    [Fact]
    public void La_veille_de_la_majorite_est_sans_alerte_le_jour_meme_en_est_une()
    {
        NeEn2004(Avant).Quand(Entretien("2022-03-09")).Alors(FaitsAttendus(Entretien("2022-03-09")));
        NeEn2004(Avant).Quand(Entretien("2022-03-10")).Alors(AlerteAttendue("entretien-d-un-majeur"));
    }
}
