using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class SignerContratTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [Ouverture("2022-01-10"), Orientation("2022-02-01")];

    protected override Fait Exemple => Contrat("2022-03-01");

    [Fact]
    public void Le_jour_de_l_orientation_est_sans_alerte() =>
        EtantDonne(Avant).Quand(Contrat("2022-02-01")).Alors(FaitsAttendus(Contrat("2022-02-01")));

    [Fact]
    public void La_veille_de_l_orientation_est_une_alerte() =>
        EtantDonne(Avant).Quand(Contrat("2022-01-31")).Alors(AlerteAttendue("contrat-avant-orientation"));

    [Fact]
    public void Sans_orientation_est_une_alerte() =>
        EtantDonne(Ouverture("2022-01-10")).Quand(Exemple).Alors(AlerteAttendue("contrat-avant-orientation"));

    [Fact]
    public void Une_fin_de_validite_le_jour_de_la_signature_est_admise() =>
        EtantDonne(Avant).Quand(DUnJour).Alors(FaitsAttendus(DUnJour));

    [Fact]
    public void Une_fin_de_validite_la_veille_est_refusee_partout()
    {
        var contrat = Contrat("2022-03-01") with { FinValidite = Le("2022-02-28") };
        EtantDonne(Avant).Quand(contrat).Alors(RefusAttendu("validite-avant-signature"));
        EtantDonne(Avant).ParLot().Quand(contrat).Alors(RefusAttendu("validite-avant-signature"));
    }

    private static ContratSigne DUnJour => Contrat("2022-03-01") with { FinValidite = Le("2022-03-01") };
}
