using System.Text;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Donnees;
using Parcours.Projections.Tableurs;
using Wolverine.Http;

namespace Parcours.Host.Tableurs;

public static class GarderModeleEndpoint
{
    private const int Taille = 256 * 1024;

    [WolverinePut("/api/departements/{departement}/tableurs/modeles/{modele}")]
    [Acces(Acces.Lot)]
    [CorpsDeTableur(estUnModele: true)]
    [EndpointSummary("Garde un modèle de tableur (YAML), vérifié contre le catalogue des faits ; chaque version reste, la dernière sert.")]
    [Tags("Tableurs")]
    [ProducesResponseType<ModeleListe>(StatusCodes.Status200OK)]
    [ProducesResponseType<ModeleListe>(StatusCodes.Status201Created)]
    [ProducesResponseType(StatusCodes.Status400BadRequest)]
    [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
    public static async Task<IResult> Put(HttpContext http, string modele, [NotBody] TableDesModeles table, [NotBody] IClock horloge)
    {
        if (await CorpsRecu.LireAsync(http.Request, Taille, http.RequestAborted) is not { } octets) return Results.Problem(Problemes.DuStatut(StatusCodes.Status413PayloadTooLarge));
        try
        {
            var texte = ModeleRecu.Texte(octets);
            var lu = LectureDeModele.Lire("modèle", texte);
            if (lu.Nom != modele) return Refus($"« modele » vaut « {lu.Nom} », l'adresse un autre nom.");
            var (version, estNeuve) = await table.GarderAsync(Saisie.Departement(http), lu, texte, Porteur.De(http).Emetteur.Auteur, horloge.GetCurrentInstant(), http.RequestAborted);
            http.Response.Headers.ETag = $"\"{version}\"";
            return Results.Json(ModeleListe.De(new(lu, version, texte, null)), statusCode: estNeuve ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        }
        catch (Exception e) when (e is DonneeRefusee or DecoderFallbackException)
        {
            return Refus(e is DonneeRefusee ? e.Message : "Un modèle est un texte en UTF-8.");
        }
    }

    private static IResult Refus(string raison) => Results.Problem(Problemes.Creer(StatusCodes.Status400BadRequest, "modele-refuse", "Modèle refusé.", raison));
}
