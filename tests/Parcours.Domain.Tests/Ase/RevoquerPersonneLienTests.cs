using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class RevoquerPersonneLienTests : ActeAseTests
{
    protected override Fait[] Avant => [Accueil("2019-09-02"), Lien("2021-05-03")];

    protected override Fait Exemple => Revocation("2022-02-01");

    [Fact]
    public void Sans_designation_est_refuse() => RefuseSaufParLot(EtantDonne(Accueil("2019-09-02")), Exemple, "personne-lien-inconnue");

    [Fact]
    public void Une_designation_deja_revoquee_est_refusee() => RefuseSaufParLot(EtantDonne([.. Avant, Revocation("2021-12-01")]), Exemple, "personne-lien-inconnue");

    [Fact]
    public void Le_jour_de_la_designation_est_admis_la_veille_non()
    {
        EtantDonne(Avant).Quand(Revocation("2021-05-03")).Alors(FaitsAttendus(Revocation("2021-05-03")));
        RefuseSaufParLot(EtantDonne(Avant), Revocation("2021-05-02"), "personne-lien-inconnue");
    }
}
