using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Projections.Matrices;

namespace Parcours.Host.Matrices;

/// <summary>Lit ce qu'une adresse demande d'une matrice, et la remplit.</summary>
public sealed class DemandeDeMatrice(CatalogueMatrices catalogue, RemplissageMatrice remplissage, ArriveeHttp arrivees)
{
    private static readonly string[] _parametres = ["annee", "aLaDate", "position", "observeLe", "dialecte"];

    /// <summary>La matrice remplie, ou la réponse qui dit pourquoi elle ne l'est pas.</summary>
    public async Task<(MatriceRemplie? Remplie, IResult? Refus)> RemplirAsync(HttpContext http, string convention, int? annee, Jour? aLaDate, long? position, Jour? observeLe)
    {
        if (catalogue.Trouver(convention) is not { } matrice) return (null, Results.Problem(Problemes.Introuvable($"La convention {convention} n'a pas de matrice.")));
        if (Erreurs(http.Request.Query) is { Count: > 0 } erreurs) return (null, Results.Problem(Problemes.Forme(erreurs)));
        var (choix, refus) = ChoixDesColonnes.De(matrice, annee, (aLaDate ?? observeLe)?.Date, position, arrivees.Aujourdhui);
        if (choix is null)
        {
            var champ = annee is not null ? "annee" : position is null ? "aLaDate" : "observeLe";
            return (null, Results.Problem(Problemes.Forme(new Dictionary<string, string[]> { [champ] = [refus!] })));
        }

        var (remplie, pasLue) = await remplissage.RemplirAsync(matrice, Saisie.Departement(http), choix, arrivees.Aujourdhui, http.RequestAborted);
        return remplie is null ? (null, Results.Problem(ReponseHttp.Refus(http, pasLue!))) : (remplie, null);
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
        : cle == "dialecte" && DialecteCsv.Tous.All(dialecte => dialecte.Nom != valeurs) ? $"Doit valoir {string.Join(", ", DialecteCsv.Tous.Select(dialecte => dialecte.Nom))}."
        : null;
}
