using System.Globalization;
using NodaTime;

namespace Parcours.Host.Tests.Metier;

/// <summary>
/// Lire à une place exacte du journal : trois faits du même jour, qu'aucune date de connaissance ne sépare. p1 est orientée à temps, puis son
/// orientation est corrigée, trop tard ; calculé à la main.
/// </summary>
[Collection(nameof(Horloge))]
public sealed class PositionTests(HoteAvecBase hote) : IDisposable
{
    private const string Annee = "indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31";
    private readonly ClientHttp _client = hote.Pour<PositionTests>();

    public void Dispose() => hote.Horloge.Reset(HoteAvecBase.Depart);

    [Fact]
    public async Task Une_position_separe_ce_que_le_jour_confond()
    {
        LeJour(2022, 6, 1);
        var parcours = await _client.Ouvrir("p1");
        var oriente = (await _client.Post($"rsa/{parcours}/orientations",
            """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-08","id":"o-p1"}""")).Attendre(201).Position;
        var corrige = (await _client.Post("faits/o-p1/correction", """{"dateEffet":"2022-05-20","motif":"dateRectifiee"}""")).Attendre(201).Position;
        // L'attente se fait une fois ; la suite ne dépend plus que de la position.
        (await _client.Get($"{Annee}&apresPosition={corrige}")).Attendre(200);

        Assert.Equal((0, 0), await Taux("0"));
        Assert.Equal((0, 1), await Taux(Rang(oriente - 1)));
        Assert.Equal((1, 1), await Taux(Rang(oriente)));
        Assert.Equal((0, 1), await Taux(Rang(corrige)));
        var lue = (await _client.Get($"{Annee}&position={Rang(oriente)}&observeLe=2022-12-31")).Attendre(200).Json;
        Assert.Equal((oriente, "2022-12-31"), (lue.GetProperty("position").GetInt64(), lue.GetProperty("observeLe").GetString()));
        Assert.False(lue.TryGetProperty("connuAu", out _));
        Assert.False(lue.TryGetProperty("aLaDate", out _));

        // Les dossiers derrière le chiffre, l'écart entre deux places du même jour, le dossier, l'échéance et la matrice : la même connaissance.
        Assert.Equal(("compte", "echec"), (await Classe(oriente), await Classe(corrige)));
        var ecarts = (await _client.Get($"indicateurs/RSA-02B/ecarts?debut=2022-01-01&fin=2022-12-31&positionDe={Rang(oriente)}&positionA={Rang(corrige)}&observeLe=2022-12-31")).Attendre(200).Json;
        Assert.Equal("correction", Assert.Single(ecarts.GetProperty("causes").EnumerateArray()).GetProperty("cause").GetString());
        Assert.Equal(-1, ecarts.GetProperty("ecart").GetProperty("numerateur").GetInt32());
        Assert.Equal((0, 1), (await Orientations(oriente - 1), await Orientations(oriente)));
        Assert.Equal((1, 0), (await Echeances(oriente - 1), await Echeances(oriente)));
        Assert.Equal((1, 0), (await CelluleDeMatrice(oriente), await CelluleDeMatrice(corrige)));

        string Rang(long position) => position.ToString(CultureInfo.InvariantCulture);

        async Task<(int, int)> Taux(string position)
        {
            var chiffre = (await _client.Get($"{Annee}&position={position}&observeLe=2022-12-31")).Attendre(200).Json;
            return (chiffre.GetProperty("numerateur").GetInt32(), chiffre.GetProperty("denominateur").GetInt32());
        }

        async Task<string?> Classe(long position) => Assert.Single((await _client.Get($"indicateurs/RSA-02B/dossiers?debut=2022-01-01&fin=2022-12-31&position={Rang(position)}&observeLe=2022-12-31"))
            .Attendre(200).Json.GetProperty("dossiers").EnumerateArray()).GetProperty("classe").GetString();

        async Task<int> Orientations(long position) =>
            (await _client.Get($"rsa/{parcours}?position={Rang(position)}")).Attendre(200).Json.GetProperty("orientations").GetArrayLength();

        async Task<int> Echeances(long position) =>
            (await _client.Get($"echeances?horloge=orientation&position={Rang(position)}&observeLe=2022-03-10")).Attendre(200).Json.GetProperty("total").GetInt32();

        async Task<int> CelluleDeMatrice(long position)
        {
            var matrice = (await _client.Get($"matrices/calpae-2022?annee=2022&position={Rang(position)}&observeLe=2022-12-31")).Attendre(200).Json;
            Assert.Equal(position, matrice.GetProperty("colonnes").EnumerateArray().Last().GetProperty("position").GetInt64());
            return matrice.GetProperty("mesures").EnumerateArray().SelectMany(mesure => mesure.GetProperty("indicateurs").EnumerateArray())
                .Single(ligne => ligne.GetProperty("code").GetString() == "RSA-02B").GetProperty("cellules").EnumerateArray().Last().GetProperty("numerateur").GetInt32();
        }
    }

    private void LeJour(int annee, int mois, int jour) => hote.Horloge.Reset(Instant.FromUtc(annee, mois, jour, 9, 0));
}
