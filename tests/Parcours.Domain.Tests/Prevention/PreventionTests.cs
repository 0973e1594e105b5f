using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Prevention;
using Parcours.Domain.Prevention.Formules;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Prevention;

public sealed class MenerActionTests : ActeTests
{
    protected override Fait[] Avant => [];

    protected override Fait Exemple => PreventionTests.Action("2022-03-01");

    [Fact]
    public void Une_action_un_autre_jour_est_un_autre_fait() =>
        EtantDonne(Exemple).Quand(PreventionTests.Action("2022-03-02")).Alors(FaitsAttendus(PreventionTests.Action("2022-03-02")));

    [Fact]
    public void Apres_le_deces_c_est_une_alerte() => EtantDonne(Deces("2022-02-28")).Quand(Exemple).Alors(AlerteAttendue("fait-posterieur-a-la-cloture"));
}

/// <summary>PRS-04, compté à la main.</summary>
public sealed class PreventionTests
{
    private static readonly Periode Annee = new(Le("2021-01-01"), Le("2021-12-31"));

    private static readonly Parametres Ages = new(new Dictionary<string, object> { ["premiere"] = 12, ["deuxieme"] = 15, ["troisieme"] = 18, ["apres"] = 26 });

    internal static ActionPreventionSpecialisee Action(string jour) => new("71014", null) { Episode = new(Dispositif.Prevention, ""), DateEffet = Le(jour) };

    /// <summary>L'âge est celui de la première action de la période, le 15 juin 2021 ; les tranches sont semi-ouvertes.</summary>
    [Theory]
    [InlineData("2009-06-16", null)]
    [InlineData("2009-06-15", "12-15")]
    [InlineData("2006-06-16", "12-15")]
    [InlineData("2006-06-15", "15-18")]
    [InlineData("2003-06-16", "15-18")]
    [InlineData("2003-06-15", "18-25")]
    [InlineData("1995-06-16", "18-25")]
    [InlineData("1995-06-15", null)]
    public void La_tranche_est_celle_de_l_age_a_la_premiere_action(string naissance, string? tranche)
    {
        Fait[] faits = [Naissance("2010-01-01", naissance), Action("2020-12-31"), Action("2021-06-15"), Action("2021-12-01")];
        Assert.Equal(1, Compter(faits));
        foreach (var autre in new[] { "12-15", "15-18", "18-25" }) Assert.Equal(autre == tranche ? 1 : 0, Compter(faits, autre));
    }

    [Fact]
    public void Un_age_inconnu_compte_sans_filtre_seulement() =>
        Assert.Equal((1, 0, 0, 0), (Compter([Action("2021-06-15")]), Compter([Action("2021-06-15")], "12-15"), Compter([Action("2021-06-15")], "15-18"), Compter([Action("2021-06-15")], "18-25")));

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-01-01", 0)]
    public void L_action_est_dans_la_periode_bornes_incluses(string jour, int attendu) => Assert.Equal(attendu, Compter([Action(jour)]));

    [Fact]
    public void Une_action_posterieure_au_deces_est_ignoree() => Assert.Equal((1, 0), (
        Compter([Action("2021-06-15"), Deces("2021-06-15")]), Compter([Action("2021-06-15"), Deces("2021-06-14")])));

    [Fact]
    public void L_annulation_de_la_premiere_action_change_l_age()
    {
        Fait[] faits = [Naissance("2010-01-01", "2006-08-01"), Action("2021-06-15"), Action("2021-08-14")];
        Assert.Equal((1, 0), (Compter(faits, "12-15"), Compter(faits, "15-18")));
        Assert.Equal((0, 1), (Compter([.. faits, Annulation("e2")], "12-15"), Compter([.. faits, Annulation("e2")], "15-18")));
    }

    private static int Compter(Fait[] faits, string? tranche = null) => JeunesConcernes.DansLaPeriode.Calculer(
        [JeuneAccompagne.Reconstituer(PersonneLue.De(IdentifiantFait.De("jeune"), Connaissance.A(Journal(faits), long.MaxValue), Le("2022-12-31")))], Ages,
        new(Annee, Le("2022-12-31"), tranche is null ? new Dictionary<string, string>() : new() { ["tranche"] = tranche })).Effectif;
}
