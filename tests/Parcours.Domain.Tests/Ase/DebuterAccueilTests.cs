using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class DebuterAccueilTests : ActeAseTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Accueil("2022-02-01");

    [Fact]
    public void Un_second_accueil_sans_sortie_est_refuse() =>
        RefuseSaufParLot(EtantDonne(Accueil("2021-01-04")), Exemple, "accueil-deja-ouvert");

    [Fact]
    public void Un_second_accueil_du_meme_jour_est_refuse() =>
        RefuseSaufParLot(EtantDonne(Accueil("2022-02-01", BaseAccueil.Alinea1)), Exemple, "accueil-deja-ouvert");

    [Fact]
    public void Un_accueil_dit_apres_coup_avant_un_autre_est_refuse_aussi() =>
        RefuseSaufParLot(EtantDonne(Accueil("2022-03-01")), Exemple, "accueil-deja-ouvert");

    [Fact]
    public void Le_jour_de_la_sortie_un_accueil_peut_reprendre() =>
        EtantDonne(Accueil("2021-01-04"), Sortie("2022-02-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_sortie_du_lendemain_ne_suffit_pas() =>
        RefuseSaufParLot(EtantDonne(Accueil("2021-01-04"), Sortie("2022-02-02")), Exemple, "accueil-deja-ouvert");

    [Fact]
    public void Une_sortie_entre_deux_accueils_dits_a_rebours_suffit() =>
        EtantDonne(Accueil("2022-03-01"), Sortie("2022-02-15")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_majorite_est_sans_alerte_le_jour_meme_en_est_une()
    {
        NeEn2004().Quand(Accueil("2022-03-09")).Alors(FaitsAttendus(Accueil("2022-03-09")));
        NeEn2004().Quand(Accueil("2022-03-10")).Alors(AlerteAttendue("accueil-d-un-majeur"));
        NeEn2004().Quand(Accueil("2022-03-10", BaseAccueil.Alinea5)).Alors(FaitsAttendus(Accueil("2022-03-10", BaseAccueil.Alinea5)));
    }

    [Fact]
    public void L_age_vient_du_bareme() =>
        NeEn2004().SousLeBareme(Baremes.Aucun with { AgesAse = [new(Le("2000-01-01"), 17, 19, "article d'essai")] })
            .Quand(Accueil("2021-03-10")).Alors(AlerteAttendue("accueil-d-un-majeur"));

    [Fact]
    public void Avant_le_premier_bareme_rien_n_est_affirme() =>
        NeEn2004().SousLeBareme(Baremes.Aucun with { AgesAse = [new(Le("2022-03-11"), 18, 21, "article d'essai")] })
            .Quand(Accueil("2022-03-10")).Alors(FaitsAttendus(Accueil("2022-03-10")));

    [Fact]
    public void Ne_un_29_fevrier_on_est_majeur_le_1er_mars()
    {
        var situation = EtantDonne(Naissance("2019-01-01", "2004-02-29")).SousLeBareme(Ages);
        situation.Quand(Accueil("2022-02-28")).Alors(FaitsAttendus(Accueil("2022-02-28")));
        situation.Quand(Accueil("2022-03-01")).Alors(AlerteAttendue("accueil-d-un-majeur"));
    }

    [Fact]
    public void La_derniere_naissance_dite_fait_foi() =>
        EtantDonne(Naissance("2020-01-01", "2010-03-10"), Naissance("2019-01-01", "2004-03-10")).SousLeBareme(Ages)
            .Quand(Accueil("2022-03-10")).Alors(FaitsAttendus(Accueil("2022-03-10")));
}
