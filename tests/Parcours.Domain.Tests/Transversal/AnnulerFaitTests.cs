using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Transversal;

public sealed class AnnulerFaitTests
{
    private static readonly Fait[] Avant = [Ouverture("2022-01-10"), Orientation("2022-02-01")];

    [Fact]
    public void Est_acceptee_et_va_sur_l_episode_du_fait_vise()
    {
        var proposee = Annulation("e2") with { Episode = Second };
        EtantDonne(Avant).Quand(proposee).Alors(FaitsAttendus(proposee with { Episode = Premier }));
    }

    [Fact]
    public void Une_cible_inconnue_est_refusee_partout()
    {
        EtantDonne(Avant).Quand(Annulation("e9")).Alors(RefusAttendu("fait-vise-inconnu"));
        EtantDonne(Avant).ParLot().Quand(Annulation("e9")).Alors(RefusAttendu("fait-vise-inconnu"));
    }

    [Fact]
    public void Annuler_deux_fois_ne_consigne_rien() => EtantDonne([.. Avant, Annulation("e2")]).Quand(Annulation("e2")).Alors(RienAFaireAttendu);

    [Fact]
    public void Annuler_deux_fois_par_lot_est_une_alerte() =>
        EtantDonne([.. Avant, Annulation("e2")]).ParLot().Quand(Annulation("e2")).Alors(AlerteAttendue("fait-deja-annule"));

    [Fact]
    public void Une_correction_s_annule() =>
        EtantDonne([.. Avant, Correction("e2", "2022-01-20")]).Quand(Annulation("e3")).Alors(FaitsAttendus(Annulation("e3")));

    [Fact]
    public void Une_annulation_s_annule_une_fois()
    {
        EtantDonne([.. Avant, Annulation("e2")]).Quand(Annulation("e3")).Alors(FaitsAttendus(Annulation("e3")));
        EtantDonne([.. Avant, Annulation("e2"), Annulation("e3")]).Quand(Annulation("e3")).Alors(RienAFaireAttendu);
    }

    [Fact]
    public void Un_fait_qui_revit_s_annule_de_nouveau() =>
        EtantDonne([.. Avant, Annulation("e2"), Annulation("e3")]).Quand(Annulation("e2")).Alors(FaitsAttendus(Annulation("e2")));
}
