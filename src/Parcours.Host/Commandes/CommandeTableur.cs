using Parcours.Host.Commandes.Tableurs;

namespace Parcours.Host.Commandes;

/// <summary>Montre ce qu'un tableur consignerait, l'importe, donne le tableur à remplir, et tient les modèles de correspondance.</summary>
public sealed class CommandeTableur : ICommande
{
    internal static OptionCommande Modele { get; } = new("--modele", "nom", "apercu, importer : le modèle qui lit le fichier");

    internal static OptionCommande Version { get; } = new("--version", "numéro", "modele : une version plutôt que la dernière ; 0 est celle livrée") { Nature = Nature.Entier };

    internal static OptionCommande Garder { get; } = new("--garder", "fichier", "modele : garde ce modèle (YAML), vérifié contre le catalogue");

    internal static OptionCommande Format { get; } = new("--format", "format", "gabarit : par défaut csv") { Choix = ["csv", "xlsx"] };

    internal static OptionCommande Sortie { get; } = new("--sortie", "fichier", "gabarit, modele : fichier à écrire ; par défaut, la sortie standard");

    private static readonly Dictionary<string, (Func<AppelCommande, ContexteCommande, CancellationToken, Task<int>> Action, OptionCommande[] Options)> _actions = new()
    {
        ["apercu"] = (ActionLireTableur.ApercevoirAsync, [Modele, OptionCommande.Json]),
        ["importer"] = (ActionLireTableur.ImporterAsync, [Modele, OptionCommande.Json]),
        ["gabarit"] = (ActionGabarit.ExecuterAsync, [Format, Sortie]),
        ["modele"] = (ActionModele.ExecuterAsync, [Version, Garder, Sortie, OptionCommande.Json]),
    };

    public string Nom => "tableur";

    public string Resume => "Aperçoit ou importe un tableur (CSV, XLSX), donne celui à remplir, tient les modèles de correspondance du département.";

    public IReadOnlyList<ArgumentCommande> Arguments =>
    [
        new("action", "ce qu'il faut faire") { Choix = [.. _actions.Keys] },
        new("quoi", "apercu, importer : le fichier ; gabarit : le modèle ; modele : celui à lire, sinon tous se listent") { EstFacultatif = true },
    ];

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, Modele, Version, Garder, Format, Sortie, OptionCommande.Json];

    public Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var nom = appel.Argument(0)!;
        var (action, admises) = _actions[nom];
        if (appel.Argument(1) is null && nom != "modele") throw new AppelMalFormeException([$"{nom} attend {(nom == "gabarit" ? "le nom d'un modèle" : "un fichier")}."]);
        foreach (var option in Options.Skip(1))
            if (appel.Drapeau(option) && !admises.Contains(option)) throw new AppelMalFormeException([$"{option.Nom} ne va pas avec {nom}."]);
        if (nom is "apercu" or "importer" && appel.Texte(Modele) is null) throw new AppelMalFormeException([$"L'option {Modele.Nom} <nom> est obligatoire pour {nom}."]);
        CodeDepartement.Verifier(appel.TexteObligatoire(OptionCommande.Departement));
        return action(appel, contexte, annulation);
    }
}
