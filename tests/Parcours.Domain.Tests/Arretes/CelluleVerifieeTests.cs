using Parcours.Domain.Arretes;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Xunit;

namespace Parcours.Domain.Tests.Arretes;

/// <summary>Un chiffre arrêté, ce que le recalcul en rend, et ce qu'on en sait : deux questions, deux réponses.</summary>
public sealed class CelluleVerifieeTests
{
    private static readonly CelluleArretee _arretee = new(new(1, 1, 1, 0, 0, 0), 50.0m);
    private static readonly CelluleArretee _autre = new(new(2, 0, 1, 0, 0, 0), 100.0m);

    [Fact]
    public void Le_meme_chiffre_de_la_meme_definition_est_identique() => Attendre(EtatDeCellule.Identique, true, _arretee, true);

    [Fact]
    public void Le_meme_chiffre_d_une_definition_changee_reste_conforme_et_se_dit() => Attendre(EtatDeCellule.EmpreinteChangee, true, _arretee, false);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Un_autre_chiffre_n_est_pas_conforme_quelle_que_soit_la_definition(bool memeEmpreinte) => Attendre(EtatDeCellule.ValeurChangee, false, _autre, memeEmpreinte);

    [Fact]
    public void Une_meme_valeur_de_deux_autres_termes_est_un_autre_chiffre() =>
        Attendre(EtatDeCellule.ValeurChangee, false, new(new(2, 2, 1, 0, 0, 0), 50.0m), true);

    [Fact]
    public void Ce_qui_ne_se_recalcule_pas_n_est_pas_conforme() => Attendre(EtatDeCellule.NonRecalculee, false, null, false);

    [Fact]
    public void Une_correction_apprise_depuis_est_un_ecart_et_laisse_l_arrete_conforme()
    {
        var cellule = CelluleVerifiee.De(_arretee, _arretee, _autre, memeEmpreinte: true);
        Assert.True(cellule.EstConforme);
        Assert.True(cellule.EstEnEcart);
        Assert.Equal(new Bilan(1, -1, 0, 0, 0, 0), cellule.Ecart);
        Assert.False(CelluleVerifiee.De(_arretee, _arretee, _arretee, memeEmpreinte: true).EstEnEcart);
        Assert.Null(CelluleVerifiee.De(_arretee, null, null, memeEmpreinte: false).Ecart);
    }

    [Fact]
    public void Un_arrete_ne_garde_d_une_mesure_que_ce_que_sa_forme_publie()
    {
        var mesure = new Mesure(3, 4, 5, 6, []) { Somme = 70, Effectif = 2 };
        Assert.Equal(new(new(2, 0, 0, 0, 0, 0), 2), CelluleArretee.De(FormeDeValeur.Comptage, mesure, 2));
        Assert.Equal(new(new(3, 4, 5, 6, 0, 0), 42.9m), CelluleArretee.De(FormeDeValeur.Taux, mesure, 42.9m));
        Assert.Equal(new(new(0, 0, 0, 0, 70, 2), 35), CelluleArretee.De(FormeDeValeur.Moyenne, mesure, 35));
    }

    private static void Attendre(EtatDeCellule etat, bool conforme, CelluleArretee? recalculee, bool memeEmpreinte)
    {
        var cellule = CelluleVerifiee.De(_arretee, recalculee, recalculee, memeEmpreinte);
        Assert.Equal((etat, conforme), (cellule.Etat, cellule.EstConforme));
    }
}
