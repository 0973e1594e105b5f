using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Securite;
using Parcours.Host.Traces;
using Parcours.Projections.Habilitations;

namespace Parcours.Host.Habilitations;

/// <summary>
/// Lit les habilitations de qui demande, au moment où il demande, et ferme les points d'accès qu'aucune n'ouvre. Un point d'accès qui ne dit
/// pas ce qu'il donne est fermé à tous : l'oublier se voit.
/// </summary>
public sealed class GardeDesHabilitations(RequestDelegate suite)
{
    /// <summary>L'en-tête qui dit pourquoi.</summary>
    public const string Finalite = "X-Finalite";

    public async Task InvokeAsync(HttpContext http, IEnumerable<ISourceDHabilitations> sources, ZonedClock horloge, IProblemDetailsService problemes)
    {
        if (http.Request.RouteValues[GardeDepartement.Segment] is not string || http.GetEndpoint() is not { } point)
        {
            await suite(http);
            return;
        }

        var porteur = await LireAsync(
            Emetteur.Depuis(http.User), LireLaFinalite(http.Request), sources, http.RequestServices.GetService<TableDesHabilitations>(), horloge.GetCurrentDate(), http.RequestAborted);
        http.Features.Set(porteur);
        IdentifiantDeParcours? parcours = IdentifiantDeParcours.TryParse(http.Request.RouteValues["parcours"] as string, out var lu) ? lu : null;
        var refus = ReglesDAcces.Examiner(
            point.Metadata.GetMetadata<CorpsDeFaitAttribute>(), point.Metadata.GetMetadata<AccesAttribute>()?.Acces, parcours, porteur);
        if (refus is null)
        {
            TraceDesDemandes.Admise(http);
            await suite(http);
        }
        else
        {
            await problemes.EcrireAsync(http, refus);
        }
    }

    /// <summary>Ce que cet émetteur peut maintenant : à sa demande, ou quand vient le tour de ce qu'il a mis à la file.</summary>
    /// <param name="emetteur">D'après le jeton.</param>
    /// <param name="finalite">Pourquoi, s'il le dit.</param>
    /// <param name="sources">D'où viennent ses habilitations.</param>
    /// <param name="table">Les habilitations, pour ses désignations ; nulle sans base.</param>
    /// <param name="jour">Jour à Paris.</param>
    /// <param name="token">Annulation.</param>
    internal static async Task<Porteur> LireAsync(
        Emetteur emetteur, string? finalite, IEnumerable<ISourceDHabilitations> sources, TableDesHabilitations? table, LocalDate jour, CancellationToken token)
    {
        var enVigueur = new List<Habilitation>();
        foreach (var source in sources)
            enVigueur.AddRange((await source.DeAsync(emetteur, token)).Where(habilitation => habilitation.EstEnVigueur(jour)));
        // Une désignation peut suivre l'habilitation : elle ne se retient pas.
        var referent = enVigueur.Any(habilitation => habilitation.Droits.Regard is Regard.Designation) && table is not null
            ? await table.ReferentAsync(emetteur.Departement, emetteur.Auteur, token) : null;
        return new(emetteur, enVigueur, jour, referent, finalite);
    }

    /// <summary>Un code, jamais un texte libre : une trace ne nomme personne.</summary>
    private static string? LireLaFinalite(HttpRequest demande) =>
        demande.Headers[Finalite] is [{ } finalite] && Domain.Communs.Formes.Identifiants.EstUnCode(finalite) ? finalite : null;
}
