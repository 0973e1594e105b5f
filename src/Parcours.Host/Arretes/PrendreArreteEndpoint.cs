using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Arretes;
using Parcours.Projections.Matrices;
using Wolverine.Http;

namespace Parcours.Host.Arretes;

public static class PrendreArreteEndpoint
{
    [Acces(Acces.PriseDArrete)]
    [EndpointSummary("Arrête la matrice d'une convention : ses chiffres, leurs définitions et leurs positions se gardent, et ne changent plus.")]
    [EndpointDescription("Idempotency-Key nomme l'arrêté : la même demande sous la même clé rend 200 et le même arrêté.")]
    [Tags("Arrêtés")]
    [ProducesResponseType<ArreteListe>(StatusCodes.Status201Created)]
    [ProducesResponseType<ArreteListe>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    [WolverinePost("/api/departements/{departement}/arretes")]
    public static async Task<IResult> Post(
        HttpContext http, ArreteRecu recu, [FromHeader(Name = EnTetesDActe.CleDIdempotence)] string? cle, [NotBody] CatalogueMatrices catalogue, [NotBody] PriseDArrete prise, [NotBody] ZonedClock horloge)
    {
        var (demande, id, erreurs) = recu.Lire(cle);
        if (demande is null) return Results.Problem(Problemes.Forme(erreurs));
        if (catalogue.Trouver(demande.Convention) is not { } matrice) return Results.Problem(Problemes.Introuvable("Cette convention n'a pas de matrice."));
        var sort = await prise.PrendreAsync(
            Saisie.Departement(http), demande, matrice, id, Porteur.De(http).Emetteur.Auteur, horloge.GetCurrentZonedDateTime(), http.RequestAborted);
        switch (sort)
        {
            case SortDArrete.Pris pris: return Rendre(pris.Arrete, StatusCodes.Status201Created);
            case SortDArrete.DejaPris deja: return Rendre(deja.Arrete, StatusCodes.Status200OK);
            case SortDArrete.Refuse refuse: return Results.Problem(Problemes.Refus(refuse.Refus));
            case SortDArrete.MalPose mal: return Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { [mal.Champ] = [mal.Raison] }));
            case SortDArrete.PasEncore: return Results.Problem(Problemes.PasEncore(http.Response));
            default: throw new InvalidOperationException(sort.GetType().Name);
        }

        IResult Rendre(ArreteLu arrete, int statut)
        {
            http.Response.Headers.Location = $"{http.Request.Path}/{arrete.Inscrit.Id}";
            return Results.Json(ArreteListe.De(arrete.Inscrit), statusCode: statut);
        }
    }
}
