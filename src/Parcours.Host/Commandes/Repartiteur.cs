using System.Runtime.InteropServices;
using Parcours.Projections.Droits;

namespace Parcours.Host.Commandes;

/// <summary>Trouve la commande demandée, vérifie l'appel, l'exécute, et traduit ce qui arrive en code de sortie.</summary>
public sealed class Repartiteur(IReadOnlyList<ICommande> commandes, Func<ContexteCommande> contexte)
{
    private static readonly string[] _aides = ["--help", "-h", "-?", "aide"];

    /// <summary>Les commandes du produit : toute nouvelle commande s'inscrit ici.</summary>
    public static Repartiteur Parcours() => new([
        new CommandeDemonstration(), new CommandeReprise(), new CommandeImporter(), new CommandeExporter(), new CommandeIndicateurs(), new CommandeEcarts(), new CommandeEcheances(), new CommandeQualite(), new CommandeMatrice(), new CommandeRejouer(), new CommandeRecette(), new CommandeDocumentation(), new CommandeHabilitations(),
        new CommandeTraces(), new CommandeCoffre(), new CommandeEffacement(), new CommandeLimitation(), new CommandeDroits(), new CommandeSceau(), new CommandeArretes(), new CommandeReferentiel(), new CommandeTableur(), new CommandeJeton()], ContexteDuProcessus);

    public async Task<int> ExecuterAsync(string[] mots)
    {
        var ici = contexte();
        if (mots is [] || _aides.Contains(mots[0]))
        {
            await ici.Sortie.WriteAsync(Aide.Generale(commandes));
            return CodesDeSortie.Reussite;
        }

        if (commandes.FirstOrDefault(c => c.Nom == mots[0]) is not { } commande)
        {
            await ici.Erreurs.WriteLineAsync(mots[0].StartsWith('-') ? $"Option inconnue : {mots[0]}." : $"Commande inconnue : {mots[0]}.");
            await ici.Erreurs.WriteAsync(Aide.Generale(commandes));
            return CodesDeSortie.AppelMalForme;
        }

        if (mots.TakeWhile(m => m != "--").Skip(1).Any(m => m is "--help" or "-h" or "-?"))
        {
            await ici.Sortie.WriteAsync(Aide.De(commande));
            return CodesDeSortie.Reussite;
        }

        return await ExecuterAsync(commande, mots[1..], ici);
    }

    private static async Task<int> ExecuterAsync(ICommande commande, string[] mots, ContexteCommande ici)
    {
        using var arret = new CancellationTokenSource();
        using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, s => Arreter(s, arret));
        using var terminaison = PosixSignalRegistration.Create(PosixSignal.SIGTERM, s => Arreter(s, arret));
        try
        {
            return await commande.ExecuterAsync(AnalyseAppel.Analyser(commande, mots), ici, arret.Token);
        }
        catch (AppelMalFormeException e)
        {
            await ici.Erreurs.WriteLineAsync(e.Message);
            await ici.Erreurs.WriteLineAsync($"Aide : {commande.Nom} --help");
            return CodesDeSortie.AppelMalForme;
        }
        catch (RefusCommandeException e)
        {
            await ici.Erreurs.WriteLineAsync(e.Message);
            return CodesDeSortie.Refus;
        }
        catch (Exception e) when (e is ConfigurationRefuseeException or DroitsInsuffisantsException)
        {
            await ici.Erreurs.WriteLineAsync(e.Message);
            return CodesDeSortie.Refus;
        }
        catch (OperationCanceledException) when (arret.IsCancellationRequested)
        {
            await ici.Erreurs.WriteLineAsync("Interrompu.");
            return CodesDeSortie.Refus;
        }
    }

    /// <summary>Laisser la commande défaire ce qu'elle a commencé, et arrêter la base qu'elle a démarrée.</summary>
    private static void Arreter(PosixSignalContext signal, CancellationTokenSource arret)
    {
        signal.Cancel = true;
        arret.Cancel();
    }

    private static ContexteCommande ContexteDuProcessus()
    {
        var builder = Composition.Creer([]);
        return new ContexteCommande(builder.Configuration, builder.Environment, Console.Out, Console.Error);
    }
}
