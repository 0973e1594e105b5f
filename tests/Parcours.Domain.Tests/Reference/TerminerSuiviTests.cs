using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Reference;

public sealed class TerminerSuiviTests : ActeDeReferenceTests
{
    protected override Fait Exemple => Fini("2022-03-01");

    [Fact]
    public void Sans_designation_elle_est_refusee() => EtantDonne().Quand(Exemple).Alors(RefusAttendu("fin-sans-designation"));

    [Fact]
    public void Sans_designation_elle_est_une_alerte_par_lot() =>
        EtantDonne().ParLot().Quand(Exemple).Alors(AlerteAttendue("fin-sans-designation"));

    [Theory]
    [InlineData("2022-01-09", false)]
    [InlineData("2022-01-10", true)]
    public void Elle_ne_precede_pas_la_designation(string jour, bool admise) =>
        EtantDonne(Avant).Quand(Fini(jour)).Alors(admise ? FaitsAttendus(Fini(jour)) : RefusAttendu("fin-sans-designation"));

    [Fact]
    public void Un_suivi_ne_finit_pas_deux_fois() =>
        EtantDonne([.. Avant, Fini("2022-02-01")]).Quand(Exemple).Alors(RefusAttendu("fin-sans-designation"));

    [Fact]
    public void Une_fin_annulee_laisse_finir() =>
        EtantDonne([.. Avant, Fini("2022-02-01"), Annulation("e2")]).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void Une_designation_a_laquelle_une_correction_retire_l_accord_ne_se_finit_pas() =>
        EtantDonne([.. Avant, Correction("e1", donnees: """{"accordPersonne":false}""") with { Episode = Ref }]).Quand(Exemple)
            .Alors(RefusAttendu("fin-sans-designation"));
}
