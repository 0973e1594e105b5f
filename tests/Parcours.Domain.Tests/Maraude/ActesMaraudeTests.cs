using System.Text.Json;
using Parcours.Domain.Communs;
using Parcours.Domain.Transversal;
using Xunit;
using static Parcours.Domain.Tests.Maraude.Rue;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Maraude;

public sealed class EtablirContactTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => Contact("2022-03-01");

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, true)]
    public void Une_rencontre_de_personne_est_une_alerte(int adultes, int enfants, bool droite) => EtantDonne().Quand(Contact("2022-03-01", enfants, adultes))
        .Alors(droite ? FaitsAttendus(Contact("2022-03-01", enfants, adultes)) : AlerteAttendue("rencontre-de-personne"));

    [Fact]
    public void Une_correction_ne_change_pas_la_famille_que_le_flux_suit()
    {
        var autre = new EvenementCorrige("e1", null, JsonElement.Parse($$"""{"famille":"{{IdentifiantFait.De("famille/f2")}}"}"""), MotifCorrection.ErreurSaisie)
        { Episode = Exemple.Episode, DateEffet = Aujourdhui };
        EtantDonne(Exemple).Quand(autre).Alors(RefusAttendu("correction-invalide"));
    }
}

public sealed class MettreALAbriTests : ActeTests
{
    protected override Fait[] Avant => [Contact("2022-02-01")];

    protected override Fait Exemple => Abri("2022-03-01");

    [Fact]
    public void Sans_rencontre_connue_ce_jour_c_est_une_alerte()
    {
        EtantDonne().Quand(Exemple).Alors(AlerteAttendue("famille-jamais-rencontree"));
        EtantDonne(Contact("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("famille-jamais-rencontree"));
        EtantDonne(Contact("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));
    }
}

public sealed class OuvrirDroitTests : ActeTests
{
    protected override Fait[] Avant => [Contact("2022-02-01")];

    protected override Fait Exemple => Droit("2022-03-01");

    [Fact]
    public void Sans_rencontre_connue_c_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("famille-jamais-rencontree"));
}
