using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Personnes;

public sealed class FusionnerPersonnesTests : ActeTests
{
    private static readonly Guid _absorbee = IdentifiantFait.De("absorbee");
    private static readonly Guid _conservee = IdentifiantFait.De("conservee");
    private static readonly Guid _tierce = IdentifiantFait.De("tierce");

    protected override Fait Exemple => Fusion(_conservee);

    [Fact]
    public void Deux_personnes_connues_se_fusionnent() => Autour().Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_personne_ne_se_fusionne_pas_avec_elle_meme() => Autour().Quand(Fusion(_absorbee)).Alors(RefusAttendu("fusion-avec-soi"));

    [Fact]
    public void Pas_meme_par_lot() => Autour().ParLot().Quand(Fusion(_absorbee)).Alors(RefusAttendu("fusion-avec-soi"));

    [Fact]
    public void L_effacee_ne_se_fusionne_plus_pas_meme_par_lot()
    {
        Autour(effacee: true).Quand(Exemple).Alors(RefusAttendu("personne-effacee"));
        Autour(effacee: true).ParLot().Quand(Exemple).Alors(RefusAttendu("personne-effacee"));
    }

    [Fact]
    public void L_absorbee_ne_l_est_qu_une_fois()
    {
        var deja = Autour((_absorbee, _tierce));
        deja.Quand(Exemple).Alors(RefusAttendu("personne-deja-absorbee"));
        deja.ParLot().Quand(Exemple).Alors(AlerteAttendue("personne-deja-absorbee"));
    }

    [Fact]
    public void Deux_fusions_ne_se_croisent_pas()
    {
        var croisee = Autour((_conservee, _absorbee));
        croisee.Quand(Exemple).Alors(RefusAttendu("fusions-croisees"));
        croisee.ParLot().Quand(Exemple).Alors(AlerteAttendue("fusions-croisees"));
        // De proche en proche aussi.
        Autour((_conservee, _tierce), (_tierce, _absorbee)).Quand(Exemple).Alors(RefusAttendu("fusions-croisees"));
    }

    [Fact]
    public void La_conservee_inconnue_est_refusee_et_n_est_qu_une_alerte_par_lot()
    {
        Autour(connue: false).Quand(Exemple).Alors(RefusAttendu("personne-inconnue"));
        Autour(connue: false).ParLot().Quand(Exemple).Alors(AlerteAttendue("personne-inconnue"));
    }

    [Fact]
    public void La_conservee_peut_elle_meme_etre_absorbee() => Autour((_conservee, _tierce)).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_fusion_s_annule_et_ne_se_corrige_pas()
    {
        var avant = EtantDonne(Exemple);
        avant.Quand(Annulation("e1")).Alors(consequence => Assert.IsType<Decision.Consigner>(consequence.Decision));
        avant.Quand(Correction("e1") with { DateEffetCorrigee = Le("2022-03-02") }).Alors(RefusAttendu("correction-d-une-fusion"));
    }

    private static PersonnesFusionnees Fusion(Guid conservee) => new(conservee) { Episode = Episode.DeLaPersonne, DateEffet = Le("2022-03-01") };

    private static Situation Autour(params (Guid Absorbee, Guid Conservee)[] fusions) => Autour(connue: true, effacee: false, fusions);

    private static Situation Autour(bool connue = true, bool effacee = false, params (Guid Absorbee, Guid Conservee)[] fusions)
    {
        var situation = EtantDonne(Ouverture("2022-01-10"));
        var autour = new SituationDeFusion(_absorbee, Fusions.Selon(fusions.Select((f, i) => (f.Absorbee, new FaitConnu(i, Fusion(f.Conservee))))), connue, effacee);
        return situation with { Contexte = situation.Contexte with { Fusion = autour } };
    }
}
