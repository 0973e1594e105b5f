using Parcours.Domain.Autonomie;
using Parcours.Domain.Communs;
using Xunit;
using static Parcours.Domain.Tests.Autonomie.ExemplesAutonomie;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Autonomie;

public sealed class EnregistrerDossierCompletTests : ActeDAutonomieTests
{
    protected override Fait[] Avant => [DemandeApa("2022-01-10")];

    protected override Fait Exemple => Complet("2022-03-01");

    [Fact]
    public void Le_jour_de_la_demande_est_sans_alerte() =>
        EtantDonne(DemandeApa("2022-03-01")).Quand(Exemple).Alors(FaitsAttendus(Exemple));

    [Fact]
    public void La_veille_de_la_demande_est_une_alerte() =>
        EtantDonne(DemandeApa("2022-03-02")).Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Sans_demande_est_une_alerte() => EtantDonne().Quand(Exemple).Alors(AlerteAttendue("fait-avant-la-demande"));

    [Fact]
    public void Un_second_dossier_complet_au_meme_rang_est_refuse() =>
        EtantDonne([.. Avant, Exemple]).Quand(Complet("2022-04-01", nature: NatureDemande.Revision)).Alors(RefusAttendu("dossier-deja-complet"));

    [Fact]
    public void Un_second_dossier_complet_au_meme_rang_est_une_alerte_par_lot() =>
        EtantDonne([.. Avant, Exemple]).ParLot().Quand(Complet("2022-04-01")).Alors(AlerteAttendue("dossier-deja-complet"));

    [Fact]
    public void Une_revision_suit_la_decision_d_un_autre_rang_et_se_passe_de_depot() =>
        EtantDonne([.. Avant, Exemple, DecisionApa("2022-04-01")]).Quand(Revision("2022-04-01")).Alors(FaitsAttendus(Revision("2022-04-01")));

    [Fact]
    public void Une_revision_avant_toute_decision_est_une_alerte() =>
        EtantDonne([.. Avant, Exemple, DecisionApa("2022-04-02")]).Quand(Revision("2022-04-01")).Alors(AlerteAttendue("revision-sans-decision"));

    [Fact]
    public void La_decision_de_son_propre_rang_ne_fait_pas_une_revision() =>
        EtantDonne(DecisionApa("2022-03-01") with { Episode = ApaSuivante }).Quand(Revision("2022-04-01")).Alors(AlerteAttendue("revision-sans-decision"));

    private static DossierApaComplet Revision(string jour) => Complet(jour, nature: NatureDemande.Revision) with { Episode = ApaSuivante };
}
