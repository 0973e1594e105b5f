using System.Linq.Expressions;
using System.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;

namespace Parcours.Projections.Rejeu;

/// <summary>Comment un type de fait s'écrit au journal : ses champs, dans l'ordre où <c>jsonb</c> les rend, et de quoi le construire.</summary>
internal sealed class FormeAuJournal
{
    private readonly Forme _forme;
    private readonly byte[][] _noms;
    private readonly Lazy<Func<ValeursJson, Fait>> _construire;

    public FormeAuJournal(Forme forme)
    {
        _forme = forme;
        // jsonb range ses clés par longueur, puis par octets : les chercher dans cet ordre les trouve sans revenir en arrière.
        _noms = [.. forme.Champs.Select(champ => champ.NomAuJournal).Append("episode").Append("dateEffet").Select(Encoding.UTF8.GetBytes)
            .OrderBy(nom => nom.Length).ThenBy(Encoding.UTF8.GetString, StringComparer.Ordinal)];
        // Un journal n'a presque jamais tous les types : ne compiler que les siens.
        _construire = new(Constructeur);
    }

    public Fait Lire(ValeursJson valeurs)
    {
        valeurs.Reperer(_noms);
        return _construire.Value(valeurs);
    }

    private Func<ValeursJson, Fait> Constructeur()
    {
        var valeurs = Expression.Parameter(typeof(ValeursJson));
        var corps = _forme.Construction(
            Expression.Call(valeurs, nameof(ValeursJson.Episode), null, Place("episode")),
            Expression.Call(valeurs, nameof(ValeursJson.Date), null, Place("dateEffet")),
            (rang, type) =>
            {
                var place = Place(_forme.Champs[rang].NomAuJournal);
                var valeur = Expression.Convert(Expression.Convert(Valeur(_forme.Champs[rang], valeurs, place), Nullable.GetUnderlyingType(type) ?? type), type);
                return Expression.Condition(Expression.Call(valeurs, nameof(ValeursJson.Manque), null, place), Expression.Default(type), valeur);
            });
        return Expression.Lambda<Func<ValeursJson, Fait>>(corps, valeurs).Compile();
    }

    private ConstantExpression Place(string nom) => Expression.Constant(Array.FindIndex(_noms, n => Encoding.UTF8.GetString(n) == nom));

    private static Expression Valeur(Champ champ, Expression valeurs, Expression place)
    {
        return champ.Genre switch
        {
            GenreDeChamp.Date => Lire(nameof(ValeursJson.Date)),
            GenreDeChamp.Booleen => Lire(nameof(ValeursJson.Booleen)),
            GenreDeChamp.Entier => Lire(nameof(ValeursJson.Entier)),
            GenreDeChamp.Decimal => Lire(nameof(ValeursJson.Nombre)),
            GenreDeChamp.Enumeration => Expression.Call(valeurs, nameof(ValeursJson.Rang), null, place, Expression.Constant(TextesDEnumeration.De(champ))),
            GenreDeChamp.ListeEnumeration => Expression.Call(Expression.Constant(champ), nameof(Champ.Liste), null,
                Expression.Call(valeurs, nameof(ValeursJson.Rangs), null, place, Expression.Constant(TextesDEnumeration.De(champ)))),
            GenreDeChamp.Opaque => Lire(nameof(ValeursJson.Guid)),
            GenreDeChamp.Code => Lire(nameof(ValeursJson.Code)),
            GenreDeChamp.Identifiant => Lire(nameof(ValeursJson.Texte)),
            GenreDeChamp.Objet => Lire(nameof(ValeursJson.Objet)),
            _ => throw new ArgumentOutOfRangeException(nameof(champ), champ.Genre, null),
        };

        MethodCallExpression Lire(string methode) => Expression.Call(valeurs, methode, null, place);
    }
}
