using Parcours.Domain.Communs;
using Parcours.Domain.Rsa;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Communs;

/// <summary>R6, à la main : e1 est toujours l'orientation du 1er février vers le CCAS.</summary>
public sealed class ConnaissanceTests
{
    private static readonly OrientationNotifiee Origine = Orientation("2022-02-01");

    [Fact]
    public void Une_correction_agit_a_sa_connaissance_jamais_avant()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"));
        Assert.Equal(Origine, A(journal, 1));
        Assert.Equal(Origine with { DateEffet = Le("2022-01-20") }, A(journal, 2));
    }

    [Fact]
    public void Avant_sa_position_un_fait_n_est_pas_connu() => Assert.Empty(Connaissance.A(Journal(Origine), 0));

    [Fact]
    public void La_derniere_correction_l_emporte_champ_par_champ()
    {
        var journal = Journal(Origine,
            Correction("e1", "2022-01-20", """{"organisme":"PLIE","parcours":"social"}"""), Correction("e1", donnees: """{"organisme":"CapEmploi"}"""));
        Assert.Equal(Origine with { DateEffet = Le("2022-01-20"), Organisme = Organisme.CapEmploi, Parcours = VoieOrientation.Social }, A(journal, 3));
    }

    [Fact]
    public void Annuler_une_correction_rend_la_valeur_precedente()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"), Correction("e1", "2022-01-21"), Annulation("e3"), Annulation("e2"));
        Assert.Equal(Le("2022-01-21"), A(journal, 3)!.DateEffet);
        Assert.Equal(Le("2022-01-20"), A(journal, 4)!.DateEffet);
        Assert.Equal(Le("2022-02-01"), A(journal, 5)!.DateEffet);
    }

    [Fact]
    public void Annuler_la_premiere_correction_garde_la_seconde()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"), Correction("e1", donnees: """{"organisme":"PLIE"}"""), Annulation("e2"));
        Assert.Equal(Origine with { Organisme = Organisme.PLIE }, A(journal, 4));
    }

    [Fact]
    public void Annuler_une_annulation_fait_revivre_le_fait()
    {
        var journal = Journal(Origine, Annulation("e1"), Annulation("e2"), Annulation("e3"));
        Assert.Equal([true, false, true, false], [.. Enumerable.Range(1, 4).Select(p => A(journal, p) is not null)]);
    }

    [Fact]
    public void Deux_annulations_veulent_deux_annulations_d_annulation()
    {
        var journal = Journal(Origine, Annulation("e1"), Annulation("e1"), Annulation("e2"), Annulation("e3"));
        Assert.Null(A(journal, 4));
        Assert.Equal(Origine, A(journal, 5));
    }

    [Fact]
    public void Une_correction_d_un_fait_annule_vaut_s_il_revit()
    {
        var journal = Journal(Origine, Annulation("e1"), Correction("e1", "2022-01-20"), Annulation("e2"));
        Assert.Null(A(journal, 3));
        Assert.Equal(Le("2022-01-20"), A(journal, 4)!.DateEffet);
    }

    [Fact]
    public void La_date_d_effet_propre_d_une_retouche_n_est_jamais_lue()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20") with { DateEffet = Le("2099-01-01") },
            Annulation("e1") with { DateEffet = Le("1999-01-01") });
        Assert.Equal(Le("2022-01-20"), A(journal, 2)!.DateEffet);
        Assert.Null(A(journal, 3));
    }

    [Fact]
    public void Un_fait_corrige_garde_son_rang()
    {
        var journal = Journal(Origine, Ouverture("2022-01-10"), Correction("e1", "2022-01-20"));
        Assert.Equal(1, Connaissance.A(journal, 3).Single(connu => connu.Fait is OrientationNotifiee).Ordre);
    }

    [Fact]
    public void L_ordre_d_arrivee_de_la_liste_est_indifferent()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"), Correction("e1", "2022-01-21"), Annulation("e3"));
        journal.Reverse();
        Assert.Equal(Le("2022-01-20"), A(journal, 4)!.DateEffet);
    }

    [Fact]
    public void Une_retouche_anterieure_a_sa_cible_ne_produit_rien()
    {
        // Journal abîmé : la retouche e1 vise e2, et e3 se vise elle-même.
        Assert.Equal(Origine, A(Journal(Correction("e2", "2022-01-20"), Origine), 2));
        Assert.Equal(Origine, A(Journal(Annulation("e2"), Origine), 2));
        Assert.Equal(Origine, A(Journal(Origine, Correction("e9", "2022-01-20"), Annulation("e3")), 3));
    }

    [Fact]
    public void Une_tres_longue_chaine_d_annulations_ne_deborde_pas_la_pile()
    {
        const int longueur = 100_000;
        var journal = Journal([Origine, .. Enumerable.Range(1, longueur).Select(i => Annulation($"e{i}"))]);
        Assert.NotNull(A(journal, longueur + 1));
        Assert.Null(A(journal, longueur));
    }

    [Fact]
    public void Les_versions_ferment_puis_rouvrent()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"), Annulation("e1"), Annulation("e3"));
        var corrigee = Origine with { DateEffet = Le("2022-01-20") };
        Assert.Equal(
            [new(1, Origine, 1, 2), new(1, corrigee, 2, 3), new(1, corrigee, 4, null)],
            Connaissance.Versions(journal[0], journal[1..]));
    }

    [Fact]
    public void La_valeur_corrigee_se_lit_meme_annulee()
    {
        var journal = Journal(Origine, Correction("e1", "2022-01-20"), Annulation("e1"));
        Assert.Equal(Le("2022-01-20"), DossierPersonne.Reconstituer(journal).ValeurCorrigee(journal[0]).DateEffet);
    }

    private static Fait? A(List<FaitConsigne> journal, long position) =>
        Connaissance.A(journal, position).Where(connu => connu.Fait is OrientationNotifiee).Select(connu => connu.Fait).SingleOrDefault();
}
