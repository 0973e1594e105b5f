using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

public sealed class DesignerReferentTests : ActeDeReferenceTests
{
    protected override Fait Exemple => Designe("2022-03-01", Beta);

    [Fact]
    public void La_premiere_designation_est_admise() => EtantDonne().Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Sans_l_accord_de_la_personne_elle_est_refusee_d_ou_qu_elle_vienne()
    {
        var sansAccord = Designe("2022-03-01", accord: false);
        EtantDonne().Quand(sansAccord).Alors(RefusAttendu("designation-sans-accord"));
        EtantDonne().ParLot().Quand(sansAccord).Alors(RefusAttendu("designation-sans-accord"));
    }

    [Fact]
    public void Le_jour_meme_de_la_precedente_elle_est_admise() =>
        EtantDonne(Avant).Quand(Designe("2022-01-10", Beta)).Alors(FaitsAttendus(Designe("2022-01-10", Beta)));
}
