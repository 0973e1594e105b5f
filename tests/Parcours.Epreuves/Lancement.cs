using Parcours.Epreuves.Socle;

namespace Parcours.Epreuves;

/// <summary>Les longues épreuves, en ligne de commande.</summary>
internal static class Lancement
{
    private static async Task<int> Main(string[] mots)
    {
        if (mots.Any(mot => mot is "--help" or "-h"))
        {
            Console.WriteLine(Options.Aide);
            return 0;
        }

        if (Options.Lire(mots, out var raison) is not { } options)
        {
            await Console.Error.WriteLineAsync($"{raison}\n{Options.Aide}");
            return 2;
        }

        using var arret = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            arret.Cancel();
        };
        return await new Passage(options, Console.Out).PasserAsync(arret.Token);
    }
}
