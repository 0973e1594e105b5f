using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Parcours.Domain.Communs;

namespace Parcours.Epreuves.Histoires;

/// <summary>Un fait échangé (contrat, §1), tiré au sort, sur une personne inventée, ou un agent de même nom.</summary>
/// <param name="Personne">Ce que le flux suit.</param>
/// <param name="Flux">Le flux, tel que le contrat l'écrit.</param>
/// <param name="EnregistreLe">Jour de connaissance que la reprise déclare.</param>
public sealed record FaitTire(
    string Id, string Personne, string Flux, string Type, LocalDate Effet, LocalDate EnregistreLe, JsonObject Donnees)
{
    /// <summary>Le fait qu'une retouche vise ; nul pour les autres.</summary>
    public string? Cible => Donnees["evenementVise"]?.GetValue<string>();

    public JsonObject EnJson(bool avecConnaissance)
    {
        var json = new JsonObject { ["id"] = Id, ["flux"] = Flux, ["type"] = Type, ["dateEffet"] = Ecrire(Effet) };
        if (Famille.DeCode(Flux.AsSpan(0, Flux.IndexOf('/', StringComparison.Ordinal))) is { EstDUnePersonne: true }) json["personne"] = Personne;
        if (avecConnaissance) json["enregistreLe"] = Ecrire(EnregistreLe);
        json["donnees"] = Donnees.DeepClone();
        return json;
    }

    public string EnLigne(bool avecConnaissance) => EnJson(avecConnaissance).ToJsonString();

    public static string Ecrire(LocalDate jour) => LocalDatePattern.Iso.Format(jour);
}
