using Microsoft.AspNetCore.Mvc;
using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Parcours.Projections.Matrices;
using Wolverine.Http;

namespace Parcours.Host.Matrices;

public static class LireMatriceEndpoint
{
    private static readonly string[] _parametres = ["annee", "aLaDate", "position", "observeLe"];

    [WolverineGet("/api/departements/{departement}/matrices/{convention}")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit la matrice d'une convention, remplie : JSON, ou CSV selon Accept.")]
    [Tags("Matrices")]
    public static async Task<IResult> Get(
        HttpContext http, string convention, int? annee, Jour? aLaDate, long? position, Jour? observeLe,
        [NotBody] CatalogueMatrices catalogue, [NotBody] RemplissageMatrice remplissage, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        http.Response.Headers.Append("Vary", "Accept");
        if (catalogue.Trouver(convention) is not { } matrice) return Results.Problem(Problemes.Introuvable($"La convention {convention} n'a pas de matrice."));
        if (NegociationDeMatrice.Choisir(http.Request) is not { } type) return Results.Problem(Problemes.DuStatut(StatusCodes.Status406NotAcceptable));
        if (Erreurs(http.Request.Query) is { Count: > 0 } erreurs) return Results.Problem(Problemes.Forme(erreurs));

        var (choix, refus) = ChoixDesColonnes.De(matrice, annee, (aLaDate ?? observeLe)?.Date, position, arrivees.Aujourdhui);
        if (choix is null)
        {
            var champ = annee is not null ? "annee" : position is null ? "aLaDate" : "observeLe";
            return Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { [champ] = [refus!] }));
        }

        var (remplie, pasLue) = await remplissage.RemplirAsync(matrice, Saisie.Departement(http), choix, arrivees.Aujourdhui, http.RequestAborted);
        if (remplie is null) return Results.Problem(ReponseHttp.Refus(http, pasLue!));
        var secret = seuil.Pour(Porteur.De(http));
        return type is MatriceEnCsv.Type
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(MatriceEnCsv.De(remplie, secret)), "text/csv; charset=utf-8; header=present", $"{convention}-{remplie.Departement}.csv")
            : new JsonEcrit(sortie => MatriceEnJson.Ecrire(sortie, remplie, secret));
    }

    /// <summary>Une position et son jour d'observation vont ensemble : la même adresse doit rendre la même matrice, demain aussi.</summary>
    private static string? Incoherence(string cle, IQueryCollection adresse) => cle switch
    {
        "position" when !adresse.ContainsKey("observeLe") => "Demande observeLe.",
        "observeLe" when !adresse.ContainsKey("position") => "Ne va qu'avec « position » ; sinon, aLaDate.",
        "aLaDate" when adresse.ContainsKey("position") => "Ne va pas avec « position » : donnez observeLe.",
        _ => null,
    };

    /// <summary>Une faute de frappe rendrait une autre matrice que la demandée, et plausible.</summary>
    private static Dictionary<string, string[]> Erreurs(IQueryCollection adresse) => adresse
        .Select(parametre => (parametre.Key, Raison: Raison(parametre.Key, parametre.Value) ?? Incoherence(parametre.Key, adresse)))
        .Where(erreur => erreur.Raison is not null)
        .ToDictionary(erreur => erreur.Key, erreur => new[] { erreur.Raison! });

    private static string? Raison(string cle, Microsoft.Extensions.Primitives.StringValues valeurs) =>
        !_parametres.Contains(cle, StringComparer.Ordinal) ? "Paramètre inconnu."
        : valeurs.Count > 1 ? "Paramètre donné plusieurs fois."
        : string.IsNullOrEmpty(valeurs) ? "Paramètre vide."
        : null;
}
