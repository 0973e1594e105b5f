using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;
using static Parcours.Host.Tests.Reprise.DepartementVide;

namespace Parcours.Host.Tests.Reprise;

/// <summary>Reprendre des flux d'agents parmi ceux des personnes. Les essais se passent le 15 juin 2022.</summary>
public sealed class FluxDObjetTests(RepriseDEssais essais) : IClassFixture<RepriseDEssais>
{
    private readonly DepartementVide _departement = essais.Prendre();

    [Fact]
    public async Task Un_agent_et_une_personne_de_meme_nom_ont_chacun_leur_flux()
    {
        var rapport = await _departement.ReprendreAsync(
            Formation("a-e1", "2022-03-02", "x1"), Ouverture("p-e1", "2022-03-03", "x1"), Formation("a-e2", "2022-03-04", "x1"), Orientation("p-e2", "2022-03-12", "x1"));
        Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
        Assert.Equal(["1 a-e1 v1", "2 p-e1 v1", "3 a-e2 v2", "4 p-e2 v2"], await _departement.JournalAsync());
        Assert.Equal(["agent x1", "foyer f-x1", "personne x1"],
            await _departement.ListerAsync("select genre || ' ' || emetteur from coffre.correspondance where departement = $1 order by 1"));
        // Le flux Marten et le champ agent sont le même identifiant, celui du genre agent.
        Assert.Equal(["1 true", "3 true"], await _departement.ListerAsync("""
            select f.ordre || ' ' || (f.personne = f.agent and f.agent = c.identifiant) from parcours.faits_for f
            join coffre.correspondance c on c.departement = f.departement and c.genre = 'agent' where f.departement = $1 order by f.ordre
            """));
    }

    [Fact]
    public async Task Chaque_refus_de_forme_dit_sa_ligne_et_rien_n_est_charge()
    {
        var rapport = await _departement.ReprendreAsync(
            Formation("e1", "2022-03-02", "a1"),
            Formation("e2", "2022-03-02", "a1").Replace("\"type\"", "\"personne\":\"p1\",\"type\""),
            Formation("e3", "2022-03-02", "a1").Replace("FOR/a1", "FOR/a2"),
            Formation("e4", "2022-03-02", "180057105512345"),
            Ouverture("e5", "2022-03-02").Replace("\"personne\":\"p1\"", "\"personne\":null"));
        Assert.Equal(["2 personne", "3 agent", "4 agent", "4 flux", "5 personne"],
            rapport.Refusees.Select(refus => $"{refus.Ligne} {refus.Champ}").Order(StringComparer.Ordinal));
        Assert.Empty(await _departement.TracesAsync());
    }

    [Fact]
    public async Task Une_retouche_vise_un_fait_du_meme_agent()
    {
        var autre = await _departement.ReprendreAsync(Formation("e1", "2022-03-02", "a1"), Formation("f1", "2022-03-02", "a2"), Annuler("e2", "e1", "2022-03-03", "a2"),
            Corriger("e3", "e1", "2022-03-03", "a1", """{"agent":"a2"}"""));
        Assert.Equal(["3 donnees.evenementVise", "4 donnees.agent", "4 donnees.evenementVise"],
            autre.Refusees.Select(refus => $"{refus.Ligne} {refus.Champ}").Order(StringComparer.Ordinal));
        Assert.Empty(await _departement.TracesAsync());
    }

    [Fact]
    public async Task Reprendre_deux_fois_ne_consigne_rien_et_une_suite_allonge_le_flux()
    {
        string[] lignes = [Formation("e1", "2022-03-02", "a1"), Formation("e1", "2022-03-02", "a1"), Formation("e2", "2022-03-03", "a1", "allerVers")];
        Assert.Equal((2, 1), await Compter(lignes));
        Assert.Equal((0, 3), await Compter(lignes));
        Assert.Equal((2, 0), await Compter([Annuler("e3", "e1", "2022-04-02", "a1"), Formation("e4", "2022-04-03", "a1", "insertion")]));
        Assert.Equal(["1 e1 v1", "2 e2 v2", "3 e3 v3", "4 e4 v4"], await _departement.JournalAsync());
        await _departement.PorterAsync();
        Assert.Equal("2", await Chiffre(_departement, "FOR-01", "2022-03-31", "numerique", "allerVers"));
        Assert.Equal("1", await Chiffre(_departement, "FOR-01", "2022-06-15", "numerique", "allerVers"));

        var autrement = await _departement.ReprendreAsync(Formation("e5", "2022-05-01", "a2"), Formation("e4", "2022-04-03", "a2", "insertion"));
        Assert.Equal([new(2, "id", "fait-deja-connu : le journal porte le même id avec un autre contenu")], autrement.Refusees);

        async Task<(long, long)> Compter(string[] histoire)
        {
            var rapport = await _departement.ReprendreAsync(histoire);
            Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
            return (rapport.Consignes, rapport.DejaConnus);
        }
    }

    [Fact]
    public async Task Exporter_puis_reprendre_ailleurs_rend_les_memes_agents_a_toute_date()
    {
        var ailleurs = essais.Prendre();
        await _departement.ReprendreAsync(
            Formation("e1", "2022-03-02", "a1", "referentParcours"), Ouverture("p1", "2022-03-05"), Formation("e2", "2022-03-12", "a2", "referentParcours"),
            Formation("e3", "2022-03-12", "a2"), Annuler("e4", "e1", "2022-04-01", "a1"), Annuler("e5", "e4", "2022-04-20", "a1"),
            Corriger("e6", "e3", "2022-05-01", "a2", """{"theme":"insertion","agent":"a2"}"""));
        (await essais.Hote.Parler(_departement.Code).Post("formations", """{"agent":"a3","theme":"referentParcours","financement":"specifique","dateEffet":"2022-05-02"}"""))
            .Attendre(201);
        await _departement.PorterAsync();

        var export = await _departement.ExporterAsync();
        foreach (var ligne in export.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Equal(ligne.Contains("\"flux\":\"FOR/", StringComparison.Ordinal), !ligne.Contains("\"personne\":", StringComparison.Ordinal));
        var rapport = await ailleurs.ReprendreAsync(export, false);
        Assert.False(rapport.EstRefusee, string.Join(" ; ", rapport.Refusees));
        Assert.Equal(await _departement.JournalAsync(), await ailleurs.JournalAsync());
        Assert.Equal("2 1 2 3", string.Join(' ', await Task.WhenAll(
            new[] { "2022-03-31", "2022-04-10", "2022-04-30", "2022-06-15" }.Select(jour => Chiffre(ailleurs, "REF-01", jour)))));
        foreach (var code in new[] { "REF-01", "FOR-01", "FOR-02" })
            foreach (var jour in new[] { "2022-03-01", "2022-03-02", "2022-03-12", "2022-04-01", "2022-04-20", "2022-05-01", "2022-06-15" })
                Assert.Equal(await Chiffre(_departement, code, jour), await Chiffre(ailleurs, code, jour));
    }

    private async Task<string> Chiffre(DepartementVide departement, string code, string jour, params string[] themes)
    {
        var aLaDate = LocalDatePattern.Iso.Parse(jour).Value;
        var total = 0m;
        foreach (var theme in themes.DefaultIfEmpty(""))
        {
            var reponse = await essais.Service<LectureIndicateurs>().CalculerAsync(
                new(departement.Code, new Periode(new(2022, 1, 1), new(2022, 12, 31)), aLaDate, aLaDate, [code], null,
                    theme.Length == 0 ? new Dictionary<string, string>() : new() { ["theme"] = theme }), new LocalDate(2022, 6, 15), CancellationToken.None);
            total += Assert.Single(Assert.IsType<Reponse.Calculee>(reponse).Resultats).Valeur!.Value;
        }
        return total.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Formation(string id, string enregistreLe, string agent, string theme = "numerique") =>
        Fait(id, "FormationSuivie", enregistreLe, agent, $$"""{"agent":"{{agent}}","theme":"{{theme}}","financement":"CNFPT"}""");

    private static string Annuler(string id, string cible, string enregistreLe, string agent) =>
        Fait(id, "EvenementAnnule", enregistreLe, agent, $$"""{"evenementVise":"{{cible}}","motif":"doublon"}""");

    private static string Corriger(string id, string cible, string enregistreLe, string agent, string donnees) =>
        Fait(id, "EvenementCorrige", enregistreLe, agent, $$"""{"evenementVise":"{{cible}}","motif":"erreurSaisie","donnees":{{donnees}}}""");

    private static string Fait(string id, string type, string enregistreLe, string agent, string donnees) =>
        $$"""{"id":"{{id}}","flux":"FOR/{{agent}}","type":"{{type}}","dateEffet":"{{enregistreLe}}","enregistreLe":"{{enregistreLe}}","donnees":{{donnees}}}""";
}
