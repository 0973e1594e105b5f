using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Rsa.Formules.FormulesDEssai;

namespace Parcours.Domain.Tests.Rsa.Formules;

/// <summary>RSA19-F. Diagnostic le jeudi 20 mai 2021 : vendredi, mardi (le lundi de Pentecôte est férié), mercredi 26.</summary>
public sealed class PartageDesDiagnosticsTests
{
    private static readonly Fait[] Realise = [Ouverture("2021-05-02"), Orientation("2021-05-10"), Diagnostic("2021-05-20")];

    [Theory]
    [InlineData("2021-05-19", Classe.Compte, true)]
    [InlineData("2021-05-20", Classe.Compte, false)]
    [InlineData("2021-05-26", Classe.Compte, false)]
    [InlineData("2021-05-27", Classe.Echec, false)]
    public void Le_partage_est_dans_les_trois_jours_ouvres_ou_non(string partage, Classe classe, bool anomalie)
    {
        var unite = Seule("RSA19-F", "2021-01-01", "2021-12-31", "2021-12-31", [.. Realise, Partage(partage)]);
        Assert.Equal((classe, anomalie), (unite.Classe, unite.EstAnomalie));
    }

    [Theory]
    [InlineData("2021-05-26", Classe.EnAttente)]
    [InlineData("2021-05-27", Classe.Echec)]
    public void Sans_partage_en_attente_jusqu_a_l_echeance_sortie_ou_non(string observation, Classe classe)
    {
        foreach (var suite in new Fait[] { Reprise("2021-05-21"), Cloture("2021-05-21"), Deces("2021-05-21"), Statut("2021-05-21", soumis: false) })
            Assert.Equal(classe, Seule("RSA19-F", "2021-01-01", "2021-12-31", observation, [.. Realise, suite]).Classe);
    }

    [Fact]
    public void Chaque_diagnostic_compte_et_le_partage_d_un_autre_n_arrete_rien()
    {
        Fait[] faits = [.. Realise, Diagnostic("2021-05-20", "d2"), Partage("2021-05-21", "d2"), Diagnostic("2021-12-31", "d3"), Diagnostic("2022-01-01", "d4")];
        Assert.Equal((1, 2, 1, 0), Taux(Mesurer("RSA19-F", "2021-01-01", "2021-12-31", "2022-01-04", [faits])));
    }

    [Fact]
    public void Le_meme_numero_d_un_autre_episode_n_arrete_rien() =>
        Assert.Equal(Classe.Echec, Seule("RSA19-F", "2021-01-01", "2021-12-31", "2021-12-31", [.. Realise, Partage("2021-05-21") with { Episode = Second }]).Classe);

    [Theory]
    [InlineData("2021-05-19", 0)]
    [InlineData("2021-05-20", 1)]
    public void Un_diagnostic_posterieur_a_la_sortie_est_hors_champ(string sortie, int unites)
    {
        foreach (var fin in new Fait[] { Cloture(sortie), Deces(sortie), Statut(sortie, soumis: false) })
            Assert.Equal(unites, Unites("RSA19-F", "2021-01-01", "2021-12-31", "2021-12-31", [.. Realise, fin]).Count);
    }
}
