using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using Base = Parcours.Host.BaseEmbarquee.BaseEmbarquee;

namespace Parcours.Host.Tests.BaseEmbarquee;

/// <summary>
/// Un second vrai processus qui tient une base : cet assembly d'essais, relancé sur une seule méthode, qui ne
/// s'exécute jamais d'elle-même.
/// </summary>
public sealed class ProcessusTemoin
{
    private const string Variable = "PARCOURS_ESSAI_DOSSIER_TENU";

    /// <summary>Ce processus est un témoin, non un passage des essais.</summary>
    internal static bool EstCeluiCi => Environment.GetEnvironmentVariable(Variable) is not null;

    [Fact(Explicit = true)]
    public async Task Tenir_la_base_jusqu_a_la_mort()
    {
        var options = new Parcours.Host.BaseEmbarquee.OptionsBaseEmbarquee(
            Environment.GetEnvironmentVariable(Variable)!, Reglages: DossierJetable.SansDurabilite);
        await using var tenue = await Base.OuvrirAsync(options, NullLogger.Instance, CancellationToken.None);
        await Task.Delay(TimeSpan.FromMinutes(1)); // borne : un témoin oublié ne reste pas
    }

    internal static Process Lancer(string dossier)
    {
        var depart = new ProcessStartInfo("dotnet",
        [
            "exec", typeof(ProcessusTemoin).Assembly.Location,
            "-explicit", "only", "-method", $"*.{nameof(Tenir_la_base_jusqu_a_la_mort)}",
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        depart.Environment[Variable] = dossier;
        return Process.Start(depart)!;
    }
}
