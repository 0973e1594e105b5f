using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class SortirDeLAseTests : ActeAseTests
{
    protected override Fait Exemple => Sortie("2022-03-01");

    [Fact]
    public void Sans_accueil_connu_est_refusee() => RefuseSaufParLot(EtantDonne(), Exemple, "sortie-sans-accueil");

    [Fact]
    public void Le_jour_de_l_accueil_est_admise_la_veille_non()
    {
        EtantDonne(Avant).Quand(Sortie("2019-09-02")).Alors(FaitsAttendus(Sortie("2019-09-02")));
        RefuseSaufParLot(EtantDonne(Avant), Sortie("2019-09-01"), "sortie-sans-accueil");
    }

    [Fact]
    public void Une_seconde_sortie_est_refusee_sauf_reprise_entre_temps()
    {
        RefuseSaufParLot(EtantDonne([.. Avant, Sortie("2022-02-01")]), Exemple, "sortie-sans-accueil");
        EtantDonne([.. Avant, Sortie("2022-02-01"), Retour("2022-02-15")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
        EtantDonne([.. Avant, Sortie("2022-02-01"), PriseEnCharge("2022-02-15")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
        EtantDonne([.. Avant, Sortie("2022-02-01"), Accueil("2022-02-15")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }

    [Theory]
    [InlineData(MotifSortie.Majorite, true)]
    [InlineData(MotifSortie.FinApjm, true)]
    [InlineData(MotifSortie.RefusApjm, true)]
    [InlineData(MotifSortie.RetourFamille, false)]
    [InlineData(MotifSortie.Autre, false)]
    public void Un_motif_de_majeur_pour_un_mineur_est_une_alerte(MotifSortie motif, bool alerte)
    {
        NeEn2004(Avant).Quand(Sortie("2022-03-09", motif)).Alors(alerte ? AlerteAttendue("sortie-d-un-mineur") : FaitsAttendus(Sortie("2022-03-09", motif)));
        NeEn2004(Avant).Quand(Sortie("2022-03-10", motif)).Alors(FaitsAttendus(Sortie("2022-03-10", motif)));
    }

    [Fact]
    public void Le_motif_de_l_age_limite_avant_lui_est_une_alerte()
    {
        NeEn2001(Avant).Quand(Sortie("2022-03-09", MotifSortie.Limite21)).Alors(AlerteAttendue("sortie-avant-l-age-limite"));
        NeEn2001(Avant).Quand(Sortie("2022-03-10", MotifSortie.Limite21)).Alors(FaitsAttendus(Sortie("2022-03-10", MotifSortie.Limite21)));
    }

    [Fact]
    public void Un_deces_non_declare_est_une_alerte()
    {
        var sortie = Sortie("2022-03-01", MotifSortie.Deces);
        EtantDonne(Avant).Quand(sortie).Alors(AlerteAttendue("deces-non-declare"));
        EtantDonne([.. Avant, Deces("2022-03-01")]).Quand(sortie).Alors(FaitsAttendus(sortie));
    }
}
