using System.Text;
using System.Text.Json;
using Npgsql;
using Parcours.Projections.Rejeu;

namespace Parcours.Projections.Tests.Rejeu;

/// <summary>Ce que la lecture découpe dans un <c>jsonb</c> de PostgreSQL est ce qu'un lecteur général y trouve.</summary>
public sealed class ChampsDeJsonbTests(BaseDEssais essais)
{
    private static readonly string[] Morceaux = ["a", "É", "\"", "\\", "{", "}", "[", "]", ",", ": ", "\n", "\u0001", "😀", "/", ""];

    [Fact]
    public async Task Chaque_champ_d_un_jsonb_se_decoupe_comme_un_lecteur_general_le_lit()
    {
        var alea = new Random(1871);
        string[] objets = ["{}", .. Enumerable.Range(0, 2_000).Select(_ => JsonSerializer.Serialize(Objet(alea, profondeur: 0)))];
        await using var connection = await essais.Source.OpenConnectionAsync();
        await using var question = new NpgsqlCommand("select o::jsonb::text from unnest($1) o", connection) { Parameters = { new() { Value = objets } } };
        await using var lignes = await question.ExecuteReaderAsync();
        var decoupes = 0;
        while (await lignes.ReadAsync())
        {
            var texte = lignes.GetString(0);
            var attendus = JsonElement.Parse(texte).EnumerateObject().Select(champ => Attendu(champ.Value)).ToList();
            Assert.Equal(attendus, Decouper(Encoding.UTF8.GetBytes(texte)));
            decoupes += attendus.Count;
        }
        Assert.True(decoupes > 5_000);
    }

    [Fact]
    public void Les_noms_et_les_nuls_se_reconnaissent()
    {
        var champs = new ChampsDeJsonb("""{"a": null, "nul": "null", "x\"y": 1, "zz": {}}"""u8);
        Assert.True(champs.Suivant() && champs.EstNul && champs.Nom.SequenceEqual("a"u8));
        Assert.True(champs.Suivant() && !champs.EstNul && champs.Nom.SequenceEqual("nul"u8));
        Assert.True(champs.Suivant() && !champs.EstNul && champs.Nom.SequenceEqual("x\\\"y"u8));
        Assert.True(champs.Suivant() && !champs.EstNul && champs.Nom.SequenceEqual("zz"u8));
        Assert.False(champs.Suivant());
    }

    private static string Attendu(JsonElement valeur) =>
        valeur.ValueKind is JsonValueKind.String ? valeur.GetRawText()[1..^1] : valeur.GetRawText();

    private static List<string> Decouper(byte[] json)
    {
        var valeurs = new List<string>();
        for (var champs = new ChampsDeJsonb(json); champs.Suivant();)
            valeurs.Add(Encoding.UTF8.GetString(json, champs.Debut, champs.Longueur));
        return valeurs;
    }

    private static Dictionary<string, object?> Objet(Random alea, int profondeur) =>
        Enumerable.Range(0, alea.Next(0, 8)).ToDictionary(rang => rang + Texte(alea), _ => Valeur(alea, profondeur));

    private static object? Valeur(Random alea, int profondeur) => alea.Next(profondeur > 2 ? 6 : 8) switch
    {
        0 => null,
        1 => alea.Next(2) == 0,
        2 => alea.Next(-1_000, 1_000),
        3 => alea.Next(-1_000, 1_000) / 8m,
        4 or 5 => Texte(alea),
        6 => Objet(alea, profondeur + 1),
        _ => Enumerable.Range(0, alea.Next(0, 4)).Select(_ => Valeur(alea, profondeur + 1)).ToArray(),
    };

    private static string Texte(Random alea) => string.Concat(Enumerable.Range(0, alea.Next(0, 6)).Select(_ => Morceaux[alea.Next(Morceaux.Length)]));
}
