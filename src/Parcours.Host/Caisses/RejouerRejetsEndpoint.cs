using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Imports;
using Wolverine.Http;

namespace Parcours.Host.Caisses;

/// <summary>Ce qu'un rejeu a donné.</summary>
/// <param name="Passes">Dossiers maintenant consignés.</param>
/// <param name="Restent">Dossiers toujours rejetés.</param>
public sealed record RejeuRendu(int Passes, int Restent);

public static class RejouerRejetsEndpoint
{
    [WolverinePost("/api/departements/{departement}/imports/{travail}/rejets/rejeu")]
    [Acces(Acces.Imports)]
    [EndpointSummary("Rejoue les dossiers rejetés d'un import achevé : ceux qui passent sont consignés, les autres restent.")]
    [Tags("Imports")]
    [ProducesResponseType<RejeuRendu>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status409Conflict)]
    public static async Task<IResult> Post(HttpContext http, string travail, [NotBody] TableDesImports table, [NotBody] ReserveDuDepartement reserves, [NotBody] ImportDeFlux import)
    {
        var departement = Saisie.Departement(http);
        if (!Guid.TryParse(travail, out var id) || await table.LireAsync(departement, id, http.RequestAborted) is not { } lu) return Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));
        await using var reserve = lu.Etat is EtatDImport.Fini && import.EstOuvert ? await reserves.PrendreAsync(departement, http.RequestAborted) : null;
        if (reserve is null) return Results.Problem(Problemes.Refus("import-en-cours", "Un import de ce département est en cours, ou celui-ci n'est pas achevé : attendre qu'il le soit."));
        var (passes, restent) = await import.RejouerAsync(lu, http.RequestAborted);
        return Results.Json(new RejeuRendu(passes, restent));
    }
}
