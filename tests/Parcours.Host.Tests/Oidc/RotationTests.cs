namespace Parcours.Host.Tests.Oidc;

/// <summary>L'émetteur change de clés, s'arrête ou tarde : le service suit, sans redémarrer.</summary>
public sealed class RotationTests
{
    private static readonly object _saone = new { departement = "71" };

    /// <summary>Le plus court rafraîchissement admis, passé.</summary>
    private static readonly TimeSpan _unPeuPlus = TimeSpan.FromSeconds(1.1);

    [Fact]
    public async Task Une_cle_neuve_ouvre_et_une_cle_retiree_n_ouvre_plus()
    {
        await using var emetteur = await EmetteurOidc.DemarrerAsync();
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse, "--Parcours:Oidc:RafraichissementMinimal=00:00:01");
        var ancien = await emetteur.JetonAsync(_saone);
        (await hote.LireAsync(ancien)).Attendre(200);

        await Task.Delay(_unPeuPlus);
        await emetteur.TournerLesClesAsync();
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).Attendre(200);
        (await hote.LireAsync(ancien)).AttendreProbleme(401, "jeton-requis");

        await Task.Delay(_unPeuPlus);
        await emetteur.TournerLesClesAsync();
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).Attendre(200);
    }

    [Fact]
    public async Task Des_cles_inconnues_ne_font_pas_harceler_l_emetteur()
    {
        await using var emetteur = await EmetteurOidc.DemarrerAsync();
        await using var hote = await HoteOidc.OuvrirAsync(emetteur.Adresse, "--Parcours:Oidc:RafraichissementMinimal=01:00:00");
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).Attendre(200);

        // Relues il y a un instant : elles ne le seront plus avant une heure.
        await emetteur.TournerLesClesAsync();
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).AttendreProbleme(401, "jeton-requis");
    }

    [Fact]
    public async Task Sans_emetteur_le_service_demarre_le_dit_et_se_reprend()
    {
        string jeton;
        Uri adresse;
        await using (var avant = await EmetteurOidc.DemarrerAsync())
        {
            adresse = avant.Adresse;
            jeton = await avant.JetonAsync(_saone);
        }

        await using var hote = await HoteOidc.OuvrirAsync(adresse, "--Parcours:Oidc:RafraichissementMinimal=00:00:01");
        var refus = (await hote.LireAsync(jeton)).AttendreProbleme(503, "emetteur-injoignable");
        Assert.NotNull(refus.Message.Headers.RetryAfter);

        await using var emetteur = await EmetteurOidc.DemarrerAsync(adresse.Port);
        await Task.Delay(_unPeuPlus);
        (await hote.LireAsync(await emetteur.JetonAsync(_saone))).Attendre(200);
    }
}
