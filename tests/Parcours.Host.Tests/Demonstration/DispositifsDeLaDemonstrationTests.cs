using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using Parcours.Domain.Ase;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Droits;
using Parcours.Projections.Faits;
using Parcours.Projections.Indicateurs;
using Xunit;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>L'ASE et l'autonomie de la démonstration, par le vrai journal et le vrai calcul.</summary>
[Collection(nameof(DemonstrationChargee))]
public sealed class DispositifsDeLaDemonstrationTests(DemonstrationChargee demonstration)
{
    private static readonly LocalDate Diagnostic = new(2019, 4, 30);

    private static readonly LectureDesPersonnes Jeunes = new([typeof(AccueilAseDebute), typeof(SortieAse), typeof(PersonneConnue)], Dispositif.Ase);

    [Theory]
    [InlineData(2019, 4, 30)]
    [InlineData(2022, 6, 30)]
    public async Task Au_30_avril_2019_les_jeunes_confies_sont_au_nombre_publie(int annee, int mois, int jour)
    {
        var confies = (await LireAsync(connuAu: new(annee, mois, jour), observeLe: Diagnostic)).FindAll(j => j.Accueils is [.., { Fin: null }]);
        Assert.Equal(391, confies.Count(j => Calendrier.Age(j.NeLe!.Value, Diagnostic) is 16 or 17));
        Assert.Equal(456, confies.Count(j => Calendrier.Age(j.NeLe!.Value, Diagnostic) >= 18));
    }

    [Fact]
    public async Task Les_sorties_a_dix_huit_ans_et_plus_sont_au_nombre_publie()
    {
        var sorties = (await LireAsync(new(2018, 12, 31), new(2018, 12, 31))).SelectMany(j => j.Accueils.Select(a => (j.NeLe, a.Au)))
            .Where(s => s.Au is { } sortie && Calendrier.Age(s.NeLe!.Value, sortie) >= 18).CountBy(s => s.Au!.Value.Year).OrderBy(s => s.Key);
        Assert.Equal([new(2016, 94), new(2017, 186), new KeyValuePair<int, int>(2018, 138)], sorties);
    }

    [Theory]
    [InlineData("ASE-02")]
    [InlineData("ASE-03")]
    [InlineData("ASE-04")]
    [InlineData("ASE-10")]
    [InlineData("ASE-11")]
    [InlineData("ASE-12")]
    [InlineData("APA-01")]
    [InlineData("APA-03")]
    [InlineData("PCH-01")]
    [InlineData("REF19-F")]
    [InlineData("REF19-G")]
    [InlineData("REF19-H")]
    public async Task Un_taux_de_2021_a_des_reussites_et_des_echecs(string code)
    {
        var mesure = (await CalculerAsync(code, new(new(2021, 1, 1), new(2021, 12, 31)), demonstration.Aujourdhui)).Mesure;
        Assert.InRange(mesure.Numerateur, 1, mesure.Denominateur - 1);
    }

    [Fact]
    public async Task Les_majorites_d_une_annee_sont_celles_que_les_lignes_disent()
    {
        // Recompté à la main : naissance en 2003, accueil au plus tard la veille des dix-huit ans, sortie absente ou au plus tôt ce jour-là.
        var faits = HistoireLue.Faits.Where(f => f.EnregistreLe <= new LocalDate(2021, 12, 31)).ToList();
        var accueils = faits.Where(f => f.Type == "AccueilAseDebute").ToDictionary(f => f.Personne!, f => f.Effet);
        var sorties = faits.Where(f => f.Type == "SortieAse").ToDictionary(f => f.Personne!, f => f.Effet);
        var attendues = faits.Count(f => f.Type == "PersonneConnue" && accueils.TryGetValue(f.Personne!, out var accueil)
            && NodaTime.Text.LocalDatePattern.Iso.Parse(f.Champ("dateNaissance")!).Value is { Year: 2003 } naissance
            && accueil < naissance.PlusYears(18) && !(sorties.TryGetValue(f.Personne!, out var sortie) && sortie < naissance.PlusYears(18).PlusDays(-1)));
        Assert.InRange(attendues, 150, 220);
        Assert.Equal(attendues, (await CalculerAsync("ASE-01", new(new(2021, 1, 1), new(2021, 12, 31)), new(2021, 12, 31))).Valeur);
    }

    private async Task<List<JeuneAse>> LireAsync(LocalDate connuAu, LocalDate observeLe)
    {
        var periode = new Periode(new(1995, 1, 1), observeLe);
        var position = (await CalculerAsync("ASE-01", periode, connuAu)).Position;
        await using var connection = await demonstration.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return await Jeunes.LireAsync(
            connection, new(demonstration.Departement, position, observeLe), [Recrutement.Dans<AccueilAseDebute>(periode)],
            () => new List<JeuneAse>(), (jeunes, lue) => jeunes.Add(JeuneAse.Reconstituer(lue)), TestContext.Current.CancellationToken);
    }

    private async Task<Resultat> CalculerAsync(string code, Periode periode, LocalDate aLaDate)
    {
        var lecture = demonstration.Services.GetRequiredService<LectureIndicateurs>();
        var demande = new DemandeDIndicateurs(demonstration.Departement, periode, aLaDate, aLaDate, [code], null, new Dictionary<string, string>());
        var reponse = await lecture.CalculerAsync(demande, demonstration.Aujourdhui, TestContext.Current.CancellationToken);
        return Assert.Single(Assert.IsType<Reponse.Calculee>(reponse).Resultats);
    }
}
