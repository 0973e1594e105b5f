using Parcours.Host.Commandes.Sceau;

namespace Parcours.Host.Commandes;

/// <summary>Scelle le journal, vérifie qu'il n'a pas été altéré, prouve qu'un fait est scellé.</summary>
public sealed class CommandeSceau : ICommande
{
    internal static OptionCommande Departement { get; } = OptionCommande.Departement with { EstObligatoire = false };

    internal static OptionCommande Contre { get; } = new("--contre", "fichier", "verifier : compare aussi les sceaux à ceux d'un export gardé ailleurs");

    internal static OptionCommande Sortie { get; } = new("--sortie", "fichier", "preuve, exporter : fichier à écrire ; par défaut, la sortie standard");

    internal static OptionCommande Creer { get; } = new("--creer", "fichier", "cle : tire une clé dans un fichier neuf, chiffrée si Parcours:Sceau:MotDePasse est donné");

    internal static OptionCommande Remplacer { get; } = new("--remplacer", "fichier", "cle : fait signer par la clé en service celle de ce fichier, qui la remplace");

    private static readonly IReadOnlyDictionary<string, Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>>> _actions =
        new Dictionary<string, Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>>>
        {
            ["sceller"] = ActionSceller.ExecuterAsync,
            ["verifier"] = ActionVerifier.ExecuterAsync,
            ["preuve"] = ActionPreuve.ExecuterAsync,
            ["lister"] = ActionLister.ExecuterAsync,
            ["exporter"] = ActionExporter.ExecuterAsync,
            ["cle"] = ActionCle.ExecuterAsync,
        };

    public string Nom => "sceau";

    public string Resume => "Scelle les jours passés du journal, vérifie qu'il n'a pas été altéré, prouve qu'un fait est scellé.";

    public IReadOnlyList<ArgumentCommande> Arguments =>
    [
        new("action", "ce qu'il faut faire") { Choix = [.. _actions.Keys] },
        new("id", "preuve : identifiant du fait, au journal ou chez l'émetteur") { EstFacultatif = true },
    ];

    public IReadOnlyList<OptionCommande> Options => [Departement, Contre, Sortie, Creer, Remplacer, OptionCommande.Json];

    public Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var action = appel.Argument(0)!;
        if ((appel.Argument(1) is not null) != (action == "preuve"))
            throw new AppelMalFormeException([action == "preuve" ? "preuve attend l'identifiant d'un fait." : $"{action} n'attend pas d'identifiant."]);
        foreach (var (option, actions) in new[] { (Contre, "verifier"), (Sortie, "preuve exporter"), (Creer, "cle"), (Remplacer, "cle") })
            if (appel.Texte(option) is not null && !actions.Split(' ').Contains(action)) throw new AppelMalFormeException([$"{option.Nom} ne va pas avec {action}."]);
        if (appel.Texte(Departement) is { } departement) CodeDepartement.Verifier(departement);
        else if (action != "cle" || appel.Texte(Remplacer) is not null) throw new AppelMalFormeException([$"L'option {Departement.Nom} <code> est obligatoire pour {action}."]);
        return _actions[action](appel, contexte, annulation);
    }
}
