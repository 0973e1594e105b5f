using Parcours.Host.Commandes.Arretes;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Commandes;

/// <summary>Arrête une matrice, relit celles qui le furent, vérifie qu'elles se recalculent.</summary>
public sealed class CommandeArretes : ICommande
{
    internal const string ParLaCommande = "commande";

    internal static OptionCommande Convention { get; } = new("--convention", "convention", "prendre : convention dont la matrice se fige")
    {
        Choix = [.. CatalogueMatrices.Embarque.Matrices.Select(matrice => matrice.Convention)],
    };

    internal static OptionCommande Annee { get; } = new("--annee", "année", "prendre : les arrêtés des années antérieures, puis cette année ; par défaut, les colonnes publiées") { Nature = Nature.Entier };

    internal static OptionCommande ALaDate { get; } = new("--a-la-date", "date", "prendre : date de connaissance (incluse) et jour d'observation, comme pour matrice") { Nature = Nature.Date };

    internal static OptionCommande Remplace { get; } = new("--remplace", "id", "prendre : arrêté de la même convention et de la même année que celui-ci remplace");

    internal static OptionCommande Csv { get; } = new("--csv", null, "lire : pour un tableur");

    internal static OptionCommande Sortie { get; } = new("--sortie", "fichier", "lire : fichier à écrire ; par défaut, la sortie standard");

    private static readonly IReadOnlyDictionary<string, Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>>> _actions =
        new Dictionary<string, Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>>>
        {
            ["prendre"] = ActionPrendre.ExecuterAsync,
            ["lister"] = ActionLister.ExecuterAsync,
            ["lire"] = ActionLire.ExecuterAsync,
            ["verifier"] = ActionVerifier.ExecuterAsync,
        };

    public string Nom => "arretes";

    public string Resume => "Arrête la matrice d'une convention, relit celles qui le furent, vérifie qu'elles se recalculent.";

    public IReadOnlyList<ArgumentCommande> Arguments =>
    [
        new("action", "ce qu'il faut faire") { Choix = [.. _actions.Keys] },
        new("id", "lire, verifier : l'arrêté ; verifier, sans lui, les vérifie tous") { EstFacultatif = true },
    ];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, Convention, Annee, ALaDate, Remplace, Csv, Sortie, OptionCommande.Json];

    public Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var action = appel.Argument(0)!;
        if (appel.Argument(1) is null && action == "lire") throw new AppelMalFormeException(["lire attend l'identifiant d'un arrêté."]);
        if (appel.Argument(1) is not null && action is ("prendre" or "lister")) throw new AppelMalFormeException([$"{action} n'attend pas d'identifiant."]);
        foreach (var (option, seule) in new[] { (Convention, "prendre"), (Annee, "prendre"), (ALaDate, "prendre"), (Remplace, "prendre"), (Csv, "lire"), (Sortie, "lire") })
            if (appel.Drapeau(option) && action != seule) throw new AppelMalFormeException([$"{option.Nom} ne va pas avec {action}."]);
        if (action == "prendre" && appel.Texte(Convention) is null) throw new AppelMalFormeException([$"L'option {Convention.Nom} <convention> est obligatoire pour prendre."]);
        if (appel.Drapeau(Csv) && appel.Drapeau(OptionCommande.Json)) throw new AppelMalFormeException(["--json et --csv se contredisent."]);
        CodeDepartement.Verifier(appel.TexteObligatoire(OptionCommande.Departement));
        return _actions[action](appel, contexte, annulation);
    }
}
