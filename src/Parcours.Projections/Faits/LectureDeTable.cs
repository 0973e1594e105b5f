using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Linq.Expressions;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Faits;

/// <summary>
/// Reconstruit des faits de quelques types à partir des lignes d'une table. Ce qu'une cohorte lit se compte en dizaines de milliers de
/// lignes : chaque type a son constructeur compilé, qui lit ses colonnes à même les octets.
/// </summary>
public sealed class LectureDeTable
{
    private readonly FrozenDictionary<short, Func<LectureBinaire, Episode, LocalDate, Fait>> _constructeurs;

    internal LectureDeTable(TableDeFaits table, PlacesDeLecture places, FrozenDictionary<short, (Forme Forme, int[] Places)> types)
    {
        Codes = [.. types.Keys.Order()];
        Question = string.Join(", ", places.Expressions(table).Prepend("personne, episode, type, effet, ordre"));
        Table = table;
        _constructeurs = types.ToFrozenDictionary(t => t.Key, t => Constructeur(t.Value.Forme, t.Value.Places));
    }

    /// <summary>La table lue.</summary>
    public TableDeFaits Table { get; }

    /// <summary>Codes des types lus.</summary>
    public IReadOnlyList<short> Codes { get; }

    /// <summary>Les colonnes à demander, dans l'ordre : personne, épisode, type, effet, ordre, puis celles des champs.</summary>
    public string Question { get; }

    /// <summary>Identifiant interne de la personne de la ligne.</summary>
    public static Guid Personne(LectureBinaire ligne) => ligne.Guid(0);

    /// <summary>Le même, comme un nombre : il se compare dans l'ordre où PostgreSQL range les uuid.</summary>
    public static UInt128 PersonneEnNombre(LectureBinaire ligne) => BinaryPrimitives.ReadUInt128BigEndian(ligne.Octets(0));

    /// <summary>L'identifiant d'une personne lue comme un nombre.</summary>
    public static Guid Personne(UInt128 nombre)
    {
        Span<byte> octets = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(octets, nombre);
        return new(octets, bigEndian: true);
    }

    /// <summary>Code du type de la ligne.</summary>
    public static short Type(LectureBinaire ligne) => ligne.Petit(2);

    /// <summary>Rang de l'épisode de la ligne.</summary>
    public static int Episode(LectureBinaire ligne) => ligne.Entier(1);

    /// <summary>Date d'effet de la ligne.</summary>
    public static LocalDate Effet(LectureBinaire ligne) => ligne.Date(3);

    /// <summary>Position d'origine du fait de la ligne.</summary>
    public static long Ordre(LectureBinaire ligne) => ligne.Grand(4);

    /// <summary>Le fait de la ligne.</summary>
    public Fait Fait(LectureBinaire ligne, Episode episode) => _constructeurs[ligne.Petit(2)](ligne, episode, ligne.Date(3));

    private static Func<LectureBinaire, Episode, LocalDate, Fait> Constructeur(Forme forme, int[] places)
    {
        var ligne = Expression.Parameter(typeof(LectureBinaire));
        var episode = Expression.Parameter(typeof(Episode));
        var effet = Expression.Parameter(typeof(LocalDate));
        var corps = forme.Construction(episode, effet, (rang, type) =>
        {
            var colonne = Expression.Constant(places[rang] + 5);
            var valeur = Expression.Convert(Expression.Convert(Valeur(forme.Champs[rang], ligne, colonne), Nullable.GetUnderlyingType(type) ?? type), type);
            if (forme.Champs[rang].EstObligatoire) return valeur;
            return Expression.Condition(Expression.Call(ligne, nameof(LectureBinaire.EstNul), null, colonne), Expression.Default(type), valeur);
        });
        return Expression.Lambda<Func<LectureBinaire, Episode, LocalDate, Fait>>(corps, ligne, episode, effet).Compile();
    }

    private static Expression Valeur(Champ champ, Expression ligne, Expression colonne)
    {
        return champ.Genre switch
        {
            GenreDeChamp.Date => Lire(nameof(LectureBinaire.Date)),
            GenreDeChamp.Booleen => Lire(nameof(LectureBinaire.Booleen)),
            GenreDeChamp.Entier => Lire(nameof(LectureBinaire.Entier)),
            GenreDeChamp.Decimal => Lire(nameof(LectureBinaire.Nombre)),
            GenreDeChamp.Enumeration => Lire(nameof(LectureBinaire.Petit)),
            GenreDeChamp.ListeEnumeration => Expression.Call(Expression.Constant(champ), nameof(Champ.Liste), null, Lire(nameof(LectureBinaire.Petits))),
            GenreDeChamp.Opaque => Lire(nameof(LectureBinaire.Guid)),
            GenreDeChamp.Identifiant or GenreDeChamp.Code => Lire(nameof(LectureBinaire.Texte)),
            _ => throw new ArgumentOutOfRangeException(nameof(champ), champ.Genre, null),
        };

        MethodCallExpression Lire(string methode) => Expression.Call(ligne, methode, null, colonne);
    }
}
