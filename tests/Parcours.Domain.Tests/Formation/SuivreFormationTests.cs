using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Formation;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Formation.Agent;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Formation;

public sealed class SuivreFormationTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Suivie("2022-03-01");

    [Fact]
    public void La_meme_formation_un_autre_jour_est_un_autre_fait() =>
        EtantDonne(Exemple).Quand(Suivie("2022-03-02")).Alors(FaitsAttendus(Suivie("2022-03-02")));

    [Fact]
    public void Une_correction_change_le_theme_et_le_financement() =>
        Assert.IsType<Decision.Consigner>(EtantDonne(Exemple).Quand(Corriger("""{"theme":"insertion","financement":"specifique"}""")).Decision);

    [Fact]
    public void Une_correction_ne_change_pas_l_agent_que_le_flux_suit()
    {
        foreach (var situation in new[] { EtantDonne(Exemple), EtantDonne(Exemple).ParLot() })
        {
            var refus = Assert.IsType<Decision.Refuser>(situation.Quand(Corriger($$"""{"agent":"{{A2}}"}""")).Decision).Refus;
            Assert.Equal("correction-invalide", refus.Code);
            Assert.Equal("agent", Assert.Single(refus.Erreurs!).Champ);
        }
    }

    [Fact]
    public void Une_correction_peut_redire_l_agent() => Assert.IsType<Decision.Consigner>(
        EtantDonne(Exemple).Quand(Corriger($$"""{"agent":"{{A1}}","theme":"insertion"}""")).Decision);

    [Fact]
    public void Le_flux_d_un_agent_se_reconnait() =>
        Assert.Equal(("agent", "personne", null), (
            DossierPersonne.Reconstituer(Journal(Exemple)).Genre, DossierPersonne.Reconstituer(Journal(Ouverture("2022-01-10"))).Genre, DossierPersonne.Inconnue.Genre));

    private static EvenementCorrige Corriger(string donnees) =>
        new("e1", null, JsonElement.Parse(donnees), MotifCorrection.ErreurSaisie) { Episode = new(Dispositif.Formation, ""), DateEffet = Aujourdhui };
}
