using System.Collections.Frozen;
using Parcours.Domain.Tableurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Tableurs;

/// <summary>Les modèles livrés avec le service, pour les cas courants ; un département qui garde un modèle de même nom l'emporte chez lui.</summary>
public static class ModelesLivres
{
    private static readonly Lazy<FrozenDictionary<string, (string Texte, ModeleDeTableur Modele)>> Livres = new(static () =>
        RessourcesEmbarquees.Du("tableurs").Select(Lire).ToFrozenDictionary(livre => livre.Modele.Nom, StringComparer.Ordinal));

    /// <summary>Par nom, avec le texte dont chacun vient.</summary>
    public static IReadOnlyDictionary<string, (string Texte, ModeleDeTableur Modele)> Tous => Livres.Value;

    private static (string Texte, ModeleDeTableur Modele) Lire((string Fichier, string Texte) livre)
    {
        var modele = LectureDeModele.Lire(livre.Fichier, livre.Texte);
        return livre.Fichier == $"tableurs/{modele.Nom}.yaml" ? (livre.Texte, modele)
            : throw new DonneeRefusee(livre.Fichier, 1, $"« modele » vaut « {modele.Nom} » ; le fichier doit alors se nommer {modele.Nom}.yaml");
    }
}
