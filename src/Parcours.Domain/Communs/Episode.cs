using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parcours.Domain.Communs;

/// <summary>
/// Clé d'un épisode dans le flux d'une personne : le <c>flux</c> du contrat (§1) moins l'identifiant de la personne.
/// S'écrit <c>RSA/1</c>, ou <c>personne</c> pour les faits de la personne elle-même.
/// </summary>
/// <param name="Dispositif">Famille de flux.</param>
/// <param name="Rang">Rang de l'épisode, tel que l'émetteur l'écrit ; vide quand la famille n'en a pas.</param>
[JsonConverter(typeof(EpisodeEnTexte))]
public readonly record struct Episode(Dispositif Dispositif, string Rang) : IParsable<Episode>
{
    /// <summary>L'épisode des faits de la personne elle-même.</summary>
    public static Episode DeLaPersonne { get; } = new(Dispositif.Personne, "");

    /// <summary>L'épisode RSA de ce rang.</summary>
    public static Episode Rsa(string rang) => new(Dispositif.Rsa, rang);

    /// <summary>Lit <c>RSA/1</c> ou <c>personne</c>. Lève <see cref="FormatException"/> sur tout autre texte.</summary>
    public static Episode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var episode) ? episode : throw new FormatException($"Épisode illisible : {s}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Episode result)
    {
        var barre = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var lu = Famille.DeCode(barre < 0 ? s : s.AsSpan(0, barre))?.Episode(barre < 0 ? null : s![(barre + 1)..]);
        result = lu ?? default;
        return lu is not null;
    }

    /// <summary>Un rang est un entier positif sans zéro de tête, de neuf chiffres au plus.</summary>
    public static bool RangEstLisible(ReadOnlySpan<char> rang) =>
        rang.Length is > 0 and <= 9 && rang[0] != '0' && rang.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>L'ordre des rangs de deux épisodes d'une même famille. Sans zéro de tête, le plus court est le plus petit : rien à convertir.</summary>
    public static int ComparerRangs(Episode a, Episode b) =>
        a.Rang.Length != b.Rang.Length ? a.Rang.Length - b.Rang.Length : string.CompareOrdinal(a.Rang, b.Rang);

    /// <inheritdoc/>
    public override string ToString()
    {
        var famille = Famille.De(Dispositif);
        return famille.ARang ? $"{famille.Code}/{Rang}" : famille.Code;
    }

    private sealed class EpisodeEnTexte : JsonConverter<Episode>
    {
        private static readonly string[] Frequents = [.. Enumerable.Range(1, 9).Select(rang => $"{rang}")];

        public override Episode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            // Presque tous les épisodes sont « RSA/1 » à « RSA/9 » : ne pas allouer de texte par fait relu.
            var octets = reader.HasValueSequence ? default : reader.ValueSpan;
            if (octets.Length == 5 && octets.StartsWith("RSA/"u8) && octets[4] is >= (byte)'1' and <= (byte)'9')
                return Rsa(Frequents[octets[4] - '1']);
            return Parse(reader.GetString()!, null);
        }

        public override void Write(Utf8JsonWriter writer, Episode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
