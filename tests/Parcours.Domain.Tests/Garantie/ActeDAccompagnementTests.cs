using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Garantie;

/// <summary>Ce que tout acte d'un épisode d'accompagnement respecte en plus : la fin de l'épisode et le décès (R8).</summary>
public abstract class ActeDAccompagnementTests : ActeTests
{
    [Fact]
    public void Le_jour_du_deces_compte_encore() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet }])
            .Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_deces_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void La_fin_d_un_autre_episode_est_sans_effet() =>
        EtantDonne([.. Avant, FinLe(-30) with { Episode = Exemple.Episode with { Rang = "9" } }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_jour_de_la_fin_compte_encore()
    {
        if (Exemple is ICloture) return;
        EtantDonne([.. Avant, FinLe(0)]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }

    [Fact]
    public void Le_lendemain_de_la_fin_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, FinLe(-1)]).Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    private Fait FinLe(int jours) => (Exemple.Episode.Dispositif is Dispositif.GarantieActivite ? (Fait)GaTerminee("2022-01-01") : AgTermine("2022-01-01"))
        with
    { DateEffet = Exemple.DateEffet.PlusDays(jours) };
}
