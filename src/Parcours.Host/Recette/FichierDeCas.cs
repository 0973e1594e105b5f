using System.Text.Json;

namespace Parcours.Host.Recette;

/// <summary>Un fichier de cas (référence métier, F).</summary>
public sealed record FichierDeCas(IReadOnlyList<Cas> Cas)
{
    private static readonly JsonSerializerOptions _options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <exception cref="JsonException">Le fichier n'a pas la forme attendue.</exception>
    public static async Task<FichierDeCas> LireAsync(Stream fichier, CancellationToken token) =>
        await JsonSerializer.DeserializeAsync<FichierDeCas>(fichier, _options, token) is { Cas: not null } cas ? cas : throw new JsonException("« cas » manque.");
}

/// <summary>Un cas : des événements, et ce qu'on en attend.</summary>
public sealed record Cas(string Id, string? Titre, IReadOnlyList<PersonneDeCas>? Personnes, IReadOnlyList<JsonElement> Evenements, IReadOnlyList<JsonElement> Attendus);

/// <summary>Une personne d'un cas ; sa date de naissance vaut un fait connu avant tous les autres.</summary>
public sealed record PersonneDeCas(string Id, string? DateNaissance);
