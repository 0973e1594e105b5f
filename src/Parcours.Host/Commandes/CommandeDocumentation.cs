using Parcours.Host.Documentation;

namespace Parcours.Host.Commandes;

/// <summary>Écrit les pages de documentation tirées des données ; n'a pas besoin de base.</summary>
public sealed class CommandeDocumentation : ICommande
{
    private static readonly OptionCommande _dossier = new("--dossier", "chemin", "dossier où écrire ; par défaut, docs/ du dépôt");

    public string Nom => "documentation";

    public string Resume => "Écrit docs/indicateurs.md et docs/evenements.md d'après les données.";

    public IReadOnlyList<OptionCommande> Options => [_dossier];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var dossier = appel.Texte(_dossier) ?? (ArbreDesSources.Racine is { } racine ? Path.Combine(racine, "docs")
            : throw new RefusCommandeException("Le dépôt des sources est introuvable : donnez --dossier."));
        if (!Directory.Exists(dossier))
        {
            throw new RefusCommandeException($"Le dossier {dossier} n'existe pas.");
        }

        foreach (var (fichier, texte) in DocumentsProduits.Tous())
        {
            var chemin = Path.Combine(dossier, fichier);
            await File.WriteAllTextAsync(chemin, texte, annulation);
            await contexte.Sortie.WriteLineAsync($"Écrit : {chemin}");
        }

        return CodesDeSortie.Reussite;
    }
}
