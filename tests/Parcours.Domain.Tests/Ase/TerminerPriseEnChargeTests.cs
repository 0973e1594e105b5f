using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class TerminerPriseEnChargeTests : ActeAseTests
{
    protected override Fait[] Avant => [Accueil("2019-09-02"), PriseEnCharge("2022-01-10")];

    protected override Fait Exemple => FinDePriseEnCharge("2022-02-01");

    [Fact]
    public void Sans_prise_en_charge_est_refuse() => RefuseSaufParLot(EtantDonne(Accueil("2019-09-02")), Exemple, "prise-en-charge-inconnue");

    [Fact]
    public void Deja_terminee_est_refuse() => RefuseSaufParLot(EtantDonne([.. Avant, FinDePriseEnCharge("2022-01-20")]), Exemple, "prise-en-charge-inconnue");

    [Fact]
    public void Apres_la_sortie_est_refuse() => RefuseSaufParLot(EtantDonne([.. Avant, Sortie("2022-01-31")]), Exemple, "prise-en-charge-inconnue");

    [Fact]
    public void Le_jour_du_debut_est_admis_la_veille_non()
    {
        EtantDonne(Avant).Quand(FinDePriseEnCharge("2022-01-10")).Alors(FaitsAttendus(FinDePriseEnCharge("2022-01-10")));
        RefuseSaufParLot(EtantDonne(Avant), FinDePriseEnCharge("2022-01-09"), "prise-en-charge-inconnue");
    }
}
