using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class DebuterPriseEnChargeTests : ActeAseTests
{
    protected override Fait Exemple => PriseEnCharge("2022-03-15");

    [Fact]
    public void A_l_age_limite_est_refusee_la_veille_non()
    {
        NeEn2001(Avant).Quand(PriseEnCharge("2022-03-09")).Alors(FaitsAttendus(PriseEnCharge("2022-03-09")));
        RefuseSaufParLot(NeEn2001(Avant), PriseEnCharge("2022-03-10"), "prise-en-charge-apres-l-age-limite");
    }

    [Fact]
    public void L_annee_scolaire_engagee_se_finit_apres_l_age_limite() =>
        NeEn2001(Avant).Quand(PriseEnCharge("2022-03-10", FormeJeuneMajeur.AnneeScolaire)).Alors(FaitsAttendus(PriseEnCharge("2022-03-10", FormeJeuneMajeur.AnneeScolaire)));

    [Fact]
    public void La_veille_de_la_majorite_est_une_alerte_le_jour_meme_non()
    {
        NeEn2004(Avant).Quand(PriseEnCharge("2022-03-09")).Alors(AlerteAttendue("prise-en-charge-avant-la-majorite"));
        NeEn2004(Avant).Quand(PriseEnCharge("2022-03-10")).Alors(FaitsAttendus(PriseEnCharge("2022-03-10")));
    }

    [Fact]
    public void Deja_en_cours_est_une_alerte_terminee_non()
    {
        EtantDonne([.. Avant, PriseEnCharge("2022-03-10")]).Quand(Exemple).Alors(AlerteAttendue("prise-en-charge-deja-debutee"));
        EtantDonne([.. Avant, PriseEnCharge("2022-03-10"), FinDePriseEnCharge("2022-03-14")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }
}
