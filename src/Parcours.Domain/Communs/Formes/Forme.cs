using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace Parcours.Domain.Communs.Formes;

/// <summary>
/// Forme d'un type de fait, lue une fois sur son constructeur : ce que <c>champs.csv</c> dit, et que l'échange, les tables,
/// l'OpenAPI et la documentation partagent. Une seule déclaration par fait : rien ne peut diverger.
/// </summary>
public sealed class Forme
{
    private static readonly ConcurrentDictionary<Type, Forme> Connues = new();

    private readonly FrozenDictionary<string, int> _rangs;
    private readonly ConstructorInfo _constructeur;
    private readonly Func<object?[], Episode, LocalDate, Fait> _construire;
    private readonly IReadOnlyList<string> _auMoinsUn;

    private Forme(Type type)
    {
        Type = type;
        Nom = type.Name;
        Sens = type.GetCustomAttribute<SensAttribute>()?.Texte ?? "";
        Flux = type.GetCustomAttribute<FluxAttribute>()?.Dispositifs ?? [];
        _auMoinsUn = type.GetCustomAttribute<AuMoinsUnAttribute>()?.Champs ?? [];
        // Le constructeur de copie d'un record a pour seul paramètre son propre type.
        _constructeur = type.GetConstructors().Single(c => c.GetParameters() is not [var seul] || seul.ParameterType != type);
        var parametres = _constructeur.GetParameters();
        Champs = [.. parametres.Select(p => new Champ(p, type.GetProperty(p.Name!)!))];
        ChampDeLObjet = Flux.Count > 0 && Famille.De(Flux[0]) is { EstDUnePersonne: false, Genre: var genre } ? Champs.FirstOrDefault(c => c.EstObjetDuFlux || c.GenreOpaque == genre) : null;
        _rangs = Champs.Select((c, i) => (c.Nom, i)).ToFrozenDictionary(c => c.Nom, c => c.i, StringComparer.Ordinal);
        _construire = Constructeur();
    }

    /// <summary>Type C# du fait.</summary>
    public Type Type { get; }

    /// <summary>Nom du type dans l'échange.</summary>
    public string Nom { get; }

    /// <summary>Sens en une ligne.</summary>
    public string Sens { get; }

    /// <summary>Familles de flux admises ; vide pour un transversal.</summary>
    public IReadOnlyList<Dispositif> Flux { get; }

    /// <summary>Champs de <c>donnees</c>, dans l'ordre de déclaration.</summary>
    public IReadOnlyList<Champ> Champs { get; }

    /// <summary>Champ qui redit l'objet du flux (<c>agent</c> sur <c>FOR/{agent}</c>, opaque ; <c>indicateur</c> sur <c>SAI/{indicateur}</c>, en clair) ; nul pour un fait d'une personne.</summary>
    public Champ? ChampDeLObjet { get; }

    /// <summary>Champ qui nomme l'objet du flux dans une saisie interactive ; nul pour un fait d'une personne.</summary>
    public Champ? ChampQuiNomme => ChampDeLObjet ?? Champs.FirstOrDefault(champ => champ.NommeLeFlux);

    /// <summary>La forme d'un type de fait.</summary>
    public static Forme De(Type type) => Connues.GetOrAdd(type, static t => new(t));

    /// <summary>La forme d'un type de fait.</summary>
    public static Forme De<T>() where T : Fait => De(typeof(T));

    /// <summary>Lit les champs échangés ; nul si une erreur a été ajoutée à <paramref name="erreurs"/>.</summary>
    /// <param name="donnees">Objet JSON, ou non défini quand l'émetteur n'en donne pas.</param>
    /// <param name="episode">Épisode du fait.</param>
    /// <param name="dateEffet">Date d'effet.</param>
    /// <param name="opaque">Remplace les identifiants d'émetteur : (genre, texte) vers l'identifiant tiré au sort.</param>
    /// <param name="erreurs">Reçoit chaque écart, par champ.</param>
    public Fait? Lire(JsonElement donnees, Episode episode, LocalDate dateEffet, Func<string, string, Guid> opaque, ICollection<ErreurDeForme> erreurs)
    {
        var avant = erreurs.Count;
        var valeurs = LireChamps(donnees, opaque, erreurs, out var presents);
        for (var i = 0; i < Champs.Count; i++)
            if (Champs[i].EstObligatoire && valeurs[i] is null && !presents[i]) erreurs.Add(new(Champs[i].Nom, "est obligatoire"));
        if (_auMoinsUn.Count > 0 && erreurs.Count == avant && _auMoinsUn.All(nom => valeurs[_rangs[nom]] is null))
            erreurs.Add(new("donnees", "doit porter au moins un de " + string.Join(", ", _auMoinsUn)));
        return erreurs.Count == avant ? _construire(valeurs, episode, dateEffet) : null;
    }

    /// <summary>Vérifie les champs d'une correction de ce type et rend l'objet à consigner, identifiants remplacés ; nul si erreur.</summary>
    /// <param name="donnees">Champs corrigés.</param>
    /// <param name="opaque">Remplace les identifiants d'émetteur ; nul s'ils le sont déjà.</param>
    /// <param name="erreurs">Reçoit chaque écart, par champ.</param>
    public JsonElement? LireCorrection(JsonElement donnees, Func<string, string, Guid>? opaque, ICollection<ErreurDeForme> erreurs)
    {
        var avant = erreurs.Count;
        var valeurs = LireChamps(donnees, opaque, erreurs, out var presents);
        if (erreurs.Count != avant) return null;
        var tampon = new System.Buffers.ArrayBufferWriter<byte>();
        using (var sortie = new Utf8JsonWriter(tampon))
        {
            sortie.WriteStartObject();
            for (var i = 0; i < Champs.Count; i++)
            {
                if (!presents[i]) continue;
                sortie.WritePropertyName(Champs[i].Nom);
                if (valeurs[i] is { } valeur) Champs[i].Ecrire(sortie, valeur);
                else sortie.WriteNullValue();
            }
            sortie.WriteEndObject();
        }
        return JsonElement.Parse(tampon.WrittenSpan);
    }

    /// <summary>
    /// Le fait, ses champs remplacés un par un par ceux d'une correction déjà vérifiée (R6). Ne lève jamais : ce qu'une
    /// correction porte d'illisible ne change rien.
    /// </summary>
    public Fait Remplacer(Fait fait, LocalDate dateEffet, JsonElement? correction)
    {
        var valeurs = Champs.Select(c => c.Valeur(fait)).ToArray();
        if (correction is { ValueKind: JsonValueKind.Object } objet)
            foreach (var propriete in objet.EnumerateObject())
                if (_rangs.TryGetValue(propriete.Name, out var rang))
                    valeurs[rang] = propriete.Value.ValueKind is JsonValueKind.Null && !Champs[rang].EstObligatoire ? null
                        : Champs[rang].Lire(propriete.Value, opaque: null, out _) ?? valeurs[rang];
        return _construire(valeurs, fait.Episode, dateEffet);
    }

    /// <summary>L'expression qui construit un fait, pour qui compile sa propre lecture.</summary>
    /// <param name="episode">Expression de l'épisode.</param>
    /// <param name="dateEffet">Expression de la date d'effet.</param>
    /// <param name="valeur">Expression de la valeur d'un champ, du rang dans <see cref="Champs"/> et du type demandés.</param>
    public Expression Construction(Expression episode, Expression dateEffet, Func<int, Type, Expression> valeur) => Expression.MemberInit(
        Expression.New(_constructeur, _constructeur.GetParameters().Select((p, i) => valeur(i, p.ParameterType))),
        Expression.Bind(typeof(Fait).GetProperty(nameof(Fait.Episode))!, episode),
        Expression.Bind(typeof(Fait).GetProperty(nameof(Fait.DateEffet))!, dateEffet));

    /// <summary>Écrit l'objet <c>donnees</c> de l'échange ; les champs absents n'y sont pas.</summary>
    public void Ecrire(Utf8JsonWriter sortie, Fait fait)
    {
        sortie.WriteStartObject();
        foreach (var champ in Champs)
        {
            if (champ.Valeur(fait) is not { } valeur) continue;
            sortie.WritePropertyName(champ.Nom);
            champ.Ecrire(sortie, valeur);
        }
        sortie.WriteEndObject();
    }

    /// <summary>Deux faits disent la même chose : même type, même épisode, même effet, mêmes champs.</summary>
    public static bool SontIdentiques(Fait a, Fait b) =>
        a.GetType() == b.GetType() && a.Episode == b.Episode && a.DateEffet == b.DateEffet
        && De(a.GetType()).Champs.All(champ => Champ.SontEgales(champ.Valeur(a), champ.Valeur(b)));

    private object?[] LireChamps(JsonElement donnees, Func<string, string, Guid>? opaque, ICollection<ErreurDeForme> erreurs, out bool[] presents)
    {
        var valeurs = new object?[Champs.Count];
        presents = new bool[Champs.Count];
        if (donnees.ValueKind is JsonValueKind.Undefined) return valeurs;
        if (donnees.ValueKind is not JsonValueKind.Object)
        {
            erreurs.Add(new("donnees", "doit être un objet"));
            return valeurs;
        }
        foreach (var propriete in donnees.EnumerateObject())
        {
            if (Champ.NomDe(propriete) is not { } nom) erreurs.Add(new("donnees", "porte un nom de champ illisible"));
            else if (!_rangs.TryGetValue(nom, out var rang)) erreurs.Add(new(nom, "champ inconnu pour " + Nom));
            else if (presents[rang]) erreurs.Add(new(nom, "est donné deux fois"));
            else
            {
                presents[rang] = true;
                if (propriete.Value.ValueKind is JsonValueKind.Null)
                {
                    if (Champs[rang].EstObligatoire) erreurs.Add(new(nom, "est obligatoire"));
                    continue;
                }
                valeurs[rang] = Champs[rang].Lire(propriete.Value, opaque, out var raison);
                if (raison is not null) erreurs.Add(new(nom, raison));
            }
        }
        return valeurs;
    }

    private Func<object?[], Episode, LocalDate, Fait> Constructeur()
    {
        var valeurs = Expression.Parameter(typeof(object?[]));
        var episode = Expression.Parameter(typeof(Episode));
        var effet = Expression.Parameter(typeof(LocalDate));
        var corps = Construction(episode, effet, (rang, type) => Expression.Convert(Expression.ArrayIndex(valeurs, Expression.Constant(rang)), type));
        return Expression.Lambda<Func<object?[], Episode, LocalDate, Fait>>(corps, valeurs, episode, effet).Compile();
    }
}
