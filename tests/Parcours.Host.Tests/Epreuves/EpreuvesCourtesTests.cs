using Alba;
using Microsoft.AspNetCore.TestHost;
using Parcours.Epreuves.Courses;
using Parcours.Epreuves.Fichiers;
using Parcours.Epreuves.Histoires;
using Parcours.Epreuves.Hostile;
using Parcours.Epreuves.Lois;
using Parcours.Epreuves.Rejeu;
using Parcours.Epreuves.Socle;
using Parcours.Epreuves.Tableurs;

namespace Parcours.Host.Tests.Epreuves;

/// <summary>Un petit tour des longues épreuves à chaque essai ; les vraies sont dans .ci/run.</summary>
public sealed class EpreuvesCourtesTests(HoteAvecBase hote)
{
    // Hors du vivier des autres essais, chaque épreuve a ses codes.
    private Terrain Terrain(params string[] departements) =>
        new(hote.Alba.Services, () => hote.Alba.GetTestServer().CreateClient(), departements, estPartage: true);

    [Fact]
    public Task Une_histoire_au_sort_se_lit_dans_les_tables_comme_dans_le_journal() =>
        EpreuveHistoires.PasserAsync(Terrain("60"), graine: 7, new TailleDHistoire(Personnes: 8, Faits: 80, Lectures: 6), TestContext.Current.CancellationToken);

    [Fact]
    public Task Un_fichier_abime_est_pris_entier_ou_refuse_sans_rien_ecrire() =>
        EpreuveFichiers.PasserAsync(Terrain("61", "62", "63"), graine: 7, mutations: 8, TestContext.Current.CancellationToken);

    [Fact]
    public Task Un_tableur_abime_ne_casse_rien_et_n_ecrit_que_ce_qu_il_dit() =>
        EpreuveTableurs.PasserAsync(Terrain("971"), graine: 7, mutations: 240, TestContext.Current.CancellationToken);

    [Fact]
    public Task Une_course_n_a_qu_un_gagnant() =>
        EpreuveCourses.PasserAsync(Terrain("64"), graine: 7, tours: 6, TestContext.Current.CancellationToken);

    [Fact]
    public Task Une_demande_hostile_ne_casse_rien_ne_montre_rien_et_n_ecrit_rien_de_refuse() =>
        EpreuveHostile.PasserAsync(Terrain("65", "94"), graine: 7, demandes: 400, TestContext.Current.CancellationToken);

    [Fact]
    public Task Le_journal_rejoue_redonne_chaque_chiffre_des_tables() =>
        EpreuveRejeu.PasserAsync(Terrain("66"), graine: 7, new TailleDuRejeu(AvecDemonstration: false, Suite: 150, Questions: 40), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Les_lois_tiennent_sur_une_histoire_au_sort(int graine) => EpreuveLois.Passer(graine, personnes: 40, faits: 600);
}
