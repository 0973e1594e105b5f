using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA25-03. Contrat le 31 août 2025 : six mois mènent au 28 février 2026, douze au 31 août 2026.</summary>
public sealed class ReexamenSocialTests
{
    private static readonly Fait[] Signe = [Ouverture("2025-08-01"), Social("2025-08-10"), Engagement("2025-08-31")];

    [Theory]
    [InlineData("2025-08-31", Classe.Echec)]
    [InlineData("2025-09-01", Classe.Compte)]
    [InlineData("2026-02-28", Classe.Compte)]
    [InlineData("2026-03-01", Classe.Echec)]
    public void Le_diagnostic_conjoint_est_dans_les_six_mois_ou_non(string diagnostic, Classe classe) =>
        Assert.Equal(classe, Unite("2027-12-31", [.. Signe, DiagnosticConjoint(diagnostic)]).Classe);

    [Theory]
    [InlineData("2026-02-28", Classe.EnAttente)]
    [InlineData("2026-03-01", Classe.Echec)]
    public void Sans_diagnostic_en_attente_jusqu_a_l_echeance(string observation, Classe classe) => Assert.Equal(classe, Unite(observation, Signe).Classe);

    [Theory]
    [InlineData(true, "2026-08-31")]
    [InlineData(false, "2026-02-28")]
    [InlineData(null, "2026-02-28")]
    public void Le_precedent_diagnostic_porte_l_echeance_a_douze_mois(bool? vulnerable, string echeance) =>
        Assert.Equal(Le(echeance), Unite("2027-12-31", [.. Signe, DiagnosticConjoint("2025-08-31") with { Vulnerabilite = vulnerable }]).Echeance);

    [Fact]
    public void C_est_le_dernier_diagnostic_qui_dit_la_vulnerabilite()
    {
        Fait[] faits = [.. Signe, DiagnosticConjoint("2025-08-20") with { Vulnerabilite = true }];
        Assert.Equal(Le("2026-08-31"), Unite("2027-12-31", faits).Echeance);
        Assert.Equal(Le("2026-02-28"), Unite("2027-12-31", [.. faits, DiagnosticConjoint("2025-08-25")]).Echeance);
        Assert.Equal(Le("2026-02-28"), Unite("2027-12-31", [.. Signe, DiagnosticConjoint("2025-09-20") with { Vulnerabilite = true }]).Echeance);
    }

    [Theory]
    [InlineData("2026-02-28", Classe.Exclu)]
    [InlineData("2026-03-01", Classe.Echec)]
    public void La_sortie_et_la_reorientation_excluent_jusqu_a_l_echeance(string jour, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(jour), Deces(jour), Statut(jour, soumis: false), Orientation(jour, Organisme.FranceTravail) })
            Assert.Equal(classe, Unite("2027-12-31", [.. Signe, fin]).Classe);
    }

    [Theory]
    [InlineData("2025-12-09", Classe.Compte)]
    [InlineData("2025-12-10", Classe.Compte)]
    [InlineData("2025-12-11", Classe.Exclu)]
    public void Le_diagnostic_qui_conclut_a_reorienter_compte(string diagnostic, Classe classe) =>
        Assert.Equal(classe, Unite("2027-12-31", [.. Signe, DiagnosticConjoint(diagnostic), Orientation("2025-12-10", Organisme.FranceTravail)]).Classe);

    [Fact]
    public void La_revision_du_contrat_ouvre_un_nouveau_delai()
    {
        Fait[] faits = [.. Signe, Engagement("2025-12-10") with { Rang = RangContrat.Renouvellement }];
        Assert.Equal([Classe.Exclu, Classe.EnAttente], Toutes("2026-06-10", faits).Select(u => u.Classe));
        Assert.Equal([Classe.Exclu, Classe.Echec], Toutes("2026-06-11", faits).Select(u => u.Classe));
        Assert.Equal([Classe.Exclu, Classe.Compte], Toutes("2026-06-11", [.. faits, DiagnosticConjoint("2026-02-01")]).Select(u => u.Classe));
        Assert.Equal([Classe.Compte, Classe.Echec], Toutes("2026-06-11", [.. faits, DiagnosticConjoint("2025-12-10")]).Select(u => u.Classe));
    }

    [Theory]
    [InlineData(VoieOrientation.Social, 1)]
    [InlineData(VoieOrientation.SocioPro, 0)]
    [InlineData(VoieOrientation.Emploi, 0)]
    [InlineData(null, 0)]
    public void Seule_compte_l_orientation_sociale_courante(VoieOrientation? parcours, int unites) =>
        Assert.Equal(unites, Toutes("2027-12-31", Ouverture("2025-08-01"), Orientation("2025-08-05") with { Parcours = VoieOrientation.Emploi },
            Orientation("2025-08-10") with { Parcours = parcours }, Engagement("2025-08-31")).Count);

    [Theory]
    [InlineData("2025-08-31", 1)]
    [InlineData("2025-09-01", 0)]
    public void L_orientation_du_jour_du_contrat_est_la_sienne(string orientation, int unites) =>
        Assert.Equal(unites, Toutes("2027-12-31", Ouverture("2025-08-01"), Social(orientation), Engagement("2025-08-31")).Count);

    [Theory]
    [InlineData(NatureContrat.CER)]
    [InlineData(NatureContrat.PPAE)]
    public void Un_contrat_d_avant_la_loi_est_hors_champ(NatureContrat nature) =>
        Assert.Empty(Toutes("2027-12-31", Ouverture("2025-08-01"), Social("2025-08-10"), Contrat("2025-08-31", nature)));

    /// <summary>
    /// Cas travaillé à la main, contrats de 2025, observé le 15 mars 2026. A : contrat le 10 janvier, diagnostic le 10 juillet, à
    /// l'échéance, qui constate une vulnérabilité ; contrat révisé ce jour, douze mois, jusqu'au 10 juillet 2026 : attend. B : contrat le
    /// 10 janvier, diagnostic le 11 juillet : trop tard. C : contrat le 1er octobre, rien : attend jusqu'au 1er avril. D : réorienté à
    /// France Travail le 1er mai sans diagnostic : interrompu. E : clos le 2 mars : exclu. F : orientation vers l'emploi : hors champ.
    /// Un mois plus tard, C est en échec.
    /// </summary>
    [Fact]
    public void Cas_travaille_a_la_main()
    {
        Fait[] debut = [Ouverture("2025-01-02"), Social("2025-01-05"), Engagement("2025-01-10")];
        Fait[][] population =
        [
            [.. debut, DiagnosticConjoint("2025-07-10") with { Vulnerabilite = true }, Engagement("2025-07-10") with { Rang = RangContrat.Renouvellement }],
            [.. debut, DiagnosticConjoint("2025-07-11")],
            [Ouverture("2025-09-02"), Social("2025-09-05"), Engagement("2025-10-01")],
            [.. debut, Orientation("2025-05-01", Organisme.FranceTravail)],
            [.. debut, Cloture("2025-03-02")],
            [Ouverture("2025-01-02"), Orientation("2025-01-05") with { Parcours = VoieOrientation.Emploi }, Engagement("2025-01-10")],
        ];
        Assert.Equal((1, 2, 2, 2), Taux(Mesurer("RSA25-03", "2025-01-01", "2025-12-31", "2026-03-15", population)));
        Assert.Equal((1, 3, 1, 2), Taux(Mesurer("RSA25-03", "2025-01-01", "2025-12-31", "2026-04-15", population)));
        Assert.Equal((0, 1, 0, 0), Taux(Mesurer("RSA25-03", "2025-10-01", "2025-10-01", "2026-04-15", population)));
    }

    private static OrientationNotifiee Social(string jour) => Orientation(jour, Organisme.Departement) with { Parcours = VoieOrientation.Social };

    private static ContratSigne Engagement(string jour) => Contrat(jour, NatureContrat.ContratEngagement);

    private static Unite Unite(string observation, params Fait[] faits) => Assert.Single(Toutes(observation, faits));

    private static IReadOnlyList<Unite> Toutes(string observation, params Fait[] faits) => Unites("RSA25-03", "2025-01-01", "2025-12-31", observation, faits);
}
