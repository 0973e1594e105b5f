using NodaTime;
using Parcours.Host.Demonstration;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>Les valeurs publiées du premier accueil et de la mobilité (C2), comptées sur les lignes mêmes, telles que connues à l'arrêt.</summary>
public sealed class ActivitesDeLaDemonstrationTests
{
    private static readonly Lazy<string[]> _lignes = new(() => [.. HistoireDemonstration.LignesDesActivites()]);
    private static readonly Lazy<FaitLu[]> _faits = new(() => [.. _lignes.Value.Select(FaitLu.De)]);

    [Fact]
    public void Le_recit_est_le_meme_et_vient_dans_l_ordre_ou_on_l_apprend()
    {
        Assert.Equal(_lignes.Value, HistoireDemonstration.LignesDesActivites());
        var connaissances = _faits.Value.Select(fait => fait.EnregistreLe).ToArray();
        Assert.Equal(connaissances.Order(), connaissances);
        Assert.All(_faits.Value, fait => Assert.True(fait.Effet <= fait.EnregistreLe));
        Assert.Equal(_faits.Value.Length, _faits.Value.Select(fait => fait.Id).ToHashSet(StringComparer.Ordinal).Count);
    }

    [Theory]
    [InlineData(2020, 12, 31, 46_145, 17_290, 13)]
    [InlineData(2021, 12, 31, 48_235, 18_250, 37)]
    [InlineData(2022, 5, 31, 26_250, 7_604, 40)]
    public void Les_passages_et_les_lieux_engages_sont_ceux_qui_furent_publies(int annee, int mois, int jour, int departement, int autres, int lieux)
    {
        var arret = new LocalDate(annee, mois, jour);
        var passages = Connus(arret).Where(fait => fait.Type == "AccueilRealise" && fait.Effet >= new LocalDate(annee, 1, 1)).ToLookup(fait => fait.Champ("structureDepartement"));
        Assert.Equal((departement, autres), (passages["True"].Count(), passages["False"].Count()));
        Assert.Equal(lieux, Connus(arret).Where(fait => fait.Type == "CharteSignee" && fait.Champ("structureDepartement") is null
            && !(fait.Champ("finEngagement") is { } fin && string.CompareOrdinal(fin, $"{annee}-{mois:00}-{jour:00}") < 0)).Select(fait => fait.Champ("structure")).Distinct().Count());
    }

    [Fact]
    public void La_mobilite_accompagne_et_prescrit_ce_qui_fut_publie()
    {
        var (premier, arret) = (new LocalDate(2022, 1, 1), new LocalDate(2022, 5, 31));
        var finies = Connus(arret).Where(fait => fait.Type == "MobiliteAccompagnementTermine" && fait.Effet <= premier).Select(fait => fait.Flux).ToHashSet(StringComparer.Ordinal);
        var personnes = Connus(arret).Where(fait => fait.Type == "MobiliteAccompagnementDebute" && !finies.Contains(fait.Flux)).Select(fait => fait.Personne).Distinct().Count();
        Assert.Equal((134, 20), (personnes, Connus(arret).Count(fait => fait.Type == "MobiliteDiagnosticPrescrit" && fait.Effet >= premier)));
    }

    [Fact]
    public void Une_personne_est_connue_une_fois_et_avant_tout_autre_fait()
    {
        var connues = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fait in _faits.Value.Where(fait => fait.Personne is not null)) Assert.Equal(fait.Type == "PersonneConnue", connues.Add(fait.Personne!));
    }

    private static IEnumerable<FaitLu> Connus(LocalDate arret) => _faits.Value.Where(fait => fait.EnregistreLe <= arret && fait.Effet <= arret);
}
