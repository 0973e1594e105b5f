using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.Horloges.Liste;

namespace Parcours.Projections.Tests.Horloges;

/// <summary>Chaque horloge de l'aide sociale à l'enfance à ses bornes.</summary>
public sealed class HorlogesAseTests
{
    private static readonly Episode Ase = new(Dispositif.Ase, "");

    [Theory]
    [InlineData("2005-06-15", "2022-06-15", "2022-06-15")]
    [InlineData("2005-06-15", "2022-06-16", "2022-06-15 en retard")]
    [InlineData("2004-02-29", "2021-02-28", "2021-03-01")]
    [InlineData("2005-06-15", "2023-06-14", "2022-06-15 en retard")]
    [InlineData("2005-06-15", "2023-06-15", "")]
    public void L_entretien_d_autonomie_est_attendu_au_dix_septieme_anniversaire_jusqu_a_la_majorite(string neLe, string jour, string attendu) =>
        Assert.Equal(attendu, Dire("entretien-autonomie", jour, Naissance("2019-01-01", neLe), Accueil("2020-01-10")));

    [Theory]
    [InlineData("2022-06-14", "2022-06-15")]
    [InlineData("2022-06-15", "")]
    public void Accueilli_a_dix_sept_ans_revolus_le_jeune_n_a_pas_d_echeance(string accueil, string attendu) =>
        Assert.Equal(attendu, Dire("entretien-autonomie", "2022-06-15", Naissance("2019-01-01", "2005-06-15"), Accueil(accueil)));

    [Fact]
    public void L_entretien_la_sortie_ou_le_deces_ferme_l_entretien_d_autonomie_le_jour_meme()
    {
        foreach (var fait in new Fait[] { new EntretienAutonomieTenu(null, null, null) { Episode = Ase, DateEffet = Le("2022-03-10") }, Sortie("2022-03-10"),
            Sortie("2022-03-10", MotifSortie.Deces), Deces("2022-03-10") })
        {
            Fait[] faits = [Naissance("2019-01-01", "2005-06-15"), Accueil("2020-01-10"), fait];
            Assert.Equal("2022-06-15", Dire("entretien-autonomie", "2022-03-09", faits));
            Assert.Equal("", Dire("entretien-autonomie", "2022-03-10", faits));
        }
    }

    [Fact]
    public void Sans_naissance_connue_rien_n_est_liste() => Assert.Empty(Ouverte("2022-06-15", Accueil("2020-01-10"), Sortie("2022-03-10")));

    [Theory]
    [InlineData("2022-10-31", "2022-10-31")]
    [InlineData("2022-11-01", "2022-10-31 en retard")]
    [InlineData("2023-03-31", "2022-10-31 en retard")]
    [InlineData("2023-04-01", "")]
    public void L_entretien_d_apres_sortie_est_attendu_jusqu_a_sept_mois_et_suivi_un_an(string jour, string attendu) =>
        Assert.Equal(attendu, Dire("entretien-apres-sortie", jour, Sorti("2022-03-31")));

    [Fact]
    public void La_fenetre_s_ouvre_a_cinq_mois()
    {
        var decompte = Assert.Single(Ouverte("2022-06-15", Sorti("2022-03-31")));
        Assert.Equal((Le("2022-08-31"), Le("2022-10-31")), (decompte.APartirDu, decompte.Echeance));
    }

    [Theory]
    [InlineData("2022-08-30", "2022-10-31")]
    [InlineData("2022-08-31", "")]
    [InlineData("2022-10-05", "")]
    public void Un_entretien_avant_la_fenetre_n_arrete_rien(string entretien, string attendu) => Assert.Equal(attendu,
        Dire("entretien-apres-sortie", "2022-10-10", [.. Sorti("2022-03-31"), new EntretienSixMoisTenu(null, null) { Episode = Ase, DateEffet = Le(entretien) }]));

    [Theory]
    [InlineData("2022-09-29", "")]
    [InlineData("2022-09-30", "2022-10-31")]
    public void Un_retour_avant_six_mois_interrompt_plus_tard_non(string retour, string attendu) => Assert.Equal(attendu,
        Dire("entretien-apres-sortie", "2022-10-10", [.. Sorti("2022-03-31"), new RetourAse(BaseRetour.Alinea5) { Episode = Ase, DateEffet = Le(retour) }]));

    [Fact]
    public void Un_refus_est_trace_et_n_arrete_rien() => Assert.Equal("2022-10-31",
        Dire("entretien-apres-sortie", "2022-10-10", [.. Sorti("2022-03-31"), new EntretienSixMoisRefuse(null) { Episode = Ase, DateEffet = Le("2022-10-01") }]));

    [Theory]
    [InlineData("2022-02-08", "")]
    [InlineData("2022-02-09", "2022-09-09")]
    public void La_loi_vaut_pour_les_sorties_depuis_son_entree_en_vigueur(string sortie, string attendu) =>
        Assert.Equal(attendu, Dire("entretien-apres-sortie", "2022-06-01", Sorti(sortie)));

    [Theory]
    [InlineData("2004-03-31", "2022-10-31")]
    [InlineData("2004-04-01", "")]
    public void Seule_la_sortie_d_un_majeur_le_lance(string neLe, string attendu) =>
        Assert.Equal(attendu, Dire("entretien-apres-sortie", "2022-06-01", Naissance("2019-01-01", neLe), Accueil("2020-01-10"), Sortie("2022-03-31")));

    private static Fait[] Sorti(string jour) => [Naissance("2019-01-01", "2003-05-05"), Accueil("2020-01-10"), Sortie(jour)];

    private static AccueilAseDebute Accueil(string jour) => new(BaseAccueil.Alinea1, null, null) { Episode = Ase, DateEffet = Le(jour) };

    private static SortieAse Sortie(string jour, MotifSortie motif = MotifSortie.Majorite) => new(motif) { Episode = Ase, DateEffet = Le(jour) };
}
