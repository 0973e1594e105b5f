namespace Parcours.Host.Tests.Metier;

/// <summary>Le chemin du produit : consigner, puis lire le chiffre qui en découle.</summary>
public sealed class BoutEnBoutTests(HoteAvecBase hote)
{
    private readonly ClientHttp _client = hote.Pour<BoutEnBoutTests>();

    [Fact]
    public async Task Une_orientation_consignee_se_lit_dans_le_chiffre()
    {
        var ouverture = (await _client.Post("rsa", ClientHttp.Ouverture("p1"))).Attendre(201);
        Assert.Equal("\"1\"", ouverture.ETag);
        Assert.EndsWith($"/rsa/{ouverture.Parcours}", ouverture.Message.Headers.Location!.ToString());

        var orientation = (await _client.Post(
            $"rsa/{ouverture.Parcours}/orientations", """{"organisme":"CCAS","rang":"initiale","dateEffet":"2022-03-15"}""")).Attendre(201);
        Assert.Equal("\"2\"", orientation.ETag);

        var valeur = (await _client.Get(
            $"indicateurs/RSA-02B?debut=2022-01-01&fin=2022-12-31&apresPosition={orientation.Position}")).Attendre(200).Json;
        Assert.Equal(1, valeur.GetProperty("numerateur").GetInt32());
        Assert.Equal(1, valeur.GetProperty("denominateur").GetInt32());
        Assert.Equal(orientation.Position, valeur.GetProperty("position").GetInt64());
    }
}
