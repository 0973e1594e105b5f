using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Documentation;

/// <summary>Les pages de <c>docs/</c> tirées des données : un essai vérifie qu'elles sont à jour.</summary>
public static class DocumentsProduits
{
    /// <summary>Nom de fichier et texte de chaque page.</summary>
    public static IReadOnlyList<(string Fichier, string Texte)> Tous() =>
        [("evenements.md", EvenementsEnMarkdown.Ecrire()), ("indicateurs.md", IndicateursEnMarkdown.Ecrire(CatalogueIndicateurs.Embarque))];
}
