using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Wolverine.Http;

namespace Parcours.Host.Tests.Modele;

// Les points d'accès modèles : la forme qu'auront ceux du produit, sans base derrière.

public enum Rang
{
    Initiale,
    Reorientation,
}

public sealed record Dire(LocalDate Jour, Rang Rang, string? Note);

public sealed record Dit(string Auteur, string Departement, LocalDate Jour, Rang Rang);

public static class DireEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/{dossier}/dires")]
    [EndpointSummary("Consigne un dire.")]
    [Tags("Modèle")]
    public static Dit Post(Dire demande, string dossier, HttpContext http, ZonedClock horloge) =>
        new(Emetteur.Depuis(http.User).Auteur, Emetteur.Depuis(http.User).Departement, demande.Jour, demande.Rang);
}

public static class LireEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele")]
    [EndpointSummary("Relit un jour.")]
    [Tags("Modèle")]
    public static Dit Get(Jour debut, Jour? fin, HttpContext http) =>
        new(Emetteur.Depuis(http.User).Auteur, Emetteur.Depuis(http.User).Departement, fin ?? debut, Rang.Initiale);
}

public static class RefuserEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/refus")]
    public static IResult Post() => Results.Problem(Problemes.Refus("droit-clos", "Le droit est clos."));
}

public static class RefuserLotEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverinePost("/api/departements/{departement}/modele/lot")]
    public static IResult Post() => Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
}

public static class TomberEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele/panne")]
    public static string Get() => throw new InvalidOperationException("secret interne");
}

public static class TomberAnonymeEndpoint
{
    [WolverineGet("/modele/panne-anonyme")]
    [AllowAnonymous]
    public static string Get() => throw new InvalidOperationException("secret interne");
}

public static class OuvertParErreurEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele/ouvert")]
    [AllowAnonymous]
    public static string Get() => "ne doit jamais se lire sans jeton";
}

public static class PourLaDirectionEndpoint
{
    [Acces(Acces.Catalogue)]
    [WolverineGet("/api/departements/{departement}/modele/direction")]
    [Authorize(Roles = "direction")]
    public static string Get() => "pour la direction";
}
