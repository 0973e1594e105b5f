using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;
using Parcours.Projections.Indicateurs;

namespace Parcours.Host.Recette;

/// <summary>Un attendu : la question, et les champs que le résultat doit avoir.</summary>
internal sealed class Attendu(JsonElement json)
{
    private static readonly string[] _deLaQuestion = ["indicateur", "debut", "fin", "aLaDate", "connuAu", "observeLe", "version", "filtres"];

    public string Indicateur => json.GetProperty("indicateur").GetString()!;

    public DemandeDIndicateurs Demande(string departement)
    {
        var aLaDate = Date("aLaDate");
        return new(departement, new Periode(Date("debut")!.Value, Date("fin")!.Value),
            (Date("connuAu") ?? aLaDate)!.Value, (Date("observeLe") ?? aLaDate)!.Value, [Indicateur],
            json.TryGetProperty("version", out var version) ? version.GetString() : null,
            json.TryGetProperty("filtres", out var filtres) && filtres.ValueKind is JsonValueKind.Object
                ? filtres.EnumerateObject().ToDictionary(filtre => filtre.Name, filtre => filtre.Value.GetString()!) : []);
    }

    /// <summary>Les écarts, champ par champ, entre l'attendu et ce qui a été calculé.</summary>
    public IEnumerable<string> Ecarts(JsonElement resultat)
    {
        foreach (var champ in json.EnumerateObject())
        {
            if (_deLaQuestion.Contains(champ.Name)) continue;
            var calcule = resultat.TryGetProperty(champ.Name, out var valeur) ? valeur : default;
            if (!EstLeMeme(champ.Value, calcule))
                yield return $"{champ.Name} attendu {champ.Value.GetRawText()}, calculé {(calcule.ValueKind is JsonValueKind.Undefined ? "absent" : calcule.GetRawText())}";
        }
    }

    private static bool EstLeMeme(JsonElement attendu, JsonElement calcule) => attendu.ValueKind is JsonValueKind.Number
        ? calcule.ValueKind is JsonValueKind.Number && attendu.GetDecimal() == calcule.GetDecimal()
        : attendu.ValueKind == calcule.ValueKind && attendu.GetRawText() == calcule.GetRawText();

    private LocalDate? Date(string nom) =>
        json.TryGetProperty(nom, out var date) && date.ValueKind is JsonValueKind.String ? LocalDatePattern.Iso.Parse(date.GetString()!).Value : null;
}
