using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

/// <summary>Ce que tout acte du référent respecte en plus : le décès, et la fin d'un suivi, qui ne ferme rien.</summary>
public abstract class ActeDeReferenceTests : ActeTests
{
    protected override Fait[] Avant => [Designe("2022-01-10")];

    [Fact]
    public void Le_jour_du_deces_compte_encore() =>
        EtantDonne([.. Avant, Deces(0)]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_deces_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, Deces(-1)]).Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void Apres_la_fin_d_un_suivi_et_une_nouvelle_designation_rien_n_est_douteux() =>
        EtantDonne([.. Avant, Fini("2022-02-01"), Designe("2022-02-15", Beta)]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    private PersonneDecedee Deces(int jours) => new() { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet.PlusDays(jours) };
}
