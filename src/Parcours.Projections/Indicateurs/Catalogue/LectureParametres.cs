using System.Collections.Frozen;
using System.Globalization;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Confronte les paramètres d'une version à ce que sa formule attend : ni manque, ni surplus, ni mauvais genre.</summary>
internal static class LectureParametres
{
    public static Parametres Lire(TableYaml version, IFormule formule) => Lire(version, formule.Nom, formule.Parametres);

    /// <param name="version">La version lue.</param>
    /// <param name="nom">Nom de la fonction compilée.</param>
    /// <param name="attendus">Ce qu'elle attend.</param>
    public static Parametres Lire(TableYaml version, string nom, IReadOnlyList<ParametreAttendu> attendus)
    {
        if (version.Si("parametres") is not { } noeud)
            return attendus.Count == 0
                ? new(FrozenDictionary<string, object>.Empty)
                : throw version.Refus($"« parametres » manque : {nom} attend {string.Join(", ", attendus.Select(attendu => attendu.Nom))}");

        var table = noeud.Table().Attendre([.. attendus.Select(attendu => attendu.Nom)]);
        return new(attendus.ToFrozenDictionary(attendu => attendu.Nom, attendu => Valeur(table[attendu.Nom], attendu)));
    }

    private static object Valeur(NoeudYaml noeud, ParametreAttendu attendu) => attendu.Nature switch
    {
        NatureDeParametre.Delai => Delai(noeud),
        NatureDeParametre.Entier => noeud.Entier(0, 9999),
        NatureDeParametre.Date => noeud.Date(),
        NatureDeParametre.DelaiParAnnee => DelaisParAnnee(noeud),
        NatureDeParametre.Codes => noeud.Liste().Codes(attendu.Admis ?? []).ToFrozenSet(StringComparer.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(attendu), attendu.Nature, null),
    };

    private static object Delai(NoeudYaml noeud)
    {
        var table = noeud.Table().Attendre(["nombre", "unite", "borne"]);
        return new Delai(table["nombre"].Entier(1, 9999), table["unite"].Parmi(Vocabulaire.UnitesDeDelai), table["borne"].Parmi(Vocabulaire.Bornes));
    }

    private static List<(int Annee, Delai Delai)> DelaisParAnnee(NoeudYaml noeud)
    {
        var delais = new List<(int Annee, Delai Delai)>();
        foreach (var (cle, valeur) in noeud.Table().Entrees)
        {
            if (cle.Valeur.Length != 4 || !int.TryParse(cle.Valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var annee)) throw cle.Refus($"« {cle.Valeur} » n'est pas une année");
            if (delais.Count > 0 && annee <= delais[^1].Annee) throw cle.Refus("les années doivent croître");
            delais.Add((annee, (Delai)Delai(valeur)));
        }
        return delais.Count > 0 ? delais : throw noeud.Refus("au moins une année est attendue");
    }
}
