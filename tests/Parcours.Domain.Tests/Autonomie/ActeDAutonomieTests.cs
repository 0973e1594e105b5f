using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

/// <summary>Ce que tout acte d'une demande respecte en plus : le retrait et le décès (R8).</summary>
public abstract class ActeDAutonomieTests : ActeTests
{
    protected override Fait[] Avant => [DemandeApa("2022-01-10"), Complet("2022-01-20")];

    [Fact]
    public void Le_jour_du_deces_compte_encore() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet }])
            .Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_deces_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void Le_jour_du_retrait_compte_encore() =>
        EtantDonne([.. Avant, RetraitDeLEpisode with { DateEffet = Exemple.DateEffet }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_retrait_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, RetraitDeLEpisode with { DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void Le_retrait_d_une_autre_demande_est_sans_effet() =>
        EtantDonne([.. Avant, RetraitDeLEpisode with { Episode = new(Exemple.Episode.Dispositif, "9"), DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(FaitsAttendus(Exemple));

    private DemandeRetiree RetraitDeLEpisode => Retrait("2022-01-01", MotifRetrait.Autre) with { Episode = Exemple.Episode };
}
