using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Tableurs;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Imports;

/// <summary>Le sort des lignes d'un tableur importé.</summary>
/// <param name="Lignes">Un sort par fait, ou par ligne qui n'en dit pas, dans l'ordre du fichier.</param>
/// <param name="Suite">De quoi lire la suite (<c>apres</c>) ; absente s'il n'y en a pas.</param>
public sealed record LignesRendues(IReadOnlyList<SortDeRangee> Lignes, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Suite);

public static class LireLignesEndpoint
{
    private const int NombreParDefaut = 500;
    private const int NombreMaximal = 5_000;
    private static readonly string[] _etats = [.. new[] { EtatDeRangee.Consigne, EtatDeRangee.DejaConnu, EtatDeRangee.Refuse, EtatDeRangee.Ignore }.Select(Code)];

    [WolverineGet("/api/departements/{departement}/imports/{travail}/lignes")]
    [Acces(Acces.Travaux)]
    [EndpointSummary("Ce que chaque ligne d'un tableur importé est devenue ; les refusées seules avec etat=refuse, la suite avec apres.")]
    [Tags("Imports")]
    [ProducesResponseType<LignesRendues>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    public static async Task<IResult> Get(HttpContext http, string travail, [NotBody] TableDesImports table, [NotBody] LignesDesImports lignes)
    {
        var recue = QuestionRecue.AvecCles(http.Request.Query, "etat", "apres", "limite");
        var etat = recue.Parmi("etat", _etats);
        var apres = (int?)recue.Entier("apres", 0, int.MaxValue) ?? -1;
        var limite = (int)(recue.Entier("limite", 1, NombreMaximal) ?? NombreParDefaut);
        if (recue.Refus is { } refus) return Results.Problem(refus);
        if (await RegardSurLesImports.TrouverAsync(http, travail, table) is not { } lu) return RegardSurLesImports.Introuvable;
        // Un de plus que demandé dit s'il y a une suite.
        var sorts = await lignes.LireAsync(lu.Departement, lu.Travail, etat, apres, limite + 1, http.RequestAborted);
        return new EcritureDesLignes([.. sorts.Take(limite).Select(sort => sort.Sort)], sorts.Count > limite ? sorts[limite - 1].Rang : null);
    }

    /// <summary>L'état, tel que la table et les réponses l'écrivent.</summary>
    internal static string Code(EtatDeRangee etat) => JsonNamingPolicy.CamelCase.ConvertName(etat.ToString());
}

/// <summary>Les sorts gardés, rendus tels quels.</summary>
internal sealed class EcritureDesLignes(IReadOnlyList<string> sorts, int? suite) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonEcrit.Options);
        json.WriteStartObject();
        json.WriteStartArray("lignes");
        foreach (var sort in sorts) json.WriteRawValue(sort);
        json.WriteEndArray();
        if (suite is { } rang) json.WriteNumber("suite", rang);
        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }
}
