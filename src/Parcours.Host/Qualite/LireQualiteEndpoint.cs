using Parcours.Host.Habilitations;
using Parcours.Host.Http;
using Parcours.Host.Indicateurs;
using Parcours.Host.Secret;
using Parcours.Projections.Imports;
using Parcours.Projections.Qualite;
using Wolverine.Http;

namespace Parcours.Host.Qualite;

public static class LireQualiteEndpoint
{
    [WolverineGet("/api/departements/{departement}/qualite")]
    [Acces(Acces.Chiffres)]
    [EndpointSummary("Lit tous les contrôles de qualité, tels que connus et observés un jour ; d'un import, ses faits et ce qu'il a signalé.")]
    [Tags("Qualité")]
    [QuestionDeQualite]
    public static async Task<IResult> Get(
        HttpContext http, [NotBody] LectureQualite lecture, [NotBody] TableDesImports imports, [NotBody] ArriveeHttp arrivees, [NotBody] SeuilDeDiffusion seuil)
    {
        var departement = Saisie.Departement(http);
        var (question, malPosee) = QuestionDeQualite.Lire(http.Request.Query, departement, CatalogueQualite.Embarque.Controles, arrivees.Aujourdhui, avecLesCas: false);
        if (question is null) return Results.Problem(malPosee!);
        var import = question.Demande.Import is { } travail ? await CompteRenduDImport.LireAsync(imports, departement, travail, http.RequestAborted) : null;
        if (question.Demande.Import is not null && import is null) return Results.Problem(Problemes.Introuvable("Cet import n'existe pas."));
        var (lue, refus) = await lecture.LireAsync(question.Demande, arrivees.Aujourdhui, http.RequestAborted);
        if (lue is null) return Results.Problem(ReponseHttp.Refus(http, refus!));
        var secret = seuil.Pour(Porteur.De(http));
        return new JsonEcrit(sortie => EcritureQualite.Ecrire(sortie, question.Demande, lue, import, secret));
    }
}
