using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Tableurs;

namespace Parcours.Host.Tableurs;

/// <summary>Le corps d'un aperçu : trouver le modèle, recevoir le fichier, le lire en entier.</summary>
public sealed class CorpsRecu(TableDesModeles modeles, ImportDeTableur import)
{
    /// <param name="http">La demande.</param>
    /// <param name="nom">Nom du modèle.</param>
    internal async Task<IResult> ApercevoirAsync(HttpContext http, string nom)
    {
        var departement = Saisie.Departement(http);
        if (await modeles.TrouverAsync(departement, nom, null, http.RequestAborted) is not { } modele) return LireModeleEndpoint.Introuvable;
        var place = await import.PrendrePlaceAsync(http.RequestAborted);
        try
        {
            if (await LireAsync(http.Request, LimitesDeTableur.Fichier, http.RequestAborted) is not { } octets) throw FichierRefuseException.TropGrand($"Ce fichier dépasse {LimitesDeTableur.Fichier / 1024 / 1024} Mo.");
            var lu = LectureDeTableur.Lire(octets, modele.Modele, http.RequestAborted);
            return new EcritureDuTableur(modele, lu, import.ApercevoirAsync(departement, Porteur.De(http), lu, http.RequestAborted), place);
        }
        catch (Exception e)
        {
            place.Dispose();
            if (e is FichierRefuseException refus) return Results.Problem(Probleme(refus));
            throw;
        }
    }

    /// <summary>Le corps entier ; nul s'il dépasse la taille.</summary>
    internal static async Task<byte[]?> LireAsync(HttpRequest demande, int taille, CancellationToken annulation)
    {
        if (demande.ContentLength > taille) return null;
        return await LireAsync(demande.Body, taille, annulation);
    }

    /// <summary>Un flux entier ; nul s'il dépasse la taille.</summary>
    internal static async Task<byte[]?> LireAsync(Stream flux, int taille, CancellationToken annulation)
    {
        using var lu = new MemoryStream();
        var tampon = new byte[64 * 1024];
        while (await flux.ReadAsync(tampon, annulation) is var octets and > 0)
        {
            if (lu.Length + octets > taille) return null;
            lu.Write(tampon, 0, octets);
        }

        return lu.ToArray();
    }

    internal static ProblemDetails Probleme(FichierRefuseException refus) => refus.Code == "fichier-trop-grand"
        ? Problemes.Creer(StatusCodes.Status413PayloadTooLarge, refus.Code, "Fichier trop grand.", refus.Message)
        : Problemes.Creer(StatusCodes.Status400BadRequest, refus.Code, "Fichier refusé.", refus.Message);
}
