using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class DeposerDemandeApaTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => DemandeApa("2022-01-10");

    [Fact]
    public void Une_seconde_demande_au_meme_rang_est_refusee() =>
        EtantDonne(Exemple).Quand(DemandeApa("2022-01-11")).Alors(RefusAttendu("demande-deja-deposee"));

    [Fact]
    public void Une_seconde_demande_au_meme_rang_est_une_alerte_par_lot() =>
        EtantDonne(Exemple).ParLot().Quand(DemandeApa("2022-01-11")).Alors(AlerteAttendue("demande-deja-deposee"));

    [Fact]
    public void Le_rang_suivant_est_libre()
    {
        var suivante = DemandeApa("2022-01-11") with { Episode = ApaSuivante };
        EtantDonne(Exemple).Quand(suivante).Alors(FaitsAttendus(suivante));
    }

    [Fact]
    public void Annulee_elle_laisse_la_place() =>
        EtantDonne(Exemple, Annulation("e1")).Quand(DemandeApa("2022-01-11")).Alors(FaitsAttendus(DemandeApa("2022-01-11")));
}
