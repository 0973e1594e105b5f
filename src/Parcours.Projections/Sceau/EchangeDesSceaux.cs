using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>Les sceaux, leurs clés et les preuves, en JSON : ce qu'un auditeur garde et que <c>docs/verifier.py</c> lit.</summary>
public static class EchangeDesSceaux
{
    /// <summary>Écrit un registre.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, string departement, RegistreDesSceaux registre)
    {
        sortie.WriteStartObject();
        sortie.WriteString("departement", departement);
        sortie.WriteStartArray("cles");
        foreach (var (cle, signature) in registre.Cles)
        {
            sortie.WriteStartObject();
            sortie.WriteNumber("rang", cle.Rang);
            sortie.WriteString("cle", cle.Empreinte);
            sortie.WriteBase64String("spki", cle.Spki);
            sortie.WriteString("precedente", cle.Precedente);
            sortie.WriteBase64String("signature", signature);
            sortie.WriteEndObject();
        }
        sortie.WriteEndArray();
        sortie.WriteStartArray("sceaux");
        foreach (var signe in registre.Sceaux) Ecrire(sortie, signe);
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    /// <summary>Écrit une preuve.</summary>
    public static void Ecrire(Utf8JsonWriter sortie, PreuveDInclusion preuve)
    {
        sortie.WriteStartObject();
        sortie.WriteString("departement", preuve.Sceau.Departement);
        sortie.WriteString("jour", LocalDatePattern.Iso.Format(preuve.Sceau.Jour));
        sortie.WriteNumber("position", preuve.Position);
        sortie.WriteString("fait", preuve.Fait);
        sortie.WriteString("ligne", Encoding.UTF8.GetString(preuve.Ligne));
        sortie.WriteNumber("indice", preuve.Indice);
        sortie.WriteNumber("nombre", preuve.Sceau.Nombre);
        sortie.WriteStartArray("chemin");
        foreach (var frere in preuve.Chemin) sortie.WriteStringValue(Convert.ToHexStringLower(frere));
        sortie.WriteEndArray();
        sortie.WriteEndObject();
    }

    /// <summary>Relit un registre écrit par <see cref="Ecrire(Utf8JsonWriter, string, RegistreDesSceaux)"/>.</summary>
    /// <exception cref="FormatException">Ce n'en est pas un, ou il est d'un autre département ; le message le dit.</exception>
    public static RegistreDesSceaux Lire(ReadOnlySpan<byte> json, string departement)
    {
        try
        {
            var racine = JsonElement.Parse(json);
            if (racine.GetProperty("departement").GetString() is var autre && autre != departement) throw new FormatException($"Ces sceaux sont ceux du département {autre}.");
            return new(
                [.. racine.GetProperty("cles").EnumerateArray().Select(cle => new CleAdmise(
                    new(departement, cle.GetProperty("rang").GetInt32(), cle.GetProperty("spki").GetBytesFromBase64(), cle.GetProperty("precedente").GetString()),
                    cle.GetProperty("signature").GetBytesFromBase64()))],
                [.. racine.GetProperty("sceaux").EnumerateArray().Select(sceau => LireSceau(sceau, departement))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or UnparsableValueException || (e is FormatException && e.InnerException is not null))
        {
            throw new FormatException("Ce fichier n'est pas un export de sceaux.", e);
        }
    }

    private static void Ecrire(Utf8JsonWriter sortie, SceauSigne signe)
    {
        var sceau = signe.Sceau;
        sortie.WriteStartObject();
        sortie.WriteString("jour", LocalDatePattern.Iso.Format(sceau.Jour));
        sortie.WriteNumber("premiere", sceau.Premiere);
        sortie.WriteNumber("derniere", sceau.Derniere);
        sortie.WriteNumber("nombre", sceau.Nombre);
        sortie.WriteString("racine", Convert.ToHexStringLower(sceau.Racine));
        sortie.WriteString("precedente", sceau.Precedente is null ? null : Convert.ToHexStringLower(sceau.Precedente));
        sortie.WriteString("cle", sceau.Cle);
        sortie.WriteBase64String("signature", signe.Signature);
        sortie.WriteEndObject();
    }

    private static SceauSigne LireSceau(JsonElement sceau, string departement) => new(
        new(departement, LocalDatePattern.Iso.Parse(sceau.GetProperty("jour").GetString()!).GetValueOrThrow(),
            sceau.GetProperty("premiere").GetInt64(), sceau.GetProperty("derniere").GetInt64(), sceau.GetProperty("nombre").GetInt64(),
            Convert.FromHexString(sceau.GetProperty("racine").GetString()!),
            sceau.GetProperty("precedente").GetString() is { } precedente ? Convert.FromHexString(precedente) : null,
            sceau.GetProperty("cle").GetString()!),
        sceau.GetProperty("signature").GetBytesFromBase64());
}
