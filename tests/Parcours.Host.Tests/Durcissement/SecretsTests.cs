using System.Diagnostics;

namespace Parcours.Host.Tests.Durcissement;

/// <summary>Aucun mot de passe ne s'imprime, ni par les outils, ni par une panne.</summary>
public sealed class SecretsTests
{
    /// <summary>Un tableau coupe un long texte entre deux lignes : chaque morceau de celui-ci se reconnaît.</summary>
    private const string Secret = Morceau + Morceau + Morceau + Morceau + Morceau + Morceau;
    private const string Morceau = "zqzq";

    /// <summary>Le binaire du service à sa place : à côté des essais, il chargerait aussi les leurs.</summary>
    private static string Binaire => Path.Combine(
        ArbreDesSources.Racine!, "src", "Parcours.Host",
        Path.GetRelativePath(Path.Combine(ArbreDesSources.Racine!, "tests", "Parcours.Host.Tests"), AppContext.BaseDirectory), "Parcours.Host.dll");

    [Fact]
    public async Task Decrire_la_configuration_dit_ou_est_la_base_sans_ce_qui_l_ouvre()
    {
        var (code, dit) = await LancerAsync("describe");
        Assert.Equal(0, code);
        Assert.Contains("Host=127", dit, StringComparison.Ordinal);
        Assert.DoesNotContain(Morceau, dit, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Une_base_injoignable_au_demarrage_non_plus()
    {
        var (code, dit) = await LancerAsync("--urls=http://127.0.0.1:0");
        Assert.NotEqual(0, code);
        Assert.Contains("127.0.0.1:1", dit, StringComparison.Ordinal);
        Assert.DoesNotContain(Morceau, dit, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<(int Code, string Dit)> LancerAsync(string mot)
    {
        var depart = new ProcessStartInfo("dotnet", [Binaire, mot])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        depart.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        depart.Environment["ConnectionStrings__Parcours"] = $"Host=127.0.0.1;Port=1;Database=parcours;Username=parcours;Password={Secret}";
        depart.Environment["AUTRE_SECRET"] = Secret;
        depart.Environment["Parcours__Sceau__MotDePasse"] = Secret;
        depart.Environment["Parcours__Oidc__Autorite"] = "https://oidc.invalid";
        depart.Environment["Parcours__Oidc__Audience"] = "parcours";
        using var processus = Process.Start(depart)!;
        var dits = await Task.WhenAll(processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.WaitForExitAsync();
        return (processus.ExitCode, string.Concat(dits));
    }
}
