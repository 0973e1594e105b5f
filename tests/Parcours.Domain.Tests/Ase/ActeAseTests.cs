using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

/// <summary>Ce que tout acte d'un parcours de l'aide sociale à l'enfance respecte : le décès le ferme, une sortie non (C4).</summary>
public abstract class ActeAseTests : ActeTests
{
    protected override Fait[] Avant => [Accueil("2019-09-02")];

    [Fact]
    public void Le_jour_du_deces_compte_encore() =>
        EtantDonne([.. Avant, Deces("2022-01-01") with { DateEffet = Exemple.DateEffet }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_deces_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, Deces("2022-01-01") with { DateEffet = Exemple.DateEffet.PlusDays(-1) }]).Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void Une_sortie_n_est_pas_une_cloture()
    {
        var decision = EtantDonne([.. Avant, Sortie("2022-01-01") with { DateEffet = Exemple.DateEffet.PlusDays(-1) }]).ParLot().Quand(Exemple).Decision;
        Assert.DoesNotContain(Assert.IsType<Decision.Consigner>(decision).Alertes, alerte => alerte.Code == "fait-posterieur-a-la-cloture");
    }

    /// <summary>Né le 10 mars 2004 : majeur le 10 mars 2022.</summary>
    protected Situation NeEn2004(params Fait[] faits) => EtantDonne([.. faits, Naissance("2019-01-01", "2004-03-10")]).SousLeBareme(Ages);

    /// <summary>Né le 10 mars 2001 : vingt et un ans le 10 mars 2022.</summary>
    protected Situation NeEn2001(params Fait[] faits) => EtantDonne([.. faits, Naissance("2019-01-01", "2001-03-10")]).SousLeBareme(Ages);

    /// <summary>Refusé à la saisie, accepté avec la même alerte par lot : l'autre fait peut n'être pas encore arrivé.</summary>
    protected static void RefuseSaufParLot(Situation situation, Fait fait, string code, params string[] autresAlertes)
    {
        situation.Quand(fait).Alors(RefusAttendu(code));
        situation.ParLot().Quand(fait).Alors(AlerteAttendue([code, .. autresAlertes]));
    }
}
