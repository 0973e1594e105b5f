using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Lecture;
using Parcours.Projections.Rejeu;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Personnes;

/// <summary>Deux personnes fusionnées se lisent comme une, de la position où on l'apprend à celle où on le défait, et le passé n'en bouge pas (R9).</summary>
public sealed class FusionsTests(BaseDEssais essais)
{
    private static readonly Periode _annee = new(new(2022, 1, 1), new(2022, 12, 31));
    private static readonly LocalDate _observation = new(2022, 6, 15);
    private static readonly IReadOnlyDictionary<string, string> _sansFiltre = new Dictionary<string, string>();

    [Fact]
    public async Task Fusionner_puis_defaire_rend_chaque_chiffre_d_avant_et_rien_ne_bouge_telle_que_connue_avant()
    {
        var departement = essais.Prendre();
        var avant = (await departement.ConsignerAsync(
            Depot("a1", Ouverture("2022-01-10"), "a"), Depot("a2", Orientation("2022-01-20"), "a"), Depot("a3", Contrat("2022-02-10"), "a"),
            Depot("b1", Ouverture("2022-02-01", "TAS-MP"), "b"), Depot("b2", Cloture("2022-05-01"), "b"), Depot("c1", Ouverture("2022-03-01"), "c"))).Max();
        var dAvant = await ChiffresAsync(departement, avant);
        Assert.Equal(3, Entrants(dAvant));

        var fusion = (await departement.ConsignerAsync(Depot("f1", Fusion("a"), "b")))[0];
        await departement.PorterAsync();
        // Entrées la même période, elles comptent une fois, par la première entrée.
        Assert.Equal(2, Entrants(await ChiffresAsync(departement, fusion)));
        Assert.Equal(2, Entrants(await ChiffresAsync(departement, fusion, new() { ["territoire"] = "TAS-CL" })));
        Assert.Equal(0, Entrants(await ChiffresAsync(departement, fusion, new() { ["territoire"] = "TAS-MP" })));
        Assert.Equal(dAvant, await ChiffresAsync(departement, avant));

        var defaite = (await departement.ConsignerAsync(Depot("f2", Annulation("f1"), "b")))[0];
        await departement.PorterAsync();
        Assert.Equal(dAvant, await ChiffresAsync(departement, defaite));
        Assert.Equal(dAvant, await ChiffresAsync(departement, avant));
        Assert.Equal(2, Entrants(await ChiffresAsync(departement, fusion)));

        var refaite = (await departement.ConsignerAsync(Depot("f3", Annulation("f2"), "b")))[0];
        await departement.PorterAsync();
        Assert.Equal(await ChiffresAsync(departement, fusion), await ChiffresAsync(departement, refaite));
        await VerifierLOracleAsync(departement, avant, fusion, defaite, refaite);
    }

    [Fact]
    public async Task Ce_que_l_absorbee_apprend_se_lit_sous_la_conservee_retouches_comprises()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(Depot("a1", Ouverture("2022-01-10"), "a"));
        await departement.ConsignerAsync(Depot("b1", Ouverture("2022-02-01"), "b"), Depot("b2", Orientation("2022-02-10"), "b"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("f1", Fusion("a"), "b"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("b3", Contrat("2022-03-01"), "b"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("b4", Correction("b2") with { DateEffetCorrigee = Le("2022-02-12") }, "b"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("b5", Annulation("b3"), "b"), Depot("b6", Deces("2022-06-01"), "b"));
        await departement.PorterAsync();

        var reuni = EpisodeReuni.De(Personne("b"), Personne("a"), Premier).Rang;
        Assert.Equal(
        [
            "1 [1,[ 1 DroitRsaNotifie 2022-01-10",
            $"2 [4,[ {reuni} DroitRsaNotifie 2022-02-01",
            $"3 [4,6[ {reuni} OrientationNotifiee 2022-02-10",
            $"3 [6,[ {reuni} OrientationNotifiee 2022-02-12",
            $"5 [5,7[ {reuni} ContratSigne 2022-03-01",
        ], (await departement.LignesAsync(personne: "a")).Select(ligne => string.Join(' ', ligne.Split(' ')[..5])));
        Assert.Equal(["2 [2,4[ 1 DroitRsaNotifie 2022-02-01", "3 [3,4[ 1 OrientationNotifiee 2022-02-10"],
            (await departement.LignesAsync(personne: "b")).Select(ligne => string.Join(' ', ligne.Split(' ')[..5])));
        // Le décès de l'une est celui de l'autre.
        Assert.Equal(["4 [4,[ 0 PersonnesFusionnees", "8 [8,[ 0 PersonneDecedee"],
            (await departement.LignesAsync("faits_personne", "a")).Select(ligne => string.Join(' ', ligne.Split(' ')[..4])));
        await VerifierLOracleAsync(departement, 3, 4, 5, 6, 7, 8);
    }

    [Fact]
    public async Task Une_reconstruction_rend_les_memes_lignes()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(Depot("a1", Ouverture("2022-01-10"), "a"), Depot("b1", Ouverture("2022-02-01"), "b"), Depot("c1", Ouverture("2022-02-03"), "c"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("f1", Fusion("a"), "b"), Depot("f2", Fusion("b"), "c"));
        await departement.PorterAsync();
        await departement.ConsignerAsync(Depot("b2", Contrat("2022-03-01"), "b"), Depot("b3", Annulation("f1"), "b"), Depot("c2", Cloture("2022-04-01"), "c"));
        await departement.PorterAsync();
        var avant = await departement.ToutAsync();
        Assert.Contains(avant, ligne => ligne.StartsWith("fusion ", StringComparison.Ordinal));
        await essais.Service<Reconstruction>().ReconstruireAsync(departement.Code, CancellationToken.None);
        await departement.PorterAsync();
        Assert.Equal(avant, await departement.ToutAsync());
        await VerifierLOracleAsync(departement, 3, 5, 6, 7, 8);
    }

    [Fact]
    public async Task Une_fusion_est_une_cause_d_ecart_et_sa_defaite_aussi()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(A("2023-01-10T10:00:00Z"), Depot("a1", Ouverture("2022-01-10"), "a"), Depot("b1", Ouverture("2022-02-01"), "b"));
        await departement.ConsignerAsync(A("2023-02-10T10:00:00Z"), Depot("f1", Fusion("a"), "b"));
        await departement.ConsignerAsync(A("2023-03-10T10:00:00Z"), Depot("b2", Annulation("f1"), "b"));
        await departement.PorterAsync();
        foreach (var (de, a, parts) in new[] { ("2023-01-31", "2023-02-28", new[] { -1 }), ("2023-02-28", "2023-03-31", [1]), ("2023-01-31", "2023-03-31", [-1, 1]) })
        {
            var (decomposition, refus) = await new LectureDesEcarts(essais.Sources, essais.Service<LectureIndicateurs>()).DecomposerAsync(
                new(departement.Code, "RSA-01", _annee, _sansFiltre, new(Le(de), _observation, null), new(Le(a), _observation, null)), new(2023, 12, 31), CancellationToken.None);
            Assert.Null(refus);
            Assert.All(decomposition!.Parts, part => Assert.Equal(CauseDEcart.Fusion, part.Cause));
            Assert.Equal(parts, decomposition.Parts.Select(part => part.Bilan.Numerateur));
        }
    }

    [Fact]
    public async Task De_deux_fusions_qui_se_croisent_en_meme_temps_une_seule_est_consignee()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(Depot("a1", Ouverture("2022-01-10"), "a"), Depot("b1", Ouverture("2022-02-01"), "b"));
        var sorts = await Task.WhenAll(
            departement.DeposerAsync(Midi, Origine.Saisie, Depot("f1", Fusion("a"), "b")), departement.DeposerAsync(Midi, Origine.Saisie, Depot("f2", Fusion("b"), "a")));
        Assert.Single(sorts, sort => sort[0] is Depose.Consigne);
        Assert.Equal("fusions-croisees", Assert.IsType<Depose.Refuse>(Assert.Single(sorts, sort => sort[0] is not Depose.Consigne)[0]).Refus.Code);
    }

    [Fact]
    public async Task Un_lot_voit_les_fusions_qu_il_vient_de_porter()
    {
        var departement = essais.Prendre();
        var sorts = await departement.DeposerAsync(Midi, Origine.Saisie,
            Depot("a1", Ouverture("2022-01-10"), "a"), Depot("b1", Ouverture("2022-02-01"), "b"), Depot("f1", Fusion("a"), "b"), Depot("f2", Fusion("b"), "a"), Depot("f3", Fusion("z"), "a"));
        Assert.Equal(["fusions-croisees", "personne-inconnue"], sorts.OfType<Depose.Refuse>().Select(refuse => refuse.Refus.Code));
    }

    private static PersonnesFusionnees Fusion(string conservee) => new(Personne(conservee)) { Episode = Episode.DeLaPersonne, DateEffet = Le("2022-06-10") };

    private static int Entrants(IReadOnlyList<string> chiffres) => int.Parse(chiffres.Single(chiffre => chiffre.StartsWith("RSA-01 ", StringComparison.Ordinal)).Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Tous les chiffres du catalogue à une position, unités comprises.</summary>
    private async Task<IReadOnlyList<string>> ChiffresAsync(DepartementDEssais departement, long position, Dictionary<string, string>? filtres = null)
    {
        await departement.PorterAsync();
        var reponse = await essais.Service<LectureIndicateurs>().CalculerAsync(
            new(departement.Code, _annee, PointDeConnaissance.ALaPosition(position), _observation, [], null, filtres ?? [], EnDetail: true), new(2023, 12, 31), CancellationToken.None);
        return [.. Assert.IsType<Parcours.Projections.Indicateurs.Reponse.Calculee>(reponse).Resultats.Select(r =>
            $"{r.Definition.Code} {r.Version.Nom} {r.Mesure.Numerateur} {r.Mesure.Denominateur} {r.Mesure.EnAttente} {r.Mesure.Exclus} {r.Mesure.Somme} {string.Join(' ', r.Mesure.Unites.Select(u => $"{u.Personne}/{u.Episode}/{u.Classe}/{u.Territoire}").Order(StringComparer.Ordinal))}")];
    }

    private async Task VerifierLOracleAsync(DepartementDEssais departement, params long[] positions)
    {
        var confrontation = new Confrontation(essais.Sources, new(essais.Sources), CatalogueIndicateurs.Embarque);
        foreach (var position in positions)
        {
            var bilan = await confrontation.ConfronterAsync(departement.Code, new(position, _observation, confrontation.Chiffres([2022])), null, CancellationToken.None);
            Assert.NotNull(bilan);
            Assert.Empty(bilan.Ecarts.Select(ecart => $"{position} {ecart.Chiffre.Definition.Code}"));
        }
    }
}
