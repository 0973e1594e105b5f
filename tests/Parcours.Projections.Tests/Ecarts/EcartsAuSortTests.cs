using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Ecarts;
using Parcours.Domain.Tests.Proprietes;
using Parcours.Domain.Transversal;
using Parcours.Projections.Ecarts;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Tests.Ecarts;

/// <summary>Des histoires au sort, apprises mois après mois : tout écart se décompose exactement, et un chiffre retenu est celui qu'on recalcule.</summary>
public sealed class EcartsAuSortTests(BaseDEssais essais)
{
    private const int Personnes = Histoires.Personnes;
    private static readonly IReadOnlyDictionary<string, string> _sansFiltre = new Dictionary<string, string>();
    private static readonly LocalDate _aujourdhui = new(2023, 12, 31);

    // Tout s'apprend après coup : le service refuse un effet futur.
    private static readonly LocalDate[] _connaissances = [.. Enumerable.Range(0, 8).Select(mois => new LocalDate(2023, 2, 1).PlusMonths(mois))];
    private static readonly LocalDate[] _observations = [.. Enumerable.Range(0, 8).Select(rang => new LocalDate(2022, 2, 1).PlusMonths(2 * rang))];

    private static readonly Gen<(Fait[][] Histoires, int[] Bouts)> _tirages = Gen.Select(Histoires.AvecRetouches.Array[Personnes], Gen.Int[0, 7].Array[8]);

    [Fact]
    public async Task Les_parts_font_l_ecart_et_les_bouts_sont_les_chiffres()
    {
        var parts = 0;
        await _tirages.SampleAsync(async tirage =>
        {
            var departement = await ApprendreAsync(tirage.Histoires);
            var (lecture, ecarts) = (essais.Service<LectureIndicateurs>(), new LectureDesEcarts(essais.Sources, essais.Service<LectureIndicateurs>()));
            foreach (var bouts in tirage.Bouts.Chunk(4))
            {
                var (de, a) = (Point(Math.Min(bouts[0], bouts[1]), bouts[2]), Point(Math.Max(bouts[0], bouts[1]), bouts[3]));
                foreach (var definition in CatalogueIndicateurs.Embarque.Definitions)
                {
                    // La première version au départ, la dernière à l'arrivée : la définition change souvent aussi.
                    var demande = new DemandeDEcarts(departement.Code, definition.Code, Histoires.Annee, _sansFiltre, de with { Version = definition.Versions[0].Nom }, a);
                    var (decomposition, refus) = await ecarts.DecomposerAsync(demande, _aujourdhui, CancellationToken.None);
                    Assert.Null(refus);
                    foreach (var (bout, lu) in new[] { (demande.De, decomposition!.De), (demande.A, decomposition.A) })
                        Assert.Equal(Bilan.De(await MesurerAsync(lecture, departement, definition.Code, bout)), Bilan.De(lu.Mesure));
                    Assert.Equal(decomposition.Ecart, decomposition.Parts.Aggregate(default(Bilan), (somme, part) => somme + part.Bilan));
                    Assert.All(decomposition.Parts, part => Assert.Equal(part.Cause is CauseDEcart.TempsEcoule or CauseDEcart.Definition, part.Fait is null));
                    if (de.Connu == a.Connu) Assert.All(decomposition.Parts, part => Assert.Null(part.Fait));
                    parts += decomposition.Parts.Count;
                }
            }
        }, seed: "0N0XIzNsQ0O2", iter: 2, threads: 1);
        // Le premier tirage est celui de la graine, et fait bouger des chiffres ; un autre, au sort, peut n'avoir aucun entrant.
        Assert.NotEqual(0, parts);
    }

    [Fact]
    public async Task Un_chiffre_retenu_est_celui_qu_on_recalcule_et_ne_relit_pas_les_tables() => await _tirages.SampleAsync(async tirage =>
    {
        var departement = await ApprendreAsync(tirage.Histoires);
        var memoire = new MemoireDesChiffres();
        var (retient, recalcule) = (new LectureIndicateurs(essais.Sources, CatalogueIndicateurs.Embarque, memoire), essais.Service<LectureIndicateurs>());
        var attendus = new Dictionary<(int, int, string?), string>();
        foreach (var (connu, observe) in new[] { (0, 0), (3, 3), (3, 7), (7, 3), (7, 7) })
            foreach (var territoire in new[] { null, "TAS-CL" })
            {
                var dit = attendus[(connu, observe, territoire)] = await DireAsync(recalcule, connu, observe, territoire);
                Assert.Equal(dit, await DireAsync(retient, connu, observe, territoire));
                Assert.Equal(dit, await DireAsync(retient, connu, observe, territoire));
            }

        // Les tables vidées, ce qui est retenu se rend encore : c'est bien la mémoire qui répond.
        await departement.ExecuterAsync($"delete from parcours.faits_rsa_d{departement.Code}; delete from parcours.faits_personne_d{departement.Code}");
        foreach (var ((connu, observe, territoire), dit) in attendus) Assert.Equal(dit, await DireAsync(retient, connu, observe, territoire));
        Assert.NotEqual(attendus[(7, 7, null)], await DireAsync(recalcule, 7, 7, null));

        async Task<string> DireAsync(LectureIndicateurs lecture, int connu, int observe, string? territoire)
        {
            var reponse = await lecture.CalculerAsync(new(departement.Code, Histoires.Annee, _connaissances[connu], _observations[observe], [], null,
                territoire is null ? _sansFiltre : new Dictionary<string, string> { ["territoire"] = territoire }), _aujourdhui, CancellationToken.None);
            return string.Join('\n', Assert.IsType<Reponse.Calculee>(reponse).Resultats.Select(r => $"{r.Definition.Code} {r.Position} {Bilan.De(r.Mesure)} {r.Valeur}"));
        }
    }, seed: "0N0XIzNsQ0O5", iter: 2, threads: 1);

    private static PointDeVue Point(int connu, int observe) => new(_connaissances[connu], _observations[observe], null);

    private static async Task<Parcours.Domain.Indicateurs.Mesure> MesurerAsync(LectureIndicateurs lecture, DepartementDEssais departement, string code, PointDeVue point)
    {
        var reponse = await lecture.CalculerAsync(new(departement.Code, Histoires.Annee, point.Connu, point.ObserveLe, [code], point.Version, _sansFiltre), _aujourdhui, CancellationToken.None);
        return Assert.Single(Assert.IsType<Reponse.Calculee>(reponse).Resultats).Mesure;
    }

    /// <summary>Une part de chaque histoire par mois de connaissance, retouches comprises.</summary>
    private async Task<DepartementDEssais> ApprendreAsync(Fait[][] histoires)
    {
        var departement = essais.Prendre();
        foreach (var (rang, jour) in _connaissances.Index())
        {
            var lot = histoires.SelectMany((histoire, personne) => histoire.Index()
                .Where(fait => fait.Index * _connaissances.Length / histoire.Length == rang)
                .Select(fait => new Depot(Histoires.Personne(personne), $"p{personne}-e{fait.Index + 1}", Renommer(Histoires.Dire(fait.Item, personne), $"p{personne}-"), new()))).ToArray();
            if (lot.Length > 0) await departement.ConsignerAsync(jour.AtMidnight().InUtc().ToInstant().Plus(Duration.FromHours(10)), lot);
        }
        await departement.PorterAsync();
        return departement;
    }

    private static Fait Renommer(Fait fait, string prefixe) => fait switch
    {
        EvenementCorrige correction => correction with { EvenementVise = prefixe + correction.EvenementVise },
        EvenementAnnule annulation => annulation with { EvenementVise = prefixe + annulation.EvenementVise },
        _ => fait,
    };
}
