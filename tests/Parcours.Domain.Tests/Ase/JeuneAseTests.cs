using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Ase.ExemplesAse;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Ase;

public sealed class JeuneAseTests
{
    [Fact]
    public void Sans_fait_il_n_y_a_rien()
    {
        var jeune = Vu("2022-12-31");
        Assert.Empty(jeune.Accueils);
        Assert.Empty(jeune.Faits);
        Assert.Null(jeune.Deces);
        Assert.Null(jeune.NeLe);
    }

    [Fact]
    public void Chaque_sortie_finit_l_accueil_ouvert()
    {
        var jeune = Vu("2022-12-31", Accueil("2019-01-07"), Sortie("2020-03-02"), Accueil("2020-03-02"), Sortie("2021-04-01"), Sortie("2021-05-01"), Accueil("2022-01-10"));
        Assert.Equal([(Le("2019-01-07"), Le("2020-03-02")), (Le("2020-03-02"), Le("2021-04-01")), (Le("2022-01-10"), null)], jeune.Accueils.Select(accueil => (accueil.Du, accueil.Au)));
    }

    [Fact]
    public void Un_accueil_dit_deux_fois_n_en_fait_qu_un() =>
        Assert.Equal(Le("2019-01-07"), Assert.Single(Vu("2022-12-31", Accueil("2019-02-01"), Accueil("2019-01-07")).Accueils).Du);

    [Fact]
    public void Les_faits_posterieurs_a_l_observation_ou_au_deces_n_y_sont_pas()
    {
        Assert.Null(Assert.Single(Vu("2020-03-01", Accueil("2019-01-07"), Sortie("2020-03-02")).Accueils).Fin);
        var mort = Vu("2022-12-31", Accueil("2019-01-07"), Deces("2020-02-01"), Entretien("2020-02-01"), Sortie("2020-02-02"));
        Assert.Null(Assert.Single(mort.Accueils).Fin);
        Assert.NotNull(mort.Premier<EntretienAutonomieTenu>());
        Assert.Equal(Le("2020-02-01"), mort.DecedeLe);
    }

    [Theory]
    [InlineData("2020-02-01", "2020-02-01")]
    [InlineData("2020-02-02", "2020-02-01")]
    [InlineData("2020-01-31", "2020-01-31")]
    public void Une_sortie_de_motif_deces_vaut_deces_le_premier_des_deux_fait_foi(string deces, string attendu)
    {
        var jeune = Vu("2022-12-31", Accueil("2019-01-07"), Sortie("2020-02-01", MotifSortie.Deces), Deces(deces));
        Assert.Equal(Le(attendu), jeune.DecedeLe);
        Assert.Null(Assert.Single(jeune.Accueils).Fin);
    }

    [Fact]
    public void Une_naissance_a_venir_n_en_est_pas_une()
    {
        Assert.Null(Vu("2022-12-31", Naissance("2022-01-01", "9999-12-31")).NeLe);
        Assert.Equal(Le("2004-03-10"), Vu("2022-12-31", Naissance("2022-01-01", "2004-03-10")).NeLe);
    }

    [Fact]
    public void Une_revocation_vaut_le_jour_meme_et_une_designation_du_meme_jour_apres_elle()
    {
        var jeune = Vu("2022-12-31", Lien("2021-01-04"), Revocation("2021-06-01"), Lien("2021-09-01"), Revocation("2021-12-01"), Lien("2021-12-01"));
        Assert.Null(jeune.PersonneLien(Le("2021-01-03")));
        Assert.NotNull(jeune.PersonneLien(Le("2021-05-31")));
        Assert.Null(jeune.PersonneLien(Le("2021-06-01")));
        Assert.Equal(3, jeune.PersonneLien(Le("2021-09-01"))?.Ordre);
        Assert.Equal(5, jeune.PersonneLien(Le("2021-12-01"))?.Ordre);
    }

    internal static JeuneAse Vu(string observation, params IEnumerable<Fait> faits) =>
        JeuneAse.Reconstituer(PersonneLue.De(Rsa.Personne.Une, Connaissance.A(Journal(faits), long.MaxValue), Le(observation)));
}
