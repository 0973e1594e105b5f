using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;

namespace Parcours.Projections.Rejeu;

/// <summary>
/// Les valeurs du JSON d'une ligne, repérées d'un trait puis lues à leur place. Ce n'est pas le désérialiseur par lequel les tables sont
/// portées : l'oracle ne partage pas ses fautes.
/// </summary>
/// <param name="lignes">Lignes lues.</param>
/// <param name="colonne">Colonne du JSON.</param>
internal sealed class ValeursJson(LectureBinaire lignes, int colonne)
{
    // Les mêmes épisodes et les mêmes codes reviennent à chaque fait : huit octets au plus, ils sont leur propre clé.
    private readonly Dictionary<ulong, Episode> _episodes = [];
    private readonly Dictionary<ulong, string> _codes = [];

    private int[] _debuts = [];
    private int[] _longueurs = [];

    /// <summary>Repère les valeurs de ces noms, rangés comme <c>jsonb</c> les rend ; un nom inconnu se passe.</summary>
    public void Reperer(byte[][] noms)
    {
        if (_debuts.Length < noms.Length) (_debuts, _longueurs) = (new int[noms.Length], new int[noms.Length]);
        _longueurs.AsSpan(0, noms.Length).Fill(-1);
        var champs = new ChampsDeJsonb(lignes.Json(colonne));
        for (var rang = 0; rang < noms.Length && champs.Suivant();)
        {
            int ordre;
            while ((ordre = Comparer(champs.Nom, noms[rang])) > 0 && ++rang < noms.Length) { }
            if (ordre != 0) continue;
            if (!champs.EstNul) (_debuts[rang], _longueurs[rang]) = (champs.Debut, champs.Longueur);
            rang++;
        }
    }

    /// <summary>La valeur manque, ou est nulle.</summary>
    public bool Manque(int place) => _longueurs[place] < 0;

    public Episode Episode(int place)
    {
        var octets = Octets(place);
        if (octets.Length > sizeof(ulong)) return Domain.Communs.Episode.Parse(Encoding.UTF8.GetString(octets), null);
        var cle = Cle(octets);
        if (!_episodes.TryGetValue(cle, out var episode)) _episodes[cle] = episode = Domain.Communs.Episode.Parse(Encoding.UTF8.GetString(octets), null);
        return episode;
    }

    public LocalDate Date(int place)
    {
        var octets = Octets(place);
        return octets is [var m, var c, var d, var u, (byte)'-', var m1, var m2, (byte)'-', var j1, var j2]
            ? new((m - '0') * 1000 + (c - '0') * 100 + (d - '0') * 10 + (u - '0'), (m1 - '0') * 10 + (m2 - '0'), (j1 - '0') * 10 + (j2 - '0'))
            : LocalDatePattern.Iso.Parse(Encoding.UTF8.GetString(octets)).GetValueOrThrow();
    }

    public bool Booleen(int place) => Octets(place)[0] == 't';

    public int Entier(int place) => Utf8Parser.TryParse(Octets(place), out int entier, out _) ? entier : throw Illisible(place);

    public decimal Nombre(int place) => Utf8Parser.TryParse(Octets(place), out decimal nombre, out _) ? nombre : throw Illisible(place);

    public Guid Guid(int place) => Utf8Parser.TryParse(Octets(place), out Guid guid, out _) ? guid : throw Illisible(place);

    public string Texte(int place)
    {
        var octets = Octets(place);
        if (!octets.Contains((byte)'\\')) return Encoding.UTF8.GetString(octets);
        var json = new Utf8JsonReader(lignes.Json(colonne).Slice(_debuts[place] - 1, _longueurs[place] + 2));
        json.Read();
        return json.GetString()!;
    }

    public string Code(int place)
    {
        var octets = Octets(place);
        if (octets.Length > sizeof(ulong) || octets.Contains((byte)'\\')) return Texte(place);
        var cle = Cle(octets);
        if (!_codes.TryGetValue(cle, out var code)) _codes[cle] = code = Encoding.UTF8.GetString(octets);
        return code;
    }

    public int Rang(int place, TextesDEnumeration textes) => textes.Valeur(Octets(place));

    public IReadOnlyList<short> Rangs(int place, TextesDEnumeration textes)
    {
        var rangs = new List<short>();
        var json = new Utf8JsonReader(Octets(place));
        while (json.Read())
            if (json.TokenType is JsonTokenType.String) rangs.Add((short)textes.Valeur(json.ValueSpan));
        return rangs;
    }

    public JsonElement Objet(int place) => JsonElement.Parse(Octets(place));

    private ReadOnlySpan<byte> Octets(int place) =>
        _longueurs[place] >= 0 ? lignes.Json(colonne).Slice(_debuts[place], _longueurs[place]) : throw Illisible(place);

    private InvalidDataException Illisible(int place) => new($"Un fait du journal ne se lit pas (valeur {place})");

    /// <summary>Au plus huit octets, zéros devant ; aucun texte n'en porte.</summary>
    private static ulong Cle(ReadOnlySpan<byte> octets)
    {
        Span<byte> huit = stackalloc byte[sizeof(ulong)];
        huit.Clear();
        octets.CopyTo(huit);
        return BinaryPrimitives.ReadUInt64LittleEndian(huit);
    }

    /// <summary>Dans l'ordre de <c>jsonb</c>.</summary>
    private static int Comparer(ReadOnlySpan<byte> nom, ReadOnlySpan<byte> autre) =>
        nom.Length != autre.Length ? nom.Length - autre.Length : nom.SequenceEqual(autre) ? 0 : nom.SequenceCompareTo(autre);
}
