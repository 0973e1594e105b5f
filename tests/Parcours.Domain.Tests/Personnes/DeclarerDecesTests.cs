using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Personnes;

public sealed class DeclarerDecesTests : ActeTests
{
    protected override Fait Exemple => Deces("2022-03-01");

    [Fact]
    public void Une_autre_date_est_une_alerte() =>
        EtantDonne(Deces("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("deces-deja-connu"));

    [Fact]
    public void Un_deces_annule_s_oublie() =>
        EtantDonne(Deces("2022-03-02"), Annulation("e1")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Apres_la_cloture_d_un_episode_est_sans_alerte() =>
        EtantDonne(Ouverture("2022-01-10"), Cloture("2022-02-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
}
