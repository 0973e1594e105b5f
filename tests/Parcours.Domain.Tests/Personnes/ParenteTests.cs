using Parcours.Domain.Communs;
using Parcours.Domain.Personnes;
using Xunit;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;

namespace Parcours.Domain.Tests.Personnes;

public sealed class ParenteTests
{
    private static readonly Guid _a = IdentifiantFait.De("a");
    private static readonly Guid _b = IdentifiantFait.De("b");
    private static readonly Guid _c = IdentifiantFait.De("c");

    [Fact]
    public void Chacun_est_lui_meme_avant_la_fusion_et_apres_sa_defaite()
    {
        var parente = Parente((_a, 1, Ouverture("2022-01-10")), (_b, 2, Ouverture("2022-01-12")), (_b, 5, Fusion(_a)), (_b, 8, Annulation("f5")));
        Assert.Equal([new(_b, 0, 5), new(_a, 5, 8), new(_b, 8, null)], parente.Appartenances(_b));
        Assert.Equal([new(_a, 0, null)], parente.Appartenances(_a));
        Assert.Equal([_a, _b], Personnes(parente, 4));
        Assert.Equal([_a], Personnes(parente, 5));
        Assert.Equal([_a], Personnes(parente, 7));
        Assert.Equal([_a, _b], Personnes(parente, 8));
    }

    [Fact]
    public void Annuler_l_annulation_reunit_de_nouveau() => Assert.Equal([new(_b, 0, 5), new(_a, 5, 6), new(_b, 6, 7), new(_a, 7, null)],
        Parente((_b, 5, Fusion(_a)), (_b, 6, Annulation("f5")), (_b, 7, Annulation("f6"))).Appartenances(_b));

    [Fact]
    public void Les_fusions_s_enchainent()
    {
        var parente = Parente((_a, 1, Fusion(_b)), (_b, 3, Fusion(_c)), (_b, 6, Annulation("f3")));
        Assert.Equal([new(_a, 0, 1), new(_b, 1, 3), new(_c, 3, 6), new(_b, 6, null)], parente.Appartenances(_a));
    }

    [Fact]
    public void De_deux_fusions_qui_se_croisent_la_plus_ancienne_l_emporte() =>
        Assert.Equal([_b], Personnes(Parente((_a, 3, Fusion(_b)), (_b, 4, Fusion(_a))), 9));

    [Fact]
    public void D_une_absorbee_deux_fois_la_premiere_vaut_et_la_seconde_revit_si_on_l_annule()
    {
        var parente = Parente((_a, 3, Fusion(_b)), (_a, 4, Fusion(_c)), (_a, 7, Annulation("f3")));
        Assert.Equal([new(_a, 0, 3), new(_b, 3, 7), new(_c, 7, null)], parente.Appartenances(_a));
    }

    [Fact]
    public void Les_episodes_ne_se_heurtent_pas_et_les_faits_restent_ce_qu_ils_sont()
    {
        var (sienne, laSienne) = (Ouverture("2022-01-10"), Ouverture("2022-01-12"));
        var parente = Parente((_a, 1, sienne), (_b, 2, laSienne), (_b, 5, Fusion(_a)));
        var (personne, faits) = Assert.Single(parente.Personnes(5));
        Assert.Equal(_a, personne);
        Assert.Equal([1, 2, 5], faits.Select(fait => fait.Position));
        Assert.Same(sienne, faits[0].Fait);
        Assert.NotEqual(sienne.Episode, faits[1].Fait.Episode);
        Assert.Equal(laSienne, faits[1].Fait with { Episode = laSienne.Episode });
        Assert.True(Episode.RangEstLisible(faits[1].Fait.Episode.Rang));
        Assert.Same(laSienne, parente.Personnes(4).Single(p => p.Personne == _b).Faits[0].Fait);
    }

    [Fact]
    public void Un_parcours_sans_rang_ne_fait_qu_un() =>
        Assert.Equal(new(Dispositif.Ase, ""), EpisodeReuni.De(_b, _a, new(Dispositif.Ase, "")));

    [Fact]
    public void Le_rang_reuni_ne_depend_que_du_flux_et_de_son_rang()
    {
        Assert.Equal(EpisodeReuni.De(_b, _a, Premier), EpisodeReuni.De(_b, _c, Premier));
        Assert.NotEqual(EpisodeReuni.De(_b, _a, Premier), EpisodeReuni.De(_b, _a, Second));
        Assert.NotEqual(EpisodeReuni.De(_b, _a, Premier), EpisodeReuni.De(_c, _a, Premier));
        Assert.Equal(Premier, EpisodeReuni.De(_a, _a, Premier));
    }

    [Fact]
    public void Ce_qui_change_les_fusions_se_reconnait()
    {
        var parente = Parente((_b, 1, Ouverture("2022-01-10")), (_b, 2, Annulation("f1")), (_b, 5, Fusion(_a)), (_b, 6, Annulation("f5")), (_b, 7, Annulation("f6")));
        Assert.Equal([5, 6, 7], parente.Faits.Where(parente.EnChange).Select(fait => fait.Position));
    }

    private static PersonnesFusionnees Fusion(Guid conservee) => new(conservee) { Episode = Episode.DeLaPersonne, DateEffet = Le("2022-03-01") };

    private static Parente Parente(params (Guid Flux, long Position, Fait Fait)[] faits) => new(faits.GroupBy(fait => fait.Flux)
        .ToDictionary(flux => flux.Key, flux => (IReadOnlyList<FaitConsigne>)[.. flux.Select(fait => new FaitConsigne(IdentifiantFait.De($"f{fait.Position}"), fait.Position, fait.Fait))]));

    private static IEnumerable<Guid> Personnes(Parente parente, long position) => parente.Personnes(position).Select(personne => personne.Personne);
}
