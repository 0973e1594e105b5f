using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Parcours.Projections.Coffre;
using Parcours.Projections.Imports;
using Parcours.Projections.Qualite;
using Wolverine.Http;

namespace Parcours.Host.Qualite;

public static class ListerCasEndpoint
{
    [WolverineGet("/api/departements/{departement}/qualite/{code}")]
    [Acces(Acces.Qualite)]
    [EndpointSummary("Lit un contrôle de qualité et ses dossiers, les plus anciens d'abord ; en JSON, ou en CSV selon Accept.")]
    [Tags("Qualité")]
    [QuestionDeQualite(AvecLesCas = true)]
    public static async Task<IResult> Get(
        HttpContext http, string code, [NotBody] LectureQualite lecture, [NotBody] TableDesImports imports, [NotBody] IdentifiantsDesFaits identifiants,
        [NotBody] ArriveeHttp arrivees, [NotBody] Pseudonymes pseudonymes, [NotBody] LimitationsRetenues limitations, [NotBody] SeuilDeDiffusion seuil)
    {
        http.Response.Headers.Append("Vary", "Accept");
        var (departement, porteur) = (Saisie.Departement(http), Porteur.De(http));
        if (CatalogueQualite.Embarque.Trouver(code) is not { } controle) return Results.Problem(Problemes.Introuvable("Ce contrôle n'existe pas."));
        var (question, refuse) = QuestionDeQualite.Lire(http.Request.Query, departement, [controle], arrivees.Aujourdhui, avecLesCas: true);
        if (question is null) return Results.Problem(refuse!);
        (var regard, refuse) = RegardSurLaQualite.De(porteur, pseudonymes, departement, await limitations.EnVigueurAsync(departement, http.RequestAborted));
        if (regard is null) return Results.Problem(refuse!);
        if (question.Demande.Import is { } travail && await imports.LireAsync(departement, travail, http.RequestAborted) is null)
            return Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));
        var enCsv = PreferenceDeFormat.EstLeCsv(http.Request);
        var (lue, refus) = await lecture.LireAsync(question.AvecLesCas(regard.Voit, tout: enCsv), arrivees.Aujourdhui, http.RequestAborted);
        if (lue is null) return Results.Problem(ReponseHttp.Refus(http, refus!));
        return enCsv ? new CasEnCsv(question, lue, regard, identifiants)
            : new CasEnJson(question, lue, regard, identifiants, porteur.Habilitations.Any(habilitation => habilitation.Droits.VoitLesChiffres), seuil.Pour(porteur));
    }
}
