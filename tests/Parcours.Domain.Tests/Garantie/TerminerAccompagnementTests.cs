using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

public sealed class TerminerAccompagnementTests : ActeDAccompagnementTests
{
    protected override Fait[] Avant => [AgOriente("2022-02-01"), AgDebute("2022-02-10")];

    protected override Fait Exemple => AgTermine("2022-03-01");

    [Fact]
    public void Sans_ouverture_elle_est_refusee_une_alerte_par_lot()
    {
        EtantDonne().Quand(Exemple).Alors(RefusAttendu("cloture-sans-ouverture"));
        EtantDonne().ParLot().Quand(Exemple).Alors(AlerteAttendue("cloture-sans-ouverture"));
        EtantDonne(AgOriente("2022-02-01") with { Episode = Ag2 }).Quand(Exemple).Alors(RefusAttendu("cloture-sans-ouverture"));
    }

    [Theory]
    [InlineData("2022-01-31", false)]
    [InlineData("2022-02-01", true)]
    public void Elle_ne_precede_pas_l_orientation(string jour, bool admise) =>
        EtantDonne(AgOriente("2022-02-01")).Quand(AgTermine(jour)).Alors(admise ? FaitsAttendus(AgTermine(jour)) : RefusAttendu("cloture-sans-ouverture"));

    [Fact]
    public void Un_demarrage_sans_orientation_se_termine_aussi() =>
        EtantDonne(AgDebute("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
