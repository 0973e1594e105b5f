using JasperFx;
using Parcours.Host.Commandes;
using Parcours.Host.Demonstration;
using Parcours.Host.Durcissement;
using Parcours.Host.Exploitation;
using Parcours.Host.Sceau;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host;

/// <summary>Le service HTTP : sa base ouverte, composé, démarré, arrêté.</summary>
public static class Service
{
    public static Task<int> ExecuterAsync(string[] args) => DireLesRefusAsync(async () =>
    {
        var builder = Composition.Creer(args);
        // Avant toute autre chose : un second service ne doit ni ouvrir la base, ni lancer ses projections.
        if (AdresseEcoute.DejaPrise(builder.Configuration) is { } adresse) return Refuser(adresse);

        await using var baseDuHote = await OuvrirLaBaseAsync(builder);
        builder.AjouterSocle();
        builder.Services.AjouterJournal(baseDuHote.Chaine, baseDuHote.ChaineDuProprietaire);
        builder.Services.AjouterLaFileDesImports();
        builder.Services.AddSingleton(new MemoireDesChiffres());
        builder.Services.AjouterControleDeLaBase();
        builder.Services.AddSingleton<PlacesDuServeur>();
        if (baseDuHote.EstEmbarquee)
        {
            builder.Services.AddSingleton<DemonstrationAuDemarrage>();
            builder.Services.AddHostedService(services => services.GetRequiredService<DemonstrationAuDemarrage>());
        }
        builder.Services.AddSingleton(baseDuHote);
        builder.AjouterScellement(baseDuHote.EstEmbarquee);
        await using var app = builder.Build();
        app.UtiliserSocle(avantLesPointsDAcces: () =>
        {
            if (baseDuHote.EstEmbarquee) app.UseMiddleware<AttenteDeLaDemonstration>();
        });
        // Avant que le démon ne démarre : il lit le schéma.
        await app.Services.GetRequiredService<Departements>().PreparerLeSchemaAsync(CancellationToken.None);
        await app.Services.GetRequiredService<PlacesDuServeur>().ExaminerAsync(CancellationToken.None);
        await app.RunAsync();
        return CodesDeSortie.Reussite;
    });

    /// <summary>Les outils de JasperFx (codegen, db-apply, describe…) : l'application est composée, jamais démarrée.</summary>
    public static Task<int> ExecuterOutilAsync(string[] args) => DireLesRefusAsync(async () =>
    {
        var builder = Composition.Creer([]);
        // La génération de code n'ouvre aucune base ; les autres outils disent eux-mêmes s'ils n'y arrivent pas.
        var chaine = builder.Configuration.GetConnectionString("Parcours") is { Length: > 0 } donnee ? donnee : "Host=localhost;Database=parcours";
        builder.AjouterSocle().Services.AjouterJournal(chaine, avecDemon: false).AddSingleton(ConfigurationMontrable.De(builder.Configuration));
        return await builder.Build().UtiliserSocle().RunJasperFxCommands(args);
    });

    private static async Task<BaseDuHote> OuvrirLaBaseAsync(WebApplicationBuilder builder)
    {
        using var journaux = Journaux.Provisoire(builder.Environment);
        var baseDuHote = await BaseDuHote.OuvrirAsync(builder.Configuration, builder.Environment, journaux.CreateLogger("Parcours"), CancellationToken.None);
        if (baseDuHote.TenuePar is not { } pid) return baseDuHote;
        await baseDuHote.DisposeAsync();
        throw new ConfigurationRefuseeException(
            $"La base est tenue par un autre processus ({pid}) : un service déjà lancé ou une commande en cours. Attendez qu'il finisse, ou arrêtez-le.");
    }

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
        catch (Exception e) when (e is ConfigurationRefuseeException or DroitsInsuffisantsException)
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
