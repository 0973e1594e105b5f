using System.Collections.Frozen;
using System.Globalization;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Projections.Donnees;

namespace Parcours.Projections.Indicateurs;

/// <summary>Confronte les paramètres d'une version à ce que sa formule attend : ni manque, ni surplus, ni mauvais genre.</summary>
internal static class LectureParametres
{
    /// <param name="version">La version lue.</param>
    /// <param name="formule">La formule.</param>
    /// <param name="code">Le code de la définition, que certaines formules attendent et qu'aucun fichier ne redit.</param>
    public static Parametres Lire(TableYaml version, IFormule formule, string code)
    {
        var lus = Lire(version, formule.Nom, [.. formule.Parametres.Where(attendu => attendu.Nature is not NatureDeParametre.CodeDeLaDefinition)]);
        return formule.Parametres.Any(attendu => attendu.Nature is NatureDeParametre.CodeDeLaDefinition) ? AvecLeCode(lus, formule, code) : lus;
    }

    /// <summary>Les paramètres d'une formule qui n'en attend aucun d'un fichier.</summary>
    public static Parametres DuCode(IFormule formule, string code) => AvecLeCode(new(FrozenDictionary<string, object>.Empty), formule, code);

    private static Parametres AvecLeCode(Parametres lus, IFormule formule, string code) => new(lus.Valeurs
        .Concat(formule.Parametres.Where(attendu => attendu.Nature is NatureDeParametre.CodeDeLaDefinition).Select(attendu => KeyValuePair.Create(attendu.Nom, (object)code)))
        .ToFrozenDictionary());

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
