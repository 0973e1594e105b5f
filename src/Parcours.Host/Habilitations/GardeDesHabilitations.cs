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

        var porteur = await LireAsync(http, sources, horloge.GetCurrentDate());
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

    private static async Task<Porteur> LireAsync(HttpContext http, IEnumerable<ISourceDHabilitations> sources, LocalDate jour)
    {
        var emetteur = Emetteur.Depuis(http.User);
        var enVigueur = new List<Habilitation>();
        foreach (var source in sources)
            enVigueur.AddRange((await source.DeAsync(emetteur, http.RequestAborted)).Where(habilitation => habilitation.EstEnVigueur(jour)));
        // Une désignation peut suivre l'habilitation : elle ne se retient pas.
        var referent = enVigueur.Any(habilitation => habilitation.Droits.Regard is Regard.Designation) && http.RequestServices.GetService<TableDesHabilitations>() is { } table
            ? await table.ReferentAsync(emetteur.Departement, emetteur.Auteur, http.RequestAborted) : null;
        return new(emetteur, enVigueur, jour, referent, LireLaFinalite(http.Request));
    }

    /// <summary>Un code, jamais un texte libre : une trace ne nomme personne.</summary>
    private static string? LireLaFinalite(HttpRequest demande) =>
        demande.Headers[Finalite] is [{ } finalite] && Domain.Communs.Formes.Identifiants.EstUnCode(finalite) ? finalite : null;
}
