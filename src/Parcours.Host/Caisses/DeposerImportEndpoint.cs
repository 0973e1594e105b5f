using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Imports;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Caisses;

public static class DeposerImportEndpoint
{
    [WolverinePost("/api/departements/{departement}/imports")]
    [Acces(Acces.Imports)]
    [EndpointSummary("Reçoit un flux de caisse (XML, VRSB0801) et le met à la file ; répond aussitôt, avec le travail à suivre.")]
    [Tags("Imports")]
    [ProducesResponseType<ImportRendu>(StatusCodes.Status202Accepted)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType(StatusCodes.Status415UnsupportedMediaType)]
    [ProducesResponseType(StatusCodes.Status503ServiceUnavailable)]
    public static async Task<IResult> Post(
        HttpContext http, [NotBody] ImportDeFlux import, [NotBody] DepotDesImports depot, [NotBody] TableDesImports table, [NotBody] FileDesImports file, [NotBody] IClock horloge)
    {
        var departement = Saisie.Departement(http);
        if (!Identifiants.EstUnDepartement(departement)) return Results.Problem(Problemes.Introuvable("Ce département n'existe pas."));
        if (http.Request.ContentType?.Split(';')[0].Trim() is not ("application/xml" or "text/xml" or "application/octet-stream"))
            return Results.Problem(Problemes.Creer(415, "type-de-contenu-refuse", "Type de contenu refusé.", "Un flux de caisse est du XML (application/xml)."));
        if (!import.EstOuvert) return Results.Problem(Problemes.Creer(503, "coffre-ferme", "Coffre fermé.",
            "Le Département n'a donné aucune clé au coffre (Parcours__Coffre__Trousseau) : les personnes d'un flux ne s'apparient pas."));
        // Écrit au fil de l'eau, un flux ne tient pas en mémoire.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } taille) taille.MaxRequestBodySize = null;
        var travail = Guid.CreateVersion7();
        if (await depot.RecevoirAsync(travail, GenreDImport.Flux, http.Request.Body, http.RequestAborted) is not { } empreinte)
            return Results.Problem(Problemes.Creer(413, "fichier-trop-gros", "Fichier trop gros.", $"Un flux ne dépasse pas {DepotDesImports.TailleDUnFlux >> 30} Gio."));
        await table.InscrireAsync(travail, departement, empreinte, Porteur.De(http).Emetteur.Auteur, horloge.GetCurrentInstant(), http.RequestAborted);
        file.Reveiller();
        return Results.Accepted($"/api/departements/{departement}/imports/{travail:N}", ImportRendu.De((await table.LireAsync(departement, travail, http.RequestAborted))!));
    }
}
