using CsCheck;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Tests.Proprietes;
using Parcours.Domain.Transversal;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Indicateurs;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Domain.Tests.Garantie.ExemplesGarantie;
using static Parcours.Domain.Tests.Reference.ExemplesReference;
using static Parcours.Domain.Tests.Scenario;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Garantie;

/// <summary>Les chiffres du référent et de la garantie, lus aux tables, valent ceux du journal reconstitué.</summary>
public sealed class SeriesDAccompagnementTests(BaseDEssais essais)
{
    private const int Personnes = 8;

    private static readonly IReadOnlyList<ISerie> _series =
        [.. new Projections.Reference.MetierReference().Series, .. new Projections.Garantie.MetierGarantie().Series];

    private static readonly Gen<Fait[][]> _histoires = HistoiresDAccompagnement.AvecRetouches.Array[Personnes];

    [Fact]
    public async Task Les_tables_disent_ce_que_dit_le_journal() =>
        await _histoires.SampleAsync(async histoires => await VerifierAsync(histoires), seed: "0N0XIzNsQ0O2", iter: 4, threads: 1);

    /// <summary>Une fin consignée avant la désignation du même jour achève l'ancien suivi : la personne reste au stock.</summary>
    [Fact]
    public async Task Une_fin_suivie_d_une_designation_le_meme_jour_laisse_la_personne_au_stock()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(Depot("e1", Designe("2022-01-10")), Depot("e2", Fini("2022-03-01")), Depot("e3", Designe("2022-03-01", Beta)));
        await departement.PorterAsync();
        Assert.Equal("1 1", await CompterAsync(departement, "REF-02", "REF-02S"));
    }

    /// <summary>Une question qui ne lit ni le RSA ni la garantie ne les nomme pas ; toutes ensemble, chacune garde sa valeur.</summary>
    [Fact]
    public async Task Chaque_indicateur_se_lit_seul_comme_avec_les_autres()
    {
        var departement = essais.Prendre();
        await departement.ConsignerAsync(
            Depot("e1", Ouverture("2022-02-01")), Depot("e2", GaOrientee("2022-03-01")), Depot("e3", GaDebutee("2022-03-10")),
            Depot("e4", AgOriente("2022-03-02")), Depot("e5", AgDebute("2022-03-20")), Depot("e6", Parrainage("2022-04-01")),
            Depot("e7", AgDebute("2022-05-01", K2), "p2"), Depot("e8", Deces("2022-06-01") with { Episode = Episode.DeLaPersonne }, "p3"),
            Depot("e9", GaDebutee("2022-05-01"), "p3"));
        await departement.PorterAsync();
        string[] codes = ["GAR-01", "GAR-02", "GAR-03", "GAR-04", "GAR-05", "GAR-06", "GAR19-1A"];
        string[] attendus = ["1", "1", "1", "2", "2", "1", "1"];
        Assert.Equal(string.Join(' ', attendus), await CompterAsync(departement, codes));
        foreach (var (code, attendu) in codes.Zip(attendus)) Assert.Equal(attendu, await CompterAsync(departement, code));
    }

    /// <summary>« Tous » avec un filtre : les indicateurs qui l'admettent répondent, les autres se taisent ; un filtre de personne est un refus.</summary>
    [Fact]
    public async Task Un_filtre_sans_objet_ici_n_empeche_pas_la_question_de_tous()
    {
        var code = essais.Prendre().Code;
        var parTerritoire = Assert.IsType<Reponse.Calculee>(await TousAsync(code, "territoire"));
        Assert.Contains(parTerritoire.Resultats, resultat => resultat.Definition.Code == "RSA-01");
        Assert.DoesNotContain(parTerritoire.Resultats, resultat => resultat.Definition.Code is "GAR-01" or "REF-02");
        Assert.Equal("zut", Assert.IsType<Reponse.MalPosee>(await TousAsync(code, "zut")).Champ);
    }

    private Task<Reponse> TousAsync(string departement, string filtre) => essais.Service<LectureIndicateurs>().CalculerAsync(
        new(departement, HistoiresDAccompagnement.Annee, Le("2022-12-31"), Le("2022-12-31"), [], null, new Dictionary<string, string> { [filtre] = "TAS-CL" }), Le("2022-12-31"), CancellationToken.None);

    private async Task VerifierAsync(Fait[][] histoires)
    {
        var departement = essais.Prendre();
        var journaux = new List<List<FaitConsigne>>();
        foreach (var (i, histoire) in histoires.Index())
        {
            Depot[] depots = [.. histoire.Select((fait, n) => new Depot(IdentifiantFait.De($"personne{i}"), $"p{i}-e{n + 1}", Renommer(fait, $"p{i}-"), new()))];
            var positions = depots.Length == 0 ? [] : await departement.ConsignerAsync(A("2023-06-01T10:00:00Z"), depots);
            journaux.Add([.. depots.Zip(positions, (depot, position) => new FaitConsigne(IdentifiantFait.De(depot.IdEmetteur), position, depot.Fait))]);
        }
        await departement.PorterAsync();

        var derniere = journaux.SelectMany(journal => journal).Select(fait => fait.Position).DefaultIfEmpty(0).Max();
        Periode[] periodes = [HistoiresDAccompagnement.Annee, new(new(2022, 2, 1), new(2022, 2, 14)), new(new(2021, 7, 1), new(2022, 6, 30))];
        for (var position = derniere; position > 0; position -= 17)
            foreach (var periode in periodes)
                foreach (var observation in new LocalDate[] { new(2022, 2, 10), new(2022, 7, 1), new(2023, 5, 1) })
                    Assert.Equal(AttendusAu(journaux, periode, observation, position), await LusAsync(departement, new(departement.Code, position, observation), periode));
    }

    private static string[] AttendusAu(List<List<FaitConsigne>> journaux, Periode periode, LocalDate observation, long position)
    {
        var lues = journaux.Select((journal, i) => HistoiresDAccompagnement.Lire(journal, observation, position, $"personne{i}")).ToList();
        return [.. HistoiresDAccompagnement.Formules.Select(formule => Dire(formule.Nom,
            lues.SelectMany(lue => formule.Mesurer(lue, HistoiresDAccompagnement.De(periode, observation)).Unites)))];
    }

    private static Task<string[]> LusAsync(DepartementDEssais departement, Cadre cadre, Periode periode) => departement.TenuAsync(cadre.Position, async connection =>
    {
        var lus = new List<string>();
        foreach (var serie in _series)
        {
            var mesures = await serie.MesurerAsync(connection, cadre,
                [.. serie.Formules.Select(formule => new DemandeLiee(formule.Nom, new(new Dictionary<string, object>()), new(periode, cadre.Observation, new Dictionary<string, string>())))], true, CancellationToken.None);
            lus.AddRange(serie.Formules.Zip(mesures, (formule, mesure) => Dire(formule.Nom, mesure.Unites)));
        }
        return lus.ToArray();
    });

    private static string Dire(string formule, IEnumerable<Unite> unites) => formule + "\n" + string.Join('\n', unites
        .Select(u => $"{u.Personne} {u.Episode} {u.Classe} {u.Depart.Fait} {u.Arret?.Fait} {u.Sortie?.Fait} {u.Valeur}").Order(StringComparer.Ordinal));

    private Task<string> CompterAsync(DepartementDEssais departement, params string[] codes) => departement.AvecConnexionAsync(async connection =>
    {
        var jour = Le("2022-12-31");
        var reponse = await essais.Service<LectureIndicateurs>().CalculerAsync(connection,
            new(departement.Code, new(Le("2022-01-01"), jour), jour, jour, codes, null, new Dictionary<string, string>()), jour, CancellationToken.None);
        return string.Join(' ', Assert.IsType<Reponse.Calculee>(reponse).Resultats.Select(resultat => resultat.Mesure.Numerateur));
    });

    private static Fait Renommer(Fait fait, string prefixe) => fait switch
    {
        EvenementCorrige correction => correction with { EvenementVise = prefixe + correction.EvenementVise },
        EvenementAnnule annulation => annulation with { EvenementVise = prefixe + annulation.EvenementVise },
        _ => fait,
    };
}
