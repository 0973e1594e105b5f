using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Mobilite.MesureDExemple;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Mobilite;

public sealed class PrescrireDiagnosticTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Prescrit("2022-03-01");

    [Fact]
    public void Une_mesure_ne_se_prescrit_qu_une_fois_mais_une_personne_peut_en_avoir_plusieurs()
    {
        EtantDonne(Exemple).Quand(Prescrit("2022-04-01")).Alors(RefusAttendu("episode-deja-ouvert"));
        EtantDonne(Exemple).ParLot().Quand(Prescrit("2022-04-01")).Alors(AlerteAttendue("episode-deja-ouvert"));
        EtantDonne(Exemple).Quand(Prescrit("2022-04-01", "2")).Alors(FaitsAttendus(Prescrit("2022-04-01", "2")));
    }
}

public sealed class DebuterMobiliteTests : ActeTests
{
    protected override Fait[] Avant => [Prescrit("2022-02-01")];

    protected override Fait Exemple => Debute("2022-03-01");

    [Fact]
    public void Sans_prescription_ce_jour_c_est_une_alerte()
    {
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("debut-sans-prescription"));
        EtantDonne(Prescrit("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("debut-sans-prescription"));
        EtantDonne(Prescrit("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }

    [Fact]
    public void Un_second_debut_est_une_alerte() => EtantDonne([.. Avant, Debute("2022-02-15")]).Quand(Exemple).Alors(AlerteAttendue("deja-demarre"));
}

public sealed class TerminerMobiliteTests : ActeTests
{
    protected override Fait[] Avant => [Prescrit("2022-02-01"), Debute("2022-02-15")];

    protected override Fait Exemple => Termine("2022-03-01");

    [Fact]
    public void Rien_ne_se_termine_qui_n_ait_commence()
    {
        EtantDonne().Quand(Exemple).Alors(RefusAttendu("cloture-sans-ouverture"));
        EtantDonne().ParLot().Quand(Exemple).Alors(AlerteAttendue("cloture-sans-ouverture"));
        EtantDonne(Debute("2022-03-02")).Quand(Exemple).Alors(RefusAttendu("cloture-sans-ouverture"));
        EtantDonne(Debute("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }

    [Fact]
    public void Une_prescription_suffit() => EtantDonne(Prescrit("2022-02-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
