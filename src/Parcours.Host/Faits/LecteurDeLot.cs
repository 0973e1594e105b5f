using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Parcours.Host.Http;

namespace Parcours.Host.Faits;

/// <summary>
/// Lit un lot à mesure qu'il arrive, sans jamais le tenir entier. Une ligne illisible est une ligne refusée ; les autres se lisent.
/// </summary>
internal static class LecteurDeLot
{
    private const int LigneMaximale = 64 * 1024;
    private const string TropLongue = "Cette ligne dépasse la taille admise.";
    private const string Interrompu = "Le tableau s'interrompt ici, ou n'en est pas un : la suite n'est pas lue.";

    /// <summary>Une ligne de JSON par fait.</summary>
    public static async IAsyncEnumerable<LigneRecue> NdjsonAsync(PipeReader corps, [EnumeratorCancellation] CancellationToken annulation)
    {
        var (numero, deborde) = (0, false);
        while (true)
        {
            var lu = await corps.ReadAsync(annulation);
            var reste = lu.Buffer;
            while (reste.PositionOf((byte)'\n') is { } fin)
            {
                var ligne = reste.Slice(0, fin);
                reste = reste.Slice(reste.GetPosition(1, fin));
                numero++;
                if (Lire(numero, ligne, deborde) is { } recue)
                {
                    yield return recue;
                }

                deborde = false;
            }

            if (lu.IsCompleted)
            {
                if (Lire(++numero, reste, deborde) is { } derniere)
                {
                    yield return derniere;
                }

                corps.AdvanceTo(reste.End);
                yield break;
            }

            if (reste.Length > LigneMaximale)
            {
                // Oublier ce qu'on ne gardera pas : une ligne sans fin ne doit pas remplir la mémoire.
                deborde = true;
                corps.AdvanceTo(reste.End);
            }
            else
            {
                corps.AdvanceTo(reste.Start, reste.End);
            }
        }
    }

    /// <summary>Un tableau JSON. Passé l'endroit où il cesse d'en être un, rien ne se lit plus.</summary>
    public static async IAsyncEnumerable<LigneRecue> TableauAsync(Stream corps, [EnumeratorCancellation] CancellationToken annulation)
    {
        await using var elements = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(corps, JsonSerializerOptions.Default, annulation)
            .GetAsyncEnumerator(annulation);
        for (var numero = 1; ; numero++)
        {
            LigneRecue ligne;
            try
            {
                if (!await elements.MoveNextAsync())
                {
                    yield break;
                }

                ligne = Lire(numero, JsonMarshal.GetRawUtf8Value(elements.Current));
            }
            catch (JsonException)
            {
                ligne = new(numero, null, Interrompu);
            }

            yield return ligne;
            if (ligne.Raison == Interrompu)
            {
                yield break;
            }
        }
    }

    private static LigneRecue? Lire(int numero, ReadOnlySequence<byte> ligne, bool deborde)
    {
        if (deborde || ligne.Length > LigneMaximale)
        {
            return new(numero, null, TropLongue);
        }

        ReadOnlySpan<byte> octets = ligne.IsSingleSegment ? ligne.FirstSpan : ligne.ToArray();
        if (numero == 1 && octets.StartsWith("\uFEFF"u8))
        {
            octets = octets[3..];
        }

        octets = octets.Trim(" \t\r"u8);
        return octets.IsEmpty ? null : Lire(numero, octets);
    }

    private static LigneRecue Lire(int numero, ReadOnlySpan<byte> octets) => JsonRecu.Lire(octets) switch
    {
        { Element: { } json } => new(numero, json),
        var refusee => new(numero, null, $"Cette ligne {refusee.Raison}."),
    };
}
