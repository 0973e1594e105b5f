using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parcours.Host.Demonstration;
using Xunit;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>Ce qui se vérifie de l'histoire sans moteur ; les valeurs publiées sont éprouvées là où l'on sait calculer.</summary>
public sealed class HistoireDemonstrationTests
{
    private static readonly Lazy<string[]> Lignes = new(() => [.. HistoireDemonstration.Lignes()]);

    private static readonly Lazy<JsonElement[]> Faits =
        new(() => [.. Lignes.Value.Select(ligne => JsonSerializer.Deserialize<JsonElement>(ligne))]);

    [Fact]
    public void Deux_recits_sont_les_memes_a_l_octet_pres() =>
        Assert.Equal(Empreinte(Lignes.Value), Empreinte(HistoireDemonstration.Lignes()));

    [Fact]
    public void L_histoire_a_la_taille_voulue()
    {
        Assert.InRange(Lignes.Value.Length, 90_000, 120_000);
        Assert.InRange(Faits.Value.Count(f => Texte(f, "type") == "DroitRsaNotifie"), 14_612, 16_500);
    }

    [Fact]
    public void Les_faits_viennent_dans_l_ordre_ou_on_les_apprend()
    {
        var connaissances = Faits.Value.Select(f => Texte(f, "enregistreLe")).ToArray();
        Assert.Equal(connaissances.Order(StringComparer.Ordinal), connaissances);
        Assert.Equal("2018-01-02", connaissances[0]);
        Assert.True(string.CompareOrdinal(connaissances[^1], "2022-06-30") <= 0);
    }

    [Fact]
    public void Aucun_identifiant_ne_sert_deux_fois() =>
        Assert.Equal(Faits.Value.Length, Faits.Value.Select(f => Texte(f, "id")).ToHashSet(StringComparer.Ordinal).Count);

    [Fact]
    public void Une_personne_est_connue_une_fois_et_avant_tout_autre_fait()
    {
        var connues = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fait in Faits.Value)
        {
            var estNouvelle = connues.Add(Texte(fait, "personne"));
            Assert.Equal(Texte(fait, "type") == "PersonneConnue", estNouvelle);
        }
    }

    [Fact]
    public void Une_rectification_vise_un_fait_deja_connu_de_la_meme_personne()
    {
        var personnes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fait in Faits.Value)
        {
            if (fait.GetProperty("donnees").TryGetProperty("evenementVise", out var vise))
                Assert.Equal(personnes[vise.GetString()!], Texte(fait, "personne"));
            personnes.Add(Texte(fait, "id"), Texte(fait, "personne"));
        }
    }

    [Fact]
    public void Seule_la_caisse_annonce_un_effet_a_venir()
    {
        string[] caisse = ["DroitRsaClos", "DroitRsaSuspendu", "VersementRsaSuspendu", "DroitRsaRepris"];
        var annonces = Faits.Value
            .Where(f => string.CompareOrdinal(Texte(f, "dateEffet"), Texte(f, "enregistreLe")) > 0)
            .Select(f => Texte(f, "type"))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(annonces);
        Assert.Subset(caisse.ToHashSet(StringComparer.Ordinal), annonces);
    }

    private static string Texte(JsonElement fait, string champ) => fait.GetProperty(champ).GetString()!;

    private static string Empreinte(IEnumerable<string> lignes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lignes))));
}
