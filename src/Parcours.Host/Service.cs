using JasperFx;
using Parcours.Host.Commandes;

namespace Parcours.Host;

/// <summary>Le service HTTP : composé, démarré, arrêté.</summary>
public static class Service
{
    public static Task<int> ExecuterAsync(string[] args) => DireLesRefusAsync(async () =>
    {
        var builder = Composition.Creer(args);
        // Avant toute autre chose : un second service ne doit ni ouvrir la base, ni lancer ses projections.
        if (AdresseEcoute.DejaPrise(builder.Configuration) is { } adresse)
        {
            return Refuser(adresse);
        }

        await builder.AjouterSocle().Build().UtiliserSocle().RunAsync();
        return CodesDeSortie.Reussite;
    });

    /// <summary>Les outils de JasperFx (codegen, db-apply, describe…) : l'application est composée, jamais démarrée.</summary>
    public static Task<int> ExecuterOutilAsync(string[] args) => DireLesRefusAsync(() =>
        Composition.Creer([]).AjouterSocle().Build().UtiliserSocle().RunJasperFxCommands(args));

    private static async Task<int> DireLesRefusAsync(Func<Task<int>> execution)
    {
        try
        {
            return await execution();
        }
        catch (IOException e) when (AdresseEcoute.EstPortPris(e))
        {
            return Refuser(e.Message);
        }
        catch (ConfigurationRefuseeException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return CodesDeSortie.Refus;
        }
    }

    private static int Refuser(string adresse)
    {
        Console.Error.WriteLine(
            $"Parcours tourne déjà ou le port est pris : impossible d'écouter sur {adresse}. " +
            "Arrêtez l'autre programme, ou choisissez une autre adresse : --urls http://localhost:5072");
        return CodesDeSortie.Refus;
    }
}
