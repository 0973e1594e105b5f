using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa;

public sealed class PartagerDiagnosticTests : ActeDEpisodeTests
{
    protected override Fait[] Avant => [Ouverture("2022-01-10"), Diagnostic("2022-03-01")];

    protected override Fait Exemple => Partage("2022-03-02");

    [Fact]
    public void Un_diagnostic_inconnu_est_une_alerte() =>
        EtantDonne(Ouverture("2022-01-10"), Diagnostic("2022-03-01", "d2")).Quand(Exemple).Alors(AlerteAttendue("diagnostic-inconnu"));

    [Fact]
    public void D_autres_destinataires_font_un_autre_partage() =>
        EtantDonne([.. Avant, Exemple]).Quand(Partage("2022-03-02") with { Destinataires = [DestinataireDiagnostic.Personne] })
            .Alors(AlerteAttendue());

    [Fact]
    public void Les_memes_destinataires_d_une_autre_liste_ne_consignent_rien() =>
        EtantDonne([.. Avant, Exemple])
            .Quand(Partage("2022-03-02") with { Destinataires = new List<DestinataireDiagnostic> { DestinataireDiagnostic.Departement, DestinataireDiagnostic.Personne } })
            .Alors(RienAFaireAttendu);
}
