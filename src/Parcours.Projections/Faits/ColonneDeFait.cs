using System.Text;
using NodaTime;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Faits;

/// <summary>Une colonne typée d'une table de faits, partagée par tous les champs de même nom et de même type.</summary>
/// <param name="Nom">Nom SQL.</param>
/// <param name="TypeSql">Type SQL.</param>
/// <param name="Commentaire">Sens, repris des champs.</param>
public sealed record ColonneDeFait(string Nom, string TypeSql, string Commentaire)
{
    /// <summary>Type SQL d'un champ. Une énumération tient en deux octets : son rang ; la vue lisible rend le texte.</summary>
    public static string TypeDe(Champ champ) => champ.Genre switch
    {
        GenreDeChamp.Date => "date",
        GenreDeChamp.Booleen => "boolean",
        GenreDeChamp.Entier => "integer",
        GenreDeChamp.Decimal => "numeric",
        GenreDeChamp.Enumeration => "smallint",
        GenreDeChamp.ListeEnumeration => "smallint[]",
        GenreDeChamp.Opaque => "uuid",
        GenreDeChamp.Identifiant or GenreDeChamp.Code => "text",
        GenreDeChamp.Objet => throw new NotSupportedException("Un objet n'est pas un champ de table."),
        _ => throw new ArgumentOutOfRangeException(nameof(champ), champ.Genre, null),
    };

    /// <summary>Colonnes que toute table de faits a d'office.</summary>
    public static IReadOnlyList<string> Communes { get; } = ["departement", "personne", "episode", "type", "effet", "ordre", "connu_de", "connu_jusqu_a"];

    /// <summary>Nom SQL d'un champ. Celui d'une colonne commune se distingue : le département d'un dossier transmis n'est pas le locataire.</summary>
    public static string NomDe(Champ champ)
    {
        var nom = new StringBuilder(champ.Nom.Length + 4);
        foreach (var caractere in champ.Nom)
        {
            if (char.IsAsciiLetterUpper(caractere)) nom.Append('_');
            nom.Append(char.ToLowerInvariant(caractere));
        }
        return Communes.Contains(nom.ToString()) ? nom.Append("_du_fait").ToString() : nom.ToString();
    }

    /// <summary>Écrit une valeur non nulle.</summary>
    public static void Ecrire(CopieBinaire copie, Champ champ, object valeur)
    {
        switch (champ.Genre)
        {
            case GenreDeChamp.Date: copie.Ecrire((LocalDate)valeur); break;
            case GenreDeChamp.Booleen: copie.Ecrire((bool)valeur); break;
            case GenreDeChamp.Entier: copie.Ecrire((int)valeur); break;
            case GenreDeChamp.Decimal: copie.Ecrire((decimal)valeur); break;
            case GenreDeChamp.Enumeration: copie.Ecrire((short)Champ.Rang(valeur)); break;
            case GenreDeChamp.ListeEnumeration:
                copie.Ecrire([.. ((System.Collections.IEnumerable)valeur).Cast<object>().Select(v => (short)Champ.Rang(v))]);
                break;
            case GenreDeChamp.Opaque: copie.Ecrire((Guid)valeur); break;
            case GenreDeChamp.Identifiant or GenreDeChamp.Code: copie.Ecrire((string)valeur); break;
            default: throw new ArgumentOutOfRangeException(nameof(champ), champ.Genre, null);
        }
    }
}
