using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections;
using Wolverine.Http;

namespace Parcours.Host.Faits;

public static class ConsignerLotEndpoint
{
    private static readonly string[] _ndjson = ["application/x-ndjson", "application/ndjson", "application/jsonl"];

    [WolverinePost("/api/departements/{departement}/faits")]
    [Acces(Acces.Lot)]
    [EndpointSummary("Consigne un lot de faits échangés, une ligne NDJSON ou un élément de tableau par fait ; répond ligne par ligne.")]
    [Tags("Faits")]
    [CorpsDeLot]
    [ProducesResponseType<CompteRenduDeLot>(StatusCodes.Status200OK)]
    public static async Task<IResult> Post(
        HttpContext http, [NotBody] LotDeFaits lot, [NotBody] Departements departements)
    {
        if (Lignes(http) is not { } lignes)
        {
            return Results.Problem(Problemes.Creer(415, "type-de-contenu-refuse", "Type de contenu refusé.",
                "Un lot est du NDJSON (application/x-ndjson) ou un tableau JSON (application/json)."));
        }

        var departement = Saisie.Departement(http);
        if (!Identifiants.EstUnDepartement(departement))
        {
            return Results.Problem(Problemes.Introuvable("Ce département n'existe pas."));
        }

        await departements.InscrireAsync([departement], http.RequestAborted);
        return new EcritureDuLot(lot.ConsignerAsync(departement, Porteur.De(http), lignes, http.RequestAborted));
    }

    private static IAsyncEnumerable<LigneRecue>? Lignes(HttpContext http)
    {
        if (http.Request.HasJsonContentType())
        {
            return LecteurDeLot.TableauAsync(http.Request.Body, http.RequestAborted);
        }

        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !_ndjson.Contains(type.MediaType.ToString()))
        {
            return null;
        }

        // Lu ligne à ligne, un lot n'a pas de taille maximale.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } taille)
        {
            taille.MaxRequestBodySize = null;
        }

        return LecteurDeLot.NdjsonAsync(http.Request.BodyReader, http.RequestAborted);
    }
}
