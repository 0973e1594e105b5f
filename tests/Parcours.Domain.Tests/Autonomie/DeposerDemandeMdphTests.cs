using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class DeposerDemandeMdphTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => DemandeMdph("2022-01-10");

    [Fact]
    public void Une_seconde_demande_au_meme_rang_est_refusee_quel_que_soit_le_droit()
    {
        EtantDonne(Exemple).Quand(DemandeMdph("2022-01-10", DroitMdph.CMI)).Alors(RefusAttendu("demande-deja-deposee"));
        EtantDonne(Exemple).ParLot().Quand(DemandeMdph("2022-01-10", DroitMdph.CMI)).Alors(AlerteAttendue("demande-deja-deposee"));
    }

    [Fact]
    public void Le_rang_suivant_et_l_APA_sont_libres()
    {
        var suivante = DemandeMdph("2022-01-10", DroitMdph.CMI) with { Episode = new(Dispositif.Pch, "2") };
        EtantDonne(Exemple).Quand(suivante).Alors(FaitsAttendus(suivante));
        EtantDonne(Exemple).Quand(DemandeApa("2022-01-10")).Alors(FaitsAttendus(DemandeApa("2022-01-10")));
    }
}
