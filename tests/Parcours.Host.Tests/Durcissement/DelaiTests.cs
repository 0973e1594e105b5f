using Alba;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Une lecture trop longue s'interrompt ; une écriture, non.</summary>
public sealed class DelaiTests(Hote hote)
{
    [Fact]
    public async Task Une_lecture_trop_longue_s_interrompt_et_une_ecriture_s_acheve()
    {
        await using var alba = await hote.OuvrirAsync("Development", "--Parcours:Limites:Lecture=00:00:01");
        var refus = await alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            s.Get.Url("/api/departements/71/modele/lenteur");
            s.StatusCodeShouldBe(504);
        });
        Assert.StartsWith("application/problem+json", refus.Context.Response.ContentType);
        Assert.Contains("urn:parcours:probleme:lecture-trop-longue", await refus.ReadAsTextAsync(), StringComparison.Ordinal);

        await alba.Scenario(s =>
        {
            s.WithBearerToken(hote.Jeton());
            s.Post.Url("/api/departements/71/modele/lenteur");
            s.StatusCodeShouldBe(200);
        });
    }
}
