using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Host.Demonstration;

namespace Parcours.Host.Tests.Demonstration;

/// <summary>L'histoire de la démonstration, racontée une fois pour les essais qui la lisent sans moteur.</summary>
internal static class HistoireLue
{
    private static readonly Lazy<string[]> Ecrites = new(() => [.. HistoireDemonstration.Lignes(sansActivites: true)]);

    private static readonly Lazy<FaitLu[]> Lus = new(() => [.. Ecrites.Value.Select(FaitLu.De)]);

    public static string[] Lignes => Ecrites.Value;

    public static FaitLu[] Faits => Lus.Value;
}

/// <summary>Une ligne, telle qu'un destinataire la lit.</summary>
internal sealed record FaitLu(string Id, string Flux, string? Personne, string Type, LocalDate Effet, LocalDate EnregistreLe, JsonElement Donnees)
{
    public static FaitLu De(string ligne)
    {
        var fait = JsonSerializer.Deserialize<JsonElement>(ligne);
        return new(
            Texte("id")!, Texte("flux")!, Texte("personne"), Texte("type")!, Jour(Texte("dateEffet")!), Jour(Texte("enregistreLe")!), fait.GetProperty("donnees"));

        string? Texte(string champ) => fait.GetProperty(champ).GetString();
    }

    public string? Champ(string nom) => Donnees.TryGetProperty(nom, out var valeur) ? valeur.ToString() : null;

    private static LocalDate Jour(string texte) => LocalDatePattern.Iso.Parse(texte).Value;
}
