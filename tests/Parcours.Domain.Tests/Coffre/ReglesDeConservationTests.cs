using Parcours.Domain.Ase;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Coffre;

public sealed class ReglesDeConservationTests
{
    private static readonly Conservation _deuxAns = new(new Dictionary<Dispositif, IReadOnlyList<DureeDeConservation>>
    {
        [Dispositif.Rsa] = [Duree("2020-01-01", 24, 30)],
        [Dispositif.Ase] = [Duree("2020-01-01", null, 60)],
        [Dispositif.GarantieActivite] = [Duree("2020-01-01", 36, 45), Duree("2024-01-01", 12, 10)],
    });

    [Theory]
    [InlineData("2023-03-01", false)] // deux ans jour pour jour
    [InlineData("2023-03-02", true)]
    public void Elle_passe_le_lendemain_du_terme(string jour, bool passee)
    {
        var examen = ReglesDeConservation.Examiner(Personne(Ouvert(), Clos("2021-03-01")), _deuxAns, Le(jour));
        Assert.Equal(passee, examen is not null);
        if (passee) Assert.Equal((Le("2021-03-01"), 30), (examen!.DernierContact, examen.PreavisJours));
    }

    [Fact]
    public void Un_dossier_ouvert_la_suspend_pour_toujours() =>
        Assert.Null(ReglesDeConservation.Examiner(Personne(Ouvert()), _deuxAns, Le("2040-01-01")));

    [Fact]
    public void Une_cloture_annoncee_ne_ferme_pas_encore() =>
        Assert.Null(ReglesDeConservation.Examiner(Personne(Ouvert("2010-01-01"), Clos("2030-01-01")), _deuxAns, Le("2029-12-31")));

    [Fact]
    public void Sans_duree_arretee_pour_l_un_de_ses_dispositifs_rien_ne_passe() =>
        Assert.Null(ReglesDeConservation.Examiner(Personne(Ouvert(), Clos("2010-03-01"),
            new AccueilAseDebute(default(BaseAccueil), null, null) { Episode = new(Dispositif.Ase, ""), DateEffet = Le("2005-01-01") },
            new Domain.Personnes.PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Le("2012-01-01") }), _deuxAns, Le("2040-01-01")));

    [Fact]
    public void Avant_la_premiere_version_rien_ne_passe() =>
        Assert.Null(ReglesDeConservation.Examiner(Personne(Ouvert("2001-01-01"), Clos("2002-03-01")), _deuxAns, Le("2019-12-31")));

    [Fact]
    public void Une_personne_sans_dossier_n_est_pas_examinee() => Assert.Null(ReglesDeConservation.Examiner(DossierPersonne.Inconnue, _deuxAns, Le("2040-01-01")));

    [Theory]
    [InlineData("2023-06-01", 24)]
    [InlineData("2024-06-01", 12)]
    public void La_plus_courte_duree_est_celle_du_jour(string jour, int mois) => Assert.Equal(mois, _deuxAns.PlusCourte(Le(jour)));

    private static DureeDeConservation Duree(string debut, int? mois, int preavis) => new(Le(debut), mois, preavis, new("essai", null, Le(debut)));

    private static DroitRsaNotifie Ouvert(string le = "2019-01-01") =>
        new(NatureEntree.Primo, null, Le(le), null, null, "TAS-CL", true, null) { Episode = Episode.Rsa("1"), DateEffet = Le(le) };

    private static DroitRsaClos Clos(string le) => new(MotifCloture.Emploi) { Episode = Episode.Rsa("1"), DateEffet = Le(le) };

    private static DossierPersonne Personne(params Fait[] faits) =>
        DossierPersonne.Reconstituer([.. faits.Select((fait, rang) => new FaitConsigne(IdentifiantFait.De($"c{rang}"), rang + 1, fait))]);
}
