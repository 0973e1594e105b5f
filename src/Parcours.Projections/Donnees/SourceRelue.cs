using Parcours.Domain.Indicateurs;

namespace Parcours.Projections.Donnees;

/// <summary>Aucune version sans le texte d'où elle vient ni le jour où quelqu'un l'a relu.</summary>
internal static class SourceRelue
{
    public static Source Lire(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["titre", "relue_le"], "passage");
        return new(table["titre"].Texte(), table.Si("passage")?.Texte(), table["relue_le"].Date());
    }
}
