using System.Collections.Frozen;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Confronte les paramètres d'une version à ce que sa formule attend : ni manque, ni surplus, ni mauvais genre.</summary>
internal static class LectureParametres
{
    public static Parametres Lire(TableYaml version, FormuleDeclaree formule)
    {
        if (version.Si("parametres") is not { } noeud)
            return formule.Parametres.Count == 0
                ? new(FrozenDictionary<string, object>.Empty)
                : throw version.Refus($"« parametres » manque : {formule.Nom} attend {string.Join(", ", formule.Parametres.Select(attendu => attendu.Nom))}");

        var table = noeud.Table().Attendre([.. formule.Parametres.Select(attendu => attendu.Nom)]);
        return new(formule.Parametres.ToFrozenDictionary(attendu => attendu.Nom, attendu => Valeur(table[attendu.Nom], attendu)));
    }

    private static object Valeur(NoeudYaml noeud, ParametreAttendu attendu) => attendu.Nature switch
    {
        NatureDeParametre.Delai => Delai(noeud),
        NatureDeParametre.Codes => noeud.Liste().Codes(attendu.Admis ?? []).ToFrozenSet(StringComparer.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(attendu), attendu.Nature, null),
    };

    private static object Delai(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["nombre", "unite", "borne"]);
        return new Delai(table["nombre"].Entier(1, 9999), table["unite"].Parmi(Vocabulaire.UnitesDeDelai), table["borne"].Parmi(Vocabulaire.Bornes));
    }
}
