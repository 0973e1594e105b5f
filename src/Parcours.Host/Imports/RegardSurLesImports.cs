using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Projections.Imports;

namespace Parcours.Host.Imports;

/// <summary>Qui importe les flux voit tous les travaux ; qui envoie des lots, les tableurs qu'il a déposés : ceux des autres n'existent pas pour lui.</summary>
internal static class RegardSurLesImports
{
    public static IResult Introuvable => Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));

    /// <summary>Le déposant dont il voit les tableurs ; nul s'il voit tout.</summary>
    public static string? Deposant(HttpContext http) =>
        Porteur.De(http) is var porteur && ReglesDAcces.Examiner(null, Acces.Imports, null, porteur) is null ? null : porteur.Emetteur.Auteur;

    /// <summary>L'import de l'adresse ; nul s'il n'existe pas, ou pas pour lui.</summary>
    public static async Task<ImportLu?> TrouverAsync(HttpContext http, string travail, TableDesImports table) =>
        Guid.TryParse(travail, out var id) && await table.LireAsync(Saisie.Departement(http), id, http.RequestAborted) is { } lu
            && (Deposant(http) is not { } deposant || (lu.Genre is GenreDImport.Tableur && lu.Par.Auteur == deposant)) ? lu : null;
}
