using System.Text.Json;
using Parcours.Host.Recette;

namespace Parcours.Host.Commandes;

/// <summary>Passe des cas de recette par le vrai journal et compare chaque valeur attendue.</summary>
public sealed class CommandeRecette : ICommande
{
    private static readonly OptionCommande _resultats = new("--resultats", "fichier", "écrit chaque valeur calculée");

    public string Nom => "recette";

    public string Resume => "Passe des cas par le vrai journal, dans un département jetable, et compare chaque attendu aux tables et au journal rejoué.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("cas.json", "fichier de cas")];

    public IReadOnlyList<OptionCommande> Options => [_resultats];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        await using var fichier = FichierDEntree.Ouvrir(appel.Argument(0)!);
        FichierDeCas cas;
        try
        {
            cas = await FichierDeCas.LireAsync(fichier, annulation);
        }
        catch (JsonException e)
        {
            throw new RefusCommandeException($"Le fichier de cas ne se lit pas : {e.Message}");
        }
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        await using var sortie = appel.Texte(_resultats) is { } chemin ? File.Create(chemin) : null;
        await using var progression = new Progression(contexte.Erreurs);
        var bilan = await new PassageDeRecette(session, contexte.Sortie, progression).PasserAsync(cas, sortie, annulation);
        await progression.FinirAsync();
        await contexte.Sortie.WriteLineAsync($"{bilan.ParLesTables} attendus donnés par les tables, {bilan.ParLeJournal} par le journal seul.");
        await contexte.Sortie.WriteLineAsync(bilan.Ignores == 0
            ? $"{bilan.Reussis} passed, {bilan.Echoues} failed" : $"{bilan.Reussis} passed, {bilan.Echoues} failed, {bilan.Ignores} skipped");
        return bilan.Echoues == 0 ? CodesDeSortie.Reussite : CodesDeSortie.Refus;
    }
}
