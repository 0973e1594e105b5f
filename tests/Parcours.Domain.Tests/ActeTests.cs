using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests;

/// <summary>Ce que tout acte respecte (B0) ; chaque acte en hérite et ajoute ses propres règles.</summary>
public abstract class ActeTests
{
    /// <summary>Le journal où l'exemple est accepté sans alerte.</summary>
    protected virtual Fait[] Avant => [Ouverture("2022-01-10")];

    /// <summary>Un fait accepté, d'effet antérieur à <see cref="Scenario.Aujourdhui"/>.</summary>
    protected abstract Fait Exemple { get; }

    [Fact]
    public void Est_accepte() => EtantDonne(Avant).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Est_accepte_par_lot() => EtantDonne(Avant).ParLot().Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Redit_a_la_saisie_ne_consigne_rien() => EtantDonne([.. Avant, Exemple]).Quand(Exemple).Alors(RienAFaireAttendu);

    [Fact]
    public void Redit_apres_annulation_est_consigne_de_nouveau()
    {
        var cible = $"e{Avant.Length + 1}";
        var decision = EtantDonne([.. Avant, Exemple, Annulation(cible)]).Quand(Exemple).Decision;
        Assert.True(Forme.SontIdentiques(Exemple, Assert.IsType<Decision.Consigner>(decision).Fait));
    }

    [Fact]
    public void Vaut_le_jour_meme() => EtantDonne(Avant).LeJour(Exemple.DateEffet).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Dans_le_futur_est_refuse_a_la_saisie() =>
        EtantDonne(Avant).LeJour(Exemple.DateEffet.PlusDays(-1)).Quand(Exemple).Alors(RefusAttendu("effet-futur"));

    [Fact]
    public void Dans_le_futur_n_est_admis_par_lot_que_de_la_caisse() =>
        EtantDonne(Avant).ParLot().LeJour(Exemple.DateEffet.PlusDays(-1)).Quand(Exemple)
            .Alors(Exemple is IFaitDeCaisse ? FaitsAttendus(Exemple) : RefusAttendu("effet-futur"));

    [Fact]
    public void Saisi_le_dernier_jour_du_delai_d_alerte_n_est_pas_tardif() =>
        EtantDonne(Avant).SousLeBareme(Tardif).LeJour(Exemple.DateEffet.PlusDays(30)).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Saisi_le_lendemain_du_delai_d_alerte_est_tardif() =>
        EtantDonne(Avant).SousLeBareme(Tardif).LeJour(Exemple.DateEffet.PlusDays(31)).Quand(Exemple).Alors(AlerteAttendue("saisie-tardive"));

    /// <summary>Trente jours : un nombre d'essai, non celui du barème livré.</summary>
    private static Baremes Tardif { get; } = Baremes.Aucun with { SaisieTardive = [(new LocalDate(2000, 1, 1), 30)] };
}

/// <summary>Ce que tout acte d'un épisode respecte en plus : la clôture et le décès (R8).</summary>
public abstract class ActeDEpisodeTests : ActeTests
{
    [Fact]
    public void Le_jour_du_deces_compte_encore() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet }])
            .Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_lendemain_du_deces_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, new PersonneDecedee { Episode = Episode.DeLaPersonne, DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));

    [Fact]
    public void La_cloture_d_un_autre_episode_est_sans_effet() =>
        EtantDonne([.. Avant, Cloture("2020-01-01") with { Episode = Second }]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Le_jour_de_la_cloture_compte_encore() =>
        EtantDonne([.. Avant, Cloture("2022-01-01") with { DateEffet = Exemple.DateEffet }])
            .Quand(Exemple is Domain.Rsa.DroitRsaClos ? Deces("2022-05-01") : Exemple)
            .Alors(c => Assert.Empty(Assert.IsType<Decision.Consigner>(c.Decision).Alertes));

    [Fact]
    public void Le_lendemain_de_la_cloture_est_garde_avec_une_alerte() =>
        EtantDonne([.. Avant, Cloture("2022-01-01") with { DateEffet = Exemple.DateEffet.PlusDays(-1) }])
            .Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));
}
