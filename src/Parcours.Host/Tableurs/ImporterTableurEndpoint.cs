using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Imports;
using Parcours.Projections.Imports;
using Parcours.Projections.Tableurs;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class ImporterTableurEndpoint
{
    [WolverinePost("/api/departements/{departement}/tableurs/{modele}/import")]
    [Acces(Acces.Lot)]
    [CorpsDeTableur]
    [EndpointSummary("Reçoit un tableur (CSV ou XLSX) et le met à la file ; répond aussitôt, avec le travail à suivre. Renvoyé, il ne consigne rien deux fois.")]
    [Tags("Tableurs")]
    [ProducesResponseType<ImportRendu>(StatusCodes.Status202Accepted)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    public static async Task<IResult> Post(
        HttpContext http, string modele, [NotBody] TableDesModeles modeles, [NotBody] DepotDesImports depot, [NotBody] TableDesImports table, [NotBody] FileDesImports file, [NotBody] IClock horloge)
    {
        var departement = Saisie.Departement(http);
        if (!Identifiants.EstUnDepartement(departement)) return Results.Problem(Problemes.Introuvable("Ce département n'existe pas."));
        if (await modeles.TrouverAsync(departement, modele, null, http.RequestAborted) is not { } garde) return LireModeleEndpoint.Introuvable;
        if (http.Request.ContentLength == 0) return Results.Problem(CorpsRecu.Probleme(FichierRefuseException.Illisible("Ce fichier est vide.")));
        var travail = Guid.CreateVersion7();
        var empreinte = http.Request.ContentLength > LimitesDeTableur.Fichier ? null : await depot.RecevoirAsync(travail, GenreDImport.Tableur, http.Request.Body, http.RequestAborted);
        if (empreinte is null) return Results.Problem(CorpsRecu.Probleme(FichierRefuseException.TropGrand($"Ce fichier dépasse {LimitesDeTableur.Fichier / 1024 / 1024} Mo.")));
        var porteur = Porteur.De(http);
        var (emetteur, finalite) = (porteur.Emetteur, porteur.Finalite);
        await table.InscrireAsync(
            travail, departement, empreinte, new Deposant(emetteur.Auteur, emetteur.Role, emetteur.Organisme, emetteur.Territoire, finalite), new(garde.Modele.Nom, garde.Version),
            horloge.GetCurrentInstant(), http.RequestAborted);
        file.Reveiller();
        return Results.Accepted($"/api/departements/{departement}/imports/{travail:N}", ImportRendu.De((await table.LireAsync(departement, travail, http.RequestAborted))!));
    }
}
