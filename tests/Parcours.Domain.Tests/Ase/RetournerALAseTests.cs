using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class RetournerALAseTests : ActeAseTests
{
    protected override Fait[] Avant => [Accueil("2019-09-02"), Sortie("2021-08-31")];

    protected override Fait Exemple => Retour("2022-03-15");

    [Fact]
    public void A_l_age_limite_est_refuse_la_veille_non()
    {
        NeEn2001(Avant).Quand(Retour("2022-03-09")).Alors(FaitsAttendus(Retour("2022-03-09")));
        RefuseSaufParLot(NeEn2001(Avant), Retour("2022-03-10"), "retour-apres-l-age-limite");
    }

    [Fact]
    public void Le_refus_cite_l_article_du_bareme() => NeEn2001(Avant).Quand(Retour("2022-03-10")).Alors(consequence =>
        Assert.Equal("article d'essai", Assert.IsType<Decision.Refuser>(consequence.Decision).Refus.Reference));

    [Fact]
    public void Sans_naissance_connue_rien_n_est_refuse() => EtantDonne(Avant).SousLeBareme(Ages).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_majorite_est_une_alerte_le_jour_meme_non()
    {
        NeEn2004(Avant).Quand(Retour("2022-03-09")).Alors(AlerteAttendue("retour-d-un-mineur"));
        NeEn2004(Avant).Quand(Retour("2022-03-10")).Alors(FaitsAttendus(Retour("2022-03-10")));
    }

    [Fact]
    public void Sans_sortie_connue_est_une_alerte() => EtantDonne(Accueil("2019-09-02")).Quand(Exemple).Alors(AlerteAttendue("retour-sans-sortie"));
}
