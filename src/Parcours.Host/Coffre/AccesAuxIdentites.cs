using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Parcours.Domain.Coffre;
using Parcours.Host.Http;
using Parcours.Host.Traces;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Host.Coffre;

/// <summary>Le coffre, vu de qui fait la demande : une personne hors de sa portée n'y est pas.</summary>
public sealed class AccesAuxIdentites(SourcesDeDonnees sources, PorteDuCoffre porte, LimitationsRetenues limitations, IClock horloge)
{
    private const int Candidats = 500;
    private const int Trouvees = 10;

    private static IResult RienIci => Results.Problem(Problemes.Introuvable("Aucune identité ne se lit ici."));

    /// <summary>Garde l'identité d'une personne dont l'appelant voit un dossier.</summary>
    public async Task<IResult> DeposerAsync(HttpContext http, string personne, IdentiteRecue recue)
    {
        if (porte.Identites is not { } coffre) return Results.Problem(Ferme());
        var departement = Saisie.Departement(http);
        // Se rectifier reste possible à qui a fait limiter.
        if (!IdentifiantDeParcours.TryParsePersonne(personne, out var interne) || (await VisiblesAsync(http, departement, [interne], limiteesAussi: true)).Count == 0) return RienIci;
        var (identite, erreurs) = recue.Lire();
        if (identite is null) return Results.Problem(Problemes.Forme(erreurs));
        return await coffre.DeposerAsync(departement, interne, identite, horloge.GetCurrentInstant(), http.RequestAborted) ? Results.NoContent()
            : Results.Problem(Problemes.Refus("identite-effacee", "L'identité de cette personne a été effacée : elle ne se dépose plus sous cet identifiant."));
    }

    /// <summary>Lit l'identité d'une personne.</summary>
    public async Task<IResult> LireAsync(HttpContext http, string personne)
    {
        if (porte.Identites is not { } coffre) return Results.Problem(Ferme());
        var departement = Saisie.Departement(http);
        if (!IdentifiantDeParcours.TryParsePersonne(personne, out var interne) || (await VisiblesAsync(http, departement, [interne])).Count == 0) return RienIci;
        return (await coffre.LireAsync(departement, [interne], http.RequestAborted)).TryGetValue(interne, out var identite)
            ? Results.Json(IdentiteLue.De(interne, identite)) : RienIci;
    }

    /// <summary>Cherche dans la portée de l'appelant.</summary>
    public async Task<IResult> ChercherAsync(HttpContext http, RechercheRecue recherche)
    {
        if (porte.Identites is not { } coffre) return Results.Problem(Ferme());
        var (cles, naissance, erreurs) = recherche.Lire();
        if (erreurs.Count > 0) return Results.Problem(Problemes.Forme(erreurs));
        var departement = Saisie.Departement(http);
        await using var regard = new RegardSurLesDossiers(http, departement, sources, limitations);
        var candidats = await coffre.ChercherAsync(departement, cles, Candidats, http.RequestAborted);
        // Peu de candidats, un NIR d'ordinaire : leurs identités se lisent pendant que l'on juge qui les voit. Rien d'invisible n'en sort.
        var deFront = candidats.Count is > 0 and <= Trouvees ? coffre.LireAsync(departement, candidats, http.RequestAborted) : null;
        var visibles = candidats.Count == 0 ? [] : await regard.VisiblesAsync([.. candidats], http.RequestAborted);
        var identites = deFront is not null ? await deFront
            : visibles.Count == 0 ? new Dictionary<Guid, Identite>() : await coffre.LireAsync(departement, [.. visibles.Keys], http.RequestAborted);
        var trouvees = candidats.Where(personne => visibles.ContainsKey(personne) && identites.ContainsKey(personne)).Where(p => naissance is null || identites[p].Naissance?.EstCompatible(naissance) is true).ToList();
        TraceDesDemandes.Designer(http, trouvees.Take(Trouvees).Select(personne => personne.ToString("N")));
        return Results.Json(new RechercheLue(
            [.. trouvees.Take(Trouvees).Select(personne => Trouvee(personne, visibles[personne], identites[personne]))], trouvees.Count > Trouvees));
    }

    internal static PersonneTrouvee Trouvee(Guid personne, IReadOnlyList<IdentifiantDeParcours> dossiers, Identite identite) => new(
        personne, [.. dossiers.Select(dossier => dossier.ToString())], identite.Nom, identite.NomDUsage, identite.Prenoms, identite.Naissance?.EnTexte,
        dossiers[0].Personne != personne ? dossiers[0].Personne : null);

    /// <summary>Les dossiers, par personne, qui ouvrent son identité à l'appelant ; une personne hors de sa portée n'y figure pas.</summary>
    internal async Task<Dictionary<Guid, IReadOnlyList<IdentifiantDeParcours>>> VisiblesAsync(HttpContext http, string departement, Guid[] personnes, bool limiteesAussi = false)
    {
        await using var regard = new RegardSurLesDossiers(http, departement, sources, limiteesAussi ? null : limitations);
        return await regard.VisiblesAsync(personnes, http.RequestAborted);
    }

    internal static ProblemDetails Ferme() => Problemes.Creer(StatusCodes.Status503ServiceUnavailable, "coffre-ferme", "Coffre fermé.",
        "Le Département n'a donné aucune clé au coffre (Parcours__Coffre__Trousseau) : aucune identité ne se lit ni ne se garde.");
}
