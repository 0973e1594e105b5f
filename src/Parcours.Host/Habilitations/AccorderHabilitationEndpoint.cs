using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Projections.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Habilitations;

public static class AccorderHabilitationEndpoint
{
    [Acces(Acces.Habilitations)]
    [EndpointSummary("Accorde une habilitation à un agent.")]
    [Tags("Habilitations")]
    [ProducesResponseType<HabilitationAccordee>(StatusCodes.Status201Created)]
    [WolverinePost("/api/departements/{departement}/habilitations")]
    public static async Task<IResult> Post(
        HttpContext http, HabilitationRecue demande, [NotBody] TableDesHabilitations table, [NotBody] HabilitationsRetenues retenues, [NotBody] IClock horloge)
    {
        var (habilitation, erreurs) = demande.Lire();
        if (habilitation is null) return Results.Problem(Problemes.Forme(erreurs));
        var (departement, agent) = (Saisie.Departement(http), Emetteur.Pseudonyme(demande.Agent!));
        var numero = await table.AccorderAsync(
            departement, agent, habilitation, Porteur.De(http).Emetteur.Auteur, horloge.GetCurrentInstant(), http.RequestAborted);
        // L'annonce de la base viendra ; ici, l'effet est immédiat.
        retenues.Oublier(departement, agent);
        return Results.Json(new HabilitationAccordee(numero, agent), statusCode: StatusCodes.Status201Created);
    }
}

/// <summary>Une habilitation accordée.</summary>
/// <param name="Numero">Son numéro.</param>
/// <param name="Agent">L'agent, tel que la base le connaît.</param>
public sealed record HabilitationAccordee(long Numero, string Agent);
