using System.Globalization;
using System.Text;
using ExcelDataReader;
using NodaTime;
using Parcours.Domain.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>Lit la feuille d'un classeur déjà vérifié, ligne à ligne. Une formule vaut son dernier résultat : rien n'est évalué.</summary>
internal static class LecteurXlsx
{
    // La bibliothèque demande windows-1252 pour les vieux XLS, qu'on ne lui donne pas, avant même de savoir ce qu'elle lit.
    static LecteurXlsx() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="FichierRefuseException">La feuille manque, ou ne se lit pas.</exception>
    public static IEnumerable<RangeeLue> Lire(byte[] octets, ClasseurVerifie verifie, ModeleDeTableur modele)
    {
        using var classeur = Tenter(() => ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(octets, writable: false)));
        if (!Tenter(() => Trouver(classeur, modele.Feuille)))
            throw FichierRefuseException.Illisible(modele.Feuille is { } feuille ? $"Ce classeur n'a pas de feuille « {feuille} »." : "Ce classeur n'a pas de feuille qui se voie.");
        if (Tenter(() => classeur.FieldCount) > LimitesDeTableur.Colonnes) throw FichierRefuseException.TropGrand($"Cette feuille a plus de {LimitesDeTableur.Colonnes} colonnes.");
        for (var numero = 1; Tenter(classeur.Read); numero++)
        {
            if (numero > LimitesDeTableur.Hauteur) throw FichierRefuseException.TropGrand($"Cette feuille a plus de {LimitesDeTableur.Hauteur} lignes.");
            var ligne = numero;
            yield return new(numero, Tenter(() => Cases(classeur, ligne, verifie)));
        }
    }

    /// <summary>Se place sur la feuille : celle que le modèle nomme, sinon la première qui se voit.</summary>
    private static bool Trouver(IExcelDataReader classeur, string? feuille)
    {
        do
        {
            if (feuille is null ? classeur.VisibleState == "visible" : Repere.De(classeur.Name) == Repere.De(feuille)) return true;
        }
        while (classeur.NextResult());
        return false;
    }

    private static Cellule[] Cases(IExcelDataReader classeur, int ligne, ClasseurVerifie verifie)
    {
        var cases = new Cellule[classeur.FieldCount];
        for (var i = 0; i < cases.Length; i++) cases[i] = verifie.Fautives.TryGetValue((ligne, i + 1), out var raison) && classeur.GetValue(i) is null ? new Cellule.Fautive(raison) : Case(classeur.GetValue(i));
        return cases;
    }

    private static Cellule Case(object? valeur) => valeur switch
    {
        null => Cellule.Vide,
        string texte => CaseLue.DuTexte(texte),
        bool logique => new Cellule.Logique(logique),
        DateTime jour => new Cellule.Jour(LocalDate.FromDateTime(jour)),
        TimeSpan => new Cellule.Fautive("est une durée"),
        IConvertible nombre when nombre.ToDouble(CultureInfo.InvariantCulture) is var lu && double.IsFinite(lu) => new Cellule.Nombre(lu),
        _ => new Cellule.Fautive("ne se lit pas"),
    };

    /// <summary>Un classeur abîmé fait lever à la bibliothèque des exceptions de toutes sortes : aucune ne veut dire autre chose que « abîmé ».</summary>
    private static T Tenter<T>(Func<T> lire)
    {
        try
        {
            return lire();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw FichierRefuseException.Illisible("Ce classeur est abîmé : sa feuille ne se lit pas jusqu'au bout.");
        }
    }
}
