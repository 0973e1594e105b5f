using System.Collections.Frozen;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Parcours.Domain.Communs.Formes;

/// <summary>Type d'un champ, au sens de <c>champs.csv</c>.</summary>
public enum GenreDeChamp
{
    /// <summary>AAAA-MM-JJ.</summary>
    Date,

    /// <summary>true ou false.</summary>
    Booleen,

    /// <summary>Nombre entier.</summary>
    Entier,

    /// <summary>Nombre décimal.</summary>
    Decimal,

    /// <summary>Une valeur d'une liste fermée.</summary>
    Enumeration,

    /// <summary>Plusieurs valeurs d'une liste fermée, au moins une.</summary>
    ListeEnumeration,

    /// <summary>Identifiant gardé tel quel.</summary>
    Identifiant,

    /// <summary>Identifiant remplacé à l'entrée.</summary>
    Opaque,

    /// <summary>Code d'un référentiel.</summary>
    Code,

    /// <summary>Objet JSON : les champs d'une correction.</summary>
    Objet,
}

/// <summary>Un champ d'un fait : sa forme, lue sur le constructeur de son type, et de quoi le lire et l'écrire.</summary>
public sealed class Champ
{
    private readonly FrozenDictionary<string, object> _valeurs;
    private readonly FrozenDictionary<string, object>.AlternateLookup<ReadOnlySpan<char>> _valeursParTexte;
    private readonly FrozenDictionary<object, string> _textes;
    private readonly object[] _parRang;
    private readonly EntreAttribute? _entre;
    private readonly NatureCode? _code;
    private readonly Type? _enumeration;

    internal Champ(ParameterInfo parametre, PropertyInfo propriete)
    {
        NomAuJournal = JsonNamingPolicy.CamelCase.ConvertName(parametre.Name!);
        Nom = parametre.GetCustomAttribute<NomAttribute>()?.Nom ?? NomAuJournal;
        Sens = parametre.GetCustomAttribute<SensAttribute>()?.Texte ?? "";
        EstObligatoire = new NullabilityInfoContext().Create(parametre).WriteState is not NullabilityState.Nullable;
        _entre = parametre.GetCustomAttribute<EntreAttribute>();
        _code = parametre.GetCustomAttribute<CodeAttribute>()?.Nature;
        EstObjetDuFlux = parametre.GetCustomAttribute<ObjetDuFluxAttribute>() is not null;
        NommeLeFlux = parametre.GetCustomAttribute<NommeLeFluxAttribute>() is not null;
        GenreOpaque = parametre.GetCustomAttribute<OpaqueAttribute>()?.Genre;
        var type = Nullable.GetUnderlyingType(parametre.ParameterType) ?? parametre.ParameterType;
        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
        _enumeration = (element ?? type).IsEnum ? element ?? type : null;
        Genre = (type, element) switch
        {
            (_, { IsEnum: true }) => GenreDeChamp.ListeEnumeration,
            ({ IsEnum: true }, _) => GenreDeChamp.Enumeration,
            _ when type == typeof(LocalDate) => GenreDeChamp.Date,
            _ when type == typeof(bool) => GenreDeChamp.Booleen,
            _ when type == typeof(int) => GenreDeChamp.Entier,
            _ when type == typeof(decimal) => GenreDeChamp.Decimal,
            _ when type == typeof(Guid) => GenreDeChamp.Opaque,
            _ when type == typeof(JsonElement) => GenreDeChamp.Objet,
            _ when _code is not null => GenreDeChamp.Code,
            _ => GenreDeChamp.Identifiant,
        };
        var couples = _enumeration is null ? [] : Enum.GetNames(_enumeration)
            .Select(nom => (Texte: _enumeration.GetField(nom)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? JsonNamingPolicy.CamelCase.ConvertName(nom), Valeur: Enum.Parse(_enumeration, nom))).ToList();
        Enumeration = [.. couples.Select(c => c.Texte)];
        _valeurs = couples.ToFrozenDictionary(c => c.Texte, c => c.Valeur, StringComparer.Ordinal);
        _valeursParTexte = _valeurs.GetAlternateLookup<ReadOnlySpan<char>>();
        _parRang = [.. couples.Select(c => c.Valeur)];
        _textes = couples.ToFrozenDictionary(c => c.Valeur, c => c.Texte);
        var fait = Expression.Parameter(typeof(Fait));
        Valeur = Expression.Lambda<Func<Fait, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(fait, propriete.DeclaringType!), propriete), typeof(object)), fait).Compile();
    }

    /// <summary>Nom dans l'échange.</summary>
    public string Nom { get; }

    /// <summary>Nom dans le JSON du journal : celui de la propriété, que l'échange l'appelle autrement ou non.</summary>
    public string NomAuJournal { get; }

    /// <summary>Sens en une ligne.</summary>
    public string Sens { get; }

    /// <summary>Type du champ.</summary>
    public GenreDeChamp Genre { get; }

    /// <summary>Faux si le champ peut manquer.</summary>
    public bool EstObligatoire { get; }

    /// <summary>Valeurs admises, dans l'ordre de déclaration ; vide hors énumération.</summary>
    public IReadOnlyList<string> Enumeration { get; }

    /// <summary>Genre de correspondance d'un champ opaque.</summary>
    public string? GenreOpaque { get; }

    /// <summary>Référentiel d'un champ de genre <see cref="GenreDeChamp.Code"/>.</summary>
    public NatureCode? Referentiel => _code;

    /// <summary>Il redit, en clair, ce que le flux suit.</summary>
    public bool EstObjetDuFlux { get; }

    /// <summary>Il nomme le flux d'une saisie interactive, sans que le fait ait à le redire ailleurs.</summary>
    public bool NommeLeFlux { get; }

    /// <summary>Bornes incluses d'un nombre.</summary>
    public (decimal Minimum, decimal Maximum, int Decimales)? Bornes => _entre is null ? null : (_entre.Minimum, _entre.Maximum, _entre.Decimales);

    /// <summary>La valeur du champ dans un fait ; nulle s'il manque.</summary>
    public Func<Fait, object?> Valeur { get; }

    /// <summary>Le texte échangé d'une valeur d'énumération.</summary>
    public string Texte(object valeur) => _textes[valeur];

    /// <summary>Le texte échangé de la valeur de ce rang.</summary>
    public string Texte(int rang) => Enumeration[rang];

    /// <summary>La valeur d'énumération d'un texte échangé, nulle si inconnue.</summary>
    public object? DeTexte(ReadOnlySpan<char> texte) => _valeursParTexte.TryGetValue(texte, out var valeur) ? valeur : null;

    /// <summary>Rang d'une valeur dans <see cref="Enumeration"/>, à partir de zéro : la forme compacte des tables.</summary>
    public static int Rang(object valeur) => (int)valeur;

    /// <summary>Une liste d'énumération du type exact du champ, par les rangs de ses valeurs.</summary>
    public object Liste(IReadOnlyList<short> rangs)
    {
        var liste = Array.CreateInstance(_enumeration!, rangs.Count);
        for (var i = 0; i < rangs.Count; i++) liste.SetValue(_parRang[rangs[i]], i);
        return liste;
    }

    /// <summary>Lit une valeur échangée ; nulle et une raison si elle n'est pas admise.</summary>
    /// <param name="json">La valeur, jamais nulle au sens de JSON.</param>
    /// <param name="opaque">Remplace un identifiant d'émetteur ; nul s'il l'est déjà.</param>
    /// <param name="raison">Raison du refus.</param>
    public object? Lire(JsonElement json, Func<string, string, Guid>? opaque, out string? raison)
    {
        raison = null;
        switch (Genre)
        {
            case GenreDeChamp.Date:
                // Le motif ISO admet une année signée ; l'échange, non.
                if (TexteDe(json) is { Length: 10 } jour && LocalDatePattern.Iso.Parse(jour) is { Success: true } date) return date.Value;
                raison = "n'est pas une date possible (AAAA-MM-JJ)";
                return null;
            case GenreDeChamp.Booleen:
                if (json.ValueKind is JsonValueKind.True or JsonValueKind.False) return json.GetBoolean();
                raison = "doit valoir true ou false";
                return null;
            case GenreDeChamp.Entier:
                if (json.ValueKind is JsonValueKind.Number && json.TryGetInt32(out var entier) && DansLesBornes(entier)) return entier;
                raison = "doit être un nombre entier " + TexteDesBornes();
                return null;
            case GenreDeChamp.Decimal:
                if (json.ValueKind is JsonValueKind.Number && json.TryGetDecimal(out var nombre) && DansLesBornes(nombre) && !(DecimalesDe(json.GetRawText()) > _entre?.Decimales)) return nombre;
                raison = "doit être un nombre " + TexteDesBornes();
                return null;
            case GenreDeChamp.Enumeration:
                if (TexteDe(json) is { } choix && _valeurs.TryGetValue(choix, out var valeur)) return valeur;
                raison = "doit valoir " + string.Join(", ", Enumeration);
                return null;
            case GenreDeChamp.ListeEnumeration:
                return LireListe(json, out raison);
            case GenreDeChamp.Code:
                if (TexteDe(json) is { } code && CodeAdmis(code)) return code;
                raison = _code switch
                {
                    NatureCode.Departement => "doit être un code de département (01 à 95, 2A, 2B, 971 à 976)",
                    NatureCode.Commune => "doit être le code INSEE d'une commune, cinq caractères",
                    NatureCode.Indicateur => $"doit être un code de 1 à {IdentifiantEnClair.LongueurMaximale} caractères",
                    _ => "doit être un code de 1 à 32 caractères",
                };
                return null;
            case GenreDeChamp.Objet:
                if (json.ValueKind is JsonValueKind.Object) return json.Clone(); // le document lu peut être rendu avant le fait
                raison = "doit être un objet";
                return null;
            case GenreDeChamp.Identifiant or GenreDeChamp.Opaque:
                var texte = TexteDe(json);
                raison = texte is null ? "doit être un texte" : Identifiants.Refus(texte);
                if (raison is not null) return null;
                if (Genre is GenreDeChamp.Identifiant) return texte;
                if (opaque is not null) return opaque(GenreOpaque!, texte!);
                if (Guid.TryParse(texte, out var interne)) return interne;
                raison = "n'est pas un identifiant interne";
                return null;
            default:
                throw new InvalidOperationException(Genre.ToString());
        }
    }

    /// <summary>Écrit une valeur non nulle sous sa forme échangée.</summary>
    public void Ecrire(Utf8JsonWriter sortie, object valeur)
    {
        switch (Genre)
        {
            case GenreDeChamp.Date: sortie.WriteStringValue(LocalDatePattern.Iso.Format((LocalDate)valeur)); break;
            case GenreDeChamp.Booleen: sortie.WriteBooleanValue((bool)valeur); break;
            case GenreDeChamp.Entier: sortie.WriteNumberValue((int)valeur); break;
            case GenreDeChamp.Decimal: sortie.WriteNumberValue((decimal)valeur); break;
            case GenreDeChamp.Enumeration: sortie.WriteStringValue(Texte(valeur)); break;
            case GenreDeChamp.Opaque: sortie.WriteStringValue((Guid)valeur); break;
            case GenreDeChamp.Objet: ((JsonElement)valeur).WriteTo(sortie); break;
            case GenreDeChamp.ListeEnumeration:
                sortie.WriteStartArray();
                foreach (var element in (System.Collections.IEnumerable)valeur) sortie.WriteStringValue(Texte(element));
                sortie.WriteEndArray();
                break;
            case GenreDeChamp.Identifiant or GenreDeChamp.Code: sortie.WriteStringValue((string)valeur); break;
            default: throw new InvalidOperationException(Genre.ToString());
        }
    }

    /// <summary>Deux valeurs sont la même, listes comprises.</summary>
    public static bool SontEgales(object? a, object? b) => (a, b) switch
    {
        (JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y),
        (System.Collections.IEnumerable x and not string, System.Collections.IEnumerable y and not string) => x.Cast<object>().SequenceEqual(y.Cast<object>()),
        _ => Equals(a, b),
    };

    /// <summary>Le nom d'une propriété ; nul si l'émetteur y a mis une demi-paire UTF-16, que System.Text.Json ne lit qu'en levant.</summary>
    public static string? NomDe(JsonProperty propriete)
    {
        try { return propriete.Name; }
        catch (InvalidOperationException) { return null; }
    }

    /// <summary>Le texte d'une valeur ; nul si elle n'en est pas un, ou porte une demi-paire UTF-16.</summary>
    public static string? TexteDe(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.String) return null;
        try { return json.GetString(); }
        catch (InvalidOperationException) { return null; }
    }

    private object? LireListe(JsonElement json, out string? raison)
    {
        raison = "doit être une liste d'au moins une valeur parmi " + string.Join(", ", Enumeration);
        if (json.ValueKind is not JsonValueKind.Array || json.GetArrayLength() == 0) return null;
        var rangs = new List<short>();
        foreach (var element in json.EnumerateArray())
        {
            if (TexteDe(element) is not { } texte || !_valeurs.TryGetValue(texte, out var valeur)) return null;
            rangs.Add((short)Rang(valeur));
        }
        if (rangs.Distinct().Count() != rangs.Count)
        {
            raison = "répète une valeur";
            return null;
        }
        raison = null;
        return Liste(rangs);
    }

    private bool CodeAdmis(string code) => _code switch
    {
        NatureCode.Departement => Identifiants.EstUnDepartement(code),
        NatureCode.Commune => Identifiants.EstUneCommune(code),
        NatureCode.Indicateur => Identifiants.EstUnCode(code) && code.Length <= IdentifiantEnClair.LongueurMaximale,
        _ => Identifiants.EstUnCode(code),
    };

    private bool DansLesBornes(decimal nombre) => _entre is null || (nombre >= _entre.Minimum && nombre <= _entre.Maximum);

    /// <summary>Décimales qu'un nombre écrit porte vraiment. Lu, il ne les dirait plus : un décimal arrondit <c>1e-30</c> à zéro.</summary>
    private static long DecimalesDe(string brut)
    {
        var exposant = brut.IndexOfAny(['e', 'E']);
        var mantisse = exposant < 0 ? brut : brut[..exposant];
        var virgule = mantisse.IndexOf('.', StringComparison.Ordinal);
        var chiffres = mantisse.Replace(".", "", StringComparison.Ordinal);
        var significatifs = chiffres.TrimEnd('0');
        if (significatifs.AsSpan().IndexOfAnyInRange('1', '9') < 0) return 0;
        var decalage = exposant < 0 ? 0 : long.TryParse(brut.AsSpan(exposant + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var lu) ? lu : int.MinValue;
        return (virgule < 0 ? 0 : mantisse.Length - virgule - 1) - (chiffres.Length - significatifs.Length) - decalage;
    }

    private string TexteDesBornes() => _entre switch
    {
        null => "",
        { Maximum: >= int.MaxValue } => string.Create(CultureInfo.InvariantCulture, $"d'au moins {_entre.Minimum}"),
        { Decimales: 0 } => string.Create(CultureInfo.InvariantCulture, $"de {_entre.Minimum} à {_entre.Maximum}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"de {_entre.Minimum} à {_entre.Maximum}, {_entre.Decimales} décimales au plus"),
    };
}
