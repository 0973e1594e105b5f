using NodaTime;
using Parcours.Host.Http;
using Parcours.Projections.Habilitations;
using Wolverine.Http;

namespace Parcours.Host.Habilitations;

public static class RetirerHabilitationEndpoint
{
    [Acces(Acces.Habilitations)]
    [EndpointSummary("Retire une habilitation, tout de suite.")]
    [Tags("Habilitations")]
    [WolverinePost("/api/departements/{departement}/habilitations/{numero}/retrait")]
    public static async Task<IResult> Post(
        HttpContext http, long numero, [NotBody] TableDesHabilitations table, [NotBody] HabilitationsRetenues retenues, [NotBody] IClock horloge)
    {
        var departement = Saisie.Departement(http);
        var retiree = await table.RetirerAsync(departement, numero, Porteur.De(http).Emetteur.Auteur, horloge.GetCurrentInstant(), http.RequestAborted);
        if (retiree is null) return Results.Problem(Problemes.Introuvable("Cette habilitation n'existe pas, ou elle est déjà retirée."));
        retenues.Oublier(departement, retiree);
        return Results.NoContent();
    }
}
