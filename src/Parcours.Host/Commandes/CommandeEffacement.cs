using System.Globalization;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Commandes.Coffre;

namespace Parcours.Host.Commandes;

/// <summary>Propose, confirme et exécute l'effacement d'identités. Les chiffres passés n'en bougent pas.</summary>
public sealed class CommandeEffacement : ICommande
{
    internal static OptionCommande Personne { get; } = new("--personne", "id", "demander : identifiant interne de la personne, ou l'un de ses dossiers");

    internal static OptionCommande Motif { get; } = new("--motif", "code", "demander : pourquoi, comme opposition ou defaut-accompagnement");

    internal static OptionCommande Liste { get; } = new("--liste", "fichier", "confirmer : les personnes confirmées, une par ligne, comme proposer les écrit");

    internal static OptionCommande Sortie { get; } = new("--sortie", "fichier", "fichier à écrire : la liste, ou le certificat ; par défaut, la sortie standard");

    internal static OptionCommande Par { get; } = new("--par", "agent", "qui le décide ; gardé avec l'effacement");

    private static readonly IReadOnlyDictionary<string, (Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>> Agir, OptionCommande[] Attendues, OptionCommande[] Admises)> _actions =
        new Dictionary<string, (Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>>, OptionCommande[], OptionCommande[])>
        {
            ["simuler"] = (ActionProposer.SimulerAsync, [], [Sortie]),
            ["proposer"] = (ActionProposer.ProposerAsync, [Par], [Sortie]),
            ["demander"] = (ActionDemander.ExecuterAsync, [Personne, Motif, Par], []),
            ["lister"] = (ActionListerEffacements.ExecuterAsync, [], [Sortie]),
            ["confirmer"] = (ActionConfirmer.ExecuterAsync, [Liste, Par], []),
            ["executer"] = (ActionExecuter.ExecuterAsync, [Par], [Sortie]),
        };

    public string Nom => "effacement";

    public string Resume => "Efface des identités : simuler, proposer, confirmer la liste, exécuter, avec un certificat. Aucun chiffre ne bouge.";

    public IReadOnlyList<ArgumentCommande> Arguments => [new("action", "ce qu'il faut faire") { Choix = [.. _actions.Keys] }];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, Personne, Motif, Liste, Sortie, Par];

    public Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var action = appel.Argument(0)!;
        var (agir, attendues, admises) = _actions[action];
        var defauts = attendues.Where(option => appel.Texte(option) is null).Select(option => $"L'option {option.Nom} <{option.Valeur}> est obligatoire pour {action}.")
            .Concat(new[] { Personne, Motif, Liste, Sortie, Par }.Where(option => appel.Texte(option) is not null && !attendues.Contains(option) && !admises.Contains(option))
                .Select(option => $"{option.Nom} ne va pas avec {action}.")).ToList();
        foreach (var option in new[] { Motif, Par })
            if (appel.Texte(option) is { } code && !Identifiants.EstUnCode(code)) defauts.Add($"{option.Nom} attend un code de lettres, chiffres et tirets : un texte libre nommerait quelqu'un.");
        if (defauts.Count > 0) throw new AppelMalFormeException(defauts);
        CodeDepartement.Verifier(appel.TexteObligatoire(OptionCommande.Departement));
        return agir(appel, contexte, annulation);
    }

    /// <summary>Le compte d'un mot, au singulier ou au pluriel.</summary>
    internal static string Compte(long nombre, string mot) => string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"{nombre:N0} {mot}{(nombre > 1 ? "s" : "")}");
}
