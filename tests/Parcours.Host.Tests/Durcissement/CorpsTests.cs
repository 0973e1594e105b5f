namespace Parcours.Host.Tests.Durcissement;

/// <summary>La taille d'un corps, des deux côtés de sa borne.</summary>
public sealed class CorpsTests
{
    private const int Kio = 1024;

    [Theory]
    [InlineData("acte")]
    [InlineData("d1/dires")]
    public async Task Un_acte_tient_dans_64_Kio(string route)
    {
        await using var service = await ServiceReel.OuvrirAsync("Development");
        (await service.PosterAsync(route, Corps(64 * Kio))).Attendre(200);
        // Kestrel compte aussi ce qui sépare les morceaux.
        (await service.PosterAsync(route, Corps(63 * Kio), parMorceaux: true)).Attendre(200);
        (await service.PosterAsync(route, Corps(64 * Kio + 1))).AttendreProbleme(413, "demande-trop-grande");
        (await service.PosterAsync(route, Corps(64 * Kio + 1), parMorceaux: true)).AttendreProbleme(413, "demande-trop-grande");
    }

    [Fact]
    public async Task La_taille_d_un_acte_se_regle_et_un_lot_n_y_est_pas_tenu()
    {
        await using var service = await ServiceReel.OuvrirAsync("Development", "--Parcours:Limites:ActeOctets=2048");
        (await service.PosterAsync("acte", Corps(2 * Kio))).Attendre(200);
        (await service.PosterAsync("acte", Corps(2 * Kio + 1))).AttendreProbleme(413, "demande-trop-grande");
        (await service.PosterAsync("lot-entier", Corps(32 * Kio * Kio))).Attendre(200);
        (await service.PosterAsync("lot-entier", Corps(32 * Kio * Kio + 1))).AttendreProbleme(413, "demande-trop-grande");
    }

    private static string Corps(int octets)
    {
        const string debut = """{"jour":"2022-02-28","rang":"initiale","note":" """;
        return debut + new string('x', octets - debut.Length - 2) + "\"}";
    }
}
