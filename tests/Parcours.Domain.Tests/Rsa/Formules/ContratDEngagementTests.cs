using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA25-02. Orientation le 31 janvier 2025 : un mois mène au 28 février.</summary>
public sealed class ContratDEngagementTests
{
    private static readonly Fait[] Orientee = [Ouverture("2025-01-10"), Orientation("2025-01-31", Organisme.FranceTravail)];

    [Theory]
    [InlineData("2025-01-30", Classe.Echec)]
    [InlineData("2025-01-31", Classe.Compte)]
    [InlineData("2025-02-28", Classe.Compte)]
    [InlineData("2025-03-01", Classe.Echec)]
    public void Le_contrat_se_signe_a_compter_de_l_orientation_et_dans_le_mois(string contrat, Classe classe) =>
        Assert.Equal(classe, Unite("2025-12-31", [.. Orientee, Engagement(contrat)]).Classe);

    [Theory]
    [InlineData(NatureContrat.CER)]
    [InlineData(NatureContrat.PPAE)]
    public void Un_contrat_d_avant_la_loi_ne_compte_pas(NatureContrat nature) =>
        Assert.Equal(Classe.Echec, Unite("2025-12-31", [.. Orientee, Contrat("2025-02-10", nature)]).Classe);

    [Theory]
    [InlineData("2025-02-28", Classe.EnAttente)]
    [InlineData("2025-03-01", Classe.Echec)]
    public void Sans_contrat_en_attente_jusqu_a_l_echeance(string observation, Classe classe) => Assert.Equal(classe, Unite(observation, Orientee).Classe);

    [Theory]
    [InlineData("2025-02-28", Classe.Exclu)]
    [InlineData("2025-03-01", Classe.Echec)]
    public void La_sortie_exclut_jusqu_a_l_echeance(string sortie, Classe classe)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(classe, Unite("2025-12-31", [.. Orientee, fin]).Classe);
    }

    /// <summary>Réorientation, puis le sort de la première unité et celui de la seconde, sans contrat et avec un contrat le 10 mars.</summary>
    [Theory]
    [InlineData("2025-02-20", Classe.Exclu, Classe.Echec, Classe.Compte)]
    [InlineData("2025-02-28", Classe.Exclu, Classe.Echec, Classe.Compte)]
    [InlineData("2025-03-01", Classe.Echec, Classe.Echec, Classe.Compte)]
    [InlineData("2025-03-10", Classe.Echec, Classe.Echec, Classe.Compte)]
    [InlineData("2025-03-11", Classe.Echec, Classe.Echec, Classe.Echec)]
    public void La_reorientation_interrompt_jusqu_a_l_echeance_et_ouvre_une_unite(string jour, Classe premiere, Classe seconde, Classe secondeAvec)
    {
        Fait[] faits = [.. Orientee, Orientation(jour, Organisme.Departement) with { Rang = RangOrientation.Reorientation }];
        Assert.Equal([premiere, seconde], Toutes("2025-12-31", faits).Select(u => u.Classe));
        Assert.Equal([premiere, secondeAvec], Toutes("2025-12-31", [.. faits, Engagement("2025-03-10")]).Select(u => u.Classe));
    }

    [Theory]
    [InlineData("2025-02-19", Classe.Compte, Classe.Echec)]
    [InlineData("2025-02-20", Classe.Exclu, Classe.Compte)]
    public void Le_contrat_du_jour_de_la_reorientation_est_celui_de_la_nouvelle(string contrat, Classe premiere, Classe seconde) =>
        Assert.Equal([premiere, seconde], Toutes("2025-12-31", [.. Orientee, Orientation("2025-02-20"), Engagement(contrat)]).Select(u => u.Classe));

    [Fact]
    public void Deux_orientations_du_meme_jour_la_seconde_connue_reste()
    {
        Fait[] faits = [.. Orientee, Orientation("2025-01-31", Organisme.CCAS), Engagement("2025-01-31")];
        Assert.Equal([Classe.Exclu, Classe.Compte], Toutes("2025-12-31", faits).Select(u => u.Classe));
    }

    [Theory]
    [InlineData("2024-12-31", "2024-12-31", 0)]
    [InlineData("2024-12-31", "2025-01-01", 2)]
    [InlineData("2025-01-01", "2024-12-31", 2)]
    [InlineData("2024-11-01", null, 1)]
    public void Recu_avant_la_loi_et_deja_oriente_est_hors_champ(string reception, string? premiere, int unites) =>
        Assert.Equal(unites, Toutes("2025-12-31", [Ouverture(reception), Orientation("2025-06-02"), .. premiere is null ? [] : new Fait[] { Orientation(premiere) }]).Count);

    [Fact]
    public void Chaque_orientation_de_la_periode_est_une_unite_meme_de_la_meme_personne()
    {
        Fait[] faits = [.. Orientee, Engagement("2025-02-10"), Orientation("2025-06-02"), Cloture("2025-07-10"),
            Ouverture("2025-09-01") with { Episode = Second }, Orientation("2025-09-10") with { Episode = Second }];
        Assert.Equal([Classe.Compte, Classe.Echec, Classe.EnAttente], Toutes("2025-10-10", faits).Select(u => u.Classe));
        Assert.Single(Unites("RSA25-02", "2025-06-02", "2025-06-02", "2025-12-31", faits));
    }

    [Fact]
    public void Non_soumise_le_jour_de_l_orientation_est_hors_champ() =>
        Assert.Empty(Toutes("2025-12-31", [Ouverture("2025-01-10", soumis: false), Statut("2025-02-01", soumis: true), Orientee[1]]));

    private static ContratSigne Engagement(string jour) => Contrat(jour, NatureContrat.ContratEngagement);

    private static Unite Unite(string observation, params Fait[] faits) => Assert.Single(Toutes(observation, faits));

    private static IReadOnlyList<Unite> Toutes(string observation, params Fait[] faits) => Unites("RSA25-02", "2024-01-01", "2025-12-31", observation, faits);
}
